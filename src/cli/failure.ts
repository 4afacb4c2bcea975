/** What the program says of itself when it ends. */
export const exitCodes = {
  /** It did what it was asked. */
  done: 0,
  /** It looked, and found nothing that answers. */
  nothingFound: 1,
  /** It was called wrongly. */
  usage: 2,
  /** A file or an index could not be read or written; what could be was. */
  input: 3,
  /** A fault of isnad's own. */
  fault: 70,
  /** Ctrl-C: 128 and the number of the signal, as shells count. */
  interrupted: 130,
  terminated: 143
} as const

/** A call that cannot be understood. */
export class UsageFailure extends Error {}

/** A file, folder or index that cannot be read or written. */
export class InputFailure extends Error {}

/** The message of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}

/** The code of an error of Node or of isnad; `undefined` where there is none. */
export function codeOf(thrown: unknown): string | undefined {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
  return typeof code === 'string' ? code : undefined
}
