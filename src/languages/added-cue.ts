import {checkOptions, expected, type IsnadError, invalidOption} from '../errors.ts'
import type {LanguageCode, Stance} from '../types.ts'
import {stances} from './stances.ts'

/** A verb of saying that a user adds to a language. */
export interface AddedCue {
  /** As a dictionary has it: `tweet`, «غرد». */
  readonly lemma: string
  /** What a source does with what it says by it. */
  readonly stance: Stance
  /** How it takes what is said, as the language's own verbs do (default: a clause or a quotation). */
  readonly frames?: readonly string[] | undefined
  /** For Arabic: its radicals with spaces between, hamza as ء: «غ ر د». */
  readonly root?: string | undefined
  /** For Arabic: its derived form, 1 to 8 or 10; a verb of four radicals is of form 1. */
  readonly form?: number | undefined
}

/** Verbs that a user adds, by language. */
export type AddedCues = Readonly<Partial<Record<LanguageCode, readonly AddedCue[]>>>

const keys: readonly (keyof AddedCue)[] = ['lemma', 'stance', 'frames', 'root', 'form']
const usualFrames: readonly string[] = ['clause', 'quote']

/** Checks what every language asks of an added verb; gives it with its frames. */
export function checkCue<Frame extends string>(
  value: AddedCue,
  known: readonly Frame[]
): AddedCue & {readonly frames: readonly Frame[]} {
  if (typeof value !== 'object' || value === null) {
    throw invalidOption(
      `a cue: ${expected('an object with `lemma` and `stance`', value)}`
    )
  }
  const {
    lemma,
    stance,
    frames = usualFrames
  } = checkOptions<AddedCue>(value, keys, 'a cue')
  if (typeof lemma !== 'string' || lemma.trim() === '') {
    throw invalidOption(`a cue: \`lemma\`: ${expected('a word', lemma)}`)
  }
  if (stance === undefined || !stances.includes(stance)) {
    throw refuseCue(lemma, 'stance', listed(stances), stance)
  }
  if (!Array.isArray(frames) || frames.length === 0) {
    throw refuseCue(lemma, 'frames', 'an array of frames', frames)
  }
  for (const frame of frames) {
    if (!known.includes(frame)) throw refuseCue(lemma, 'frames', listed(known), frame)
  }
  return {...value, lemma, stance, frames: frames as readonly Frame[]}
}

/** The refusal of a part of an added verb. */
export function refuseCue(
  lemma: string,
  part: keyof AddedCue,
  wanted: string,
  value: unknown
): IsnadError {
  return invalidOption(`the cue \`${lemma}\`: \`${part}\`: ${expected(wanted, value)}`)
}

function listed(names: readonly string[]): string {
  return `one of ${names.map(name => `\`${name}\``).join(', ')}`
}
