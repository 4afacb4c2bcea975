import {button, element} from '../dom.ts'
import type {Change, Saying} from '../protocol.ts'
import {directionOf, isolated, showText, writtenAs} from '../show-text.ts'
import type {Words} from '../words/words.ts'
import {articleLink, publishedAt} from './article-line.ts'
import type {Actions} from './passages.ts'
import {stanceBadge} from './stance.ts'

/** Who took one side and later another: day by day, in the direction of reading. */
export function changesView(
  words: Words,
  changes: readonly Change[],
  actions: Actions
): HTMLElement {
  return element(
    'section',
    {class: 'changes', 'aria-labelledby': 'changes'},
    element('h3', {id: 'changes'}, words.changes),
    element('ul', {}, ...changes.map(change => changeView(words, change, actions)))
  )
}

function changeView(words: Words, {source, days}: Change, actions: Actions): HTMLElement {
  return element(
    'li',
    {class: 'change', dir: directionOf(source.name)},
    button(
      {class: 'name', 'data-key': `change-${source.id}`},
      () => actions.showSource(source.id, source.name),
      isolated(source.name)
    ),
    element('ol', {class: 'steps'}, ...days.map(day => dayView(words, day)))
  )
}

function dayView(words: Words, sayings: readonly Saying[]): HTMLElement {
  const [first] = sayings
  return element(
    'li',
    {class: 'step'},
    first ? publishedAt(words, first.article) : null,
    ...sayings.map(({article, attribution}) =>
      element(
        'div',
        {class: 'step-said'},
        stanceBadge(words, attribution),
        ...attribution.content.map(({text}) =>
          element('blockquote', writtenAs(text), ...showText(text))
        ),
        element(
          'div',
          {class: 'facts'},
          articleLink(article, isolated(article.publisher || article.id))
        )
      )
    )
  )
}
