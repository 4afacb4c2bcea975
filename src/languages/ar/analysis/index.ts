import type {Family, Paradigm, TextAnalysis} from '../../analysis.ts'
import {prefixes, suffixes} from './affixes.ts'
import {brokenPlurals} from './broken-plurals.ts'
import {conjugate} from './conjugate.ts'
import {furtherNouns} from './further-nouns.ts'
import {furtherVerbs} from './further-verbs.ts'
import {ambiguousMonths, months} from './months.ts'
import {names} from './names.ts'
import {nouns} from './nouns.ts'
import {numbers} from './numbers.ts'
import {participlesOf} from './participles.ts'
import {places} from './places.ts'
import {readings} from './readings.ts'
import {askedKinds, questionWords, stopWords} from './stop-words.ts'
import {verbs} from './verbs.ts'

const noun = (forms: readonly string[]): Paradigm => ({kind: 'noun', forms})

const allVerbs = [...verbs, ...furtherVerbs]

let lexicon: readonly Paradigm[] | undefined

function makeLexicon(): readonly Paradigm[] {
  return [
    ...brokenPlurals.map(noun),
    ...[...nouns, ...furtherNouns].map(word => noun([word])),
    ...places.flatMap(names => names.map(name => noun([name]))),
    ...names.flatMap(spellings => spellings.map(name => noun([name]))),
    ...allVerbs.flatMap(([past = '', present = '', ...verbalNouns]): Paradigm[] => [
      {kind: 'verb', forms: conjugate(past, present)},
      ...verbalNouns.map(word => noun([word]))
    ])
  ]
}

/** How much who does something counts for its doing: «متورط» for «تورط». */
const participleWeight = 0.5

const families: readonly Family[] = [
  ...allVerbs.map(([past = '', , ...verbalNouns]) => ({
    lemmas: [past, ...verbalNouns],
    weight: 0.8
  })),
  ...allVerbs.flatMap(([past = '', present = '', ...verbalNouns]) => {
    const participles = participlesOf(past, present, verbalNouns)
    if (participles.length === 0) return []
    return [{lemmas: [past, ...verbalNouns, ...participles], weight: participleWeight}]
  }),
  ...places.map(lemmas => ({lemmas, weight: 0.8})),
  ...names.filter(({length}) => length > 1).map(lemmas => ({lemmas, weight: 0.9}))
]

/** What text analysis knows of Arabic. */
export const arabicAnalysis: TextAnalysis = {
  code: 'ar',
  letter: /[\u0621-\u064A]/u,
  stopWords,
  askedFor: {questionWords, kinds: askedKinds},
  // The seat of a hamza follows its vowels: بناؤه, بنائه, and شئون for شؤون.
  sameLetters: {'\u0624': '\u0621', '\u0626': '\u0621'},
  prefixes,
  suffixes,
  /** Made with the first analyser, not when the module is loaded: it has two thousand verbs to conjugate. */
  get lexicon() {
    lexicon ??= makeLexicon()
    return lexicon
  },
  families,
  names,
  numbers,
  months,
  ambiguousMonths,
  readings
}
