import type {Stance} from '../../types.ts'
import type {QuestionLanguage} from '../questions.ts'
import {stances} from '../stances.ts'
import {stopWords} from './analysis/stop-words.ts'
import {verbs} from './analysis/verbs.ts'
import {conjugate} from './grammar/conjugate.ts'
import {reportingVerbs} from './grammar/reporting-verbs.ts'

/**
 * What questions ask for beside the grammar's verbs: verbs with no content of their own in a
 * report, and nouns that no verb of the grammar gives. A verb is third person past, then present.
 */
const others: Readonly<Partial<Record<Stance, readonly string[]>>> = {
  confirm: ['صادق يصادق مصادقة'],
  deny: ['ناقض يناقض'],
  announce: ['أصدر يصدر إصدار', 'زف يزف', 'أماط يميط'],
  report: [
    'أبلغ يبلغ',
    'أخطر يخطر',
    'أعلم يعلم',
    'أدلى يدلي إدلاء أدلت',
    'تناول يتناول',
    'عزا يعزو عزت',
    'أرجع يرجع',
    'روى يروي رواية',
    'نوه ينوه',
    'حديث',
    'تصريحات',
    'تغريدة'
  ],
  claim: ['مزاعم'],
  accuse: ['نسب ينسب', 'حاسب يحاسب', 'آخذ يؤاخذ', 'اتهامات'],
  condemn: ['هاجم يهاجم', 'عارض يعارض معارضة', 'شكوى', 'انتقادات'],
  call: ['وجه يوجه', 'اشترط يشترط', 'استفسر يستفسر'],
  pledge: ['أقسم يقسم'],
  estimate: ['توقعات', 'تقديرات'],
  opine: ['صنف يصنف تصنيف', 'رأي', 'موقف']
}

/**
 * Spelled as a verb of saying or its noun, in a question nearly always something else: "between",
 * "through", «أنباء» ("news") with its hamza moved, "happen", "find", "count as".
 */
const everyday: ReadonlySet<string> = new Set([
  'بين',
  'عبر',
  'إنباء',
  'الإنباء',
  'حدث',
  'يحدث',
  'وجد',
  'يعد',
  'تعد'
])

/** Those of them that a shadda tells from the everyday word; it is written `~`. */
const doubled: Readonly<Partial<Record<Stance, readonly string[]>>> = {
  report: ['بي~ن', 'بي~نت', 'بي~نوا', 'يبي~ن', 'حد~ث', 'حد~ثت'],
  opine: ['عب~ر', 'عب~رت', 'عب~روا', 'يعب~ر', 'تعب~ر', 'عد~', 'عد~ت', 'يعد~', 'تعد~']
}

/** The forms in which a question names a verb: «أصدر» gives «أصدرت»، «أصدروا»، «تصدر»، «يصدرون». */
function formsOf(entry: string): string[] {
  const [past = '', present = '', ...more] = entry.split(' ')
  if (present === '') return [past, `ال${past}`]
  const stem = past.replace(/[ىا]$/u, '')
  const defective = stem !== past
  const feminine = present.replace(/^ي/u, 'ت')
  return [
    past,
    `${stem}ت`,
    `${stem}وا`,
    `${stem}ا`,
    // A verb that ends in a vowel shows it before these: «نفيا».
    ...(defective ? [`${stem}يا`] : [`${past}تا`, `${past}ن`]),
    present,
    feminine,
    ...[present, feminine].map(form => `${form.replace(/[ىيو]$/u, '')}ون`),
    ...more,
    ...more.map(form => `ال${form}`)
  ]
}

/** What a verb of the grammar is in a question, its verbal noun with and without the article. */
function grammarForms(stance: Stance): string[] {
  return reportingVerbs
    .filter(verb => verb.stance === stance && !verb.negatedOnly)
    .flatMap(conjugate)
    .flatMap(({kind, spelling, agreement}) => {
      // Nobody asks what "we" say, and «نجيب» is a name.
      if (kind === 'past' || kind === 'present')
        return agreement.person === 3 ? [spelling] : []
      return kind === 'masdar' ? [spelling, `ال${spelling}`] : []
    })
}

function allForms(): Record<Stance, readonly string[]> {
  const forms = {} as Record<Stance, readonly string[]>
  for (const stance of stances) {
    const plain = [...(others[stance] ?? []).flatMap(formsOf), ...grammarForms(stance)]
    forms[stance] = [
      ...plain.filter(form => !everyday.has(form)),
      ...(doubled[stance] ?? []).map(form => form.replace('~', '\u0651'))
    ]
  }
  return forms
}

