const doubled = "'`()<>\u2018\u2019\u201A"
const single = '"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A'

/**
 * Cuts a run of one mark, such as parse-latin makes, into the marks a reader sees: each quotation
 * mark by itself, and `''`, ` `` `, `((` and `<<`, which stand for one, as pairs.
 */
export function splitMarks(run: string): readonly string[] {
  const mark = run.charAt(0)
  if (run.length === 1) return [run]
  if (single.includes(mark)) return run.split('')
  return doubled.includes(mark) ? (run.match(/.{1,2}/gsu) ?? []) : [run]
}
