import type {Agreement, Draft, Phrase, Speaker} from '../../../grammar.ts'
import {asSaid} from '../as-said.ts'
import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {clauseStart} from '../clause-start.ts'
import {contentEnd, sayingEnd, startsOwnWords} from '../content.ts'
import {countryOfPlace} from '../countries.ts'
import {
  attributiveConjunctions,
  attributivePrepositions,
  ownWords,
  standards
} from '../cue-phrases.ts'
import {finiteCues} from '../finite-verb.ts'
import {readNounPhrase} from '../noun-phrase.ts'
import {isSomebodys} from '../speaker-heads.ts'
import {foldSpelling, wordSet} from '../spelling.ts'
import {phraseBefore} from '../subject.ts'
import {findSubjectAfter} from '../subject-after.ts'
import {bare} from '../word-flags.ts'

/** Verbs that only carry or hold what is said: «وفق ما نقلته», «بحسب ما جاء في». */
const carrying: ReadonlySet<string> = wordSet(
  'نقل نقلت نقله نقلته ينقل تنقل نشر نشرت نشره نشرته جاء ورد وردت بثت بثته أوردت أوردته أورده أورد أكدته ذكره ذكرته',
  'أعلنه أعلنته أكده صرح أفاد قاله قالته علمت علم بينه أوضحه أبرزه سجلته رصدته تناقلته كشفت كشفته جاءت نصت أقره'
)

/** A bare name behind the preposition has no more words. */
const longestName = 3

/** A clause of fewer words before the cue goes on behind it: «ويهدف المشروع، حسب X، إلى». */
const longestInterrupted = 9

const prepositions = new Map(
  attributivePrepositions.map(entry => [
    foldSpelling(entry.word),
    entry.joins.map(foldSpelling)
  ])
)

/**
 * A preposition of attribution with its source: «وفقا لمصادر», «بحسب وزارة الداخلية»,
 * «وفق ما أعلن مدير الشركة», «حسبما ذكرت الصحيفة», «على حد قوله».
 */
export const accordingTo: ClauseRule = (clause, at) => {
  const form = clause.form(at)
  const word =
    prepositions.has(form) || attributiveConjunctions.has(form) ? form : bare(form)
  if (!beginnings.has(word)) return undefined
  if (startsOwnWords(clause, at)) return readOwnWords(clause, at)
  const agreement = pronounForms.get(word)
  if (agreement) {
    return draft(clause, at, at + 1, at + 1, {kind: 'pronoun', agreement}, 'report')
  }
  const opened = openerEnd(clause, at)
  if (opened !== undefined) return readSource(clause, at, opened, opened, word)
  // «، على ما تؤكد السلطات»
  if (word === 'علي' && clause.form(at + 1) === 'ما' && clause.isComma(at - 1)) {
    return clause.isFiniteCue(at + 2) ? readVerbPhrase(clause, at, at + 2) : undefined
  }
  if (word === 'كما' || word === 'مثلما') return readAsSaid(clause, at)
  // «وقالت وفقا لنص خطابها»: how it was said, beside another cue.
  if (clause.isFiniteCue(at - 1) && !clause.isPreposition(at - 1)) return undefined
  if (attributiveConjunctions.has(word)) return readVerbPhrase(clause, at, at + 1)
  const joins = prepositions.get(word)
  if (!joins) return undefined
  if (clause.form(at + 1) === 'ما' && joins.includes(''))
    return readVerbPhrase(clause, at, at + 2)
  // «وفقا لما أعلنته الوزارة»
  if (clause.form(at + 1) === 'لما' && joins.includes('ل'))
    return readVerbPhrase(clause, at, at + 2)
  const separate = joins.includes(clause.form(at + 1))
  const from = separate ? at + 2 : at + 1
  const fused = clause.word(from).preposition === 'ل' || clause.form(from).startsWith('ل')
  if (!separate && !joins.includes('') && !(joins.includes('ل') && fused))
    return undefined
  return readSource(clause, at, from, separate ? at + 2 : at + 1, word)
}

/** Set phrases behind which a source stands: «على حد تعبير المدير», «في رأي الخبير», «على لسان الوزير». */
const openers: readonly RegExp[] = [
  /^علي حد (?:تعبير|قول|وصف|زعم)$/u,
  /^(?:علي لسان|في راي|من منظور|من وجهه نظر)$/u,
  /^براي$/u
]

