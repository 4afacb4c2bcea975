import type {Stance} from 'isnad'
import {button, element} from '../dom.ts'
import type {Answer, Overview} from '../protocol.ts'
import {framed, writtenAs} from '../show-text.ts'
import type {View, Words} from '../words/words.ts'
import {compareView} from './compare.ts'
import {type Actions, passagesView} from './passages.ts'
import {sourcesView} from './sources.ts'
import {stanceName} from './stance.ts'
import {timelineView} from './timeline.ts'

/** What is to be shown. */
export interface Shown {
  readonly overview: Overview
  readonly answer: Answer | null
  readonly stances: readonly Stance[]
  readonly view: View
}

/** What the answers' controls do. */
export interface AnswerActions extends Actions {
  readonly ask: (question: string) => void
  readonly chooseStances: (stances: readonly Stance[]) => void
  readonly chooseView: (view: View) => void
}

/** The answers to a question; before one is asked, what could be. */
export function answersView(
  words: Words,
  shown: Shown,
  actions: AnswerActions
): HTMLElement[] {
  const {overview, answer} = shown
  if (!answer) {
    return overview.articles > 0
      ? [
          examplesView(words, actions),
          sourcesView(words, words.topSources, overview.top, actions)
        ]
      : []
  }
  const main = element(
    'section',
    {class: 'main', 'aria-labelledby': 'answers-title'},
    element('h2', {id: 'answers-title', class: 'unseen'}, words.answers),
    readingView(words, answer),
    stanceChips(words, answer, shown.stances, actions),
    viewTabs(words, shown.view, actions),
    element(
      'div',
      {
        role: 'tabpanel',
        id: 'panel',
        class: 'panel',
        tabindex: '0',
        'aria-labelledby': `tab-${shown.view}`
      },
      answer.passages.length > 0
        ? panelView(words, shown.view, answer, actions)
        : element('p', {class: 'nothing'}, words.nothingFound)
    )
  )
  if (answer.sources.length === 0) return [main]
  return [sourcesView(words, words.whoAnswers, answer.sources, actions), main]
}

function panelView(
  words: Words,
  view: View,
  {passages, columns, changes, timeline}: Answer,
  actions: AnswerActions
): HTMLElement {
  switch (view) {
    case 'passages':
      return passagesView(words, passages, actions)
    case 'compare':
      return compareView(words, columns, changes, actions)
    case 'timeline':
      return timelineView(words, timeline, actions)
  }
}

function examplesView(words: Words, {ask}: AnswerActions): HTMLElement {
  return element(
    'section',
    {class: 'main examples', 'aria-labelledby': 'examples-title'},
    element('h2', {id: 'examples-title'}, words.tryOne),
    element(
      'ul',
      {},
      ...words.examples.map(question =>
        element(
          'li',
          {},
          button(
            {class: 'example', ...writtenAs(question)},
            () => ask(question),
            question
          )
        )
      )
    )
  )
}

/** How much was found, and how the question was read. */
function readingView(words: Words, {query, passages, sources}: Answer): HTMLElement {
  const {topic, speaker, stances} = words.readAs
  const read = [
    [topic, query.terms.join(' ')],
    [speaker, query.sources.join(' ')],
    [stances, query.stances.map(stance => words.stances[stance]).join(', ')]
  ] as const
  return element(
    'p',
    {class: 'facts reading'},
    element('strong', {}, words.found(passages.length, sources.length)),
    ...read
      .filter(([, text]) => text !== '')
      .map(([phrase, text]) => element('span', {}, ...framed(phrase, text)))
  )
}

/** Chips that leave only chosen stances. */
function stanceChips(
  words: Words,
  {stances}: Answer,
  chosen: readonly Stance[],
  {chooseStances}: AnswerActions
): HTMLElement {
  // A stance that was chosen can be let go of, also when nothing has it any more.
  const missing = chosen.filter(stance => !stances.some(([name]) => name === stance))
  const all = [...stances, ...missing.map(stance => [stance, 0] as const)]
  return element(
    'div',
    {class: 'chips', role: 'group', 'aria-label': words.filter},
    button(
      {
        class: 'chip',
        'aria-pressed': String(chosen.length === 0),
        'data-key': 'chip-all'
      },
      () => chooseStances([]),
      words.allStances
    ),
    ...all.map(([stance, count]) => {
      const isChosen = chosen.includes(stance)
      return button(
        {
          class: `chip is-${stance}`,
          'aria-pressed': String(isChosen),
          'data-key': `chip-${stance}`
        },
        () =>
          chooseStances(
            isChosen ? chosen.filter(one => one !== stance) : [...chosen, stance]
          ),
        ...stanceName(words, stance),
        element('span', {class: 'chip-count'}, words.number(count))
      )
    })
  )
}

/** Tabs between the ways to look at the answers; arrow keys move among them. */
function viewTabs(words: Words, chosen: View, {chooseView}: AnswerActions): HTMLElement {
  const views = Object.entries(words.views) as [View, string][]
  const names = views.map(([view]) => view)
  const tabs = element(
    'div',
    {role: 'tablist', class: 'tabs', 'aria-label': words.answers},
    ...views.map(([view, label]) =>
      button(
        {
          role: 'tab',
          id: `tab-${view}`,
          'aria-selected': String(view === chosen),
          'aria-controls': 'panel',
          tabindex: view === chosen ? '0' : '-1',
          'data-key': `tab-${view}`
        },
        () => chooseView(view),
        label
      )
    )
  )
  tabs.addEventListener('keydown', event => {
    const forward = words.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = words.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const steps: Readonly<Record<string, number>> = {
      [forward]: names.indexOf(chosen) + 1,
      [back]: names.indexOf(chosen) - 1,
      Home: 0,
      End: names.length - 1
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = names[(step + names.length) % names.length]
    if (!next) return
    const tab = tabs.querySelector(`#tab-${next}`)
    if (tab instanceof HTMLElement) tab.focus()
    chooseView(next)
  })
  return tabs
}
