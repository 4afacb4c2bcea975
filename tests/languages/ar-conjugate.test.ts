import {describe, expect, test} from 'vitest'
import {
  conjugate,
  type VerbForm,
  type VerbStem
} from '../../src/languages/ar/grammar/conjugate.ts'
import {reportingVerbs} from '../../src/languages/ar/grammar/reporting-verbs.ts'
import {spell} from '../../src/languages/ar/grammar/spell.ts'
import {fold} from '../../src/text/fold.ts'

interface Table {
  readonly what: string
  readonly stem: VerbStem
  /** He, she, the two (m, f), they (m, f), I, we. */
  readonly past: string
  /** He, she, I, we, the two (m, f), they (m, f). */
  readonly present: string
  /** He, she, we, the two (m, f), they. */
  readonly shortened: string
  /** Past and present, each he and she. */
  readonly passive: string
  /** Nominative and accusative, feminine, dual, plural and its accusative, feminine dual and plural. */
  readonly participle: string
  readonly masdar: string
}

function table(
  what: string,
  stem: VerbStem,
  past: string,
  present: string,
  shortened: string,
  passive: string,
  participle: string,
  masdar: string
): Table {
  return {what, stem, past, present, shortened, passive, participle, masdar}
}

/** Every class of roots that the lexicon has, written out from the tables of school grammar. */
const tables: readonly Table[] = [
  table(
    'hamza in front of form II',
    {root: 'ء ك د', form: 2},
    'أكد أكدت أكدا أكدتا أكدوا أكدن أكدت أكدنا',
    'يؤكد تؤكد أؤكد نؤكد يؤكدان تؤكدان يؤكدون يؤكدن',
    'يؤكد تؤكد نؤكد يؤكدا تؤكدا يؤكدوا',
    'أكد أكدت يؤكد تؤكد',
    'مؤكد مؤكدا مؤكدة مؤكدان مؤكدون مؤكدين مؤكدتين مؤكدات',
    'تأكيد'
  ),
  table(
    'hollow, و',
    {root: 'ق و ل', form: 1},
    'قال قالت قالا قالتا قالوا قلن قلت قلنا',
    'يقول تقول أقول نقول يقولان تقولان يقولون يقلن',
    'يقل تقل نقل يقولا تقولا يقولوا',
    'قيل قيلت يقال تقال',
    'قائل قائلا قائلة قائلان قائلون قائلين قائلتين قائلات',
    'قول'
  ),
  table(
    'hollow, ي',
    {root: 'ع ي ب', form: 1, vowel: 'i'},
    'عاب عابت عابا عابتا عابوا عبن عبت عبنا',
    'يعيب تعيب أعيب نعيب يعيبان تعيبان يعيبون يعبن',
    'يعب تعب نعب يعيبا تعيبا يعيبوا',
    'عيب عيبت يعاب تعاب',
    'عائب عائبا عائبة عائبان عائبون عائبين عائبتين عائبات',
    'عيب'
  ),
  table(
    'hollow, form IV',
    {root: 'ف ي د', form: 4},
    'أفاد أفادت أفادا أفادتا أفادوا أفدن أفدت أفدنا',
    'يفيد تفيد أفيد نفيد يفيدان تفيدان يفيدون يفدن',
    'يفد تفد نفد يفيدا تفيدا يفيدوا',
    'أفيد أفيدت يفاد تفاد',
    'مفيد مفيدا مفيدة مفيدان مفيدون مفيدين مفيدتين مفيدات',
    'إفادة'
  ),
  table(
    'defective, ي',
    {root: 'ن ف ي', form: 1},
    'نفى نفت نفيا نفتا نفوا نفين نفيت نفينا',
    'ينفي تنفي أنفي ننفي ينفيان تنفيان ينفون ينفين',
    'ينف تنف ننف ينفيا تنفيا ينفوا',
    'نفي نفيت ينفى تنفى',
    'ناف نافيا نافية نافيان نافون نافين نافيتين نافيات',
    'نفي'
  ),
  table(
    'defective, و',
    {root: 'د ع و', form: 1, masdars: ['دعوة']},
    'دعا دعت دعوا دعتا دعوا دعون دعوت دعونا',
    'يدعو تدعو أدعو ندعو يدعوان تدعوان يدعون يدعون',
    'يدع تدع ندع يدعوا تدعوا يدعوا',
    'دعي دعيت يدعى تدعى',
    'داع داعيا داعية داعيان داعون داعين داعيتين داعيات',
    'دعوة'
  ),
  table(
    'defective, i in the past',
    {root: 'خ ش ي', form: 1, vowel: 'a', masdars: ['خشية']},
    'خشي خشيت خشيا خشيتا خشوا خشين خشيت خشينا',
    'يخشى تخشى أخشى نخشى يخشيان تخشيان يخشون يخشين',
    'يخش تخش نخش يخشيا تخشيا يخشوا',
    'خشي خشيت يخشى تخشى',
    'خاش خاشيا خاشية خاشيان خاشون خاشين خاشيتين خاشيات',
    'خشية'
  ),
  table(
    'irregular',
    {root: 'ر ء ي', form: 1, vowel: 'a', present: 'رY'},
    'رأى رأت رأيا رأتا رأوا رأين رأيت رأينا',
    'يرى ترى أرى نرى يريان تريان يرون يرين',
    'ير تر نر يريا تريا يروا',
    'رئي رئيت يرى ترى',
    'راء رائيا رائية رائيان راؤون رائين رائيتين رائيات',
    'رأي'
  ),
  table(
    'defective, form V',
    {root: 'ب ن ي', form: 5},
    'تبنى تبنت تبنيا تبنتا تبنوا تبنين تبنيت تبنينا',
    'يتبنى تتبنى أتبنى نتبنى يتبنيان تتبنيان يتبنون يتبنين',
    'يتبن تتبن نتبن يتبنيا تتبنيا يتبنوا',
    'تبني تبنيت يتبنى تتبنى',
    'متبن متبنيا متبنية متبنيان متبنون متبنين متبنيتين متبنيات',
    'تبني'
  ),
  table(
    'defective, form VIII behind د',
    {root: 'د ع و', form: 8},
    'ادعى ادعت ادعيا ادعتا ادعوا ادعين ادعيت ادعينا',
    'يدعي تدعي أدعي ندعي يدعيان تدعيان يدعون يدعين',
    'يدع تدع ندع يدعيا تدعيا يدعوا',
    'ادعي ادعيت يدعى تدعى',
    'مدع مدعيا مدعية مدعيان مدعون مدعين مدعيتين مدعيات',
    'ادعاء'
  ),
  table(
    'ي twice, form II',
    {root: 'ح ي ي', form: 2, masdars: ['تحية']},
    'حيا حيت حييا حيتا حيوا حيين حييت حيينا',
    'يحيي تحيي أحيي نحيي يحييان تحييان يحيون يحيين',
    'يحي تحي نحي يحييا تحييا يحيوا',
    'حيي حييت يحيا تحيا',
    'محي محييا محيية محييان محيون محيين محييتين محييات',
    'تحية'
  ),
  table(
    'doubled',
    {root: 'ح ث ث', form: 1},
    'حث حثت حثا حثتا حثوا حثثن حثثت حثثنا',
    'يحث تحث أحث نحث يحثان تحثان يحثون يحثثن',
    'يحث تحث نحث يحثا تحثا يحثوا',
    'حث حثت يحث تحث',
    'حاث حاثا حاثة حاثان حاثون حاثين حاثتين حاثات',
    'حث'
  ),
  table(
    'doubled, form IV',
    {root: 'ق ر ر', form: 4},
    'أقر أقرت أقرا أقرتا أقروا أقررن أقررت أقررنا',
    'يقر تقر أقر نقر يقران تقران يقرون يقررن',
    'يقر تقر نقر يقرا تقرا يقروا',
    'أقر أقرت يقر تقر',
    'مقر مقرا مقرة مقران مقرون مقرين مقرتين مقرات',
    'إقرار'
  ),
  table(
    'doubled, form VIII',
    {root: 'ح ج ج', form: 8},
    'احتج احتجت احتجا احتجتا احتجوا احتججن احتججت احتججنا',
    'يحتج تحتج أحتج نحتج يحتجان تحتجان يحتجون يحتججن',
    'يحتج تحتج نحتج يحتجا تحتجا يحتجوا',
    'احتج احتجت يحتج تحتج',
    'محتج محتجا محتجة محتجان محتجون محتجين محتجتين محتجات',
    'احتجاج'
  ),
  table(
    'assimilated, و',
    {root: 'و ص ف', form: 1},
    'وصف وصفت وصفا وصفتا وصفوا وصفن وصفت وصفنا',
    'يصف تصف أصف نصف يصفان تصفان يصفون يصفن',
    'يصف تصف نصف يصفا تصفا يصفوا',
    'وصف وصفت يوصف توصف',
    'واصف واصفا واصفة واصفان واصفون واصفين واصفتين واصفات',
    'وصف'
  ),
  table(
    'assimilated, و, form IV',
    {root: 'و ض ح', form: 4},
    'أوضح أوضحت أوضحا أوضحتا أوضحوا أوضحن أوضحت أوضحنا',
    'يوضح توضح أوضح نوضح يوضحان توضحان يوضحون يوضحن',
    'يوضح توضح نوضح يوضحا توضحا يوضحوا',
    'أوضح أوضحت يوضح توضح',
    'موضح موضحا موضحة موضحان موضحون موضحين موضحتين موضحات',
    'إيضاح'
  ),
  table(
    'assimilated, ي, form IV',
    {root: 'ي ق ن', form: 4},
    'أيقن أيقنت أيقنا أيقنتا أيقنوا أيقن أيقنت أيقنا',
    'يوقن توقن أوقن نوقن يوقنان توقنان يوقنون يوقن',
    'يوقن توقن نوقن يوقنا توقنا يوقنوا',
    'أوقن أوقنت يوقن توقن',
    'موقن موقنا موقنة موقنان موقنون موقنين موقنتين موقنات',
    'إيقان'
  ),
  table(
    'assimilated, form VIII',
    {root: 'و ه م', form: 8},
    'اتهم اتهمت اتهما اتهمتا اتهموا اتهمن اتهمت اتهمنا',
    'يتهم تتهم أتهم نتهم يتهمان تتهمان يتهمون يتهمن',
    'يتهم تتهم نتهم يتهما تتهما يتهموا',
    'اتهم اتهمت يتهم تتهم',
    'متهم متهما متهمة متهمان متهمون متهمين متهمتين متهمات',
    'اتهام'
  ),
  table(
    'hamza in front',
    {root: 'ء م ر', form: 1},
    'أمر أمرت أمرا أمرتا أمروا أمرن أمرت أمرنا',
    'يأمر تأمر آمر نأمر يأمران تأمران يأمرون يأمرن',
    'يأمر تأمر نأمر يأمرا تأمرا يأمروا',
    'أمر أمرت يؤمر تؤمر',
    'آمر آمرا آمرة آمران آمرون آمرين آمرتين آمرات',
    'أمر'
  ),
  table(
    'hamza in the middle',
    {root: 'س ء ل', form: 1, masdars: ['سؤال']},
    'سأل سألت سألا سألتا سألوا سألن سألت سألنا',
    'يسأل تسأل أسأل نسأل يسألان تسألان يسألون يسألن',
    'يسأل تسأل نسأل يسألا تسألا يسألوا',
    'سئل سئلت يسأل تسأل',
    'سائل سائلا سائلة سائلان سائلون سائلين سائلتين سائلات',
    'سؤال'
  ),
  table(
    'hamza in the middle, form VI',
    {root: 'س ء ل', form: 6},
    'تساءل تساءلت تساءلا تساءلتا تساءلوا تساءلن تساءلت تساءلنا',
    'يتساءل تتساءل أتساءل نتساءل يتساءلان تتساءلان يتساءلون يتساءلن',
    'يتساءل تتساءل نتساءل يتساءلا تتساءلا يتساءلوا',
    'تسوئل تسوئلت يتساءل تتساءل',
    'متسائل متسائلا متسائلة متسائلان متسائلون متسائلين متسائلتين متسائلات',
    'تساؤل'
  ),
  table(
    'hamza at the end, form V',
    {root: 'ن ب ء', form: 5},
    'تنبأ تنبأت تنبآ تنبأتا تنبؤوا تنبأن تنبأت تنبأنا',
    'يتنبأ تتنبأ أتنبأ نتنبأ يتنبآن تتنبآن يتنبؤون يتنبأن',
    'يتنبأ تتنبأ نتنبأ يتنبآ تتنبآ يتنبؤوا',
    'تنبئ تنبئت يتنبأ تتنبأ',
    'متنبئ متنبئا متنبئة متنبئان متنبئون متنبئين متنبئتين متنبئات',
    'تنبؤ'
  ),
  table(
    'hamza at the end, form IV',
    {root: 'و م ء', form: 4},
    'أومأ أومأت أومآ أومأتا أومؤوا أومأن أومأت أومأنا',
    'يومئ تومئ أومئ نومئ يومئان تومئان يومئون يومئن',
    'يومئ تومئ نومئ يومئا تومئا يومئوا',
    'أومئ أومئت يومأ تومأ',
    'مومئ مومئا مومئة مومئان مومئون مومئين مومئتين مومئات',
    'إيماء'
  ),
  table(
    'hamza and ي, form VIII',
    {root: 'ر ء ي', form: 8},
    'ارتأى ارتأت ارتأيا ارتأتا ارتأوا ارتأين ارتأيت ارتأينا',
    'يرتئي ترتئي أرتئي نرتئي يرتئيان ترتئيان يرتؤون يرتئين',
    'يرتئ ترتئ نرتئ يرتئيا ترتئيا يرتؤوا',
    'ارتئي ارتئيت يرتأى ترتأى',
    'مرتئ مرتئيا مرتئية مرتئيان مرتؤون مرتئين مرتئيتين مرتئيات',
    'ارتئاء'
  ),
  table(
    'sound',
    {root: 'ذ ك ر', form: 1},
    'ذكر ذكرت ذكرا ذكرتا ذكروا ذكرن ذكرت ذكرنا',
    'يذكر تذكر أذكر نذكر يذكران تذكران يذكرون يذكرن',
    'يذكر تذكر نذكر يذكرا تذكرا يذكروا',
    'ذكر ذكرت يذكر تذكر',
    'ذاكر ذاكرا ذاكرة ذاكران ذاكرون ذاكرين ذاكرتين ذاكرات',
    'ذكر'
  ),
  table(
    'sound, form III',
    {root: 'ط ل ب', form: 3},
    'طالب طالبت طالبا طالبتا طالبوا طالبن طالبت طالبنا',
    'يطالب تطالب أطالب نطالب يطالبان تطالبان يطالبون يطالبن',
    'يطالب تطالب نطالب يطالبا تطالبا يطالبوا',
    'طولب طولبت يطالب تطالب',
    'مطالب مطالبا مطالبة مطالبان مطالبون مطالبين مطالبتين مطالبات',
    'مطالبة'
  ),
  table(
    'sound, form IV, ن at the end',
    {root: 'ع ل ن', form: 4},
    'أعلن أعلنت أعلنا أعلنتا أعلنوا أعلن أعلنت أعلنا',
    'يعلن تعلن أعلن نعلن يعلنان تعلنان يعلنون يعلن',
    'يعلن تعلن نعلن يعلنا تعلنا يعلنوا',
    'أعلن أعلنت يعلن تعلن',
    'معلن معلنا معلنة معلنان معلنون معلنين معلنتين معلنات',
    'إعلان'
  ),
  table(
    'sound, form X',
    {root: 'ب ع د', form: 10},
    'استبعد استبعدت استبعدا استبعدتا استبعدوا استبعدن استبعدت استبعدنا',
    'يستبعد تستبعد أستبعد نستبعد يستبعدان تستبعدان يستبعدون يستبعدن',
    'يستبعد تستبعد نستبعد يستبعدا تستبعدا يستبعدوا',
    'استبعد استبعدت يستبعد تستبعد',
    'مستبعد مستبعدا مستبعدة مستبعدان مستبعدون مستبعدين مستبعدتين مستبعدات',
    'استبعاد'
  ),
  table(
    'four radicals',
    {root: 'ب ر ه ن', form: 1},
    'برهن برهنت برهنا برهنتا برهنوا برهن برهنت برهنا',
    'يبرهن تبرهن أبرهن نبرهن يبرهنان تبرهنان يبرهنون يبرهن',
    'يبرهن تبرهن نبرهن يبرهنا تبرهنا يبرهنوا',
    'برهن برهنت يبرهن تبرهن',
    'مبرهن مبرهنا مبرهنة مبرهنان مبرهنون مبرهنين مبرهنتين مبرهنات',
    'برهنة'
  ),
  table(
    'four radicals with hamza',
    {root: 'ط م ء ن', form: 1},
    'طمأن طمأنت طمأنا طمأنتا طمأنوا طمأن طمأنت طمأنا',
    'يطمئن تطمئن أطمئن نطمئن يطمئنان تطمئنان يطمئنون يطمئن',
    'يطمئن تطمئن نطمئن يطمئنا تطمئنا يطمئنوا',
    'طمئن طمئنت يطمأن تطمأن',
    'مطمئن مطمئنا مطمئنة مطمئنان مطمئنون مطمئنين مطمئنتين مطمئنات',
    'طمأنة'
  )
]

