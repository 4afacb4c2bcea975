import {parseFeed} from 'feedsmith'
import type {Article} from '../../index.ts'
import {InputFailure, messageOf} from '../failure.ts'
import {isoDate, textOrNothing} from './page-text.ts'
import {textOfFragment} from './read-html.ts'

type AnyFeed = ReturnType<typeof parseFeed>
type Entry = Omit<Article, 'id'> & {readonly id: string | undefined}

/** Reads RSS, RSS 1.0 (RDF) and Atom: one article an entry, the fullest text that it carries. */
export function readFeed(source: string, name: string): Article[] {
  // Feeds need no entities of their own, and nested ones grow until they fill the memory.
  if (/<!ENTITY\b/iu.test(source)) {
    throw new InputFailure('it defines entities, which a feed has no need of')
  }
  let parsed: AnyFeed
  try {
    parsed = parseFeed(source)
  } catch (thrown) {
    throw new InputFailure(`it is neither RSS nor Atom: ${messageOf(thrown)}`)
  }
  return entriesOf(parsed).map((entry, at) => ({
    ...entry,
    id: entry.id ?? entry.url ?? `${name}#${at + 1}`
  }))
}

function entriesOf(parsed: AnyFeed): Entry[] {
  switch (parsed.format) {
    case 'rss':
    case 'rdf': {
      const {title: publisher, items = []} = parsed.feed
      return items.map(item => ({
        id: 'guid' in item ? textOrNothing(item.guid?.value) : undefined,
        text: textOfFragment(item.content?.encoded ?? item.description ?? ''),
        title: titleOf(item.title),
        url: textOrNothing(item.link),
        publisher: textOrNothing(publisher),
        author: textOrNothing(item.dc?.creators?.[0]),
        publishedAt: isoDate(
          ('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0]
        )
      }))
    }
    case 'atom': {
      const {title: publisher, entries = []} = parsed.feed
      return entries.map(entry => ({
        id: textOrNothing(entry.id),
        text: textOfAtom(entry.content ?? entry.summary),
        title: titleOf(entry.title?.value),
        url: textOrNothing(
          entry.links?.find(({rel}) => (rel ?? 'alternate') === 'alternate')?.href
        ),
        publisher: textOrNothing(publisher?.value),
        author: textOrNothing(entry.authors?.[0]?.name),
        publishedAt: isoDate(entry.published ?? entry.updated)
      }))
    }
    default:
      throw new InputFailure('it is neither RSS nor Atom')
  }
}

function textOfAtom(
  content: {readonly value?: string; readonly type?: string} | undefined
): string {
  const {value = '', type = 'text'} = content ?? {}
  return type === 'text' || type === 'text/plain' ? value.trim() : textOfFragment(value)
}

function titleOf(title: string | undefined): string | undefined {
  return textOrNothing(textOfFragment(title ?? '').replaceAll('\n', ' '))
}
