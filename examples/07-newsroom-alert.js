// Tell the newsroom when anybody denies something, as articles come in.
import {createIndex} from 'isnad'

const watched = {about: 'نشر القوات في الجزيرة', stance: 'deny'}

/** Who takes the watched stance to the watched topic in one article. */
function alertsOf(index, id) {
  const {sources} = index.search(watched.about, {
    filter: {articleIds: [id], stance: watched.stance}
  })
  return sources.flatMap(({source, evidence}) =>
    evidence
      .filter(({attribution}) => !attribution.negated)
      .map(({attribution}) => ({who: source.name, cue: attribution.cue.text}))
  )
}

const feed = [
  {id: 'n1', text: 'أعلنت وزارة الدفاع التالورية نشر قوات في الجزيرة.'},
  {id: 'n2', text: 'قال صيادون إن الأسعار ارتفعت في السوق.'},
  {id: 'n3', text: 'نفت الناطقة باسم الرئاسة ميرا أشتوف نشر أي قوات في الجزيرة.'},
  {
    id: 'n4',
    text: 'Governor Adel Sorin denied that troops had been deployed on the island.'
  }
]

const index = createIndex()
for (const article of feed) {
  index.replace(article)
  for (const {who, cue} of alertsOf(index, article.id)) {
    console.log(`${article.id}: ${who} (${cue})`)
  }
}

// Prints:
//
// n3: الناطقة باسم الرئاسة ميرا أشتوف (نفت)
// n4: Governor Adel Sorin (denied)
