import type {Grammar} from '../grammar.ts'

/** How news in English credits people with what they say. */
export const grammar: Grammar = {
  rules: [],
  describe: () => ({
    type: 'person',
    keys: [],
    words: [],
    agreement: {},
    anaphoric: false,
    named: false
  }),
  widen: (_, phrase) => phrase,
  subjectsBefore: () => []
}
