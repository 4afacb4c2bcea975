import {expect, test} from 'vitest'
import {findDrafts} from '../../src/attribution/find-drafts.ts'
import {
  type Draft,
  type Grammar,
  type Paragraph,
  phraseOf,
  type Rule
} from '../../src/languages/grammar.ts'
import {paragraphsOf} from '../parse/read.ts'

const [paragraph] = paragraphsOf('one two three four.', 'en') as [Paragraph]

/** A rule that reads a cue of some words wherever a word stands. */
function rule(id: string, word: string, length = 1): Rule {
  return {
    id,
    read: (paragraph, at) =>
      paragraph.tokens[at]?.form === word ? draft(at, at + length) : undefined
  }
}

function draft(from: number, to: number): Draft {
  return {
    cue: phraseOf(paragraph, from, to),
    speaker: {kind: 'unknown'},
    content: [],
    via: [],
    stance: 'report',
    negated: false,
    confidence: 1
  }
}

function grammarOf(...rules: readonly Rule[]): Grammar {
  return {
    rules,
    stem: ({form}) => form,
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
}

function found(...rules: readonly Rule[]): string[] {
  return findDrafts(paragraph, grammarOf(...rules)).map(
    ({rule, draft: {cue}}) => `${rule} ${cue.from}-${cue.to}`
  )
}

test('the first rule that reads a cue keeps it', () => {
  expect(found(rule('en/a', 'two'), rule('en/b', 'two'))).toEqual(['en/a 1-2'])
})

test('no cue begins inside another', () => {
  expect(
    found(rule('en/a', 'one', 2), rule('en/b', 'two'), rule('en/c', 'three'))
  ).toEqual(['en/a 0-2', 'en/c 2-3'])
})

test('a rule may find several cues, and they come in reading order', () => {
  const several: Rule = {
    id: 'en/several',
    read: (_, at) => (at === 0 ? [draft(3, 4), draft(1, 2)] : undefined)
  }
  expect(found(several, rule('en/b', 'two'))).toEqual([
    'en/several 1-2',
    'en/several 3-4'
  ])
})

test('marks are no cues', () => {
  const any: Rule = {id: 'en/any', read: (_, at) => draft(at, at + 1)}
  expect(found(any)).toHaveLength(4)
})
