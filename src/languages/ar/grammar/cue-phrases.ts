import {wordSet} from './spelling.ts'

/** Prepositions of attribution; the word after which the source stands, where there is one. */
export const attributivePrepositions: readonly {
  readonly word: string
  /** What may stand between: «وفقا لـ», «استنادا إلى», «نقلا عن». */
  readonly joins: readonly string[]
}[] = [
  {word: 'بحسب', joins: ['']},
  {word: 'حسب', joins: ['']},
  {word: 'وفق', joins: ['']},
  {word: 'وفقا', joins: ['ل']},
  {word: 'طبقا', joins: ['ل']},
  {word: 'تبعا', joins: ['ل']},
  {word: 'استنادا', joins: ['إلى', 'ل']},
  {word: 'نقلا', joins: ['عن']}
]

/** Fused with the verb of saying: «حسبما ذكر», «وفقما أعلن». */
export const attributiveConjunctions: ReadonlySet<string> = wordSet(
  'حسبما وفقما كما مثلما'
)

/** What one complies with, counts by or is ranked by; never who said something. */
export const standards: ReadonlySet<string> = wordSet(
  'قانون قوانين لائحة لوائح معايير معيار قواعد نظام أنظمة شروط أحكام مبدأ مبادئ خطة جدول برنامج ترتيب مساحة حجم عدد',
  'تطور تغير سير مجريات تقدم واقع سياسة نسق وتيرة نظرية منطق قدرة قدرات كمية موقع مستوى درجة نسبة طبيعة توقيت حصص اختصاص تخصص جنس تعليمات تعاليم',
  'مرسوم دستور فصل قرار حكم ميثاق نوع أهمية حاجة ظروف رغبة إمكانيات إمكانات إجراءات آليات منهجية أسس ضوابط اتفاق اتفاقية عقد مواصفات رزنامة',
  'روزنامة صيغة تصنيف أولويات مقتضيات متطلبات مقاييس فئة سن عمر طول وزن سعر منظور طريقة حالة تسلسل أصول رؤية خطورة وضع وضعية كراس كراسات'
)

/** Nouns with a pronoun by which a clause is credited to whoever speaks already: «على حد قوله». */
export const ownWords: ReadonlySet<string> = wordSet(
  'قوله قولها قولهم قولهما تعبيره تعبيرها تعبيرهم وصفه وصفها وصفهم تأكيده تأكيدها رأيه رأيها زعمه زعمها زعمهم تصريحه',
  'تقديره تقديرها كلامه روايته روايتها تصريحاته تصريحاتها اعتقاده ادعائه اعترافاته اعترافاتها اعترافاتهم معطياته بيانه بيانها بلاغه بلاغها نصه تقريره تقريرها توصيفه توصيفها أقواله أقوالها أقوالهم اتهاماته اتهاماتها رؤيته رؤيتها تصوره تصورهم تقييمه تقييمها تلميحاته تلميحاتها عبارته عبارتها تصريحاتهم روايتهم تعبيرهما'
)

/** Set phrases that look like reporting and credit nobody: «يذكر أن», «تجدر الإشارة إلى». */
export const discourseFormulas: ReadonlySet<string> = wordSet(
  'يذكر ويذكر يشار ويشار نشير يلاحظ ويلاحظ'
)

/** Agentless verbs in the third person that credit an unnamed opinion: «يُعتقد أن». */
export const agentless: ReadonlySet<string> = wordSet(
  'يتوقع ويتوقع يرجح ويرجح يفترض ويفترض يحتمل ويحتمل يعتقد ويعتقد يشتبه ويشتبه يزعم يقال ويقال يظن يخشى'
)

/** Nouns after which «معربا عن» and the like turn to blame, praise or warning. */
export const attitudeStances: ReadonlyMap<
  string,
  'condemn' | 'praise' | 'warn' | 'opine' | 'accuse'
> = new Map(
  (
    [
      [
        'condemn',
        'قلق استياء استنكار رفض إدانة غضب أسى امتعاض سخط تذمر تنديد شجب احتجاج صدمة انتقاد انتقادات لوم انزعاج انشغال خيبة إحباط تبرم اعتراض'
      ],
      [
        'praise',
        'ارتياح شكر امتنان تقدير ترحيب إعجاب سعادة فخر اعتزاز رضا تهنئة تهاني سرور عرفان إكبار ابتهاج فرح فرحة بهجة'
      ],
      ['warn', 'خشية مخاوف تخوف'],
      [
        'opine',
        'التزام حرص إيمان عزم تطلع تفهم اهتمام إدراك انفتاح جاهزية تطلعات شكوك دهشة ندم أسف أمل اعتقاد تعازي ثقة استعداد اعتذار تضامن رغبة تحفظ حزن تمني تفاؤل قناعة يقين تأييد مساندة تعاطف استغراب رأي موقف'
      ],
      ['accuse', 'مسؤولية مسئولية اتهام اتهامات تهمة تهم']
    ] as const
  ).flatMap(([stance, words]) => [...wordSet(words)].map(word => [word, stance] as const))
)
