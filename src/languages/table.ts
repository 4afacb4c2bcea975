/**
 * Reads a word list written as plain lines, so that right-to-left text stands
 * alone and a reviewer sees one entry a line: words are separated by spaces, a
 * fixed expression holds its own with underscores.
 */
export function readTable(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split('\n')
    .map(line =>
      line
        .trim()
        .split(/ +/u)
        .map(word => word.replaceAll('_', ' '))
    )
}
