import {type Draft, type Paragraph, phraseOf} from '../../../src/languages/grammar.ts'
import type {Language} from '../../../src/languages/language.ts'

/**
 * A language that nobody speaks, in one folder: proof that a third one needs no change elsewhere.
 *
 * "Olaf sagi at …" is "Olaf said that …"; questions begin with "hver", who, or "hvat", what.
 */
const verbs: ReadonlyMap<string, 'report' | 'deny' | 'confirm'> = new Map([
  ['sagi', 'report'],
  ['neiti', 'deny'],
  ['stafi', 'confirm']
])

/** A name, a verb of saying, "at", and what is said up to the end of the sentence. */
function readSaying(paragraph: Paragraph, at: number): Draft | undefined {
  const {tokens, sentences, sentenceOf} = paragraph
  const stance = verbs.get(tokens[at]?.form ?? '')
  if (!stance || at === 0 || tokens[at + 1]?.form !== 'at') return undefined
  const end = sentences[sentenceOf[at] ?? 0]?.to ?? tokens.length
  const stopped = tokens[end - 1]?.kind === 'mark' ? end - 1 : end
  return {
    cue: phraseOf(paragraph, at, at + 1),
    speaker: {kind: 'named', phrase: phraseOf(paragraph, at - 1, at)},
    content: [phraseOf(paragraph, at + 2, stopped)],
    via: [],
    stance,
    negated: false,
    confidence: 0.9
  }
}

export const norse: Language = {
  code: 'xn',
  name: 'Norse',
  direction: 'ltr',
  detection: {
    script: 'Latn',
    letters: [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xc0, 0x24f]
    ],
    commonWords: ['at', 'ok', 'þat', 'hver', 'hvat', 'í', 'er']
  },
  parsing: {
    terminals: ['\u16EB'],
    abbreviations: ['hr'],
    abbreviationsBeforeNumbers: []
  },
  grammar: {
    rules: [{id: 'xn/saying', read: readSaying}],
    stem: ({form}) => form,
    describe: (paragraph, {from, to}) => {
      const words = paragraph.tokens.slice(from, to).map(({form}) => form)
      return {
        type: 'person',
        keys: words,
        words,
        agreement: {},
        anaphoric: false,
        named: true
      }
    },
    widen: (_, phrase) => phrase,
    subjectsBefore: () => []
  },
  analysis: {
    code: 'xn',
    letter: /\p{Script=Latin}/u,
    stopWords: ['at', 'ok', 'þat', 'hver', 'hvat', 'í', 'er'],
    askedFor: {questionWords: ['hversu'], kinds: ['mörg']},
    sameLetters: {},
    prefixes: [],
    suffixes: [{text: 'inn', after: ['noun'], least: 3}],
    lexicon: [],
    families: [],
    names: [],
    numbers: [['2', 'tveir']],
    months: [],
    ambiguousMonths: [],
    readings: () => []
  },
  questions: {
    code: 'xn',
    asks: {
      who: ['hver'],
      which: [],
      what: ['hvat'],
      howmany: [],
      whether: [],
      circumstance: []
    },
    onlyFirst: [],
    accordingTo: [],
    speakers: {},
    speakerEnds: ['um'],
    stances: {
      confirm: ['stafi'],
      deny: ['neiti'],
      announce: [],
      report: ['sagi'],
      claim: [],
      accuse: [],
      condemn: [],
      praise: [],
      call: [],
      warn: [],
      pledge: [],
      estimate: [],
      opine: [],
      ask: []
    },
    stancePhrases: {},
    negations: [],
    auxiliaries: [],
    demonstratives: [],
    empty: []
  }
}
