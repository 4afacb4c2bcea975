import type {Piece} from './origin.ts'

/** Puts the text of an article together from stretches of a marked-up file. */
export class TextBuilder {
  readonly pieces: Piece[] = []
  readonly #parts: string[] = []
  #length = 0
  #lineIsEmpty = true
  /** White space that is written once more of the line follows it. */
  #space: {readonly fileStart: number; readonly fileEnd: number} | null = null

  /**
   * Adds text to the line, white space as one space. Where the stretch of the file is equally
   * long, it is the same text; else the text stands for it as a whole.
   */
  append(text: string, fileStart: number, fileEnd: number): void {
    const isSame = text.length === fileEnd - fileStart
    for (const {0: run, index} of text.matchAll(/[\t\n\f\r ]+|[^\t\n\f\r ]+/gu)) {
      const from = isSame ? fileStart + index : fileStart
      const to = isSame ? from + run.length : fileEnd
      if (/^[\t\n\f\r ]/u.test(run)) this.#space ??= {fileStart: from, fileEnd: to}
      else this.#appendWord(run, from, to)
    }
  }

  /** Ends the line, and with it the paragraph. */
  endLine(): void {
    if (!this.#lineIsEmpty) this.#write('\n')
    this.#lineIsEmpty = true
    this.#space = null
  }

  toString(): string {
    return this.#parts.join('').trimEnd()
  }

  #appendWord(word: string, fileStart: number, fileEnd: number): void {
    if (this.#space && !this.#lineIsEmpty) {
      this.#map(1, this.#space.fileStart, this.#space.fileEnd)
      this.#write(' ')
    }
    this.#space = null
    this.#lineIsEmpty = false
    this.#map(word.length, fileStart, fileEnd)
    this.#write(word)
  }

  #write(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }

  #map(length: number, fileStart: number, fileEnd: number): void {
    const before = this.pieces.at(-1)
    const start = this.#length
    const end = start + length
    const isSame = length === fileEnd - fileStart
    if (
      before &&
      isSame &&
      before.end === start &&
      before.fileEnd === fileStart &&
      before.end - before.start === before.fileEnd - before.fileStart
    ) {
      this.pieces[this.pieces.length - 1] = {...before, end, fileEnd}
    } else {
      this.pieces.push({start, end, fileStart, fileEnd})
    }
  }
}
