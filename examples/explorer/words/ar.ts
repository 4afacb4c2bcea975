import type {Words} from './words.ts'

const locale = 'ar-u-nu-latn'
const numbers = new Intl.NumberFormat(locale)
const dates = new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'})
const plurals = new Intl.PluralRules('ar')

/** What is counted, in each form that Arabic counts in; one and two are words, not numbers. */
interface Forms {
  readonly none: string
  readonly one: string
  readonly two: string
  readonly few: string
  readonly many: string
  readonly other: string
}

function counted(count: number, forms: Forms): string {
  switch (plurals.select(count)) {
    case 'zero':
      return forms.none
    case 'one':
      return forms.one
    case 'two':
      return forms.two
    case 'few':
      return `${numbers.format(count)} ${forms.few}`
    case 'many':
      return `${numbers.format(count)} ${forms.many}`
    default:
      return `${numbers.format(count)} ${forms.other}`
  }
}

const article: Forms = {
  none: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: 'مقالات',
  many: 'مقالا',
  other: 'مقال'
}
const saying: Forms = {
  none: 'لا أقوال',
  one: 'قول واحد',
  two: 'قولان',
  few: 'أقوال',
  many: 'قولا',
  other: 'قول'
}
const source: Forms = {
  none: 'لا مصادر',
  one: 'مصدر واحد',
  two: 'مصدران',
  few: 'مصادر',
  many: 'مصدرا',
  other: 'مصدر'
}
const passage: Forms = {
  none: 'لا فقرات',
  one: 'فقرة واحدة',
  two: 'فقرتان',
  few: 'فقرات',
  many: 'فقرة',
  other: 'فقرة'
}
const origin: Forms = {
  none: 'لا أصل',
  one: 'أصل مستقل واحد',
  two: 'أصلان مستقلان',
  few: 'أصول مستقلة',
  many: 'أصلا مستقلا',
  other: 'أصل مستقل'
}

/** The interface in Arabic. */
export const arabic: Words = {
  language: 'ar',
  direction: 'rtl',
  title: 'من قال ماذا؟',
  tagline:
    'اسأل المقالات بالعربية أو بالإنجليزية، يأتك الجواب باسم قائله ولفظه، ومن نقله عنه.',
  skip: 'إلى الأجوبة مباشرة',
  otherLanguage: 'English',
  dark: 'ألوان داكنة',
  addFiles: 'أضف مقالات',
  sample: 'ابدأ من جديد',
  dropHere: 'ألق المقالات في أي موضع من الصفحة',
  fileKinds: 'ملفات txt أو md أو html أو jsonl، ولا تغادر جهازك.',
  question: 'سؤالك',
  placeholder: 'من نفى الهجوم؟',
  ask: 'اسأل',
  clear: 'امح السؤال',
  tryOne: 'جرّب أحد هذه الأسئلة',
  examples: [
    'من نفى استعادة كورسك؟',
    'من أكد نشر القوات في سيلفار؟',
    'ماذا قال كيم جونغ أون عن القوات؟',
    'who denied responsibility for the bridge?'
  ],
  nothingLoaded: 'لا مقالات بعد.',
  nothingFound: 'لا جواب عن هذا. جرّب كلمات أخرى، أو خفف التصفية.',
  answers: 'الأجوبة',
  topSources: 'الأكثر نقلا عنهم',
  whoAnswers: 'أصحاب الجواب',
  filter: 'اعرض',
  allStances: 'الكل',
  legend: 'مفتاح العلامات',
  untitled: 'مقال بلا عنوان',
  undated: 'بلا تاريخ',
  unnamed: 'قائل غير مسمى',
  inThisPassage: 'المتكلمون في هذه الفقرة',
  chain: 'سند القول حتى هذه الصفحة',
  carriedBy: 'نشره',
  changes: 'غيّروا موقفهم',
  withheld: 'أحجموا',
  copy: 'انسخ الإحالة',
  copied: 'نُسخت الإحالة.',
  notCopied: 'لم يأذن المتصفح بالنسخ.',
  close: 'أغلق',
  unreadable: 'ليس مقالا يمكن قراءته',
  loading: 'تُقرأ المقالات …',
  broken: 'حدث خلل',
  privacy: 'كل شيء يجري في هذه الصفحة: لا خادم ولا شبكة ولا نموذج لغوي.',
  views: {passages: 'الفقرات', compare: 'المواقف', timeline: 'الزمن'},
  marks: {
    source: 'المصدر',
    cue: 'لفظ الإسناد',
    content: 'المضمون',
    match: 'كلمات السؤال'
  },
  hops: {source: 'القائل', via: 'عن طريق', publisher: 'نشره'},
  sides: {confirm: 'أكدوا', deny: 'نفوا', neither: 'لم يؤكدوا ولم ينفوا'},
  nobody: {
    confirm: 'لم يؤكده أحد.',
    deny: 'لم ينفه أحد.',
    neither: 'لم يتحدث عنه غيرهم.'
  },
  stances: {
    confirm: 'تأكيد',
    deny: 'نفي',
    announce: 'إعلان',
    report: 'إخبار',
    claim: 'زعم',
    accuse: 'اتهام',
    condemn: 'إدانة',
    praise: 'إشادة',
    call: 'دعوة',
    warn: 'تحذير',
    pledge: 'تعهد',
    estimate: 'تقدير',
    opine: 'رأي',
    ask: 'سؤال'
  },
  types: {
    person: 'شخص',
    organization: 'منظمة',
    government: 'جهة رسمية',
    media: 'وسيلة إعلام',
    document: 'وثيقة',
    group: 'جماعة',
    anonymous: 'مصدر غير مسمى'
  },
  not: stance => `بلا ${stance}`,
  number: value => numbers.format(value),
  date: iso => dates.format(new Date(iso)),
  overview: (articles, attributions, sources) =>
    [
      counted(articles, article),
      counted(attributions, saying),
      counted(sources, source)
    ].join(' · '),
  found: (passages, sources) =>
    `${counted(passages, passage)}، ${counted(sources, source)}`,
  sources: count => counted(count, source),
  origins: count => counted(count, origin),
  moreOrigins: count => `وسوى ذلك ${counted(count, origin)}`,
  moreSources: count => `وسواهم ${counted(count, source)}`,
  sayings: count => counted(count, saying),
  articles: count => counted(count, article),
  paragraph: number => `الفقرة ${numbers.format(number)}`,
  allSaidBy: name => `كل ما قاله: ${name}`,
  progress: (done, total) => `${numbers.format(done)} من ${numbers.format(total)}`,
  refused: count => `تعذرت قراءة ${counted(count, article)}`,
  readAs: {
    topic: words => `عن: ${words}`,
    speaker: name => `القائل: ${name}`,
    stances: names => `الموقف: ${names}`
  },
  cited: (paragraph, start, end, id) =>
    `المقال ${id}، الفقرة ${paragraph}، الأحرف من ${start} إلى ${end}`,
  via: names => `عن طريق ${names}`
}
