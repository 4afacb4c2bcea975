import type {QueryAlternative, QueryUnit} from '../text/query-unit.ts'
import type {Analyser} from '../text/terms.ts'
import {type Word, words as wordsOf} from '../text/words.ts'
import type {LanguageCode} from '../types.ts'
import type {Lexicon} from './lexicon.ts'
import {type AlikeWords, nameSpellings} from './name-spellings.ts'
import type {Reading} from './reading.ts'

/** What a word of a fixed expression counts by itself. */
const partWeight = 0.4

/**
 * Turns words of a question into ideas: with their translations, synonyms and spellings.
 *
 * @param synonyms Whether other words of the question's language are looked for (default: yes).
 * @param source The text that the words are of, for what folding loses of them.
 */
export function expandWords(
  analyser: Analyser,
  lexicon: Lexicon,
  alikeWords: AlikeWords,
  language: LanguageCode,
  words: readonly Word[],
  synonyms = true,
  source = ''
): QueryUnit[] {
  const units: QueryUnit[] = []
  const texts = words.map(({text}) => text)
  const quantities = new Map(
    analyser.quantities(texts).map(quantity => [quantity.from, quantity])
  )
  for (let at = 0; at < words.length; ) {
    const quantity = quantities.get(at)
    if (quantity) {
      units.push(quantity.unit)
      at = quantity.to
      continue
    }
    const written = source.slice(words[at]?.start, words[at]?.end)
    const found = lexicon.find(texts, at, language, synonyms, written)
    const length = found?.length ?? 1
    const own = words.slice(at, at + length)
    const surface = own.map(({text}) => text).join(' ')
    const alternatives: QueryAlternative[] = []
    const phrase = analyser.alternative(surface, 1)
    if (phrase) alternatives.push(phrase)
    // The analyser knows inflections of single words.
    if (length === 1)
      alternatives.push(...analyser.units(surface).flatMap(unit => unit.alternatives))
    if (found) alternatives.push(...found.alternatives)
    else alternatives.push(...nameSpellings(analyser, lexicon, alikeWords, texts, at))
    if (alternatives.length > 0) {
      units.push({alternatives: distinct(alternatives), weight: 1, surface})
    }
    if (found && length > 1) {
      for (const word of own) {
        const single = lexicon.find(
          [word.text],
          0,
          language,
          synonyms,
          source.slice(word.start, word.end)
        )
        const parts = [
          ...analyser.units(word.text).flatMap(unit => unit.alternatives),
          ...(single?.alternatives ??
            nameSpellings(analyser, lexicon, alikeWords, [word.text], 0))
        ]
        if (parts.length > 0) {
          units.push({
            alternatives: distinct(parts),
            weight: partWeight,
            surface: word.text
          })
        }
      }
    }
    at += length
  }
  return units
}

/**
 * The ideas of a whole question as the analyser reads it, with translations but no synonyms: these
 * widen what is found where the very words are what is asked for.
 */
export function translateWords(
  {analyser, lexicon, detect}: Pick<Reading, 'analyser' | 'lexicon' | 'detect'>,
  alikeWords: AlikeWords,
  language: LanguageCode,
  text: string
): QueryUnit[] {
  return analyser.units(text).map(unit => {
    if (unit.surface === undefined) return unit
    const found = expandWords(
      analyser,
      lexicon(),
      alikeWords,
      language,
      wordsOf(unit.surface),
      false
    )
    const translations = found
      .flatMap(({alternatives}) => alternatives)
      .filter(({terms}) => terms.every(term => detect(term) !== language))
    return {...unit, alternatives: distinct([...unit.alternatives, ...translations])}
  })
}

/** Each set of terms once, at its best weight. */
function distinct(alternatives: readonly QueryAlternative[]): QueryAlternative[] {
  const best = new Map<string, QueryAlternative>()
  for (const alternative of alternatives) {
    const key = alternative.terms.join(' ')
    const known = best.get(key)
    if (!known || known.weight < alternative.weight) best.set(key, alternative)
  }
  return [...best.values()]
}
