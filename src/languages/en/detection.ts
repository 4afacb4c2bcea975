import type {Detection} from '../detection.ts'

/** How English is told from other languages. */
export const detection: Detection = {
  script: 'Latn',
  letters: [
    [0x41, 0x5a],
    [0x61, 0x7a]
  ],
  commonWords:
    'the of and to in a that is was for on with as by at from it his be are this have had'.split(
      ' '
    )
}
