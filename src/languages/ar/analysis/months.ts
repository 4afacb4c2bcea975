import {readTable} from '../../table.ts'

/**
 * The months: each line one month in the Gulf and Egypt, the Levant and Iraq,
 * Tunisia and Algeria, and Morocco.
 *
 * @source Written for isnad from general knowledge of the language.
 */
export const months: readonly (readonly string[])[] = readTable(`
يناير كانون_الثاني جانفي
فبراير شباط فيفري
مارس آذار
أبريل نيسان أفريل
مايو أيار ماي
يونيو حزيران جوان
يوليو تموز جويلية يوليوز
أغسطس آب أوت غشت
سبتمبر أيلول شتنبر
أكتوبر تشرين_الأول
نوفمبر تشرين_الثاني نونبر
ديسمبر كانون_الأول دجنبر
`)

/** Month names that mean something else as well, unless a number stands beside them. */
export const ambiguousMonths: readonly string[] = readTable(`
آب أيار ماي مارس جوان أوت
`).flat()
