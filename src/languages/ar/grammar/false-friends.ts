import {wordSet} from './spelling.ts'

/**
 * Ordinary words that are spelled as a form of a verb of saying, once vowels and hamzas are gone,
 * and that news nearly always means: «يجب» is no «لم يُجب», «هنا» no «هنّأ».
 */
export const falseFriends: ReadonlySet<string> = wordSet(
  'يقل تقل يجب تجب هنا لمن بشرى بينها بينهم بينه بينهما بيننا تابعة تابعين وامرأة امرأة مدينة مدينا مدينتين نادي النادي لكن',
  'يعد تعد وتعد ويعد سيعد ستعد يبلغ تبلغ مبلغا عدا عدة يدعى تدعى ذكرى مقرا مقرات مقره مقرها نصها نصه خطاب قدرها قدره',
  'رده ردها ردهم ردا طلبا طلبه طلبها أمرا أمره أمرها أمرين كشفا سره شكرا عرضا حكما نقلا حسبا وعقب عقبه مصرا مدعيا عقبت',
  'يطلب سردا دونها دونه يسر مسلما مسلمين مسلمة مسلمون مشاهدا متظاهرين متظاهرون مدانا منتقدين'
)
