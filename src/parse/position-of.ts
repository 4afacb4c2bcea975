import type {Node, Position} from 'unist'

/** The position of a parent of these children, where they have one. */
export function positionOf(children: readonly Node[]): {position?: Position} {
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return start && end ? {position: {start, end}} : {}
}
