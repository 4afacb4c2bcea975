import {styleText} from 'node:util'

type Format = Parameters<typeof styleText>[0]

/** Styles text, or leaves it as it is. */
export interface Paint {
  /** Whether styles show at all. */
  readonly hasStyles: boolean
  readonly style: (formats: readonly Extract<Format, string>[], text: string) => string
}

/** Styles as a stream shows them: a terminal does, unless NO_COLOR or the caller says no. */
export function paintFor(stream: NodeJS.WriteStream, isWanted: boolean): Paint {
  const hasStyles = isWanted && styleText('bold', '.', {stream}) !== '.'
  return {
    hasStyles,
    style: (formats, text) =>
      hasStyles
        ? formats.reduce(
            (styled, format) => styleText(format, styled, {validateStream: false}),
            text
          )
        : text
  }
}
