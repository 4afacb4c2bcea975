import type {Article, Attribution, Source, Span} from '../types.ts'
import {ByteReader, type ByteWriter} from './bytes.ts'
import type {Named, Naming} from './sources.ts'

/** Texts that come again and again, each written once: after all that tells them by number. */
export class TextTable {
  readonly #numbers = new Map<string, number>()
  readonly #texts: string[] = []

  /** The texts by number, those that are still to come as well. */
  get texts(): readonly string[] {
    return this.#texts
  }

  numberOf(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = this.#texts.push(text) - 1
    this.#numbers.set(text, number)
    return number
  }

  write(writer: ByteWriter): void {
    writer.number(this.#texts.length)
    for (const text of this.#texts) writer.text(text)
  }
}

/** Reads what {@link TextTable.write} wrote; gives the texts by number, each made when first asked for. */
export function readTable(bytes: Uint8Array<ArrayBuffer>, reader: ByteReader): TextOf {
  const starts = new Uint32Array(reader.count())
  for (let number = 0; number < starts.length; number++) {
    starts[number] = reader.at
    reader.skip()
  }
  const texts: (string | undefined)[] = []
  return number => {
    const known = texts[number]
    if (known !== undefined) return known
    const start = starts[number]
    if (start === undefined) throw new RangeError('a text that was not written')
    const text = new ByteReader(bytes, start).text()
    texts[number] = text
    return text
  }
}

/** Gives a text by its number in a table. */
export type TextOf = (number: number) => string

/** What hardly any two articles share is written with them; the rest stands in a table. */
const ownDetails = ['title', 'url'] as const
const sharedDetails = ['publisher', 'author', 'publishedAt', 'language'] as const

/** Writes an article, what it says and how it came, all but its id. */
export function writeArticle(
  writer: ByteWriter,
  table: TextTable,
  article: Article
): void {
  writer.text(article.text)
  for (const detail of ownDetails) {
    const value = article[detail]
    writer.number(value === undefined ? 0 : 1)
    if (value !== undefined) writer.text(value)
  }
  for (const detail of sharedDetails) {
    const value = article[detail]
    writer.number(value === undefined ? 0 : table.numberOf(value) + 1)
  }
}

/** Reads what `writeArticle` wrote. */
export function readArticle(reader: ByteReader, textOf: TextOf, id: string): Article {
  const article: Record<string, string> = {id, text: reader.text()}
  for (const detail of ownDetails) {
    if (reader.number() > 0) article[detail] = reader.text()
  }
  for (const detail of sharedDetails) {
    const number = reader.number()
    if (number > 0) article[detail] = textOf(number - 1)
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
  textOf: TextOf,
  text: string
): Attribution[] {
  const attributions: Attribution[] = []
  const places = new PlaceReader(reader, text)
  for (let left = reader.count(); left > 0; left--) {
    attributions.push(readAttribution(reader, textOf, places))
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
  writer.number(table.numberOf(attribution.stance))
  writer.number(table.numberOf(attribution.quotation))
  writer.number(table.numberOf(attribution.rule))
  writer.number(table.numberOf(String(attribution.confidence)))
}

function readAttribution(
  reader: ByteReader,
  textOf: TextOf,
  places: PlaceReader
): Attribution {
  const paragraph = reader.number()
  const cue = places.read()
  const content: Span[] = []
  for (let left = reader.count(); left > 0; left--) content.push(places.read())
  const source = reader.number() > 0 ? readSource(reader, textOf, places) : null
  const via: Source[] = []
  for (let left = reader.count(); left > 0; left--)
    via.push(readSource(reader, textOf, places))
  const negated = reader.number() > 0
  const stance = textOf(reader.number()) as Attribution['stance']
  const quotation = textOf(reader.number()) as Attribution['quotation']
  const rule = textOf(reader.number())
  const confidence = Number(textOf(reader.number()))
  return {
    cue,
    content,
    source,
    via,
    stance,
    negated,
    quotation,
    paragraph,
    confidence,
    rule
  }
}

/** Writes what `writeAttributions` would of attributions that it wrote with another table. */
export function copyAttributions(
  reader: ByteReader,
  textOf: TextOf,
  writer: ByteWriter,
  table: TextTable
): void {
  const numbers = (count: number): void => {
    for (let left = count; left > 0; left--) writer.number(reader.number())
  }
  const text = (): void => writer.number(table.numberOf(textOf(reader.number())))
  const counted = (copy: () => void): void => {
    const count = reader.count()
    writer.number(count)
    for (let left = count; left > 0; left--) copy()
  }
  const place = (): void => numbers(placeNumbers)
  const source = (): void => {
    const flags = reader.number()
    writer.number(flags)
    place()
    if ((flags & (hasMention | mentionIsResolved)) === hasMention) place()
    text()
    text()
    if ((flags & hasRole) !== 0) text()
    if ((flags & hasOtherName) !== 0) text()
  }
  counted(() => {
    numbers(1)
    place()
    counted(place)
    counted(source)
    counted(source)
    numbers(1)
    for (let left = textsOfAttribution; left > 0; left--) text()
  })
}

/** Numbers that tell a place. */
const placeNumbers = 2

/** Of an attribution, by their numbers in a table, without those of its sources. */
const textsOfAttribution = 4

/** Reads who speaks out of what `writeAttributions` wrote: nine tenths of the time go to all the rest. */
export function readNamed(
  reader: ByteReader,
  textOf: TextOf,
  text: () => string
): Named[] {
  const named: Named[] = []
  const places = new PlaceReader(reader, '')
  for (let left = reader.count(); left > 0; left--) {
    reader.number()
    places.place()
    for (let left = reader.count(); left > 0; left--) places.place()
    named.push({
      source: reader.number() > 0 ? readNaming(reader, textOf, places, text) : null
    })
    for (let left = reader.count(); left > 0; left--)
      readNaming(reader, textOf, places, text)
    for (let left = numbersAfterVia; left > 0; left--) reader.number()
  }
  return named
}

/** Of an attribution, those that do not tell places. */
const numbersAfterVia = 1 + textsOfAttribution

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
  writer.number(table.numberOf(id))
  writer.number(table.numberOf(type))
  if (role !== undefined) writer.number(table.numberOf(role))
  if (name !== resolved.text) writer.number(table.numberOf(name))
}

function readSource(reader: ByteReader, textOf: TextOf, places: PlaceReader): Source {
  const flags = reader.number()
  const resolved = places.read()
  const mention =
    (flags & hasMention) === 0
      ? null
      : (flags & mentionIsResolved) === 0
        ? places.read()
        : resolved
  const id = textOf(reader.number())
  const type = textOf(reader.number()) as Source['type']
  const role = (flags & hasRole) === 0 ? {} : {role: textOf(reader.number())}
  const name = (flags & hasOtherName) === 0 ? resolved.text : textOf(reader.number())
  return {id, name, mention, resolved, type, ...role}
}

/** What a source is called where it is read without its places. */
class ReadNaming implements Naming {
  readonly id: string
  readonly type: Source['type']
  readonly #name: string | (() => string)

  constructor(id: string, type: Source['type'], name: string | (() => string)) {
    this.id = id
    this.type = type
    this.#name = name
  }

  /** Stands in the text of the article, as a rule, which is not read before it is asked for. */
  get name(): string {
    return typeof this.#name === 'string' ? this.#name : this.#name()
  }
}

function readNaming(
  reader: ByteReader,
  textOf: TextOf,
  places: PlaceReader,
  text: () => string
): Naming {
  const flags = reader.number()
  const {start, end} = places.place()
  if ((flags & (hasMention | mentionIsResolved)) === hasMention) places.place()
  const id = textOf(reader.number())
  const type = textOf(reader.number()) as Source['type']
  if ((flags & hasRole) !== 0) reader.number()
  return new ReadNaming(
    id,
    type,
    (flags & hasOtherName) === 0
      ? () => text().slice(start, end)
      : textOf(reader.number())
  )
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
    const {start, end} = this.place()
    if (start < 0 || end > this.#text.length) throw new RangeError('outside the text')
    return {start, end, text: this.#text.slice(start, end)}
  }

  place(): {start: number; end: number} {
    const step = this.#reader.number()
    const start = this.#last + (step % 2 === 0 ? step / 2 : -(step + 1) / 2)
    const end = start + this.#reader.number()
    this.#last = start
    return {start, end}
  }
}
