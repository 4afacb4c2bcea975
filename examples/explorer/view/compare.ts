import {button, element} from '../dom.ts'
import type {Column, Side} from '../protocol.ts'
import {directionOf, isolated, showText, writtenAs} from '../show-text.ts'
import type {Words} from '../words/words.ts'
import {articleLine, publishedAt} from './article-line.ts'
import type {Actions} from './passages.ts'
import {stanceBadge} from './stance.ts'

/** Who confirms, who denies and who does neither, side by side. */
export function compareView(
  words: Words,
  columns: readonly Column[],
  actions: Actions
): HTMLElement {
  return element(
    'div',
    {class: 'columns'},
    ...columns.map(column => columnView(words, column, actions))
  )
}

function columnView(
  words: Words,
  {kind, sides, origins}: Column,
  actions: Actions
): HTMLElement {
  const names = new Set(sides.map(({source}) => source.id))
  return element(
    'section',
    {class: `column is-${kind}`, 'aria-labelledby': `side-${kind}`},
    element(
      'header',
      {},
      element('h3', {id: `side-${kind}`}, words.sides[kind]),
      element(
        'p',
        {class: 'facts'},
        element('span', {}, words.sources(names.size)),
        element('span', {}, words.origins(origins))
      )
    ),
    sides.length > 0
      ? element('ul', {}, ...sides.map(side => sideView(words, side, actions)))
      : element('p', {class: 'nobody'}, words.nobody[kind])
  )
}

function sideView(
  words: Words,
  {source, origins, carriers, best}: Side,
  actions: Actions
): HTMLElement {
  const {attribution, article} = best
  return element(
    'li',
    {class: 'side', dir: directionOf(best.paragraph.text)},
    button(
      {class: 'name', 'data-key': `side-${source.id}`},
      () => actions.showSource(source.id, source.name),
      isolated(source.name)
    ),
    element(
      'div',
      {class: 'facts'},
      stanceBadge(words, attribution),
      element('span', {}, words.origins(origins))
    ),
    ...attribution.content.map(({text}) =>
      element('blockquote', writtenAs(text), ...showText(text))
    ),
    articleLine(words, article, publishedAt(words, article)),
    carriers.length > 1
      ? element(
          'p',
          {class: 'facts'},
          element('span', {}, words.carriedBy),
          ...carriers.map(name => isolated(name))
        )
      : null
  )
}