function spellings(
  forms: readonly VerbForm[],
  kind: VerbForm['kind'],
  shortened = false
): string {
  return forms
    .filter(form => form.kind === kind && (form.shortened ?? false) === shortened)
    .map(form => form.spelling)
    .join(' ')
}

describe('conjugate', () => {
  test.each(tables)('$what: $past', ({stem, ...expected}) => {
    const forms = conjugate(stem)
    expect({
      what: expected.what,
      past: spellings(forms, 'past'),
      present: spellings(forms, 'present'),
      shortened: spellings(forms, 'present', true),
      passive: spellings(forms, 'passive'),
      participle: spellings(forms, 'participle'),
      masdar: spellings(forms, 'masdar')
    }).toEqual(expected)
  })

  test('tells who each form is of', () => {
    const tell = (kind: VerbForm['kind']): string[] =>
      conjugate({root: 'ع ل ن', form: 4})
        .filter(form => form.kind === kind && !form.shortened)
        .map(({agreement: {gender = '-', number = '-', person = '-'}}) =>
          [gender, number, person].join(' ')
        )
    expect(tell('past')).toEqual([
      'm singular 3',
      'f singular 3',
      'm dual 3',
      'f dual 3',
      'm plural 3',
      'f plural 3',
      '- singular 1',
      '- plural 1'
    ])
    expect(tell('present')).toEqual([
      'm singular 3',
      'f singular 3',
      '- singular 1',
      '- plural 1',
      'm dual 3',
      'f dual 3',
      'm plural 3',
      'f plural 3'
    ])
  })

  test('tells the accusative where it shows', () => {
    const forms = conjugate({root: 'ء ك د', form: 2})
    expect(forms.filter(form => form.accusative).map(form => form.spelling)).toEqual([
      'مؤكدا',
      'مؤكدين',
      'مؤكدتين'
    ])
  })
})

