import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {arabic} from '../languages/ar/index.ts'
import {english} from '../languages/en/index.ts'
import {correctPositions} from '../parse/correct-positions.ts'
import {plainText} from '../parse/plain-text.ts'
import {type ParagraphReading, readTree} from '../parse/read-tree.ts'
import type {Attribution, Source} from '../types.ts'
import {
  type ExtractOptions,
  readAttributions,
  resolveLanguage
} from './extract-attributions.ts'

/** What was read from a tree. */
export interface AttributedTree {
  readonly readings: readonly ParagraphReading[]
  readonly attributions: readonly Attribution[]
}

/**
 * Finds who said what in a tree, with offsets into its file.
 *
 * Spans have the text of the file, markup included; the names of sources are without it.
 */
export function attributeTree(
  tree: Root,
  file: VFile,
  options?: ExtractOptions | null
): AttributedTree {
  const text = String(file)
  correctPositions(tree, text)
  const readings = readTree(tree, resolveLanguage(options))
  const paragraphs = readings.map(reading => reading.paragraph)
  const textOf = plainText(tree)
  const named = (source: Source): Source => ({...source, name: textOf(source.resolved)})
  return {
    readings,
    attributions: readAttributions(text, paragraphs, [arabic, english]).map(
      attribution => ({
        ...attribution,
        source: attribution.source && named(attribution.source),
        via: attribution.via.map(named)
      })
    )
  }
}
