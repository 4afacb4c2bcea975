import type {Clause} from './clause.ts'
import {foldSpelling} from './spelling.ts'
import {bare} from './word-flags.ts'

/**
 * Newspapers, agencies and channels that go by their bare name, article included where they have one.
 *
 * @source Written for isnad from general knowledge; the agencies that news in Arabic quotes, and the press of its countries.
 */
const names = [
  'رويترز|فرانس برس|أسوشيتد برس|الأسوشيتد برس|يونايتد برس|بلومبرغ|بلومبيرغ|تاس|سبوتنيك|إنترفاكس|نوفوستي|ريا نوفوستي|شينخوا|يونهاب|كيودو|إرنا|تسنيم|مهر|فارس',
  'الأناضول|سانا|واس|وام|كونا|بترا|وفا|قنا|وات|واج|ليبيا الأحرار|د ب أ|أ ف ب|أ.ف.ب|د.ب.أ|أ ب',
  'بي بي سي|بي بي سي عربي|سي إن إن|سكاي نيوز|سكاي نيوز عربية|فوكس نيوز|إن بي سي|سي بي إس|إيه بي سي|فرانس 24|دويتشه فيله|روسيا اليوم|آر تي|يورونيوز|الحرة',
  'الجزيرة|الجزيرة نت|الجزيرة مباشر|الميادين|صوت أمريكا|صوت لبنان|مونت كارلو',
  'نيويورك تايمز|واشنطن بوست|وول ستريت جورنال|الغارديان|التايمز|فايننشال تايمز|الفايننشال تايمز|ديلي تلغراف|الإندبندنت|ديلي ميل|لوموند|لوفيغارو|ليبراسيون|دير شبيغل|بيلد|إل باييس|هآرتس|يديعوت أحرونوت|معاريف|جيروزاليم بوست|بوليتيكو|نيوزويك|أكسيوس|فورين بوليسي',
  'عكاظ|المصري اليوم|اليوم السابع|القدس العربي|العربي الجديد|هسبريس|عربي21'
]

/** Of these only quotation marks tell that they are newspapers. */
const quotedNames =
  'الشرق الأوسط|النهار|الأهرام|العربية|المنار|الحدث|العالم|الحياة|السفير|الأخبار|اللواء|الجمهورية|الديار|الوطن|الرياض|المدينة|اليوم|سبق|الخليج|البيان|القبس|الراي|الرأي|الدستور|الغد|الصباح|الشروق|الخبر|المدى|الأيام|الوسط'

const outlets = new Set(names.flatMap(line => line.split('|')).map(foldSpelling))
const quotedOutlets = new Set(quotedNames.split('|').map(foldSpelling))
const longest = Math.max(...[...outlets].map(name => name.split(' ').length))

/** Whether folded words, articles left on, are the name of an outlet, quoted or not. */
export function isOutlet(words: readonly string[], quoted: boolean): boolean {
  const name = words.join(' ')
  return outlets.has(name) || (quoted && quotedOutlets.has(name))
}

/** «لرويترز», «لبي بي سي», «للأناضول»: where the outlet that something was told to ends; `at` itself where none is. */
export function outletEnd(clause: Clause, at: number): number {
  const form = bare(clause.form(at))
  const first = /^لل/u.test(form) ? `ا${form.slice(1)}` : form.replace(/^ل/u, '')
  if (first === form || !clause.isWord(at)) return at
  const words = [first]
  let end = at
  for (let to = at + 1; to <= at + longest; to++) {
    if (outlets.has(words.join(' '))) end = to
    words.push(clause.form(to))
  }
  return end
}

/** Between brackets stand no more words of an outlet's name. */
const longestBracketed = 5

/** «صحيفة (المرفأ)», «وكالة الأنباء (واب)»: where the brackets close behind what says that it is one; `at` itself elsewhere. */
export function bracketedOutletEnd(
  clause: Clause,
  at: number,
  start: number,
  limit: number
): number {
  if (clause.token(at)?.text !== '(') return at
  const media = [at - 1, at - 2].some(
    before => before >= start && clause.word(before).noun?.type === 'media'
  )
  if (!media) return at
  const last = Math.min(at + longestBracketed + 1, limit - 1)
  for (let close = at + 2; close <= last; close++)
    if (clause.token(close)?.text === ')') return close + 1
  return at
}

/** How many words an agency's name may have before «للأنباء». */
const longestAgency = 5

/** «وكالة أطلس العربية للأنباء»: where the name ends; `at` itself where none begins. */
export function agencyEnd(clause: Clause, at: number): number {
  if (clause.word(at).stem !== 'وكاله') return at
  for (let last = at + 1; last <= at + longestAgency && clause.isWord(last); last++)
    if (clause.form(last) === 'للانباء') return last + 1
  return at
}

/** «أبلغ مسؤول «رويترز» أن»: nothing but the name of an outlet stands between the marks. */
export function isQuotedOutlet(
  clause: Clause,
  {open, close}: {open: number; close: number}
): boolean {
  if (close - open > longest + 1) return false
  const words: string[] = []
  for (let at = open + 1; at < close; at++) words.push(clause.form(at))
  return isOutlet(words, true)
}
