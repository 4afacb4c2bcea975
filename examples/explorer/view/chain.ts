import type {Attribution} from 'isnad'
import {element} from '../dom.ts'
import {isolated} from '../show-text.ts'
import type {Words} from '../words/words.ts'

/** The chain from who spoke to who published it, one hop after the other. */
export function chain(
  words: Words,
  {source, via}: Attribution,
  publisher: string
): HTMLElement {
  const hop = (kind: 'source' | 'via' | 'publisher', name: string): HTMLElement =>
    element(
      'li',
      {class: `hop by-${kind}`},
      element('span', {class: 'hop-kind'}, words.hops[kind]),
      isolated(name, 'hop-name')
    )
  return element(
    'ol',
    {class: 'chain', 'aria-label': words.chain},
    hop('source', source?.name ?? words.unnamed),
    ...via.map(({name}) => hop('via', name)),
    publisher ? hop('publisher', publisher) : null
  )
}
