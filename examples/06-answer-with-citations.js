// Let a language model answer from the articles alone (RAG): hand it citations and nothing else,
// and check that what it quotes was said, and by whom.
import {createIndex, toCitations} from 'isnad'

const index = createIndex()
index.add({
  id: 'harbour',
  publisher: 'Harbour Times',
  publishedAt: '2026-03-11',
  text: [
    'أكدت وزارة الدفاع في كاسمورا أنها أرسلت ثلاث سفن إلى المضيق.',
    'ونفى المتحدث باسم البحرية، سليم أورتان، وقوع أي اشتباك.'
  ].join('\n')
})

const question = 'who denied that there was a clash?'
const citations = toCitations(index.search(question, {limit: 3}))
const prompt = [
  'Answer from these statements only. Quote them word for word, with their number.',
  ...citations.map(
    ({who, stance, quote, publisher, publishedAt}, at) =>
      `[${at + 1}] ${who} (${stance}): "${quote}" — ${publisher}, ${publishedAt}`
  ),
  `Question: ${question}`
].join('\n')
console.log(prompt)

// What the model answered, taken apart; here one quotation is right, and one made up.
const answers = [
  {who: 'سليم أورتان', quote: 'وقوع أي اشتباك'},
  {who: 'سليم أورتان', quote: 'أرسلت ثلاث سفن إلى المضيق'},
  {who: 'سليم أورتان', quote: 'غادرت السفن المضيق'}
]
for (const {who, quote} of answers) {
  console.log(`${index.verify(quote, {source: who}).verdict}: ${quote}`)
}

// Prints:
//
// Answer from these statements only. Quote them word for word, with their number.
// [1] المتحدث باسم البحرية، سليم أورتان (deny): "وقوع أي اشتباك" — Harbour Times, 2026-03-11
// [2] وزارة الدفاع (confirm): "أرسلت ثلاث سفن إلى المضيق" — Harbour Times, 2026-03-11
// Question: who denied that there was a clash?
// exact: وقوع أي اشتباك
// misattributed: أرسلت ثلاث سفن إلى المضيق
// absent: غادرت السفن المضيق
