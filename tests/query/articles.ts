import type {Article} from '../../src/types.ts'

/** News of places that do not exist, small enough to reason about. */
export const articles: readonly Article[] = [
  {
    id: 'madar',
    title: 'تالوريا تؤكد نشر قوات في سيلفار',
    publisher: 'مدار',
    publishedAt: '2026-03-11T14:20:00Z',
    text: [
      'أكد وزير الدفاع التالوري سامر كوتلان أن بلاده نشرت 2400 جندي في جزيرة سيلفار.',
      'ونفت وزارة الخارجية الكاسمورية أن تكون زوارقها قد اقتربت من الجزيرة.',
      'وقالت وكالة مدار إن البحر كان هادئا.'
    ].join('\n')
  },
  {
    id: 'sada',
    title: 'كاسمورا تندد',
    publisher: 'صدى',
    publishedAt: '2026-03-12',
    text: 'نددت وزارة الخارجية الكاسمورية بنشر الجنود في جزيرة سيلفار.\n\nوقال كوتلان إن الانتشار دفاعي.'
  },
  {
    id: 'wire',
    title: 'Grain prices rise in Nirman',
    publisher: 'Wire',
    publishedAt: '2026-04-02',
    text: 'The Nirman Bakers Union denied that bread prices would rise.\nFinance minister Lena Orlo said that grain imports had doubled.'
  }
]
