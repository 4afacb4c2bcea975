import {IsnadError} from '../errors.ts'
import type {
  Article,
  Attribution,
  LanguageCode,
  Quotation,
  Source,
  SourceType,
  Span,
  Stance
} from '../types.ts'
import type {TextTable} from './article-bytes.ts'
import {fromBase64, toBase64} from './base64.ts'
import type {ByteWriter} from './bytes.ts'
import {Checksum} from './checksum.ts'
import type {Named} from './sources.ts'

/** Grows when what a snapshot holds changes its shape. */
export const version = 4
const format = 'isnad'

/** An article with who says what in it. */
export interface SnapshotArticle {
  readonly id: string
  readonly article: Article
  readonly attributions: readonly Attribution[]
  readonly attributionCount: number
  /** Who speaks in it: of attributions in bytes this is read without all the rest. */
  readonly named: Iterable<Named>
  /** The attributions in bytes, where the article has them so. */
  readonly packed?: Packed | undefined
}

/** Attributions in bytes. */
export interface Packed {
  /** Gives them as objects; `text` is that of the article. */
  read(text: string): Attribution[]
  /** Writes them, as `writeAttributions` does. */
  write(writer: ByteWriter, table: TextTable): void
}

/**
 * The attributions of an article for somebody who goes through all of them: articles that have them
 * in bytes do not keep them, as they do when they are asked for them.
 */
export function attributionsIn(article: SnapshotArticle): readonly Attribution[] {
  return article.packed?.read(article.article.text) ?? article.attributions
}

/** What an index is restored from. */
export interface SnapshotContent {
  readonly articles: readonly SnapshotArticle[]
  /** What the engine gave. */
  readonly engine: Uint8Array<ArrayBuffer>
  /** What the vocabulary gave. */
  readonly vocabulary: Uint8Array<ArrayBuffer>
}

type Place = readonly [start: number, end: number]
type SavedSource = readonly [
  id: string,
  name: string,
  mention: Place | null,
  resolved: Place,
  type: SourceType,
  role: string | null
]
/** An attribution as plain data. */
export type SavedAttribution = readonly [
  cue: Place,
  content: readonly Place[],
  source: SavedSource | null,
  via: readonly SavedSource[],
  stance: Stance,
  negated: boolean,
  quotation: Quotation,
  paragraph: number,
  confidence: number,
  rule: string
]
type SavedArticle = readonly [
  id: string,
  text: string,
  details: Readonly<Record<string, string>>,
  attributions: readonly SavedAttribution[]
]

/** A saved index: plain data, for JSON. */
export interface Snapshot {
  readonly format: typeof format
  readonly version: number
  /** The analyser and languages it was made with; another answers differently. */
  readonly fingerprint: string
  readonly checksum: string
  readonly articles: readonly SavedArticle[]
  /** What the engine needs, in Base64. */
  readonly engine: string
  /** The words of all articles, in Base64. */
  readonly vocabulary: string
}

/** Writes a snapshot. */
export function writeSnapshot(content: SnapshotContent, fingerprint: string): Snapshot {
  const articles = content.articles.map((stored): SavedArticle => {
    const {id, text, ...details} = stored.article
    return [
      id,
      text,
      details as Record<string, string>,
      attributionsIn(stored).map(saveAttribution)
    ]
  })
  const engine = toBase64(content.engine)
  const vocabulary = toBase64(content.vocabulary)
  return {
    format,
    version,
    fingerprint,
    checksum: checksumOf(articles, engine, vocabulary),
    articles,
    engine,
    vocabulary
  }
}

/** Reads a snapshot; throws before anything is restored when any of it is not sound. */
export function readSnapshot(json: unknown, fingerprint: string): SnapshotContent {
  const snapshot = typeof json === 'string' ? parse(json) : json
  if (!isRecord(snapshot) || snapshot['format'] !== format) {
    throw corrupt('this is not a saved index; pass what `index.toJSON()` gave')
  }
  if (snapshot['version'] !== version) {
    throw unsupportedFormat(snapshot['version'])
  }
  if (typeof snapshot['fingerprint'] !== 'string') throw damaged()
  if (snapshot['fingerprint'] !== fingerprint) {
    throw unsupportedReading()
  }
  const {articles, engine, vocabulary, checksum} = snapshot
  if (!Array.isArray(articles) || checksumOf(articles, engine, vocabulary) !== checksum)
    throw damaged()
  try {
    return {
      articles: articles.map(readArticle),
      engine: fromBase64(engine as string),
      vocabulary: fromBase64(vocabulary as string)
    }
  } catch (cause) {
    throw damaged(cause)
  }
}

