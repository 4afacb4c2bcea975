/** How far a reading has come. */
export interface Advance {
  readonly articles: number
  readonly bytes: number
}

/** How often the line is written anew, in milliseconds. */
const pause = 100

/** A line on a terminal that tells how far the work is, how fast it goes and when it ends. */
export class ProgressLine {
  readonly #begun = performance.now()
  readonly #stream: NodeJS.WriteStream
  readonly #totalBytes: number | undefined
  #shownAt = 0
  #isShown = false

  /** How many bytes there are to read may be `undefined`, where nobody knows. */
  constructor(stream: NodeJS.WriteStream, totalBytes: number | undefined) {
    this.#stream = stream
    this.#totalBytes = totalBytes
  }

  /** Shows how far it is, if the line was not shown just now. */
  show(advance: Advance): void {
    const now = performance.now()
    if (!this.#stream.isTTY || now - this.#shownAt < pause) return
    this.#shownAt = now
    this.#isShown = true
    const text = describe(advance, this.#totalBytes, (now - this.#begun) / 1000)
    this.#stream.write(`\r\u001B[K${text}`)
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (this.#isShown) this.#stream.write('\r\u001B[K')
    this.#isShown = false
  }
}

/** `1,204 articles, 310/s, 42%, 0:08 left` */
function describe(
  {articles, bytes}: Advance,
  totalBytes: number | undefined,
  seconds: number
): string {
  const counted = `${groupDigits(articles)} ${articles === 1 ? 'article' : 'articles'}`
  const rate = seconds > 0 ? articles / seconds : 0
  const parts = [counted, `${rate < 10 ? rate.toFixed(1) : groupDigits(rate)}/s`]
  if (totalBytes && bytes > 0) {
    const part = Math.min(1, bytes / totalBytes)
    parts.push(
      `${Math.floor(part * 100)}%`,
      `${clock((seconds / part) * (1 - part))} left`
    )
  }
  return parts.join(', ')
}

function groupDigits(count: number): string {
  const digits = String(Math.round(count))
  const first = digits.length % 3 || 3
  return [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/gu) ?? [])].join(
    ','
  )
}

function clock(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
