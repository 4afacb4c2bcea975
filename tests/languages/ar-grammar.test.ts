import {describe, expect, test} from 'vitest'
import {extractAttributions} from '../../src/attribution/extract-attributions.ts'
import {conjugate, type VerbForm} from '../../src/languages/ar/grammar/conjugate.ts'
import {countryOfNisba, countryOfPlace} from '../../src/languages/ar/grammar/countries.ts'
import {grammar} from '../../src/languages/ar/grammar/index.ts'
import {
  type ReportingVerb,
  reportingVerbs
} from '../../src/languages/ar/grammar/reporting-verbs.ts'
import {foldSpelling} from '../../src/languages/ar/grammar/spelling.ts'
import {arabic} from '../../src/languages/ar/index.ts'
import {fold} from '../../src/text/fold.ts'
import type {Attribution} from '../../src/types.ts'
import {filesUnder} from '../house/files.ts'
import {describeLanguage, readExamples} from './describe-language.ts'

function read(text: string): Attribution[] {
  return extractAttributions(text, {language: 'ar'})
}

describeLanguage(
  arabic,
  reportingVerbs.map(({stance}) => stance)
)

describe('examples', () => {
  const examples = readExamples('ar')

  test('are at least ninety', () => {
    expect(examples.length).toBeGreaterThanOrEqual(90)
  })

  test.each(grammar.rules)('show $id five times or more', ({id}) => {
    const shown = examples.filter(({fields}) => fields.get('rule') === id)
    expect(shown.length).toBeGreaterThanOrEqual(5)
  })
})

describe('lexicon', () => {
  test('is folded as text is', () => {
    const words = filesUnder('src/languages/ar/grammar', '.ts').flatMap(({text}) =>
      [...text.matchAll(/'([^'\n]*)'/gu)]
        .flatMap(match => (match[1] ?? '').split(/[\s|]+/u))
        .filter(word => /^[\p{Script=Arabic}\p{M}]+$/u.test(word))
    )
    expect(words.length).toBeGreaterThan(1500)
    expect(words.filter(word => foldSpelling(word) !== fold(word))).toEqual([])
  })

  test('has every verb once', () => {
    const keys = reportingVerbs.map(({root, form}) => `${root} ${form}`)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  test('gives every verb a frame', () => {
    expect(reportingVerbs.filter(({frames}) => frames.length === 0)).toEqual([])
    expect(
      reportingVerbs.filter(({frames}) => new Set(frames).size !== frames.length)
    ).toEqual([])
  })
})

/** Verbs that take a clause whatever stands around them. */
const plain = reportingVerbs.filter(
  ({frames, attitudes, negatedOnly, documents}) =>
    frames.includes('clause') && !attitudes && !negatedOnly && !documents
)

function formOf(
  verb: ReportingVerb,
  kind: VerbForm['kind'],
  gender: 'm' | 'f'
): string | undefined {
  return conjugate(verb).find(
    form =>
      form.kind === kind &&
      !form.shortened &&
      form.agreement.gender === gender &&
      form.agreement.number === 'singular'
  )?.spelling
}

describe('a clause behind a verb', () => {
  test.each(plain)('is read: $lemma', readsClause)
})

function readsClause(verb: ReportingVerb): void {
  const cue = formOf(verb, 'past', 'f') ?? ''
  const led =
    verb.led === undefined ? 'أن' : {ب: 'بأن', على: 'على أن', إلى: 'إلى أن'}[verb.led]
  const found = read(`${cue} اللجنة ${led} الطريق القديم مغلق.`)
  expect(
    found.map(({cue: {text}, source, content, stance}) => [
      text,
      source?.mention?.text,
      content[0]?.text,
      stance
    ])
  ).toContainEqual([cue, 'اللجنة', 'الطريق القديم مغلق', stanceOf(verb)])
}

/** Of verbs that are spelled alike the first in the lexicon counts. */
function stanceOf(verb: ReportingVerb): string {
  const cue = fold(formOf(verb, 'past', 'f') ?? '')
  const first = plain.find(other => fold(formOf(other, 'past', 'f') ?? '') === cue)
  return first?.stance ?? verb.stance
}

describe('countries', () => {
  test.each([
    ['روسيا', 'ru'],
    ['موسكو', 'ru'],
    ['الكرملين', 'ru'],
    ['واشنطن', 'us'],
    ['البيت الابيض', 'us'],
    ['بيونغيانغ', 'kp']
  ])('%s stands for %s', (place, code) => {
    expect(countryOfPlace(place.split(' '))).toBe(code)
  })

  test.each([
    ['روسي', 'ru'],
    ['روسيه', 'ru'],
    ['كوري شمالي', 'kp'],
    ['كوريه جنوبيه', 'kr'],
    ['تونسيون', 'tn'],
    ['مصريين', 'eg']
  ])('%s is of %s', (nisba, code) => {
    expect(countryOfNisba(nisba.split(' '))).toBe(code)
  })
})