/** A snapshot whose parts do not fit each other. */
export function damaged(cause?: unknown): IsnadError {
  return corrupt('the saved index is damaged', cause)
}

/** What was handed over cannot be read as an index. */
export function corrupt(what: string, cause?: unknown): IsnadError {
  return new IsnadError('CORRUPT_INDEX', `${what}; build it again from the articles`, {
    cause
  })
}

/** The refusal of a snapshot in another format. */
export function unsupportedFormat(found: unknown): IsnadError {
  return unsupported(
    `the index was saved in format ${String(found)}, this release reads ${version}`
  )
}

/** The refusal of a snapshot that was made with other languages or another analyser. */
export function unsupportedReading(): IsnadError {
  return unsupported('the index was saved by a release that reads text in another way')
}

function unsupported(what: string): IsnadError {
  return new IsnadError(
    'UNSUPPORTED_VERSION',
    `${what}; build it again from the articles`
  )
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw corrupt('the saved index is not JSON', cause)
  }
}

/** An attribution as plain data; spans without their text. */
export function saveAttribution(attribution: Attribution): SavedAttribution {
  const {
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
  } = attribution
  return [
    placeOf(cue),
    content.map(placeOf),
    source && saveSource(source),
    via.map(saveSource),
    stance,
    negated,
    quotation,
    paragraph,
    confidence,
    rule
  ]
}

function saveSource({id, name, mention, resolved, type, role}: Source): SavedSource {
  return [id, name, mention && placeOf(mention), placeOf(resolved), type, role ?? null]
}

function placeOf({start, end}: Span): Place {
  return [start, end]
}

function readArticle(saved: SavedArticle): SnapshotArticle {
  if (!Array.isArray(saved)) throw damaged()
  const [id, text, details, attributions] = saved
  if (typeof id !== 'string' || typeof text !== 'string' || !isRecord(details))
    throw damaged()
  if (!Array.isArray(attributions)) throw damaged()
  const {title, url, publisher, author, publishedAt, language} = details
  const known = {title, url, publisher, author, publishedAt}
  const article: Article = Object.freeze({
    id,
    text,
    ...Object.fromEntries(
      Object.entries(known).filter(([, value]) => value !== undefined)
    ),
    ...(language === undefined ? {} : {language: language as LanguageCode})
  })
  const read = attributions.map(one => readAttribution(text, one))
  return {id, article, attributions: read, attributionCount: read.length, named: read}
}

/** An attribution from what `saveAttribution` gave; throws when it does not fit the text. */
export function readAttribution(text: string, saved: SavedAttribution): Attribution {
  if (!Array.isArray(saved)) throw damaged()
  const [
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
  ] = saved
  if (!Array.isArray(content) || !Array.isArray(via)) throw damaged()
  return {
    cue: spanOf(text, cue),
    content: content.map(place => spanOf(text, place)),
    source: source && readSource(text, source),
    via: via.map(one => readSource(text, one)),
    stance,
    negated,
    quotation,
    paragraph,
    confidence,
    rule
  }
}

function readSource(text: string, saved: SavedSource): Source {
  if (!Array.isArray(saved)) throw damaged()
  const [id, name, mention, resolved, type, role] = saved as SavedSource
  return {
    id,
    name,
    mention: mention && spanOf(text, mention),
    resolved: spanOf(text, resolved),
    type,
    ...(role === null ? {} : {role})
  }
}

function spanOf(text: string, place: Place): Span {
  if (!Array.isArray(place)) throw damaged()
  const [start, end] = place as Place
  if (!(start >= 0 && end >= start && end <= text.length)) throw damaged()
  return {start, end, text: text.slice(start, end)}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checksumOf(articles: readonly unknown[], ...others: readonly unknown[]): string {
  const encoder = new TextEncoder()
  const checksum = new Checksum()
  for (const part of [...articles, ...others]) {
    checksum.add(encoder.encode(JSON.stringify(part) ?? ''))
  }
  return toBase64(checksum.bytes())
}
