import type {Span} from '../../index.ts'
import {fileSpan, type Origin} from '../input/origin.ts'
import type {Origins} from '../load-index.ts'

/**
 * A copy of an answer in which every span of an article that was read from a file also says
 * where it stands there: `{start, end, text, file: {start, end}}`. Which article a span is of,
 * the nearest record around it with an `articleId` tells.
 */
export function withFileSpans(value: unknown, origins: Origins): unknown {
  return origins.size === 0 ? value : copy(value, origins, undefined)
}

/** The same for a value whose spans are all of one article. */
export function withSpansOf(value: unknown, origin: Origin): unknown {
  return copy(value, new Map(), origin)
}

function copy(value: unknown, origins: Origins, around: Origin | undefined): unknown {
  if (Array.isArray(value)) return value.map(one => copy(one, origins, around))
  if (typeof value !== 'object' || value === null) return value
  const origin =
    'articleId' in value && typeof value.articleId === 'string'
      ? origins.get(value.articleId)
      : around
  const copied = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, copy(one, origins, origin)])
  )
  return origin && isSpan(value) ? {...copied, file: fileSpan(origin, value)} : copied
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && 'text' in value
}