/** «وفقا له», «نقلا عنها», «بحسبهم» */
const pronouns: ReadonlyMap<string, Agreement> = new Map([
  ['ه', {gender: 'm', number: 'singular', person: 3}],
  ['ها', {gender: 'f', number: 'singular', person: 3}],
  ['هم', {number: 'plural', person: 3}]
])

/** «بحسبه» and the like, with whom the pronoun may mean. */
const pronounForms: ReadonlyMap<string, Agreement> = new Map(
  [...pronouns].map(([pronoun, agreement]) => [`بحسب${pronoun}`, agreement])
)

/** The words with which all that this rule reads begins, conjunctions left out. */
const beginnings: ReadonlySet<string> = new Set([
  ...prepositions.keys(),
  ...attributiveConjunctions,
  ...pronounForms.keys(),
  ...['علي', 'في', 'من', 'براي', 'فق', 'فقا']
])

/** Where a source begins behind a set phrase that begins at a token. */
function openerEnd(clause: Clause, at: number): number | undefined {
  const first = bare(clause.form(at))
  if (!/^(?:علي|في|من|براي)$/u.test(first)) return undefined
  let phrase = first
  for (let end = at + 1; end <= at + 3; end++) {
    if (openers.some(opener => opener.test(phrase))) return end
    phrase += ` ${clause.form(end)}`
  }
  return undefined
}

function endsOwnWords(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  return (
    ownWords.has(form) ||
    ownWords.has(form.replace(/^ل/u, '')) ||
    clause.word(at).pronoun !== undefined
  )
}

/** «حسب قوله» credits a clause that nothing else credits. */
function readOwnWords(clause: Clause, at: number): Draft | undefined {
  const start = clause.sentenceStart(at)
  for (let before = start; before < at; before++) {
    const {cues, article} = clause.word(before)
    const saying =
      !article && cues.some(cue => cue.kind !== 'masdar' && cue.kind !== 'passive')
    const verb = !clause.isPreposition(before) || finiteCues(clause, before).length > 0
    if (saying && verb) return undefined
  }
  let end = at
  while (!endsOwnWords(clause, end) && end < at + 4) end++
  const content = clause.trimmed(start, at)
  if (!content || end >= at + 4) return undefined
  const gender = /ها$/u.test(clause.form(end)) ? 'f' : 'm'
  return {
    cue: clause.phrase(at, end + 1),
    speaker: {kind: 'pronoun', agreement: {gender, number: 'singular', person: 3}},
    content: [content],
    via: [],
    stance: 'report',
    negated: false,
    confidence: 0.7
  }
}

/** «كما قال المدرب، فإن», «، كما ذكرت الصحيفة.»: with nothing of its own to say, the verb credits the clause beside it. */
function readAsSaid(clause: Clause, at: number): Draft | undefined {
  const said = asSaid(clause, at)
  if (!said) return undefined
  const {subject, verb, cue} = said
  const speaker: Speaker = {
    kind: 'named',
    phrase: clause.phrase(subject.from, subject.to, clause.word(subject.from).clitics)
  }
  return draft(clause, at, verb + 1, subject.to, speaker, cue.verb.stance)
}

/** «وفق ما أفاد به X»: a verb, and the source as its subject. */
function readVerbPhrase(clause: Clause, at: number, verb: number): Draft | undefined {
  const cue = clause
    .word(verb)
    .cues.find(reading => reading.kind === 'past' || reading.kind === 'present')
  if (!cue && !carrying.has(clause.form(verb))) return undefined
  let end = verb + 1
  if (/^(?:به|بها|عنه|عنها|اليه|فيه)$/u.test(clause.form(end))) end++
  const inDocument = clause.form(end) === 'في' && /^(?:جاء|ورد)/u.test(clause.form(verb))
  const limit = clause.sentenceEnd(at)
  const subject = findSubjectAfter(clause, inDocument ? end + 1 : end, limit)
  const to = subject ? describedEnd(clause, subject.from, subject.to, limit) : end
  const speaker: Speaker = subject
    ? {
        kind: 'named',
        phrase: clause.phrase(subject.from, to, clause.word(subject.from).clitics)
      }
    : {kind: 'pronoun', agreement: cue?.agreement ?? {}}
  const informant = subject && informantOf(clause, verb, to, limit)
  if (informant && speaker.kind === 'named') {
    const {phrase} = speaker
    return draft(
      clause,
      at,
      end,
      informant.to,
      {kind: 'named', phrase: informant},
      'report',
      [phrase]
    )
  }
  return draft(clause, at, end, to, speaker, cue?.verb.stance ?? 'report')
}

