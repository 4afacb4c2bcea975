import type {Detection} from '../detection.ts'

/** How Arabic is told from other languages. */
export const detection: Detection = {
  script: 'Arab',
  // The block of Arabic, and what lies from its presentation forms on.
  letters: [
    [0x600, 0x6ff],
    [0xfb50, 0xffff]
  ],
  commonWords:
    'في من على إلى أن عن مع هذا هذه التي الذي ما لا بعد قال كان بين كما وقد'.split(' ')
}
