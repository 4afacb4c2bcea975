import {button, element} from '../dom.ts'
import type {CountedSource} from '../protocol.ts'
import {isolated} from '../show-text.ts'
import type {Words} from '../words/words.ts'
import type {Actions} from './passages.ts'

/** Sources with how much they say; each opens all it said. */
export function sourcesView(
  words: Words,
  title: string,
  sources: readonly CountedSource[],
  actions: Actions
): HTMLElement {
  return element(
    'aside',
    {class: 'sources', 'aria-labelledby': 'sources-title'},
    element('h2', {id: 'sources-title'}, title),
    element(
      'ul',
      {},
      ...sources.map(({source, sayings, articles}) =>
        element(
          'li',
          {},
          button(
            {
              class: 'source-row',
              'data-key': `source-${source.id}`,
              title: `${words.sayings(sayings)} · ${words.articles(articles)}`
            },
            () => actions.showSource(source.id, source.name),
            element(
              'span',
              {class: 'source-who'},
              isolated(source.name, 'source-name'),
              element('span', {class: 'facts'}, words.types[source.type])
            ),
            element(
              'span',
              {class: 'count'},
              element('span', {'aria-hidden': 'true'}, words.number(sayings)),
              element('span', {class: 'unseen'}, words.sayings(sayings))
            )
          )
        )
      )
    )
  )
}
