import type {Stance} from '../../../types.ts'
import type {VerbStem} from './conjugate.ts'
import {wordSet} from './spelling.ts'

/**
 * How a verb takes what is said.
 *
 * - `clause`: after «أن», «إن», «بأن» or the verb's preposition and «أن»
 * - `quote`: after a colon or an opening quotation mark
 * - `object`: as its direct object («نفى صحة الخبر»), or object and complement («وصف الهجوم بأنه»)
 * - a preposition: as its prepositional object («كشف عن», «أشاد بـ»)
 */
export type Frame = (typeof frames)[number]

/** Every frame. */
export const frames = [
  'clause',
  'quote',
  'object',
  'ب',
  'إلى',
  'عن',
  'على',
  'من',
  'في',
  'ل'
] as const

/** A reporting verb. */
export interface ReportingVerb extends VerbStem {
  readonly lemma: string
  readonly stance: Stance
  readonly frames: readonly Frame[]
  /** Takes the person spoken to as an object before what is said: «أبلغ بوتين بأن». */
  readonly addressee?: boolean
  /** Speaks only where that person is named: «أشعر الوزير بالقرار», not «أشعر بالحزن». */
  readonly told?: boolean
  /**
   * Its present is another verb's as well, «يشعر» feels, «يعلم» knows: it speaks only with the pronoun
   * of who is told, or `first` in its sentence, too, «تعلم الشركة أن».
   */
  readonly inPresent?: 'told' | 'first'
  /** Its content begins with that person: «دعا بيونغيانغ إلى سحب قواتها». */
  readonly charge?: boolean
  /** A noun of attitude turns its stance, «أعرب عن قلقه»; where asked, it speaks with none but these. */
  readonly attitudes?: 'asked' | 'taken'
  /** Speaks only where a particle negates it: «لم يحدد». */
  readonly negatedOnly?: boolean
  /** It may tell of what was seen and not said, «عندما لاحظ أن», «لاحظ الحارس دخانا». */
  readonly perceives?: boolean
  /** Takes an object only where it is negated: «دون أن يورد تفاصيل». */
  readonly negatedObject?: boolean
  /** Its clause follows this preposition only: «ذهب إلى أن». */
  readonly led?: 'إلى' | 'على' | 'ب'
  /** Its object is a claim only with one of these nouns at its head: «رفض الاتهامات», «تبنى الهجوم». */
  readonly heads?: ReadonlySet<string>
  /** Speaks for documents and those who go on: «أظهرت الدراسة ارتفاع», «وأظهرت أن»; not «يظهر أن». */
  readonly documents?: boolean
  /** Documents alone speak so: «ينص القانون على». */
  readonly laysDown?: boolean
  /** Its forms are everyday nouns as well («طالب», «أمر»): only the head of a clause is surely the verb. */
  readonly homograph?: boolean
}

const claims = wordSet(
  'اتهام اتهامات ادعاء ادعاءات مزاعم تهمة تهم فكرة مقولة رواية تصريحات تعليق كشف إفصاح إدلاء إجابة رد تأكيد تحديد تقديم ذكر',
  'مقترح اقتراح انتقادات شائعات أنباء'
)
const tolls = wordSet('مقتل إصابة وفاة سقوط وقوع استشهاد اعتقال نزوح انتهاك انتهاكات')
const amounts = wordSet(
  'عدد أعداد حجم قيمة كلفة تكلفة تكاليف خسائر أضرار نسبة ثروة ديون حصيلة'
)
const effects = wordSet(
  'سبب أسباب ارتفاع انخفاض تراجع زيادة نقص تأخر تأخير غياب ضعف تدهور أزمة خسارة هذا ذلك',
  'تقلص تطور نمو تحسن هبوط صعود توقف تعثر فشل نجاح عجز'
)
const attacks = wordSet(
  'هجوم هجمات تفجير تفجيرات عملية عمليات اعتداء اعتداءات مسؤولية مسئولية إطلاق قصف اغتيال'
)

type Options = Omit<ReportingVerb, 'lemma' | 'root' | 'form' | 'stance' | 'frames'>

function verb(
  stance: Stance,
  lemma: string,
  root: string,
  form: ReportingVerb['form'],
  taken: string,
  options: Options = {}
): ReportingVerb {
  return {stance, lemma, root, form, frames: taken.split(' ') as Frame[], ...options}
}

