// A search box for React that names who said it. Without JSX, so that it runs as it is.
import {createIndex} from 'isnad'
import {createElement as h, useDeferredValue, useMemo, useState} from 'react'

/** Asks an index while somebody types. React escapes what it shows, so articles need no cleaning. */
export function SearchBox({index}) {
  const [question, setQuestion] = useState('')
  const asked = useDeferredValue(question)
  const {passages} = useMemo(() => index.search(asked, {limit: 5}), [index, asked])
  return h(
    'form',
    {role: 'search', onSubmit: event => event.preventDefault()},
    h('input', {
      type: 'search',
      'aria-label': 'Question',
      dir: 'auto',
      value: question,
      onChange: event => setQuestion(event.target.value)
    }),
    h(
      'ul',
      {'aria-live': 'polite'},
      passages.map(passage =>
        h(Answer, {key: `${passage.articleId} ${passage.paragraph}`, passage})
      )
    )
  )
}

function Answer({passage: {span, highlights, attributions}}) {
  return h(
    'li',
    {dir: 'auto'},
    h('b', null, attributions[0]?.source?.name ?? '…'),
    ': ',
    h(Marked, {span, highlights})
  )
}

/** A passage with the words that matched marked; offsets are those of the article. */
function Marked({span, highlights}) {
  const pieces = []
  let at = span.start
  const cut = (from, to) => span.text.slice(from - span.start, to - span.start)
  for (const {start, end} of highlights) {
    pieces.push(cut(at, start), h('mark', {key: start}, cut(start, end)))
    at = end
  }
  return h('span', null, ...pieces, cut(at, span.end))
}

// Try it without a browser: happy-dom stands in for one, and somebody types.
const {typeInto} = await import('./support/type-into.js')
const index = createIndex()
index.add({
  id: 'a1',
  text: 'أكدت وزارة الدفاع أنها أرسلت ثلاث سفن.\nوقال صيادون إن <b>السوق</b> مغلق.'
})
for (const question of ['سفن', 'السوق']) {
  console.log(await typeInto(h(SearchBox, {index}), question))
}

// Prints:
//
// <li dir="auto"><b>وزارة الدفاع</b>: <span>أكدت وزارة الدفاع أنها أرسلت ثلاث <mark>سفن</mark>.</span></li>
// <li dir="auto"><b>صيادون</b>: <span>وقال صيادون إن &lt;b&gt;<mark>السوق</mark>&lt;/b&gt; مغلق.</span></li>
