import type {Article} from '../../src/index.ts'

const givenNames = ['Mona', 'Samer', 'Lina', 'Omar', 'Nadia', 'Karim', 'Huda', 'Yusuf']
const familyNames = [
  'Kotlan',
  'Zelvin',
  'Ortan',
  'Bramani',
  'Sudari',
  'Velkhan',
  'Tashri'
]
const offices = ['mayor', 'minister', 'governor', 'judge', 'general', 'doctor']
const verbs = ['said', 'confirmed', 'denied', 'announced', 'warned']
const subjects = ['bridge', 'harbour', 'school', 'road', 'market', 'airport', 'dam']
const states = ['is open', 'was closed', 'will be built', 'has been hit', 'needs repair']

/** Articles that nobody wrote, each unlike all others, the same at every run. */
export function* makeArticles(count: number): Generator<Article> {
  for (let number = 0; number < count; number++) {
    const pick = (list: readonly string[], turn: number): string =>
      list[Math.floor(number / turn) % list.length] ?? ''
    const name = `${pick(givenNames, 1)} ${pick(familyNames, 3)}`
    const statement = `the ${pick(subjects, 2)} number ${number} ${pick(states, 5)}`
    yield {
      id: `made-up-${number}`,
      title: `The ${pick(subjects, 2)} of district ${number % 97}`,
      publishedAt: `2026-${String(1 + (number % 12)).padStart(2, '0')}-10`,
      text: `The ${pick(offices, 7)} ${name} ${pick(verbs, 1)} that ${statement}.\nWork goes on in district ${number % 97}.`
    }
  }
}
