import {describe, expect, test} from 'vitest'
import {extractAttributions} from '../../src/attribution/extract-attributions.ts'
import {countries} from '../../src/languages/en/grammar/countries.ts'
import {cueVerbs, documentVerbs} from '../../src/languages/en/grammar/cues.ts'
import {inflect} from '../../src/languages/en/grammar/inflect.ts'
import {english} from '../../src/languages/en/index.ts'
import type {Attribution} from '../../src/types.ts'
import {describeLanguage} from './describe-language.ts'

function read(text: string): Attribution[] {
  return extractAttributions(text, {language: 'en'})
}

describeLanguage(
  english,
  cueVerbs.map(({stance}) => stance)
)

describe('lexicon', () => {
  const lemmas = [...cueVerbs, ...documentVerbs].flatMap(verbs => verbs.lemmas)

  test('has at least 300 verbs and phrases', () => {
    expect(new Set(lemmas).size).toBeGreaterThanOrEqual(300)
  })

  test('is folded and has no empty entry', () => {
    expect(lemmas.filter(lemma => !/^[a-z][a-z' -]*$/u.test(lemma))).toEqual([])
  })

  test.each(
    cueVerbs
      .filter(({frames}) => frames.includes('clause') && !frames.includes('recipient'))
      .flatMap(({lemmas}) => lemmas)
  )('reads a clause after "%s"', lemma => {
    const [verb = '', ...particles] = lemma.split(' ')
    const cue = [inflect(verb).past, ...particles].join(' ')
    const found = read(`The mayor ${cue} that the old bridge was closed.`)
    expect(found.map(({cue, content}) => [cue.text, content[0]?.text])).toContainEqual([
      cue,
      'the old bridge was closed'
    ])
  })

  test('knows countries by two letters, each name once', () => {
    expect(countries.filter(({code}) => !/^[a-z]{2}$/u.test(code))).toEqual([])
    const names = countries.flatMap(country => country.names)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})

describe('inflect', () => {
  test.each([
    ['say', 'says', 'said', 'said', 'saying'],
    ['tell', 'tells', 'told', 'told', 'telling'],
    ['write', 'writes', 'wrote', 'written', 'writing'],
    ['speak', 'speaks', 'spoke', 'spoken', 'speaking'],
    ['deny', 'denies', 'denied', 'denied', 'denying'],
    ['convey', 'conveys', 'conveyed', 'conveyed', 'conveying'],
    ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
    ['rebut', 'rebuts', 'rebutted', 'rebutted', 'rebutting'],
    ['quip', 'quips', 'quipped', 'quipped', 'quipping'],
    ['slam', 'slams', 'slammed', 'slammed', 'slamming'],
    ['vow', 'vows', 'vowed', 'vowed', 'vowing'],
    ['mention', 'mentions', 'mentioned', 'mentioned', 'mentioning'],
    ['answer', 'answers', 'answered', 'answered', 'answering'],
    ['reveal', 'reveals', 'revealed', 'revealed', 'revealing'],
    ['argue', 'argues', 'argued', 'argued', 'arguing'],
    ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
    ['lie', 'lies', 'lied', 'lied', 'lying'],
    ['stress', 'stresses', 'stressed', 'stressed', 'stressing'],
    ['go', 'goes', 'went', 'gone', 'going'],
    ['have', 'has', 'had', 'had', 'having'],
    ['be', 'is', 'was', 'been', 'being'],
    ['forecast', 'forecasts', 'forecast', 'forecast', 'forecasting'],
    ['echo', 'echoes', 'echoed', 'echoed', 'echoing']
  ])('%s', (base, third, past, participle, gerund) => {
    expect(inflect(base)).toEqual({base, third, past, participle, gerund})
  })
})

describe('naming', () => {
  test('a short name, a title and pronouns mean the fullest form', () => {
    const found = read(
      [
        'Mara Dellin, the mayor of Port Ansel, said the bridge was closed.',
        'She warned that the wall could fall. Dellin added that help was near.',
        'The mayor denied the report.'
      ].join('\n\n')
    )
    expect(new Set(found.map(({source}) => source?.name))).toEqual(
      new Set(['Mara Dellin, the mayor of Port Ansel'])
    )
    expect(new Set(found.map(({source}) => source?.id)).size).toBe(1)
  })

  test('a pronoun agrees with whom it means', () => {
    const [, , third] = read(
      'Anna Reed said it rained. Paul Dane said it snowed. “I saw both,” she said.'
    )
    expect(third?.source?.name).toBe('Anna Reed')
  })

  test('"it" is never a person', () => {
    const found = read(
      'Anna Reed praised the ministry. The ministry said it was glad. It announced that the port would open.'
    )
    expect(found.at(-1)?.source?.name).toBe('The ministry')
  })

  test('a country is one source, whatever it is called', () => {
    const found = read(
      'Moscow denied the report. The Kremlin said the talks went on. Russia warned of delays.'
    )
    expect(found.map(({source}) => source?.id)).toEqual([
      'country:ru',
      'country:ru',
      'country:ru'
    ])
  })

  test('the party behind a statement is who speaks', () => {
    const [first] = read("The ministry's statement said the port would open.")
    expect(first?.source?.name).toBe('The ministry')
  })

  test.each([
    ['Mara Dellin', 'person'],
    ['The mayor', 'person'],
    ['The defence ministry', 'government'],
    ['Tehran', 'government'],
    ['Reuters', 'media'],
    ['The Harbour Gazette', 'media'],
    ['A report', 'document'],
    ['A senior official', 'anonymous'],
    ['Sources', 'anonymous'],
    ['Sources close to the talks', 'anonymous'],
    ['The Foreign Ministry', 'government'],
    ['The Green Party', 'organization'],
    ['Residents', 'group']
  ])('%s is of type %s', (source, type) => {
    const [first] = read(`${source} said that the bridge was closed.`)
    expect(first?.source?.mention?.text).toBe(source)
    expect(first?.source?.type).toBe(type)
  })

  test('the role is given as the text has it', () => {
    const [first] = read('Mara Dellin, the mayor of Port Ansel, said so much was clear.')
    expect(first?.source?.role).toBe('mayor of Port Ansel')
  })
})

test('a long sentence is read in time that grows with its length', () => {
  const time = (times: number): number => {
    const text = 'the man said that he, a friend, who '.repeat(times)
    const runs = [1, 2, 3].map(() => {
      const start = performance.now()
      read(text)
      return performance.now() - start
    })
    return Math.min(...runs)
  }
  // Eight times the length: quadratic reading would take sixty-four times as long.
  expect(time(4000)).toBeLessThan(30 * Math.max(time(500), 5))
}, 60_000)
