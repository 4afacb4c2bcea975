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

/** Handed to a worker, one after another; each list is answered in turn by a {@link WorkerAnswer}. */
export type WorkerMessage = WorkerSetup | readonly WorkerText[]

/** The attributions in each of some texts, in bytes, and the table that these were written with. */
export interface WorkerAnswer {
  readonly attributions: Uint8Array<ArrayBuffer>
  readonly texts: Uint8Array<ArrayBuffer>
}
