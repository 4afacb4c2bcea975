import {button, element} from '../dom.ts'
import type {Saying} from '../protocol.ts'
import {directionOf, isolated} from '../show-text.ts'
import type {Words} from '../words/words.ts'
import {articleLine, publishedAt} from './article-line.ts'
import {chain} from './chain.ts'
import {legend, markedParagraph} from './marks.ts'
import {stanceBadge} from './stance.ts'

/** Shows all that a source says, over the page. */
export function showSourceDialog(
  words: Words,
  name: string,
  sayings: readonly Saying[]
): void {
  const source = sayings[0]?.attribution.source
  const articles = new Set(sayings.map(({article}) => article.id)).size
  const dialog = element(
    'dialog',
    {class: 'sheet', 'aria-labelledby': 'sheet-title'},
    element(
      'div',
      {class: 'sheet-head'},
      element('h2', {id: 'sheet-title'}, isolated(name)),
      button({class: 'quiet'}, () => dialog.close(), words.close),
      element(
        'p',
        {class: 'facts'},
        source ? element('span', {}, words.types[source.type]) : null,
        source?.role ? isolated(source.role) : null,
        element('span', {}, words.sayings(sayings.length)),
        element('span', {}, words.articles(articles))
      )
    ),
    // What scrolls can be scrolled by keyboard only when it can have the focus.
    element(
      'div',
      {
        class: 'sheet-body',
        tabindex: '0',
        role: 'region',
        'aria-labelledby': 'sheet-title'
      },
      legend(words, ['source', 'cue', 'content']),
      element(
        'ol',
        {},
        ...sayings.map(({article, paragraph, attribution}) =>
          element(
            'li',
            {class: 'card', dir: directionOf(paragraph.text)},
            articleLine(words, article, publishedAt(words, article)),
            markedParagraph(words, paragraph, attribution, []),
            element('div', {class: 'facts'}, stanceBadge(words, attribution)),
            chain(words, attribution, article.publisher)
          )
        )
      )
    )
  )
  dialog.addEventListener('close', () => dialog.remove())
  dialog.addEventListener('click', ({target}) => {
    if (target === dialog) dialog.close()
  })
  document.body.append(dialog)
  dialog.showModal()
}
