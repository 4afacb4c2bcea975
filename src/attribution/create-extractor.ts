import {checkLanguage, checkOptions, expected, invalidOption} from '../errors.ts'
import type {AddedCues} from '../languages/added-cue.ts'
import {checkCues, checkLanguages, extendGrammar} from '../languages/extend.ts'
import type {AttributionLanguage} from '../languages/language.ts'
import {readParagraphs} from '../parse/read-paragraphs.ts'
import {createSegmentation, type Segmentation} from '../parse/segmentation.ts'
import type {Attribution, LanguageCode} from '../types.ts'
import {readAttributions} from './read-attributions.ts'

/** Options for `extractAttributions`. */
export interface ExtractOptions {
  /** The language of the whole text (default: detected paragraph by paragraph). */
  readonly language?: LanguageCode | null | undefined
}

/** Finds who said what in a text, in reading order. */
export type Extract = (text: string, options?: ExtractOptions | null) => Attribution[]

/** Options for {@link createExtractor}. */
export interface ExtractorOptions {
  /** What may be read: `arabicAttribution` of `isnad/languages/ar`, or a language of your own. */
  readonly languages: readonly AttributionLanguage[]
  /** Verbs of saying beside those that the languages know, by language (default: none). */
  readonly cues?: AddedCues | undefined
}

/**
 * Creates an `extractAttributions` for languages and cues of your choice; a program that reads
 * Arabic only need not carry English.
 *
 * @throws {IsnadError} `INVALID_OPTION`
 */
export function createExtractor(options: ExtractorOptions): Extract {
  const {languages, cues = {}} = checkOptions<ExtractorOptions>(
    options,
    ['languages', 'cues'],
    'the extractor options'
  )
  const known = checkLanguages(languages)
  const added = checkCues(cues, known)
  return extractorOf(
    known.map(language => ({
      ...language,
      grammar: extendGrammar(language, added).grammar
    })),
    createSegmentation(known)
  )
}

/** The extractor for languages, by the way their text is cut up. */
export function extractorOf(
  languages: readonly AttributionLanguage[],
  segmentation: Segmentation
): Extract {
  return (text, options) => {
    if (typeof text !== 'string') {
      throw invalidOption(`the text: ${expected('a string', text)}`)
    }
    const language = resolveLanguage(languages, options)
    return readAttributions(text, readParagraphs(text, segmentation, language), languages)
  }
}

/** Checks options for {@link Extract}; gives the language that they name. */
export function resolveLanguage(
  languages: readonly AttributionLanguage[],
  options?: ExtractOptions | null
): LanguageCode | undefined {
  const {language} = checkOptions<ExtractOptions>(
    options,
    ['language'],
    'the extract options'
  )
  if (language === undefined || language === null) return undefined
  return checkLanguage(language, languages, '`language`')
}
