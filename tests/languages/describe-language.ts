import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {extractAttributions} from '../../src/attribution/extract-attributions.ts'
import type {Language} from '../../src/languages/language.ts'
import {stances as everyStance} from '../../src/languages/stances.ts'
import type {Attribution, Stance} from '../../src/types.ts'
import {filesUnder} from '../house/files.ts'

/** A block of a file of examples: one attribution of a text, or that there is none. */
export interface Example {
  readonly text: string
  readonly fields: ReadonlyMap<string, string>
}

/** The blocks of a language's file of examples, the words at its head left out. */
export function readExamples(code: string): Example[] {
  const file = readFileSync(join(import.meta.dirname, `${code}.examples.txt`), 'utf8')
  return file
    .split('\n\n')
    .filter(block => block.startsWith('text: '))
    .map(block => {
      const fields = new Map(
        block
          .trim()
          .split('\n')
          .map(line => {
            const [field = '', ...value] = line.split(': ')
            return [field, value.join(': ')] as const
          })
      )
      return {text: fields.get('text') ?? '', fields}
    })
}

/** The words that the tables of a grammar are written with, list by list. */
function wordLists(code: string): {place: string; words: string[]}[] {
  return filesUnder(`src/languages/${code}/grammar`, '.ts').flatMap(({path, text}) =>
    [...text.matchAll(/\b(?:wordSet|words|nouns)\(([^()]*)\)/gu)].map(match => ({
      place: `${path}:${text.slice(0, match.index).split('\n').length}`,
      words: wordsOf(match[1] ?? '')
    }))
  )
}

function wordsOf(literals: string): string[] {
  return [...literals.matchAll(/'([^']*)'|`([^`]*)`/gu)].flatMap(match =>
    (match[1] ?? match[2] ?? '').split(/\s+/u).filter(word => word !== '')
  )
}

/** The laws that every language obeys. */
export function describeLanguage(
  {code, name, grammar}: Language,
  stances: Iterable<Stance>
): void {
  const examples = readExamples(code)

  describe(`${name}: examples`, () => {
    const settled = examples.filter(({fields}) => !fields.has('known'))
    const unsettled = examples.filter(({fields}) => fields.has('known'))

    test.each(settled)('$text', ({text, fields}) => {
      expect(readingOf(text, fields, code)).toEqual(expectationOf(fields))
    })

    if (unsettled.length > 0) {
      test.each(unsettled)('not yet read as it should be: $text', ({text, fields}) => {
        expect(readingOf(text, fields, code)).not.toEqual(expectationOf(fields))
      })
    }

    test('are not repeated', () => {
      const keys = examples.map(({text, fields}) => `${text} ${fields.get('cue')}`)
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    })

    test('have one for every rule', () => {
      const shown = new Set(settled.map(({fields}) => fields.get('rule')))
      expect(grammar.rules.map(({id}) => id).filter(id => !shown.has(id))).toEqual([])
    })

    test('name rules that there are', () => {
      const ids = new Set(grammar.rules.map(({id}) => id))
      const named = examples.flatMap(({fields}) => fields.get('rule') ?? [])
      expect(named.filter(id => !ids.has(id))).toEqual([])
    })
  })

  describe(`${name}: lexicon`, () => {
    test('has a cue for every stance', () => {
      expect([...new Set(stances)].sort()).toEqual([...everyStance].sort())
    })

    test('has no word twice in one list', () => {
      const repeated = wordLists(code).flatMap(({place, words}) =>
        words
          .filter((word, at) => words.indexOf(word) !== at)
          .map(word => `${place} ${word}`)
      )
      expect(repeated).toEqual([])
    })

    test('is in the normal form, without what only typesetting needs', () => {
      const words = wordLists(code).flatMap(list => list.words)
      expect(words.length).toBeGreaterThan(0)
      expect(words.filter(word => word !== word.normalize('NFC'))).toEqual([])
      // Tatweel, presentation forms, directional and invisible characters.
      expect(
        words.filter(word => /[\u0640\uFB50-\uFDFF\uFE70-\uFEFF\p{Cf}]/u.test(word))
      ).toEqual([])
    })
  })

  describe(`${name}: rules`, () => {
    test('have ids of their own, which begin with the language', () => {
      const ids = grammar.rules.map(({id}) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(
        ids.filter(id => !/^[a-z]{2}\/[a-z-]+$/u.test(id) || !id.startsWith(`${code}/`))
      ).toEqual([])
    })
  })
}

type Fields = Readonly<Record<string, string>>

/** What an example says should be found; fields it does not have do not count. */
function expectationOf(fields: ReadonlyMap<string, string>): readonly Fields[] | Fields {
  if (fields.has('none')) return []
  const {text: _, known: __, ...expected} = Object.fromEntries(fields)
  return {negated: 'false', ...expected}
}

/** What is found, told as the example tells it. */
function readingOf(
  text: string,
  fields: ReadonlyMap<string, string>,
  code: Language['code']
): readonly Fields[] | Fields {
  const found = extractAttributions(text, {language: code})
  for (const {cue, content} of found) {
    for (const span of [cue, ...content]) {
      expect(text.slice(span.start, span.end)).toBe(span.text)
    }
  }
  if (fields.has('none')) return found.map(tell)
  const attribution = found.find(({cue}) => cue.text === fields.get('cue'))
  if (!attribution) return found.map(tell)
  const told = tell(attribution)
  return Object.fromEntries(
    Object.entries(told).filter(([field]) => field === 'negated' || fields.has(field))
  )
}

function tell(attribution: Attribution): Fields {
  const {cue, content, source, via, stance, negated, quotation, rule} = attribution
  return {
    source: source?.mention?.text ?? '-',
    name: source?.name ?? '-',
    cue: cue.text,
    content: content.map(({text}) => text).join(' | '),
    stance,
    negated: String(negated),
    quotation,
    via: via.map(({name}) => name).join(' | '),
    rule
  }
}
