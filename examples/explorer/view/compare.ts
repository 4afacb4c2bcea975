import {button, element} from '../dom.ts'
import type {Change, Column, Origin, Print, Side} from '../protocol.ts'
import {directionOf, framed, isolated, showText, writtenAs} from '../show-text.ts'
import type {Words} from '../words/words.ts'
import {articleLine, articleLink, publishedAt} from './article-line.ts'
import {changesView} from './changes.ts'
import type {Actions} from './passages.ts'
import {stanceBadge} from './stance.ts'

/** How many statements of one source are shown before somebody asks for more. */
const mostOrigins = 2
/** How many sources of a column are shown before somebody asks for more. */
const mostSides = 6

/** Who changed sides; then who confirms, who denies and who does neither, side by side. */
export function compareView(
  words: Words,
  columns: readonly Column[],
  changes: readonly Change[],
  actions: Actions
): HTMLElement {
  return element(
    'div',
    {class: 'compare'},
    changes.length > 0 ? changesView(words, changes, actions) : null,
    element(
      'div',
      {class: 'columns'},
      ...columns.map(column => columnView(words, column, actions))
    )
  )
}

function columnView(
  words: Words,
  {kind, sides, withheld}: Column,
  actions: Actions
): HTMLElement {
  const all = [...withheld, ...sides]
  const names = new Set(all.map(({source}) => source.id))
  const origins = all.reduce((sum, side) => sum + side.origins.length, 0)
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
    withheld.length > 0 ? withheldView(words, withheld, actions) : null,
    ...sidesView(words, sides, actions),
    all.length === 0 ? element('p', {class: 'nobody'}, words.nobody[kind]) : null
  )
}

/** Those of whom an article says that they did not do it. */
function withheldView(
  words: Words,
  withheld: readonly Side[],
  actions: Actions
): HTMLElement {
  return element(
    'section',
    {class: 'withheld', 'aria-labelledby': 'withheld'},
    element('h4', {id: 'withheld'}, words.withheld),
    ...sidesView(words, withheld, actions)
  )
}

function sidesView(
  words: Words,
  sides: readonly Side[],
  actions: Actions
): HTMLElement[] {
  const items = sides.map(side => sideView(words, side, actions))
  return listView(items, mostSides, words.moreSources)
}

/** A list, of which no more than some show before somebody asks for the others. */
function listView(
  items: readonly HTMLElement[],
  most: number,
  nameOfRest: (count: number) => string
): HTMLElement[] {
  const rest = items.slice(most)
  const list = element('ul', {}, ...items.slice(0, most))
  if (rest.length === 0) return items.length > 0 ? [list] : []
  const summary = element('summary', {}, element('span', {}, nameOfRest(rest.length)))
  return [list, element('details', {}, summary, element('ul', {}, ...rest))]
}

function sideView(words: Words, {source, origins}: Side, actions: Actions): HTMLElement {
  const [first] = origins
  const items = origins.map(origin => originView(words, origin))
  return element(
    'li',
    {class: 'side', dir: directionOf(first?.best.paragraph.text ?? source.name)},
    button(
      {class: 'name', 'data-key': `side-${source.id}`},
      () => actions.showSource(source.id, source.name),
      isolated(source.name)
    ),
    element('div', {class: 'facts'}, element('span', {}, words.origins(items.length))),
    ...listView(items, mostOrigins, words.moreOrigins)
  )
}

/** A statement, the article that shows it best, and all that print it. */
function originView(words: Words, {best, prints}: Origin): HTMLElement {
  const {attribution, article} = best
  return element(
    'li',
    {class: 'origin'},
    stanceBadge(words, attribution),
    ...attribution.content.map(({text}) =>
      element('blockquote', writtenAs(text), ...showText(text))
    ),
    articleLine(words, article, publishedAt(words, article)),
    prints.length > 1 || prints.some(({via}) => via.length > 0)
      ? element(
          'div',
          {class: 'prints'},
          element('span', {}, words.carriedBy),
          element('ol', {}, ...prints.map(print => printView(words, print)))
        )
      : null
  )
}

/** Who prints a statement, when, and through whom it came there. */
function printView(words: Words, {article, via}: Print): HTMLElement {
  return element(
    'li',
    {class: 'facts'},
    articleLink(article, isolated(article.publisher || article.id)),
    publishedAt(words, article),
    ...via.map(name => element('span', {}, ...framed(words.via, name)))
  )
}
