import {nameBeginnings, nameEndings} from '../languages/bilingual/spellings.ts'
import type {QueryAlternative} from '../text/query-unit.ts'
import type {Analyser} from '../text/terms.ts'
import type {Lexicon} from './lexicon.ts'
import type {AlikeWord} from './vocabulary.ts'

/** What is left of the weight of a spelling that is a word of the language, and seldom a name. */
const wordShare = 0.6
/** The least letters of a name's own part. */
const leastPart = 4

/** The words of the articles that sound like a word. */
export type AlikeWords = (word: string) => readonly AlikeWord[]

/**
 * How the articles may write a word of a question that the lexicon does not have: as a name in the
 * other script, weighed by how alike it sounds.
 */
export function nameSpellings(
  analyser: Analyser,
  lexicon: Lexicon,
  alikeWords: AlikeWords,
  words: readonly string[],
  at: number
): QueryAlternative[] {
  const word = words[at] ?? ''
  const found = alike(word, '')
  for (const {latin, arabic} of nameBeginnings) {
    const rest = word.replace(latin, '')
    if (rest !== word && rest.length >= leastPart) found.push(...alike(rest, arabic))
    // «عبد القادر» is Abdelkader.
    if (word === arabic.replace('\u0623', '\u0627')) {
      found.push(...alike(`${word}${words[at + 1] ?? ''}`, ''))
    }
  }
  for (const {latin, arabic} of nameEndings) {
    const rest = word.replace(latin, '')
    if (rest !== word && rest.length > 2) found.push(...alike(rest, arabic))
  }
  return found

  /** @param beside The other word of a name that Arabic writes as two. */
  function alike(part: string, beside: string): QueryAlternative[] {
    return alikeWords(part).flatMap(({word: other, likeness}) => {
      const share = lexicon.has(other) ? wordShare : 1
      const alternative = analyser.alternative(
        `${beside} ${other}`,
        share * likeness ** 2
      )
      return alternative ?? []
    })
  }
}
