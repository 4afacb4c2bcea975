import type {IndexedPassage} from './engine.ts'

/** Names a passage; the same article cut again gives the same names. */
export function passageId(articleId: string, paragraph: number): string {
  return `${articleId}#${paragraph}`
}

/** A line from its first to its last visible character. */
const paragraphPattern = /\S(?:[^\r\n]*\S)?/gu

/**
 * Cuts an article into passages: a line break ends a paragraph, blank lines are
 * not counted, and white space around a paragraph is left out of its span.
 */
export function readPassages(articleId: string, text: string): IndexedPassage[] {
  const passages: IndexedPassage[] = []
  for (const match of text.matchAll(paragraphPattern)) {
    const paragraph = passages.length
    passages.push({
      id: passageId(articleId, paragraph),
      articleId,
      paragraph,
      span: {start: match.index, end: match.index + match[0].length, text: match[0]}
    })
  }
  return passages
}
