import {once} from 'node:events'
import type {Arguments} from './arguments.ts'
import {clean} from './output/clean.ts'
import {type Paint, paintFor} from './output/paint.ts'
import {type Advance, ProgressLine} from './output/progress.ts'
import {toJson} from './output/to-json.ts'

/** One run of a command: what was asked, and where answers, troubles and progress go. */
export class Session {
  /** For answers. */
  readonly paint: Paint
  /** How many columns answers fill. */
  readonly width: number
  readonly given: Arguments
  /** Aborted when the user wants the command to stop. */
  readonly signal: AbortSignal
  #troubles = 0
  #progress: ProgressLine | undefined

  constructor(given: Arguments, signal: AbortSignal) {
    this.given = given
    this.signal = signal
    this.paint = paintFor(process.stdout, !given.has('no-color'))
    this.width = Math.min(Math.max(process.stdout.columns ?? 88, 40), 100)
  }

  /** Whether something could not be read. */
  get hadTrouble(): boolean {
    return this.#troubles > 0
  }

  /** How answers are to be written. */
  get form(): 'people' | 'json' | 'jsonl' {
    if (this.given.has('jsonl')) return 'jsonl'
    return this.given.has('json') ? 'json' : 'people'
  }

  /** Writes a line of the answer, and waits while its reader is busy. */
  async print(line = ''): Promise<void> {
    this.#progress?.clear()
    if (!process.stdout.write(`${line}\n`)) {
      await once(process.stdout, 'drain', {signal: this.signal})
    }
  }

  /** Writes a value for programs. */
  async printJson(value: unknown): Promise<void> {
    await this.print(toJson(value, this.form === 'json' ? 2 : undefined))
  }

  /** Writes values for programs, one a line or all in one array. */
  async printAll(values: readonly unknown[]): Promise<void> {
    if (this.form === 'json') await this.printJson(values)
    else for (const value of values) await this.printJson(value)
  }

  /** Tells of something that could not be read; the rest goes on. */
  readonly trouble = (message: string): void => {
    // An input that an interrupt closed is no trouble.
    if (this.signal.aborted) return
    this.#troubles++
    this.note(message)
  }

  /** Tells something beside the answer. */
  note(message: string): void {
    this.#progress?.clear()
    process.stderr.write(`isnad: ${clean(message)}\n`)
  }

  /** Begins to show progress; gives what to call while it is made. */
  progress(totalBytes: number | undefined): (advance: Advance) => void {
    const line = new ProgressLine(process.stderr, totalBytes)
    this.#progress = line
    return advance => line.show(advance)
  }

  endProgress(): void {
    this.#progress?.clear()
    this.#progress = undefined
  }
}
