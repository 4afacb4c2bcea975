/** Shorter names differ by a letter where they are other names: «سامي», «سالي». */
const shortestName = 5

/**
 * Within the word one letter is another, one too many or missing, or two neighbours have changed places;
 * at its ends letters may be particles and pronouns.
 */
export function misspells(stem: string, other: string): boolean {
  if (stem === other || Math.min(stem.length, other.length) < shortestName) return false
  const shorter = Math.min(stem.length, other.length)
  let start = 0
  while (start < shorter && stem[start] === other[start]) start++
  let end = 0
  while (end < shorter - start && stem.at(-1 - end) === other.at(-1 - end)) end++
  if (end === 0) return false
  const left = stem.slice(start, stem.length - end)
  const right = other.slice(start, other.length - end)
  if (left.length <= 1 && right.length <= 1) return start > 0
  return (
    left.length === 2 &&
    right.length === 2 &&
    left[0] === right[1] &&
    left[1] === right[0]
  )
}
