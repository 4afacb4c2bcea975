import type {AffixHost, Prefix, Suffix} from '../../analysis.ts'
import {readTable} from '../../table.ts'

const noun: readonly AffixHost[] = ['noun']
const definite: readonly AffixHost[] = ['definite']
const anyNoun: readonly AffixHost[] = ['noun', 'definite']
const verb: readonly AffixHost[] = ['verb']
const any: readonly AffixHost[] = ['noun', 'verb']

const prefixesOf = (
  before: readonly AffixHost[],
  least: number | undefined,
  lines: string
) =>
  readTable(lines)
    .flat()
    .map((text): Prefix => ({text, before, least}))

/**
 * Particles and the article in the order they are written: و or ف, then ب ك ل or
 * the س of the future, then the article.
 *
 * A single letter may belong to the word itself (بيان, لبنان, كلام), so of an unknown
 * word only the article and what stands before it come off, and و, which words
 * seldom begin with.
 */
export const prefixes: readonly Prefix[] = [
  ...prefixesOf(definite, 2, 'ال وال فال بال كال وبال وكال فبال فكال لل ولل فلل'),
  ...prefixesOf(any, 3, 'و'),
  ...prefixesOf(noun, undefined, 'ب ك وب وك فب فك'),
  ...prefixesOf(any, undefined, 'ف ل ول فل'),
  ...prefixesOf(verb, undefined, 'س وس فس')
]

const suffixesOf = (
  after: readonly AffixHost[],
  least: number | undefined,
  leaves: string | undefined,
  lines: string
) =>
  readTable(lines)
    .flat()
    .map((text): Suffix => ({text, after, least, leaves}))

/** Pronouns, plural, dual and feminine endings, and the alef of the indefinite. */
export const suffixes: readonly Suffix[] = [
  ...suffixesOf(any, 3, undefined, 'ها هم هما هن نا كم كما'),
  ...suffixesOf([...any, 'definite'], 2, undefined, 'ه'),
  ...suffixesOf(verb, undefined, undefined, 'ني ك'),
  // The silent alef of «they did» is dropped before a pronoun: اتهموه.
  ...suffixesOf(verb, undefined, undefined, 'وه وها وهم وهما ونا'),
  ...suffixesOf(anyNoun, 3, undefined, 'ات'),
  ...suffixesOf(anyNoun, 4, undefined, 'ون ين ان'),
  ...suffixesOf(anyNoun, 3, undefined, 'تين تان'),
  ...suffixesOf(
    noun,
    3,
    undefined,
    'اته اتها اتهم اتهما اتنا اتكم ته تها تهم تهما تنا تكم'
  ),
  ...suffixesOf(anyNoun, undefined, 'ه', 'ات تين تان'),
  ...suffixesOf(
    noun,
    undefined,
    'ه',
    'اته اتها اتهم اتهما اتنا اتكم اتي تا تي ته تها تهم تهما تنا تكم'
  ),
  ...suffixesOf(noun, undefined, undefined, 'ا ي ك يها يهم يهما ينا وها وه وهم و'),
  // مستوى keeps an alef before a pronoun: مستواه.
  ...suffixesOf(noun, undefined, 'ي', 'اه اها اهم اهما انا')
]
