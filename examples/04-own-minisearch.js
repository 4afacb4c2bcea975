// The Arabic and English analysis alone, in a MiniSearch of your own.
import {createAnalyser} from 'isnad/text'
import MiniSearch from 'minisearch'

const {tokenize, processTerm} = createAnalyser()
const search = new MiniSearch({
  fields: ['text'],
  storeFields: ['text'],
  tokenize,
  processTerm
})
search.addAll([
  {id: 1, text: 'وأكّدت الوزارةُ نشرَ القوّات'},
  {id: 2, text: 'افتتحت المدينة مكتبة جديدة'},
  {id: 3, text: 'The ministry is deploying troops'}
])

for (const query of ['قوات', 'المكتبات', 'deployed']) {
  const found = search.search(query).map(({text}) => text)
  console.log(`${query}: ${found.join(' | ')}`)
}

// Prints:
//
// قوات: وأكّدت الوزارةُ نشرَ القوّات
// المكتبات: افتتحت المدينة مكتبة جديدة
// deployed: The ministry is deploying troops