describe('the lexicon', () => {
  test('has at least 180 verbs', () => {
    expect(new Set(reportingVerbs.map(({lemma}) => lemma)).size).toBeGreaterThanOrEqual(
      180
    )
  })

  test.each(reportingVerbs)('begins with its lemma: $lemma', verb => {
    // «ذكر ب»: a second verb of the same letters is told apart by its preposition.
    const [lemma = ''] = verb.lemma.split(' ')
    expect(fold(conjugate(verb)[0]?.spelling ?? '')).toBe(fold(lemma))
  })

  test('is spelled with letters alone', () => {
    const wrong = reportingVerbs.flatMap(verb =>
      conjugate(verb).filter(
        ({kind, spelling}) => kind !== 'masdar' && !/^[ء-غف-ي]+$/u.test(spelling)
      )
    )
    expect(wrong).toEqual([])
  })

  test('never seats a hamza where no hamza of the root is', () => {
    const wrong = reportingVerbs
      .filter(({root, form}) => !root.includes('ء') && form !== 4)
      .flatMap(verb => conjugate(verb))
      .filter(({kind}) => kind !== 'participle' && kind !== 'masdar')
      .filter(({agreement}) => agreement.person !== 1)
      .filter(({spelling}) => /[أإآؤئء]/u.test(spelling))
    expect(wrong).toEqual([])
  })
})

