import type {Attribution, Stance} from 'isnad'
import {element} from '../dom.ts'
import type {Words} from '../words/words.ts'

// A sign beside the colour, for who cannot tell the colours apart.
const signs: Readonly<Record<Stance, string>> = {
  confirm: '✓',
  deny: '✗',
  announce: '◆',
  report: '●',
  claim: '◇',
  accuse: '▲',
  condemn: '▼',
  praise: '★',
  call: '■',
  warn: '△',
  pledge: '□',
  estimate: '≈',
  opine: '○',
  ask: '?'
}

/** A stance with its sign. */
export function stanceName(words: Words, stance: Stance): Node[] {
  return [
    element('span', {class: 'sign', 'aria-hidden': 'true'}, signs[stance]),
    element('span', {}, words.stances[stance])
  ]
}

/** What a source does in an attribution, as a badge. */
export function stanceBadge(
  words: Words,
  {stance, negated}: Pick<Attribution, 'stance' | 'negated'>
): HTMLElement {
  const name = words.stances[stance]
  return element(
    'span',
    {class: `stance is-${negated ? 'negated' : stance}`},
    element(
      'span',
      {class: 'sign', 'aria-hidden': 'true'},
      negated ? '⊘' : signs[stance]
    ),
    element('span', {}, negated ? words.not(name) : name)
  )
}
