// What isnad does, in three questions over the corpus: npm run demo
import {createIndex} from 'isnad'
import {readCorpus} from './support/corpus.js'
import {
  cell,
  isolate,
  layOut,
  layOutChain,
  sideBySide,
  style,
  width
} from './support/terminal.js'

const articles = readCorpus()
const index = createIndex()
const before = performance.now()
await index.addAll(articles)
const seconds = ((performance.now() - before) / 1000).toFixed(1)

console.log(
  `${style('bold', 'isnad')} has read ${index.articleCount} articles in ${seconds} s: ` +
    `${index.attributionCount} times they say who said what.`
)

ask('who confirmed the deployment', 2)
ask('من قال إن كيم جونغ أون قرر إرسال قوات إلى روسيا؟', 1)
compare('deployment of troops on Silvar')

console.log(
  style('dim', '\nMarked are the word that ties a source to its words, and what matches.')
)

/** Asks a question, and prints the best sources that answer it. */
function ask(question, sources) {
  printQuestion('who said it?', question)
  index
    .search(question)
    .sources.slice(0, sources)
    .forEach((answer, at) => {
      const {source} = answer
      const name = isolate(source.name, style('bold', source.name))
      console.log(
        `\n${style('bold', `${at + 1}.`)} ${name}  ${style('dim', source.type)}`
      )
      console.log(`   ${listStances(answer.stances)}`)
      printEvidence(question, answer.evidence[0])
    })
}

/** Asks who confirms something and who denies it, and prints both side by side. */
function compare(question) {
  printQuestion('who confirms it, who denies it?', question)
  const groups = index.compare(question)
  const cellWidth = Math.floor((width - 3) / 2)
  const [left, right] = ['confirm', 'deny'].map(stance => {
    const best = groups.find(group => group.stance === stance)?.sources[0]
    if (!best) return [cell('bold', `nobody: ${stance}`, cellWidth)]
    const [{articleId, attribution}] = best.evidence
    const colour = stance === 'deny' ? 'red' : 'green'
    return [
      cell(['bold', colour], stance.toUpperCase(), cellWidth),
      cell('dim', `${articleId}, paragraph ${attribution.paragraph + 1}`, cellWidth),
      ...linesOf(question, best.evidence[0], cellWidth)
    ]
  })
  console.log()
  for (const line of sideBySide(left, right, ' │ ')) console.log(line)
}

function printQuestion(kind, question) {
  const rule = '─'.repeat(width)
  console.log(`\n${style('dim', rule)}`)
  console.log(`${style(['bold', 'magenta'], isolate(question))}  ${style('dim', kind)}`)
}

/** Prints a passage, the chain its words came through, and where it stands. */
function printEvidence(question, evidence) {
  const {articleId, attribution} = evidence
  console.log()
  for (const {text} of linesOf(question, evidence, width - 5)) {
    console.log(`   ${style('yellow', '▏')} ${text}`)
  }
  const {publisher, publishedAt} = index.get(articleId)
  const chain = [attribution.source, ...attribution.via].map(({name}) => name)
  const [first, last] = [attribution.content.at(0), attribution.content.at(-1)]
  console.log()
  const [links, ...more] = layOutChain([...chain, publisher], width - 12)
  printFact('chain', links)
  for (const line of more) printFact('     ', line)
  printFact(
    'where',
    `${articleId}, ${publishedAt.slice(0, 10)}, paragraph ${attribution.paragraph + 1}, ` +
      `characters ${first?.start} to ${last?.end}`
  )
}

function printFact(name, value) {
  console.log(`   ${style('dim', name)}  ${value}`)
}

/** The paragraph of an attribution, its parts and the words of the question marked. */
function linesOf(question, {articleId, attribution}, lineWidth) {
  const {text} = index.get(articleId)
  const {cue, content, source} = attribution
  const passage = index
    .search(question, {limit: index.passageCount, filter: {articleIds: [articleId]}})
    .passages.find(({paragraph}) => paragraph === attribution.paragraph)
  const marks = [
    {...cue, kind: 'cue'},
    ...(passage?.highlights ?? []).map(span => ({...span, kind: 'match'})),
    ...(source?.mention ? [{...source.mention, kind: 'source'}] : []),
    ...content.map(span => ({...span, kind: 'content'}))
  ]
  return layOut(text, paragraphAround(text, cue), marks, lineWidth)
}

function paragraphAround(text, {start, end}) {
  const after = text.indexOf('\n', end)
  return {
    start: text.lastIndexOf('\n', start) + 1,
    end: after < 0 ? text.length : after
  }
}

function listStances(stances) {
  return Object.entries(stances)
    .sort(([, a], [, b]) => b - a)
    .map(([stance, times]) => (times > 1 ? `${stance} ×${times}` : stance))
    .join(style('dim', ' · '))
}
