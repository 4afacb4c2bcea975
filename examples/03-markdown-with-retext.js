// Who says what in a Markdown file, with unified; and quotations that nobody is named for.
import {retextArabic, retextAttribution, retextUnattributed} from 'isnad/retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import {unified} from 'unified'
import {VFile} from 'vfile'

const file = new VFile(`# سيلفار

أعلنت **وزارة الخارجية** أن المحادثات ستُستأنف غدا.

"لن نترك الجزيرة مهما طال الأمر".
`)

const processor = unified()
  .use(remarkParse)
  .use(
    remarkRetext,
    unified().use(retextArabic).use(retextAttribution).use(retextUnattributed)
  )
await processor.run(processor.parse(file), file)

for (const {source, content} of file.data.attributions) {
  // Offsets are those of the Markdown, so it can be marked in place.
  console.log(`${source.name}: ${content[0].text}`)
}
for (const message of file.messages) console.log(String(message))

// Prints:
//
// وزارة الخارجية: المحادثات ستُستأنف غدا
// 5:1-5:33: Unexpected quotation that nobody is named for