describe('spell', () => {
  test.each([
    ['a short vowel is not written', 'كaتaب', 'كتب'],
    ['a short vowel in front stands on alef', 'iنتaقaد', 'انتقد'],
    ['a long vowel is', 'يuفIد', 'يفيد'],
    ['a double letter is written once', 'ءaقaررa', 'أقر'],
    ['two like letters around a vowel are both written', 'شaددaد', 'شدد'],
    ['like letters of stem and ending meet', 'ءaعلaنnA', 'أعلنا'],
    ['hamza in front stands on alef', 'ءaكaد', 'أكد'],
    ['hamza in front with i stands under it', 'ءiعلAن', 'إعلان'],
    ['hamza in front with a long a is madda', 'ءAمiر', 'آمر'],
    ['two hamzas in front melt', 'ءaءمuر', 'آمر'],
    ['hamza beside i', 'سuءiل', 'سئل'],
    ['hamza beside u', 'يuءaككiد', 'يؤكد'],
    ['hamza beside a', 'سaءaل', 'سأل'],
    ['hamza before a long a', 'تaنaببaءAni', 'تنبآن'],
    ['hamza behind a long a', 'تaسAءaل', 'تساءل'],
    ['hamza behind a long a before u', 'تaسAءuل', 'تساؤل'],
    ['hamza at the end behind a long a', 'ءiبدAء', 'إبداء'],
    ['i and a waw melt', 'ءiوضAح', 'إيضاح'],
    ['u and a ya melt', 'يuيقiن', 'يوقن'],
    ['a final long a is ى', 'نaفY', 'نفى'],
    ['but alef behind ya', 'حaييY', 'حيا']
  ])('%s', (_, sounds, spelling) => {
    expect(spell(sounds)).toBe(spelling)
  })
})
