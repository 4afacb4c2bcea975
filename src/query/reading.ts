import {type Extract, extractorOf} from '../attribution/create-extractor.ts'
import {extractAttributions} from '../attribution/extract-attributions.ts'
import {fingerprintOf} from '../engine/fingerprint.ts'
import type {AddedCues} from '../languages/added-cue.ts'
import {arabic} from '../languages/ar/index.ts'
import {english} from '../languages/en/index.ts'
import {extendGrammar} from '../languages/extend.ts'
import type {ExtendedGrammar} from '../languages/grammar.ts'
import type {Language} from '../languages/language.ts'
import type {QuestionLanguage} from '../languages/questions.ts'
import {createSegmentation} from '../parse/segmentation.ts'
import {createDetector, type Detect} from '../text/script.ts'
import {type Analyser, createAnalyser} from '../text/terms.ts'
import type {LanguageCode, Stance} from '../types.ts'
import {LatinNames} from './latin-names.ts'
import {type Concept, Lexicon} from './lexicon.ts'
import {createQuestionReader, type ReadQuestion} from './read-question.ts'
import {createActReader, type ReadAct} from './speech-act.ts'

/** What a user adds to what the languages of an index know. */
export interface ReadingOptions {
  readonly languages: readonly Language[]
  readonly cues: AddedCues
  readonly concepts: readonly Concept[]
  readonly stopWords: Readonly<Partial<Record<LanguageCode, readonly string[]>>>
}

/** What an index reads articles and questions with; nothing changes it. */
export interface Reading {
  readonly languages: readonly Language[]
  readonly analyser: Analyser
  /** See `fingerprintOf`. */
  readonly fingerprint: string
  readonly detect: Detect
  readonly extract: Extract
  readonly readQuestion: ReadQuestion
  /** Words that point back to what was said: «هذه», "this". */
  readonly demonstratives: ReadonlySet<string>
  /** Words that begin a relative clause: «الذي», "who". */
  readonly relatives: ReadonlySet<string>
  readonly acts: ReadAct
  /** Made when the first question comes: many programs only fill indexes and save them. */
  readonly lexicon: () => Lexicon
  /** What Arabic sources are called in Latin letters. */
  readonly latin: LatinNames
}

/** The languages of an index unless others are given. */
export const usualLanguages: readonly Language[] = [arabic, english]

let usual: Reading | undefined

/** The reading that indexes share which are made without options; it takes a moment to make. */
export function usualReading(): Reading {
  usual ??= createReading(
    {languages: usualLanguages, cues: {}, concepts: [], stopWords: {}},
    extractAttributions
  )
  return usual
}

/**
 * Creates what an index reads with.
 *
 * @param extract Finds attributions (default: the languages' own grammars do).
 */
export function createReading(options: ReadingOptions, extract?: Extract): Reading {
  const {cues, concepts, stopWords} = options
  const extended = options.languages.map(language => {
    const {grammar, forms} = extendGrammar(language, cues)
    const added = stopWords[language.code] ?? []
    return {
      ...language,
      grammar,
      questions: askedBy(language.questions, forms),
      analysis: {
        ...language.analysis,
        stopWords: [...language.analysis.stopWords, ...added]
      }
    }
  })
  const questions = extended.map(language => language.questions)
  const analyser = createAnalyser(extended.map(({analysis}) => analysis))
  const tables = extended.flatMap(({code}) => [code, ...(stopWords[code] ?? [])])
  const detect = createDetector(extended)
  let made: Lexicon | undefined
  const lexicon = (): Lexicon => {
    made ??= new Lexicon(analyser, concepts)
    return made
  }
  return {
    languages: extended,
    analyser,
    fingerprint: fingerprintOf(analyser, tables),
    detect,
    extract: extract ?? extractorOf(extended, createSegmentation(extended)),
    readQuestion: createQuestionReader(questions, detect, analyser),
    demonstratives: new Set(questions.flatMap(({demonstratives}) => demonstratives)),
    relatives: new Set(questions.flatMap(({relatives = []}) => relatives)),
    acts: createActReader(
      extended.flatMap(({speechActs}) => speechActs ?? []),
      analyser
    ),
    lexicon,
    latin: new LatinNames(lexicon)
  }
}

/** How questions are asked, the forms of added verbs among them. */
function askedBy(
  questions: QuestionLanguage,
  forms: ExtendedGrammar['forms']
): QuestionLanguage {
  if (forms.length === 0) return questions
  const stances: Record<Stance, readonly string[]> = {...questions.stances}
  for (const {form, stance} of forms) stances[stance] = [...stances[stance], form]
  return {...questions, stances}
}
