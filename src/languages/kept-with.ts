import type {Paragraph} from './grammar.ts'

/**
 * What somebody keeps of a paragraph as long as there is the paragraph; made when first asked for.
 *
 * Kept with the paragraph, not in a WeakMap: of what such a map holds V8 lets nothing go before it
 * collects all of its memory, so that the words of every article would live that long.
 */
export function keptWith<Kept extends object>(
  paragraph: Paragraph,
  owner: object,
  make: () => Kept
): Kept {
  paragraph.kept ??= new Map()
  const known = paragraph.kept.get(owner) as Kept | undefined
  if (known) return known
  const made = make()
  paragraph.kept.set(owner, made)
  return made
}
