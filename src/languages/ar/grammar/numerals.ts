import {wordSet} from './spelling.ts'

/** Numbers of people in words, with which gender whatever. */
export const numerals: ReadonlySet<string> = wordSet(
  'اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرون عشرين'
)

/** What stands for a number before «من»: «[عدد] من المتظاهرين». */
export const quantities: ReadonlySet<string> = wordSet(
  'عدد مجموعة عشرات مئات آلاف العشرات المئات الآلاف عديد العديد كثير الكثير'
)
