import {type SavedAttribution, saveAttribution} from '../engine/snapshot.ts'
import {Sources} from '../engine/sources.ts'
import {exactForm} from '../query/exact.ts'
import type {Reading} from '../query/reading.ts'
import {languageOf, type StoredArticle, storeArticle} from '../query/stored-article.ts'
import {keysOf, mayBeName} from '../query/vocabulary.ts'
import {words} from '../text/words.ts'
import type {Article, Attribution, Source} from '../types.ts'
import type {Operation} from './bulk.ts'
import {now} from './chance.ts'
import {baseOf, shorterNames, spelledWords} from './identities.ts'
import {articleKey, passageKey, storedTerm, versionOf} from './keys.ts'
import type {Names} from './layout.ts'

/** What the document of an article gives back. */
export interface ArticleDocument {
  readonly id: string
  readonly key: string
  readonly version: string
  readonly passages: number
  readonly attributions: number
  readonly article: Article
  readonly said: {readonly attributions: readonly SavedAttribution[]}
}

/** What the document of a passage gives back. */
export interface PassageDocument {
  /** The article's key; see `articleKey`. */
  readonly article: string
  readonly paragraph: number
  readonly version: string
}

/** A source in its fullest naming. */
export interface SourceDocument {
  readonly source: string
  readonly naming: {readonly article: string; readonly attribution: Attribution}
}

/** An article as documents, and what it brings to the side indexes. */
export interface PreparedArticle {
  readonly id: string
  readonly key: string
  readonly version: string
  readonly document: ArticleDocument & {readonly title: readonly string[]}
  readonly passages: readonly object[]
  readonly terms: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly sources: readonly SourceDocument[]
}

/** Source ids by themselves, without what other articles say. */
const alone = new Sources()

/** The id of a source by what its own article says of it. */
export function localId(articleId: string, source: Source): string {
  return alone.idOf(articleId, source)
}

/** Reads an article, and arranges what a cluster keeps of it. */
export async function prepareArticle(
  article: Article,
  reading: Reading
): Promise<PreparedArticle> {
  const {id, title, text} = article
  const attributions = reading.extract(text, {language: article.language})
  const stored = storeArticle(article, attributions)
  const key = await articleKey(id)
  const version = await versionOf(article)
  const writtenAt = now()
  const terms = new Set<string>()
  const passages = stored.passages.map(passage => {
    const own = termsOf(reading, passage.span.text)
    for (const term of own) terms.add(term)
    return {
      article: key,
      paragraph: passage.paragraph,
      version,
      terms: own,
      length: new Set(own).size,
      written: writtenForm(passage.span.text),
      writtenAt,
      language: languageOf(stored, passage, reading.detect),
      ...published(stored),
      attributions: attributions
        .filter(({paragraph}) => paragraph === passage.paragraph)
        .map(attribution => attributionFields(id, attribution, reading))
    }
  })
  const titleTerms = title ? termsOf(reading, title) : []
  return {
    id,
    key,
    version,
    document: {
      id,
      key,
      version,
      passages: passages.length,
      attributions: attributions.length,
      article,
      said: {attributions: attributions.map(saveAttribution)},
      title: titleTerms,
      ...(title ? {titleLength: new Set(titleTerms).size} : {})
    },
    passages,
    terms,
    words: namesIn(`${title ?? ''}\n${text}`),
    sources: sourcesOf(id, attributions)
  }
}

/** The runs of letters and digits of a text as written, for phrases. */
export function writtenForm(text: string): string {
  return (
    exactForm(text)
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  )
}

/** What the side indexes take from an article that brings something new. */
export function termOperation(names: Names, term: string, reading: Reading): Operation {
  const groups = [...new Set(reading.analyser.groups(term).map(({group}) => group))]
  const key = storedTerm(term)
  return {
    action: 'create',
    index: names.terms,
    id: `t ${key}`,
    document: {term: key, groups}
  }
}

/** A word and the sounds it can be found by. */
export function wordOperation(names: Names, word: string): Operation {
  return {
    action: 'create',
    index: names.terms,
    id: `w ${word}`,
    document: {word, sounds: [...keysOf(word)]}
  }
}

/** A source; a fuller naming of it takes the place of a shorter one. */
export async function sourceOperation(
  names: Names,
  document: SourceDocument
): Promise<Operation> {
  const {source, naming} = document
  const {type, name} = naming.attribution.source as Source
  return {
    action: 'index',
    index: names.sources,
    id: await articleKey(source),
    version: name.length,
    document: {
      ...document,
      type,
      ...(type === 'person'
        ? {words: spelledWords(source), shorter: shorterNames(source)}
        : {base: baseOf(source)})
    }
  }
}

/** The writes that put the passages of an article into the cluster. */
export function passageOperations(names: Names, prepared: PreparedArticle): Operation[] {
  return prepared.passages.map((document, paragraph) => ({
    action: 'index',
    index: names.passages,
    id: passageKey(prepared.version, paragraph),
    document
  }))
}

/** The writes that take the passages of a version of an article out. */
export function passageRemovals(
  names: Names,
  {version, passages}: Pick<ArticleDocument, 'version' | 'passages'>
): Operation[] {
  return Array.from({length: passages}, (_, paragraph) => ({
    action: 'delete',
    index: names.passages,
    id: passageKey(version, paragraph)
  }))
}

function termsOf(reading: Reading, text: string): string[] {
  return reading.analyser.terms(text).map(({term}) => storedTerm(term))
}

/** The words of a text that may be names. */
function namesIn(text: string): Set<string> {
  return new Set(words(text).flatMap(word => (mayBeName(word.text) ? [word.text] : [])))
}

function published({article, published}: StoredArticle): object {
  return {
    ...(article.publisher === undefined ? {} : {publisher: article.publisher}),
    ...(published ? {publishedFirst: published.first, publishedLast: published.last} : {})
  }
}

function attributionFields(
  articleId: string,
  {source, content, stance, negated}: Attribution,
  reading: Reading
): object {
  const said = content.map(({text}) => text).join(' ')
  const id = source && localId(articleId, source)
  return {
    ...(source && id
      ? {source: id, name: [...new Set(termsOf(reading, source.name))]}
      : {}),
    said: [...new Set(termsOf(reading, said))],
    stance,
    negated
  }
}

/** The sources of an article, each where it is named most fully. */
export function sourcesOf(
  article: string,
  attributions: readonly Attribution[]
): SourceDocument[] {
  const found = new Map<string, SourceDocument>()
  for (const attribution of attributions) {
    const {source} = attribution
    if (!source) continue
    const id = localId(article, source)
    const known = found.get(id)?.naming.attribution.source?.name.length ?? -1
    if (source.name.length <= known) continue
    const naming = {article, attribution: {...attribution, content: [], via: []}}
    found.set(id, {source: id, naming})
  }
  return [...found.values()]
}