/** «وبحسب ما نقلت الوكالة عن [المتحدث]»: who said it to the one that carries it. */
function informantOf(
  clause: Clause,
  verb: number,
  at: number,
  limit: number
): Phrase | undefined {
  if (!clause.form(verb).startsWith('نقل') || clause.form(at) !== 'عن') return undefined
  const to = readNounPhrase(clause, at + 1, limit)
  return to > at + 1 ? clause.phrase(at + 1, to, clause.word(at + 1).clitics) : undefined
}

function readSource(
  clause: Clause,
  at: number,
  from: number,
  cueEnd: number,
  preposition: string
): Draft | undefined {
  const limit = clause.sentenceEnd(at)
  if (from >= limit) return undefined
  // «لا يكفي هذا فحسب، بل»: only.
  if (!clause.isWord(from) && clause.quotationAt(from) === undefined) return undefined
  const agreement = pronouns.get(clause.form(from).replace(/^(?:ل|عن)/u, ''))
  if (agreement) {
    return draft(clause, at, cueEnd, from + 1, {kind: 'pronoun', agreement}, 'report')
  }
  const to = sourceEnd(clause, from, limit)
  if (to <= from || !isSource(clause, from, preposition)) return undefined
  const fused =
    clause.word(from).preposition === '' &&
    clause.form(from).startsWith('ل') &&
    /[اه]$/u.test(preposition) &&
    preposition !== 'نقلا'
  const phrase = clause.phrase(
    from,
    to,
    fused && clause.word(from).noun === undefined ? 1 : clause.word(from).clitics
  )
  if (preposition !== 'نقلا') {
    return draft(clause, at, cueEnd, to, {kind: 'named', phrase}, 'report')
  }
  const hops = [...carrierBefore(clause, at), phrase]
  let end = to
  // «نقلا عن الوكالة عن الوزير»: the last one said it.
  while (clause.form(end) === 'عن') {
    const next = readNounPhrase(clause, end + 1, limit)
    if (next === end + 1) break
    hops.push(clause.phrase(end + 1, next, clause.word(end + 1).clitics))
    end = next
  }
  const [informant = phrase, ...via] = hops.reverse()
  return draft(clause, at, cueEnd, end, {kind: 'named', phrase: informant}, 'report', via)
}

/** «وأفاد [التلفزيون] نقلا عن مصدر بأن»: who carries what the source said. */
function carrierBefore(clause: Clause, at: number): Phrase[] {
  const carrier = phraseBefore(clause, at)
  return carrier && canCarry(clause, carrier.from)
    ? [clause.phrase(carrier.from, carrier.to, clause.word(carrier.from).clitics)]
    : []
}

function canCarry(clause: Clause, at: number): boolean {
  const {noun} = clause.word(at)
  return noun !== undefined || clause.isFiniteCue(at - 1)
}

/** The phrase after the preposition; of a document, with whoever issued it. */
function sourceEnd(clause: Clause, from: number, limit: number): number {
  const run = clause.quotationAt(from)
  if (run) return Math.min(run.close + 1, limit)
  const to = readNounPhrase(clause, from, limit)
  return describedEnd(clause, from, Math.max(to, from + 1), limit)
}

/** Where what describes the source ends: of a document the phrase has all of it. */
function describedEnd(clause: Clause, from: number, to: number, limit: number): number {
  const document = [from, from + 1].some(at => clause.word(at).noun?.type === 'document')
  return document ? to : relativeEnd(clause, to, limit)
}

/** «أحد مستشاريه الذي انشق عنه.»: what describes the source up to the end of the sentence. */
function relativeEnd(clause: Clause, to: number, limit: number): number {
  if (!clause.isRelative(to)) return to
  for (let at = to + 1; at < limit; at++) {
    if (clause.isComma(at)) return to
    if (clause.isFiniteCue(at) && !clause.isPreposition(at)) return to
  }
  return clause.isWord(limit - 1) ? limit : limit - 1
}

/** «القرامي», «المؤرخين»: what has an article, and is somebody's name or a plural of people. */
const names = /ي$|.{3}[وي]ن$/u