/** Verbal nouns, the very forms that the analysis has them in. */
function verbalNouns(): readonly string[] {
  return verbs.flatMap(([, , ...nouns]) => nouns)
}

/** How questions are asked in Arabic. */
export const arabicQuestions: QuestionLanguage = {
  code: 'ar',
  asks: {
    who: [
      'من',
      'من هو',
      'من هي',
      'من هم',
      'من الذي',
      'من التي',
      'من الذين',
      'من كان',
      'من تكون',
      'من يكون',
      'لمن',
      'منو',
      'مين'
    ],
    which: [
      'أي',
      'أية',
      'لأي',
      'لأية',
      'ما الجهة التي',
      'ما هي الجهة التي',
      'ما المصدر الذي',
      'ما هو المصدر الذي'
    ],
    what: [
      'ماذا',
      'ما',
      'بماذا',
      'بم',
      'ما الذي',
      'ما هو',
      'ما هي',
      'ماهو',
      'ماهي',
      'عم',
      'عما',
      'عماذا',
      'على ماذا',
      'علام',
      'إلام',
      'كيف',
      'لماذا',
      'لم'
    ],
    howmany: [
      'كم',
      'بكم',
      'كم عدد',
      'ما عدد',
      'ما هو عدد',
      'ما نسبة',
      'ما هي نسبة',
      'ما حجم'
    ],
    circumstance: ['متى', 'أين', 'منذ متى', 'إلى أين', 'من أين', 'في أي', 'في أية'],
    whether: ['هل', 'أحقا']
  },
  onlyFirst: [
    'متى',
    'أين',
    'إلى',
    'في',
    'من',
    'أي',
    'أية',
    'لأي',
    'لأية',
    'ما',
    'لم',
    'عم',
    'بم',
    'عما',
    'لمن',
    'كيف'
  ],
  accordingTo: [
    'بحسب',
    'حسب',
    'وفق',
    'وفقا ل',
    'وفقا',
    'طبقا ل',
    'طبقا',
    'نقلا عن',
    'على لسان',
    'على حد قول',
    'على حد تعبير',
    'حسب قول',
    'بناء على',
    'استنادا إلى',
    'في رأي',
    'برأي',
    'من وجهة نظر',
    'حسب رأي'
  ],
  through: ['عبر', 'عن طريق', 'من خلال', 'بواسطة', 'نقلا عن'],
  accordingToClause: [
    'حسبما',
    'حسب ما',
    'بحسب ما',
    'وفقما',
    'وفق ما',
    'وفقا لما',
    'طبقا لما',
    'كما'
  ],
  speakers: {
    مسؤول: 'person',
    المسؤول: 'person',
    مسؤولة: 'person',
    شخص: 'person',
    الشخص: 'person',
    شخصية: 'person',
    وزير: 'person',
    الوزير: 'person',
    رئيس: 'person',
    الرئيس: 'person',
    نائب: 'person',
    النائب: 'person',
    زعيم: 'person',
    خبير: 'person',
    مدير: 'person',
    جهة: 'organization',
    الجهة: 'organization',
    هيئة: 'organization',
    منظمة: 'organization',
    مؤسسة: 'organization',
    شركة: 'organization',
    وزارة: 'organization',
    حزب: 'organization',
    دولة: 'government',
    الدولة: 'government',
    بلد: 'government',
    حكومة: 'government',
    طرف: 'organization',
    الطرف: 'organization',
    صحيفة: 'media',
    الصحيفة: 'media',
    وكالة: 'media',
    قناة: 'media',
    موقع: 'media',
    إذاعة: 'media',
    مصدر: 'anonymous',
    المصدر: 'anonymous',
    تقرير: 'document',
    بيان: 'document',
    دراسة: 'document',
    وثيقة: 'document'
  },
  plainSpeakers: ['جهة', 'الجهة', 'طرف', 'الطرف', 'شخص', 'الشخص'],
  speakerEnds: [
    'عن',
    'في',
    'على',
    'حول',
    'بشأن',
    'بخصوص',
    'إن',
    'أن',
    'بأن',
    'إلى',
    'من',
    'بعد',
    'قبل',
    'خلال',
    'إثر',
    'عقب',
    'منذ',
    'ضد',
    'مع',
    'عند',
    'بسبب',
    'إزاء',
    'تجاه',
    'حيال',
    'أمام',
    'لدى',
    'عبر',
    'إذا',
    'حين',
    'عندما'
  ],
  /** Made when a question is first read, not when the module is loaded. */
  get stances() {
    return allForms()
  },
  stancePhrases: {
    report: ['بين أن', 'بينت أن', 'بينوا أن'],
    opine: [
      'عبر عن',
      'عبرت عن',
      'عبروا عن',
      'ذهب إلى',
      'ذهبت إلى',
      'يذهب إلى',
      'دافع عن',
      'دافعت عن'
    ],
    accuse: [
      'حمل مسؤولية',
      'حملت مسؤولية',
      'ألقى باللوم',
      'ألقت باللوم',
      'وجه تهمة',
      'وجهت تهمة'
    ],
    deny: ['قلل من شأن', 'امتنع عن تأكيد', 'لا صحة'],
    condemn: [
      'أعرب عن قلقه',
      'أعربت عن قلقها',
      'عبر عن قلقه',
      'أبدى قلقه',
      'عبر عن غضبه'
    ],
    praise: ['أعرب عن شكره', 'عبر عن امتنانه', 'عبر عن مساندته', 'أعرب عن دعمه']
  },
  /** A preposition or the one it is said to: «لبوتين», «بالقرار». */
  speakerEndParticles: ['ل', 'ب'],
  get actions() {
    return verbalNouns()
  },
  relatives: ['الذي', 'التي', 'الذين', 'اللذان', 'اللتان', 'اللواتي', 'اللاتي'],
  names: ['علي'],
  negations: [
    'لم',
    'لا',
    'لن',
    'ما',
    'ليس',
    'غير',
    'دون',
    'امتنع',
    'امتنعت',
    'رفض',
    'رفضت'
  ],
  auxiliaries: [],
  demonstratives: ['هذا', 'هذه', 'ذلك', 'تلك', 'بذلك', 'هؤلاء', 'ذاك'],
  // A word that is not looked for as it stands is not looked for by its sound either: «أثناء» is no TNT.
  empty: [
    ...stopWords.filter(word => !everyday.has(word)),
    'الذي',
    'التي',
    'الذين',
    'اللذان',
    'اللواتي',
    'هو',
    'هي',
    'هم',
    'أن',
    'إن',
    'أنه',
    'أنها',
    'أنهم',
    'إنه',
    'إنها',
    'بأن',
    'بأنه',
    'بأنها',
    'عن',
    'في',
    'على',
    'إلى',
    'من',
    'ما',
    'مع',
    'حول',
    'بشأن',
    'بخصوص',
    'قد',
    'لقد',
    'كان',
    'كانت',
    'هذا',
    'هذه',
    'ذلك',
    'تلك',
    'كل',
    'جميع',
    'بعد',
    'قبل',
    'خلال',
    'منذ',
    'ضد',
    'بين',
    'أو',
    'و',
    'ثم',
    'بسبب',
    'إثر',
    'عقب',
    'غداة',
    'عشية',
    'رغم',
    'مقابل',
    'جراء',
    'إزاء',
    'تجاه',
    'حيال',
    'نظرا',
    'بوصفه',
    'بوصفها',
    'باعتباره',
    'باعتبارها',
    'كانوا',
    'كن',
    'يزال',
    'تزال',
    'ولم',
    'ولن',
    'وأن',
    'لسنة',
    'لعام',
    'لدى',
    'عند',
    'حد',
    'لسان',
    'فيه',
    'فيها',
    'به',
    'بها',
    'له',
    'لها',
    'لهم',
    'عنه',
    'عنها',
    'عليه',
    'عليها',
    'إليه',
    'إليها',
    'منه',
    'منها',
    'نحو',
    'سنة',
    'عام',
    'شهر',
    'يوم',
    'لا',
    'لم',
    'لن',
    'غير',
    'دون',
    'رسميا',
    'فعلا',
    'حسب',
    'بحسب',
    'وفق',
    'وفقا',
    'إذا',
    'خبر',
    'أنباء',
    'الأنباء',
    'نبأ',
    'عدد',
    'مسؤولية',
    'سيكون',
    'يكون',
    'تكون',
    // Tunisian: «صلب الحزب» is within the party; steel has an article.
    'صلب',
    'قبالة',
    'صوب',
    'ريثما',
    'طيلة',
    'طوال',
    'أواخر',
    'أوائل',
    'مطلع',
    'لغاية',
    'غضون',
    'بغية',
    'قصد',
    'قرب',
    'بمناسبة',
    'بمقتضى',
    'بموجب',
    'صحبة',
    'رفقة',
    'إبان'
  ]
}
