import type {Stance} from '../../../types.ts'

/** A phrase that a source follows and whose content is the clause it leans on. */
export interface PrepositionalCue {
  readonly words: readonly string[]
  readonly stance: Stance
}

const cues = (stance: Stance, list: string): PrepositionalCue[] =>
  list.split(', ').map(phrase => ({words: phrase.split(' '), stance}))

/** *In the words of* Smith, … "According to" has a rule of its own. */
export const prepositionalCues: readonly PrepositionalCue[] = [
  ...cues(
    'report',
    'in the words of, in the telling of, in the account of, as per, as told by'
  ),
  ...cues(
    'opine',
    'in the opinion of, in the view of, in the eyes of, in the estimation of'
  )
]
