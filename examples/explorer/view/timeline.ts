import {button, element} from '../dom.ts'
import type {Saying} from '../protocol.ts'
import {directionOf, isolated, showText, writtenAs} from '../show-text.ts'
import type {Words} from '../words/words.ts'
import {articleLine, publishedAt} from './article-line.ts'
import type {Actions} from './passages.ts'
import {stanceBadge} from './stance.ts'

/** Who said what when, day by day. */
export function timelineView(
  words: Words,
  sayings: readonly Saying[],
  actions: Actions
): HTMLElement {
  const days = new Map<string, Saying[]>()
  for (const saying of sayings) {
    const day = saying.article.publishedAt.slice(0, 10)
    const list = days.get(day)
    if (list) list.push(saying)
    else days.set(day, [saying])
  }
  return element(
    'ol',
    {class: 'timeline'},
    ...[...days.values()].map(list => dayView(words, list, actions))
  )
}

function dayView(
  words: Words,
  sayings: readonly Saying[],
  actions: Actions
): HTMLElement {
  const [first] = sayings
  return element(
    'li',
    {class: 'day'},
    element('h3', {}, first ? publishedAt(words, first.article) : null),
    element('ul', {}, ...sayings.map(saying => sayingView(words, saying, actions)))
  )
}

function sayingView(
  words: Words,
  {article, paragraph, attribution}: Saying,
  actions: Actions
): HTMLElement {
  const {source, content} = attribution
  return element(
    'li',
    {class: 'said', dir: directionOf(paragraph.text)},
    element(
      'div',
      {class: 'who'},
      stanceBadge(words, attribution),
      source
        ? button(
            {class: 'name'},
            () => actions.showSource(source.id, source.name),
            isolated(source.name)
          )
        : element('span', {class: 'name'}, words.unnamed)
    ),
    ...content.map(({text}) => element('blockquote', writtenAs(text), ...showText(text))),
    articleLine(words, article)
  )
}
