import {expected, invalidOption} from '../errors.ts'
import type {AddedCues} from './added-cue.ts'
import type {ExtendedGrammar} from './grammar.ts'
import type {AttributionLanguage} from './language.ts'

const parts: readonly (keyof AttributionLanguage)[] = [
  'code',
  'name',
  'direction',
  'detection',
  'parsing',
  'grammar'
]

/**
 * Checks a list of languages.
 *
 * @param more Parts that each must have, beside those that attribution needs.
 */
export function checkLanguages<Known extends AttributionLanguage>(
  value: readonly Known[] | undefined,
  more: readonly (keyof Known)[] = []
): readonly Known[] {
  if (!Array.isArray(value) || value.length === 0) {
    const wanted = 'an array of languages, such as `arabic` of `isnad/languages/ar`'
    throw invalidOption(`\`languages\`: ${expected(wanted, value)}`)
  }
  const codes = new Set<string>()
  for (const language of value as readonly Known[]) {
    for (const part of [...parts, ...more]) {
      if (typeof language !== 'object' || language?.[part] === undefined) {
        throw invalidOption(
          `\`languages\`: ${expected(`a language with \`${String(part)}\``, language)}`
        )
      }
    }
    if (codes.has(language.code)) {
      throw invalidOption(`\`languages\`: two languages \`${language.code}\``)
    }
    codes.add(language.code)
  }
  return value
}

/** Checks that verbs to add are listed by languages that take them. */
export function checkCues(
  cues: unknown,
  languages: readonly AttributionLanguage[]
): AddedCues {
  if (typeof cues !== 'object' || cues === null || Array.isArray(cues)) {
    throw invalidOption(`\`cues\`: ${expected('lists of cues by language', cues)}`)
  }
  for (const [code, list] of Object.entries(cues)) {
    const language = languages.find(known => known.code === code)
    if (!language?.grammar.withCues) {
      const takers = languages.filter(({grammar}) => grammar.withCues)
      const known = takers.map(taker => `\`${taker.code}\``).join(', ')
      throw invalidOption(`\`cues\`: no language \`${code}\` takes any; ${known} do`)
    }
    if (!Array.isArray(list)) {
      throw invalidOption(`\`cues.${code}\`: ${expected('an array of cues', list)}`)
    }
  }
  return cues as AddedCues
}

/** A language's grammar with the verbs that are added for it, where there are any. */
export function extendGrammar(
  {code, grammar}: AttributionLanguage,
  cues: AddedCues
): ExtendedGrammar {
  const added = cues[code] ?? []
  return added.length > 0 && grammar.withCues
    ? grammar.withCues(added)
    : {grammar, forms: []}
}
