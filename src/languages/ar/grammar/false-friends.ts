import {wordSet} from './spelling.ts'

/**
 * Of these a written hamza tells the verb from the everyday word it is folded with: «هنأ» congratulated,
 * «هنا» here; «أبان» explained, «إبان» during; «أطلع» showed, «اطلع» saw.
 */
const toldByHamza = /^و?(?:هنأ|أبان|أطلع(?:ت|وا)?)$/u

/** How the lexicon spells a word that only its hamza tells from another; none for all others. */
export function hamzated(text: string): string | undefined {
  return toldByHamza.test(text) ? text : undefined
}

/**
 * Ordinary words that are spelled as a form of a verb of saying, once vowels and hamzas are gone,
 * and that news nearly always means: «يجب» is no «لم يُجب», «هنا» no «هنّأ».
 */
export const falseFriends: ReadonlySet<string> = wordSet(
  'اطلع اطلعت اطلعوا توجه يحيى ورد مطلعين مطلعون مطلعة مطلعا سموه سموها تزعمه تزعمها فتحي اثنين إثنين إبان يبلغان تبلغان متهمين متهمون مهددة مهددين مذكرة تذكرة لوحة لمحة مشتبه مشتبها مشتبهة عدة ذكرنا تبين تنبه علما يخطر تخطر مواصلة متابعة مقاطعة مخاطبة معارضة يقل تقل يجب تجب هنا لمن بشرى بينها بينهم بينه بينهما بيننا تابعة تابعين وامرأة امرأة مدينة مدينا مدينتين نادي النادي لكن',
  'يعد تعد وتعد ويعد سيعد ستعد يبلغ تبلغ مبلغا عدا يدعى تدعى ذكرى مقرا مقرات مقره مقرها نصها نصه خطاب قدرها قدره',
  'رده ردها ردهم ردا طلبا طلبه طلبها أمرا أمره أمرها أمرين كشفا سره شكرا عرضا حكما نقلا حسبا وعقب عقبه مصرا مدعيا',
  'يطلب سردا دونها دونه يسر مسلما مسلمين مسلمة مسلمون مشاهدا متظاهرين متظاهرون مدانا منتقدين'
)
