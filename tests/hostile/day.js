/**
 * A day of a news feed in miniature: articles come, change and go, and people ask all the while.
 *
 *   node --expose-gc tests/hostile/day.js [--operations N] [--articles N] [--seed S]
 *
 * Prints the heap after a collection as the operations go by, and compares the answers at the end
 * with those of an index that was made afresh; exits with 1 where they differ. Needs the build.
 */
import {parseArgs} from 'node:util'
import {createIndex} from 'isnad'
import {random} from './random.js'

const {values} = parseArgs({
  options: {
    operations: {type: 'string', default: '2000000'},
    articles: {type: 'string', default: '300'},
    seed: {type: 'string', default: '1'}
  }
})
const operations = Number(values.operations)
const articles = Number(values.articles)
const next = random(Number(values.seed))
const pick = list => list[Math.floor(next() * list.length)]

const people = [
  'الوزير أحمد سالم',
  'المتحدثة ليلى منصور',
  'مصدر أمني',
  'Mayor Nora Salt',
  'the ministry'
]
const verbs = ['أكد', 'نفى', 'أعلن', 'قال', 'حذر']
const topics = [
  'الجسر',
  'السفينة',
  'المفاوضات',
  'الانتخابات',
  'الوباء',
  'الحدود',
  'المدرسة'
]
const asked = ['من نفى', 'who confirmed', 'ماذا قال الوزير عن', 'who warned about']

/** Words that come and go, so that what is kept of them must go, too. */
function passing(at) {
  return `كلمة${[...String(at)].map(digit => 'بتثجحخدذرز'[Number(digit)]).join('')}`
}

function article(at) {
  const person = pick(people)
  const topic = pick(topics)
  const said = /^[a-z]/iu.test(person)
    ? `${person} said that ${topic} number ${at % 1000} was open.`
    : `${pick(verbs)} ${person} أن ${topic} في ${passing(at % 50_000)} سيفتح قريبا.`
  return {
    id: String(at % articles),
    title: topic,
    text: `${said}\nوأضاف أن ${pick(topics)} بعيد.`
  }
}

const index = createIndex()
const heap = () => {
  globalThis.gc?.()
  return (process.memoryUsage().heapUsed / 1e6).toFixed(1)
}
const done = {add: 0, replace: 0, remove: 0, search: 0}
const start = performance.now()
for (let at = 0; at < operations; at++) {
  const draw = next()
  const one = article(at)
  if (draw < 0.4) {
    index.search(`${pick(asked)} ${pick(topics)}`)
    done.search++
  } else if (draw < 0.55) {
    if (index.remove(one.id)) done.remove++
  } else if (index.has(one.id)) {
    index.replace(one)
    done.replace++
  } else {
    index.add(one)
    done.add++
  }
  if (at % Math.ceil(operations / 20) === 0) {
    const minutes = ((performance.now() - start) / 60_000).toFixed(1)
    console.log(`${String(at).padStart(9)} operations  ${heap()} MB  ${minutes} min`)
  }
}

const fresh = createIndex()
for (let at = 0; at < articles; at++) {
  const kept = index.get(String(at))
  if (kept) fresh.add(kept)
}
const places = ({passages}) =>
  passages
    .map(
      ({articleId, paragraph, score}) => `${score.toFixed(6)} ${articleId} ${paragraph}`
    )
    .sort()
const different = asked
  .flatMap(question => topics.map(topic => `${question} ${topic}`))
  .filter(question => {
    const ours = places(index.search(question, {limit: 1000}))
    return ours.join('\n') !== places(fresh.search(question, {limit: 1000})).join('\n')
  })
console.log(done, `${heap()} MB at the end, ${index.articleCount} articles`)
console.log(
  `${different.length} questions are answered otherwise by a fresh index`,
  different
)
process.exitCode = different.length > 0 ? 1 : 0
