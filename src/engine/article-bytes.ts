import type {Article, Attribution, Source, Span} from '../types.ts'
import type {ByteReader, ByteWriter} from './bytes.ts'

/** Texts that come again and again, each written once. */
export class TextTable {
  readonly #numbers = new Map<string, number>()
  readonly #texts: string[] = []

  /** Writes a text, or which of those before it is the same. */
  write(writer: ByteWriter, text: string): void {
    const known = this.#numbers.get(text)
    writer.number(known ?? 0)
    if (known !== undefined) return
    writer.text(text)
    this.#numbers.set(text, this.#numbers.size + 1)
  }

  /** Reads what `write` wrote. */
  read(reader: ByteReader): string {
    const number = reader.number()
    if (number > 0) return found(this.#texts[number - 1])
    const text = reader.text()
    this.#texts.push(text)
    return text
  }
}

const details = [
  'title',
  'url',
  'publisher',
  'author',
  'publishedAt',
  'language'
] as const

/** Writes an article, what it says and how it came. */
export function writeArticle(
  writer: ByteWriter,
  table: TextTable,
  article: Article
): void {
  writer.text(article.id)
  writer.text(article.text)
  for (const detail of details) {
    const value = article[detail]
    writer.number(value === undefined ? 0 : 1)
    if (value !== undefined) table.write(writer, value)
  }
}

/** Reads what `writeArticle` wrote. */
export function readArticle(reader: ByteReader, table: TextTable): Article {
  const article: Record<string, string> = {id: reader.text(), text: reader.text()}
  for (const detail of details) {
    if (reader.number() > 0) article[detail] = table.read(reader)
  }
  return Object.freeze(article) as unknown as Article
}

/** Writes the attributions of an article: places in its text, and a few words each. */
export function writeAttributions(
  writer: ByteWriter,
  table: TextTable,
  attributions: readonly Attribution[]
): void {
  writer.number(attributions.length)
  const places = new PlaceWriter(writer)
  for (const attribution of attributions)
    writeAttribution(writer, table, places, attribution)
}

/** Reads what `writeAttributions` wrote of an article of this text. */
export function readAttributions(
  reader: ByteReader,
  table: TextTable,
  text: string
): Attribution[] {
  const attributions: Attribution[] = []
  const places = new PlaceReader(reader, text)
  for (let left = reader.count(); left > 0; left--) {
    attributions.push(readAttribution(reader, table, places))
  }
  return attributions
}

function writeAttribution(
  writer: ByteWriter,
  table: TextTable,
  places: PlaceWriter,
  attribution: Attribution
): void {
  const {cue, content, source, via} = attribution
  writer.number(attribution.paragraph)
  places.write(cue)
  writer.number(content.length)
  for (const span of content) places.write(span)
  writer.number(source ? 1 : 0)
  if (source) writeSource(writer, table, places, source)
  writer.number(via.length)
  for (const carrier of via) writeSource(writer, table, places, carrier)
  writer.number(attribution.negated ? 1 : 0)
  table.write(writer, attribution.stance)
  table.write(writer, attribution.quotation)
  table.write(writer, attribution.rule)
  table.write(writer, String(attribution.confidence))
}

function readAttribution(
  reader: ByteReader,
  table: TextTable,
  places: PlaceReader
): Attribution {
  const paragraph = reader.number()
  const cue = places.read()
  const content: Span[] = []
  for (let left = reader.count(); left > 0; left--) content.push(places.read())
  const source = reader.number() > 0 ? readSource(reader, table, places) : null
  const via: Source[] = []
  for (let left = reader.count(); left > 0; left--)
    via.push(readSource(reader, table, places))
  return {
    cue,
    content,
    source,
    via,
    negated: reader.number() > 0,
    stance: table.read(reader) as Attribution['stance'],
    quotation: table.read(reader) as Attribution['quotation'],
    paragraph,
    rule: table.read(reader),
    confidence: Number(table.read(reader))
  }
}

const hasMention = 1
const mentionIsResolved = 2
const hasRole = 4
const hasOtherName = 8

function writeSource(
  writer: ByteWriter,
  table: TextTable,
  places: PlaceWriter,
  {id, name, mention, resolved, type, role}: Source
): void {
  const same = mention?.start === resolved.start && mention.end === resolved.end
  writer.number(
    (mention ? hasMention : 0) |
      (same ? mentionIsResolved : 0) |
      (role === undefined ? 0 : hasRole) |
      (name === resolved.text ? 0 : hasOtherName)
  )
  places.write(resolved)
  if (mention && !same) places.write(mention)
  table.write(writer, id)
  table.write(writer, type)
  if (role !== undefined) table.write(writer, role)
  if (name !== resolved.text) table.write(writer, name)
}

function readSource(reader: ByteReader, table: TextTable, places: PlaceReader): Source {
  const flags = reader.number()
  const resolved = places.read()
  const mention =
    (flags & hasMention) === 0
      ? null
      : (flags & mentionIsResolved) === 0
        ? places.read()
        : resolved
  const id = table.read(reader)
  const type = table.read(reader) as Source['type']
  const role = (flags & hasRole) === 0 ? {} : {role: table.read(reader)}
  const name = (flags & hasOtherName) === 0 ? resolved.text : table.read(reader)
  return {id, name, mention, resolved, type, ...role}
}

/** Writes places by how far they are from the one before, which takes a byte or two each. */
class PlaceWriter {
  readonly #writer: ByteWriter
  #last = 0

  constructor(writer: ByteWriter) {
    this.#writer = writer
  }

  write({start, end}: Span): void {
    const step = start - this.#last
    this.#writer.number(step < 0 ? -step * 2 - 1 : step * 2)
    this.#writer.number(end - start)
    this.#last = start
  }
}

class PlaceReader {
  readonly #reader: ByteReader
  readonly #text: string
  #last = 0

  constructor(reader: ByteReader, text: string) {
    this.#reader = reader
    this.#text = text
  }

  read(): Span {
    const step = this.#reader.number()
    const start = this.#last + (step % 2 === 0 ? step / 2 : -(step + 1) / 2)
    const end = start + this.#reader.number()
    if (start < 0 || end > this.#text.length) throw new RangeError('outside the text')
    this.#last = start
    return {start, end, text: this.#text.slice(start, end)}
  }
}

function found(text: string | undefined): string {
  if (text === undefined) throw new RangeError('a text that was not written')
  return text
}