/**
 * Verbs of saying, and what a source does with what it says by them.
 *
 * @source Written for isnad from grammars of news Arabic and from reading.
 */
export const reportingVerbs: readonly ReportingVerb[] = [
  verb('confirm', 'أكد', 'ء ك د', 2, 'clause quote على object'),
  verb('confirm', 'شدد', 'ش د د', 2, 'clause quote على'),
  verb('confirm', 'أقر', 'ق ر ر', 4, 'clause quote ب'),
  verb('confirm', 'اعترف', 'ع ر ف', 8, 'clause quote ب'),
  verb('confirm', 'أثبت', 'ث ب ت', 4, 'clause object', {documents: true}),
  verb('confirm', 'جزم', 'ج ز م', 1, 'clause quote ب'),
  verb('confirm', 'أصر', 'ص ر ر', 4, 'clause quote على'),
  verb('confirm', 'ألح', 'ل ح ح', 4, 'clause على'),
  verb('confirm', 'أيد', 'ء ي د', 2, 'object', {homograph: true}),
  verb('confirm', 'برهن', 'ب ر ه ن', 1, 'clause على'),
  verb('confirm', 'جدد', 'ج د د', 2, 'clause object', {homograph: true}),
  verb('confirm', 'كرر', 'ك ر ر', 2, 'clause quote object'),
  verb('confirm', 'سلم', 'س ل م', 2, 'clause'),
  verb('confirm', 'شهد', 'ش ه د', 1, 'clause', {masdars: ['شهادة']}),
  verb('confirm', 'أقسم', 'ق س م', 4, 'clause quote على'),

  verb('deny', 'نفى', 'ن ف ي', 1, 'clause quote object'),
  verb('deny', 'أنكر', 'ن ك ر', 4, 'clause object'),
  verb('deny', 'كذب', 'ك ذ ب', 2, 'clause object'),
  verb('deny', 'دحض', 'د ح ض', 1, 'object'),
  verb('deny', 'فند', 'ف ن د', 2, 'object'),
  verb('deny', 'رفض', 'ر ف ض', 1, 'clause object', {heads: claims}),
  verb('deny', 'استبعد', 'ب ع د', 10, 'clause quote object'),
  verb('deny', 'شكك', 'ش ك ك', 2, 'clause في'),
  verb('deny', 'تنصل', 'ن ص ل', 5, 'من'),
  verb('deny', 'تبرأ', 'ب ر ء', 5, 'من'),

  verb('announce', 'أعلن', 'ع ل ن', 4, 'clause quote عن object'),
  verb('announce', 'كشف', 'ك ش ف', 1, 'clause quote عن object'),
  verb('announce', 'أفصح', 'ف ص ح', 4, 'clause عن'),
  verb('report', 'أبلغ', 'ب ل غ', 4, 'clause quote ب عن', {addressee: true}),
  verb('report', 'أخطر', 'خ ط ر', 4, 'clause ب', {addressee: true}),
  verb('report', 'أشعر', 'ش ع ر', 4, 'clause ب', {
    addressee: true,
    told: true,
    inPresent: 'told'
  }),
  verb('announce', 'أذاع', 'ذ ي ع', 4, 'clause'),
  verb('announce', 'تبنى', 'ب ن ي', 5, 'object', {heads: attacks}),
  verb('announce', 'بشر', 'ب ش ر', 2, 'clause ب'),

  verb('report', 'قال', 'ق و ل', 1, 'clause quote'),
  verb('report', 'صرح', 'ص ر ح', 2, 'clause quote ب'),
  verb('report', 'ذكر', 'ذ ك ر', 1, 'clause quote', {
    negatedObject: true,
    masdars: ['ذكر']
  }),
  verb('report', 'ذكر ب', 'ذ ك ر', 2, 'clause quote ب'),
  verb('report', 'أفاد', 'ف ي د', 4, 'clause quote ب عن'),
  verb('report', 'أضاف', 'ض ي ف', 4, 'clause quote'),
  verb('report', 'أوضح', 'و ض ح', 4, 'clause quote object'),
  verb('report', 'وضح', 'و ض ح', 2, 'clause quote'),
  verb('report', 'أشار', 'ش و ر', 4, 'clause quote إلى'),
  verb('report', 'لفت', 'ل ف ت', 1, 'clause quote إلى'),
  verb('report', 'ألفت', 'ل ف ت', 4, 'clause إلى'),
  verb('report', 'بين', 'ب ي ن', 2, 'clause quote', {masdars: ['تبيين', 'تبيان']}),
  verb('report', 'أبان', 'ب ي ن', 4, 'clause quote object'),
  verb('report', 'أبرز', 'ب ر ز', 4, 'clause quote object', {homograph: true}),
  verb('report', 'أظهر', 'ظ ه ر', 4, 'clause object', {documents: true}),
  verb('report', 'نوه', 'ن و ه', 2, 'clause quote إلى ب'),
  verb('report', 'نبه', 'ن ب ه', 2, 'clause quote إلى من على'),
  verb('report', 'تابع', 'ت ب ع', 3, 'clause quote'),
  verb('report', 'واصل', 'و ص ل', 3, 'quote'),
  verb('report', 'أكمل', 'ك م ل', 4, 'quote'),
  verb('report', 'أردف', 'ر د ف', 4, 'clause quote'),
  verb('report', 'استطرد', 'ط ر د', 10, 'clause quote'),
  verb('report', 'استرسل', 'ر س ل', 10, 'quote', {masdars: []}),
  verb('report', 'استدرك', 'د ر ك', 10, 'clause quote'),
  verb('report', 'استأنف', 'ء ن ف', 10, 'quote'),
  verb('report', 'ختم', 'خ ت م', 1, 'clause quote', {led: 'ب', masdars: []}),
  verb('report', 'اختتم', 'خ ت م', 8, 'clause quote', {led: 'ب', masdars: []}),
  verb('report', 'ردد', 'ر د د', 2, 'clause quote'),
  verb('report', 'صاح', 'ص ي ح', 1, 'quote', {masdars: []}),
  verb('report', 'زاد', 'ز ي د', 1, 'quote', {vowel: 'i', masdars: []}),
  verb('report', 'أورد', 'و ر د', 4, 'clause quote', {negatedObject: true}),
  verb('report', 'روى', 'ر و ي', 1, 'clause quote object', {masdars: ['رواية']}),
  verb('report', 'حكى', 'ح ك ي', 1, 'clause quote', {masdars: ['حكاية']}),
  verb('report', 'سرد', 'س ر د', 1, 'clause quote'),
  verb('report', 'قص', 'ق ص ص', 1, 'quote'),
  verb('report', 'تحدث', 'ح د ث', 5, 'clause quote عن'),
  verb('report', 'تكلم', 'ك ل م', 5, 'quote عن'),
  verb('report', 'كتب', 'ك ت ب', 1, 'clause quote', {masdars: ['كتابة']}),
  verb('report', 'غرد', 'غ ر د', 2, 'clause quote'),
  verb('report', 'دون', 'د و ن', 2, 'quote'),
  verb('report', 'نشر', 'ن ش ر', 1, 'quote'),
  verb('report', 'أجاب', 'ج و ب', 4, 'clause quote ب'),
  verb('report', 'رد', 'ر د د', 1, 'quote'),
  verb('report', 'علق', 'ع ل ق', 2, 'quote'),
  verb('report', 'عقب', 'ع ق ب', 2, 'clause quote'),
  verb('report', 'ألمح', 'ل م ح', 4, 'clause quote إلى'),
  verb('report', 'لمح', 'ل م ح', 2, 'clause quote إلى'),
  verb('report', 'أومأ', 'و م ء', 4, 'clause إلى'),
  verb('report', 'أخبر', 'خ ب ر', 4, 'clause quote ب', {addressee: true}),
  verb('report', 'أنبأ', 'ن ب ء', 4, 'clause ب', {addressee: true}),
  verb('report', 'أعلم', 'ع ل م', 4, 'clause ب', {addressee: true, inPresent: 'first'}),
  verb('report', 'أطلع', 'ط ل ع', 4, 'clause على', {
    addressee: true,
    told: true,
    inPresent: 'told'
  }),
  verb('report', 'فسر', 'ف س ر', 2, 'clause quote ب', {charge: true}),
  verb('report', 'شرح', 'ش ر ح', 1, 'clause quote'),
  verb('report', 'لخص', 'ل خ ص', 2, 'clause quote'),
  verb('report', 'خلص', 'خ ل ص', 1, 'clause إلى'),
  verb('report', 'وجد', 'و ج د', 1, 'clause', {perceives: true, masdars: []}),
  verb('report', 'توصل', 'و ص ل', 5, 'clause', {masdars: []}),
  verb('report', 'اكتشف', 'ك ش ف', 8, 'clause', {perceives: true, masdars: []}),
  verb('report', 'استنتج', 'ن ت ج', 10, 'clause'),
  verb('report', 'استخلص', 'خ ل ص', 10, 'clause'),
  verb('report', 'سجل', 'س ج ل', 2, 'clause', {documents: true}),
  verb('report', 'لاحظ', 'ل ح ظ', 3, 'clause quote object', {perceives: true}),
  verb('report', 'وثق', 'و ث ق', 2, 'clause object', {heads: tolls}),
  verb('report', 'أحصى', 'ح ص ي', 4, 'object', {heads: tolls}),
  verb('report', 'استشهد', 'ش ه د', 10, 'ب'),
  verb('report', 'استند', 'س ن د', 8, 'إلى'),
  verb('report', 'نص', 'ن ص ص', 1, 'clause على', {laysDown: true}),
  verb('report', 'علل', 'ع ل ل', 2, 'clause ب object', {charge: true}),
  verb('report', 'برر', 'ب ر ر', 2, 'clause ب object', {charge: true}),
  verb('report', 'عزا', 'ع ز و', 1, 'object', {
    charge: true,
    heads: effects,
    masdars: []
  }),
  verb('report', 'أرجع', 'ر ج ع', 4, 'object', {charge: true, heads: effects}),
  verb('report', 'تطرق', 'ط ر ق', 5, 'إلى'),
  verb('report', 'همس', 'ه م س', 1, 'clause quote'),
  verb('report', 'هتف', 'ه ت ف', 1, 'quote ب'),
  verb('report', 'صرخ', 'ص ر خ', 1, 'quote'),
  verb('report', 'خاطب', 'خ ط ب', 3, 'quote'),
  verb('report', 'قاطع', 'ق ط ع', 3, 'quote'),
  verb('report', 'تمتم', 'ت م ت م', 1, 'quote'),
  verb('report', 'مازح', 'م ز ح', 3, 'quote'),
  verb('report', 'سمى', 'س م و', 2, 'object', {negatedOnly: true, masdars: ['تسمية']}),
  verb('report', 'أسمى', 'س م و', 4, 'object', {negatedOnly: true}),
  verb('report', 'حدد', 'ح د د', 2, 'clause object', {negatedOnly: true}),
  verb('report', 'استعرض', 'ع ر ض', 10, 'object'),

  verb('claim', 'زعم', 'ز ع م', 1, 'clause quote object'),
  verb('claim', 'ادعى', 'د ع و', 8, 'clause quote object'),
  verb('claim', 'روج', 'ر و ج', 2, 'clause'),
  verb('claim', 'تذرع', 'ذ ر ع', 5, 'clause ب'),
  verb('claim', 'تحجج', 'ح ج ج', 5, 'clause ب'),
  verb('claim', 'تظاهر', 'ظ ه ر', 6, 'clause'),

  verb('accuse', 'اتهم', 'و ه م', 8, 'object', {charge: true}),
  verb('accuse', 'حمل', 'ح م ل', 2, 'object', {attitudes: 'asked', homograph: true}),
  verb('accuse', 'لام', 'ل و م', 1, 'object على', {charge: true}),
  verb('accuse', 'عاب', 'ع ي ب', 1, 'على', {vowel: 'i'}),

  verb('condemn', 'أدان', 'د ي ن', 4, 'object'),
  verb('condemn', 'دان', 'د ي ن', 1, 'object', {vowel: 'i', masdars: []}),
  verb('condemn', 'ندد', 'ن د د', 2, 'ب clause'),
  verb('condemn', 'استنكر', 'ن ك ر', 10, 'object clause'),
  verb('condemn', 'شجب', 'ش ج ب', 1, 'object'),
  verb('condemn', 'انتقد', 'ن ق د', 8, 'object clause'),
  verb('condemn', 'احتج', 'ح ج ج', 8, 'على clause'),
  verb('condemn', 'اعترض', 'ع ر ض', 8, 'على clause'),
  verb('condemn', 'استهجن', 'ه ج ن', 10, 'object clause'),
  verb('condemn', 'استغرب', 'غ ر ب', 10, 'object clause quote'),
  verb('condemn', 'أسف', 'ء س ف', 1, 'clause ل'),
  verb('condemn', 'تأسف', 'ء س ف', 5, 'clause ل'),
  verb('condemn', 'اشتكى', 'ش ك و', 8, 'clause من quote'),
  verb('condemn', 'شكا', 'ش ك و', 1, 'clause من', {masdars: ['شكوى']}),
  verb('condemn', 'تذمر', 'ذ م ر', 5, 'من clause'),
  verb('condemn', 'سخر', 'س خ ر', 1, 'من quote'),
  verb('condemn', 'عاتب', 'ع ت ب', 3, 'object'),

  verb('praise', 'أشاد', 'ش ي د', 4, 'ب'),
  verb('praise', 'رحب', 'ر ح ب', 2, 'ب clause'),
  verb('praise', 'هنأ', 'ه ن ء', 2, 'object', {masdars: ['تهنئة']}),
  verb('praise', 'شكر', 'ش ك ر', 1, 'object', {homograph: true}),
  verb('praise', 'أثنى', 'ث ن ي', 4, 'على'),
  verb('praise', 'امتدح', 'م د ح', 8, 'object'),
  verb('praise', 'مدح', 'م د ح', 1, 'object'),
  verb('praise', 'ثمن', 'ث م ن', 2, 'object', {homograph: true}),
  verb('praise', 'بارك', 'ب ر ك', 3, 'object'),
  verb('praise', 'أطرى', 'ط ر ي', 4, 'على'),
  verb('praise', 'حيا', 'ح ي ي', 2, 'object', {masdars: ['تحية']}),

  verb('call', 'دعا', 'د ع و', 1, 'clause إلى object', {
    charge: true,
    masdars: ['دعوة']
  }),
  verb('call', 'طالب', 'ط ل ب', 3, 'clause ب object', {charge: true, homograph: true}),
  verb('call', 'طلب', 'ط ل ب', 1, 'clause object من', {charge: true, homograph: true}),
  verb('call', 'حث', 'ح ث ث', 1, 'clause على object', {charge: true}),
  verb('call', 'حض', 'ح ض ض', 1, 'clause على object', {charge: true}),
  verb('call', 'ناشد', 'ن ش د', 3, 'clause object ب', {charge: true}),
  verb('call', 'أوصى', 'و ص ي', 4, 'clause ب', {
    charge: true,
    masdars: ['إيصاء', 'توصية']
  }),
  verb('call', 'أمر', 'ء م ر', 1, 'clause ب object', {charge: true, homograph: true}),
  verb('call', 'وجه', 'و ج ه', 2, 'ب', {charge: true, homograph: true}),
  verb('call', 'أوعز', 'و ع ز', 4, 'ب clause', {charge: true}),
  verb('call', 'اقترح', 'ق ر ح', 8, 'clause object quote', {
    masdars: ['اقتراح', 'مقترح']
  }),
  verb('call', 'نصح', 'ن ص ح', 1, 'clause ب object', {charge: true}),
  verb('call', 'التمس', 'ل م س', 8, 'clause object'),
  verb('call', 'استحث', 'ح ث ث', 10, 'object على', {charge: true}),
  verb('call', 'أهاب', 'ه ي ب', 4, 'ب clause', {charge: true}),
  verb('call', 'حرض', 'ح ر ض', 2, 'على object', {charge: true}),
  verb('call', 'اشترط', 'ش ر ط', 8, 'clause object'),
  verb('call', 'رجا', 'ر ج و', 1, 'clause', {masdars: ['رجاء']}),

  verb('warn', 'حذر', 'ح ذ ر', 2, 'clause quote من', {charge: true}),
  verb('warn', 'هدد', 'ه د د', 2, 'clause ب quote', {addressee: true}),
  verb('warn', 'توعد', 'و ع د', 5, 'ب clause object', {charge: true}),
  verb('warn', 'أنذر', 'ن ذ ر', 4, 'ب clause من', {addressee: true}),
  verb('warn', 'لوح', 'ل و ح', 2, 'ب'),
  verb('warn', 'تخوف', 'خ و ف', 5, 'من clause'),

  verb('pledge', 'تعهد', 'ع ه د', 5, 'clause ب quote'),
  verb('pledge', 'وعد', 'و ع د', 1, 'clause ب', {homograph: true}),
  verb('pledge', 'التزم', 'ل ز م', 8, 'ب', {homograph: true}),
  verb('pledge', 'عاهد', 'ع ه د', 3, 'على clause'),
  verb('pledge', 'طمأن', 'ط م ء ن', 1, 'clause إلى'),

  verb('estimate', 'توقع', 'و ق ع', 5, 'clause quote object'),
  verb('estimate', 'رجح', 'ر ج ح', 2, 'clause object'),
  verb('estimate', 'قدر', 'ق د ر', 2, 'clause object', {heads: amounts}),
  verb('estimate', 'تنبأ', 'ن ب ء', 5, 'clause quote ب'),
  verb('estimate', 'تكهن', 'ك ه ن', 5, 'clause ب'),
  verb('estimate', 'خمن', 'خ م ن', 2, 'clause'),
  verb('estimate', 'احتمل', 'ح م ل', 8, 'clause'),

  verb('opine', 'اعتبر', 'ع ب ر', 8, 'clause quote object', {masdars: []}),
  verb('opine', 'عد', 'ع د د', 1, 'clause', {masdars: []}),
  verb('opine', 'رأى', 'ر ء ي', 1, 'clause quote', {
    vowel: 'a',
    present: 'رY',
    masdars: ['رأي']
  }),
  verb('opine', 'وصف', 'و ص ف', 1, 'object', {charge: true}),
  verb('opine', 'اعتقد', 'ع ق د', 8, 'clause quote'),
  verb('opine', 'ظن', 'ظ ن ن', 1, 'clause'),
  verb('opine', 'أعرب', 'ع ر ب', 4, 'عن clause', {attitudes: 'taken'}),
  verb('opine', 'عبر', 'ع ب ر', 2, 'عن clause', {attitudes: 'asked'}),
  verb('opine', 'أبدى', 'ب د ي', 4, 'object', {attitudes: 'asked'}),
  verb('opine', 'قدم', 'ق د م', 2, 'object', {attitudes: 'asked'}),
  verb('opine', 'تمنى', 'م ن ي', 5, 'clause object'),
  verb('opine', 'أمل', 'ء م ل', 1, 'clause'),
  verb('opine', 'خشي', 'خ ش ي', 1, 'clause', {vowel: 'a', masdars: ['خشية']}),
  verb('opine', 'ارتأى', 'ر ء ي', 8, 'clause'),
  verb('opine', 'اتفق', 'و ف ق', 8, 'على clause', {masdars: []}),
  verb('opine', 'أجمع', 'ج م ع', 4, 'clause', {led: 'على'}),
  verb('opine', 'ذهب', 'ذ ه ب', 1, 'clause', {led: 'إلى', masdars: []}),
  verb('opine', 'جادل', 'ج د ل', 3, 'clause', {led: 'ب'}),
  verb('opine', 'افترض', 'ف ر ض', 8, 'clause'),
  verb('opine', 'افتخر', 'ف خ ر', 8, 'ب clause'),
  verb('opine', 'اقتنع', 'ق ن ع', 8, 'clause ب'),
  verb('opine', 'اشتبه', 'ش ب ه', 8, 'clause في'),
  verb('opine', 'أيقن', 'ي ق ن', 4, 'clause'),

  verb('ask', 'تساءل', 'س ء ل', 6, 'quote عن clause'),
  verb('ask', 'سأل', 'س ء ل', 1, 'quote عن', {addressee: true, masdars: ['سؤال']}),
  verb('ask', 'استفسر', 'ف س ر', 10, 'عن quote'),
  verb('ask', 'استفهم', 'ف ه م', 10, 'عن')
]
