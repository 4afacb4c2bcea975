import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {correctPositions} from '../parse/correct-positions.ts'
import {plainText} from '../parse/plain-text.ts'
import {type ParagraphReading, readTree} from '../parse/read-tree.ts'
import {usualSegmentation} from '../parse/segmentation.ts'
import type {Attribution, Source} from '../types.ts'
import {type ExtractOptions, resolveLanguage} from './create-extractor.ts'
import {attributionLanguages} from './extract-attributions.ts'
import {readAttributions} from './read-attributions.ts'

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
  const readings = readTree(
    tree,
    usualSegmentation,
    resolveLanguage(attributionLanguages, options)
  )
  const paragraphs = readings.map(reading => reading.paragraph)
  const textOf = plainText(tree)
  const named = (source: Source): Source => ({...source, name: textOf(source.resolved)})
  return {
    readings,
    attributions: readAttributions(text, paragraphs, attributionLanguages).map(
      attribution => ({
        ...attribution,
        source: attribution.source && named(attribution.source),
        via: attribution.via.map(named)
      })
    )
  }
}
