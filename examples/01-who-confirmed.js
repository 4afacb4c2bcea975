// Ask in English what an Arabic article says.
import {createIndex} from 'isnad'

const index = createIndex()
index.add({
  id: 'harbour',
  publisher: 'Harbour Times',
  text: [
    'أكدت وزارة الدفاع في كاسمورا أنها أرسلت ثلاث سفن إلى المضيق.',
    'ونفى المتحدث باسم البحرية، سليم أورتان، وقوع أي اشتباك.'
  ].join('\n')
})

for (const question of ['who confirmed the deployment of ships?', 'من نفى الاشتباك؟']) {
  const [best] = index.search(question).sources
  const {attribution} = best.evidence[0]
  console.log(question)
  console.log(`  ${best.source.name}`)
  console.log(`  ${attribution.stance}: ${attribution.content[0].text}`)
}

// Prints:
//
// who confirmed the deployment of ships?
//   وزارة الدفاع
//   confirm: أرسلت ثلاث سفن إلى المضيق
// من نفى الاشتباك؟
//   المتحدث باسم البحرية، سليم أورتان
//   deny: وقوع أي اشتباك
