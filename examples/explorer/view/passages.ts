import {button, element, replace} from '../dom.ts'
import type {FoundPassage} from '../protocol.ts'
import {directionOf, framed, isolated} from '../show-text.ts'
import type {Words} from '../words/words.ts'
import {articleLine, publishedAt} from './article-line.ts'
import {chain} from './chain.ts'
import {legend, markedParagraph} from './marks.ts'
import {stanceBadge} from './stance.ts'

/** What views do beyond showing. */
export interface Actions {
  readonly showSource: (id: string, name: string) => void
  readonly copyCitation: (
    found: Pick<FoundPassage, 'article' | 'paragraph' | 'number'>,
    attribution: FoundPassage['attributions'][number] | undefined
  ) => void
}

/** The passages that answer, best first. */
export function passagesView(
  words: Words,
  passages: readonly FoundPassage[],
  actions: Actions
): HTMLElement {
  return element(
    'div',
    {class: 'passages'},
    legend(words, ['source', 'cue', 'content', 'match']),
    ...passages.map((passage, at) => passageCard(words, passage, at, actions))
  )
}

/** A passage; of its attributions the one that is chosen is marked. */
function passageCard(
  words: Words,
  passage: FoundPassage,
  at: number,
  actions: Actions
): HTMLElement {
  const card = element('article', {
    class: 'card',
    dir: directionOf(passage.paragraph.text),
    'aria-labelledby': `passage-${at}`
  })
  let chosen = 0
  const show = (): void => {
    const attribution = passage.attributions[chosen]
    const line = articleLine(
      words,
      passage.article,
      publishedAt(words, passage.article),
      element('span', {}, words.paragraph(passage.number + 1))
    )
    line.id = `passage-${at}`
    replace(
      card,
      line,
      markedParagraph(words, passage.paragraph, attribution, passage.highlights),
      speakers(words, passage, chosen, picked => {
        chosen = picked
        show()
      }),
      attribution ? chain(words, attribution, passage.article.publisher) : null,
      element(
        'div',
        {class: 'card-actions'},
        button(
          {class: 'quiet', 'data-key': 'copy'},
          () => actions.copyCitation(passage, attribution),
          words.copy
        ),
        attribution?.source ? sourceButton(words, attribution.source, actions) : null
      )
    )
  }
  show()
  return card
}

/** Who speaks in a passage; a choice where there are several. */
function speakers(
  words: Words,
  {attributions}: FoundPassage,
  chosen: number,
  onChoose: (at: number) => void
): HTMLElement | null {
  if (attributions.length === 0) return null
  return element(
    'ul',
    {class: 'speakers', 'aria-label': words.inThisPassage},
    ...attributions.map((attribution, at) =>
      element(
        'li',
        {},
        button(
          {
            class: 'speaker',
            'aria-pressed': String(at === chosen),
            'data-key': `speaker-${at}`
          },
          () => onChoose(at),
          stanceBadge(words, attribution),
          isolated(attribution.source?.name ?? words.unnamed)
        )
      )
    )
  )
}

/** A button that shows all that a source says. */
function sourceButton(
  words: Words,
  source: {readonly id: string; readonly name: string},
  {showSource}: Actions
): HTMLElement {
  return button(
    {class: 'quiet', 'data-key': 'source'},
    () => showSource(source.id, source.name),
    ...framed(words.allSaidBy, source.name)
  )
}