/** Who can be said to say something: not a rule one complies with, nor a measure. */
function isSource(clause: Clause, from: number, preposition: string): boolean {
  const {stem, noun, article} = clause.word(from)
  const bareStem = noun ? stem : stem.replace(/^ل(?=.{3})/u, '')
  if (standards.has(stem) || standards.has(bareStem) || /^\d/u.test(stem)) return false
  // «وفق هذا»; «وفقا لهذا التقرير» points at a document.
  if (/^ل?(?:هذا|هذه|ذلك|تلك)$/u.test(stem) && !clause.word(from + 1).noun) return false
  if (noun) return true
  if (isSomebodys(clause, from)) return false
  if (preposition === 'نقلا' || clause.quotationAt(from)) return true
  if (countryOfPlace([clause.form(from)])) return true
  if (/^احد/u.test(stem) || /^اخر$|^احدث$/u.test(stem)) return true
  const to = readNounPhrase(clause, from, clause.sentenceEnd(from))
  const bounded =
    to >= clause.sentenceEnd(from) ||
    !clause.isWord(to) ||
    /^ف(?:ان|قد)/u.test(clause.form(to))
  // A bare name: «حسب رضا النصري فإن», «وفق القرامي،», «بحسب المؤرخين».
  if (bounded && to - from <= longestName && (!article || names.test(stem))) return true
  // What has an article and is no body or document is mostly a measure or an order.
  return preposition === 'بحسب' || preposition === 'وفقا'
    ? !article || stem.endsWith('ي')
    : !article && isPlural(stem)
}

function isPlural(stem: string): boolean {
  return stem.endsWith('ات') || stem.endsWith('ون') || stem.endsWith('ز')
}

function draft(
  clause: Clause,
  at: number,
  cueEnd: number,
  sourceTo: number,
  speaker: Speaker,
  stance: Draft['stance'],
  via: readonly Phrase[] = []
): Draft | undefined {
  const content = goneOnWith(clause, at, sourceTo) ?? creditedClause(clause, at, sourceTo)
  if (content.length === 0) return undefined
  return {
    cue: clause.phrase(at, cueEnd),
    speaker,
    content,
    via,
    stance,
    negated: false,
    confidence: 0.78
  }
}

/** «وقالت الصحيفة، نقلا عن مصدر، إن»: between a verb of saying and its «أن» the phrase credits what follows. */
function goneOnWith(clause: Clause, at: number, sourceTo: number): Phrase[] | undefined {
  const that = clause.isComma(sourceTo) ? sourceTo + 1 : sourceTo
  if (!clause.isComplementizer(that) || /^[وف]/u.test(clause.form(that))) return undefined
  const start = clause.sentenceStart(at)
  for (let before = at - 1; before >= start; before--) {
    if (clause.isComplementizer(before)) return undefined
    if (!clause.isFiniteCue(before) || clause.isPreposition(before)) continue
    const said = clause.trimmed(that + 1, contentEnd(clause, that + 1))
    return said && [said]
  }
  return undefined
}

/** «ووفقا لما ذكرته الوكالة [نقلا عن] مصدر،»: what is credited still has to come. */
function opensAttributively(clause: Clause, at: number): boolean {
  const form = bare(clause.form(at))
  // «كما تمكنت من استرجاعها، حسب البيان»: also.
  if (form === 'كما' || form === 'مثلما') return asSaid(clause, at) !== undefined
  return prepositions.has(form) || attributiveConjunctions.has(form)
}

/** What leans on the phrase: the clause after it where it begins the sentence, else the one before. */
function creditedClause(clause: Clause, at: number, sourceTo: number): Phrase[] {
  const start = clauseStart(clause, at)
  const before =
    start < at && !opensAttributively(clause, start)
      ? clause.trimmed(start, at)
      : undefined
  const limit = clause.sentenceEnd(at)
  if (!before) {
    let from = sourceTo
    while (
      from < limit &&
      !clause.isComma(from) &&
      !/^ف(?:ان|قد|انه|انها|$)/u.test(clause.form(from)) &&
      from < sourceTo + 14
    )
      from++
    if (from >= limit || from === sourceTo + 14) from = sourceTo
    while (
      from < limit &&
      (clause.isComma(from) || /^ف(?:ان|قد)$/u.test(clause.form(from)))
    )
      from++
    const ends = clause.isFiniteCue(from) ? sayingEnd : contentEnd
    const after = clause.trimmed(from, ends(clause, from))
    return after ? [after] : []
  }
  const goesOn = clause.isComma(sourceTo) && before.to - before.from <= longestInterrupted
  const after = goesOn
    ? clause.trimmed(sourceTo + 1, contentEnd(clause, sourceTo + 1))
    : undefined
  return after && after.to - after.from > 3 ? [before, after] : [before]
}
