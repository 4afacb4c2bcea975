import type {AddedCues} from '../languages/added-cue.ts'
import type {LanguageCode} from '../types.ts'

/** Handed to a worker when it starts. */
export interface WorkerSetup {
  readonly cues: AddedCues
}

/** What attributions are found in. */
export interface WorkerText {
  readonly text: string
  readonly language: LanguageCode | undefined
}

/** Handed to a worker, one after another; each is answered in turn by the attributions in bytes. */
export type WorkerMessage = WorkerSetup | readonly WorkerText[]
