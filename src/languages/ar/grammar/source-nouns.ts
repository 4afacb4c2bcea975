import type {SourceType} from '../../../types.ts'
import type {Gender, GrammaticalNumber} from '../../grammar.ts'
import {wordSet} from './spelling.ts'

/** What the head of a noun phrase says of whom it names. */
export interface NounClass {
  readonly type: SourceType
  readonly gender: Gender | undefined
  readonly number: GrammaticalNumber
}

interface NounList extends NounClass {
  readonly words: ReadonlySet<string>
}

function nouns(
  type: SourceType,
  gender: Gender | undefined,
  number: GrammaticalNumber,
  ...words: readonly string[]
): NounList {
  return {type, gender, number, words: wordSet(...words)}
}

/**
 * Nouns that head the naming of a source, without article. Offices are `person`; a plural of
 * things is feminine singular, as its agreement is.
 *
 * @source Written for isnad from reading news; offices after the titles in use from the Gulf to the Maghreb.
 */
const lists: readonly NounList[] = [
  nouns(
    'person',
    'm',
    'singular',
    'وزير رئيس مدير نائب أمين ناطق متحدث زعيم مرشد ملك أمير شيخ سيد دكتور د عميد عقيد لواء فريق',
    'جنرال سفير محامي محام حاج مستشار قاضي قاض قائد نقيب مقدم رائد ملازم عريف رقيب مشير قنصل ولي',
    'مفوض مبعوث ممثل مندوب محافظ والي وال عمدة حاكم كاتب باحث خبير محلل أستاذ بروفيسور مهندس طبيب',
    'عضو منسق مراسل صحفي صحافي إعلامي مقرر مساعد وكيل مسؤول مسئول مشرف عالم مفتي مفت إمام خطيب',
    'مدرب لاعب حارس فنان مخرج مؤلف روائي شاعر ناشط حقوقي مواطن ضابط جندي شرطي معتمد ناظر جراح مالك',
    'متهم شاهد مدع مدعي متخصص مختص معلق مغني مطرب نجم كابتن بابا بطريرك أسقف مطران قس راهب حاخام',
    'سلطان خادم صاحب سمو معالي فخامة سعادة جلالة والد شقيق ابن نجل زوج خال عم جد كبير مرشح فقيه داعية',
    'مصمم مطور مؤسس رسام سائق طيار قبطان ربان شاب رجل طالب تلميذ أب أخ سكرتير قيادي برلماني دبلوماسي هاكر',
    'سياسي أخصائي اختصاصي موظف عامل تاجر فلاح رئيسي محقق معارض وسيط مسلح عازف ضيف محدث محدثنا أحد مراسلنا مبعوثنا موفدنا',
    'شريك مهاجم مدافع هداف بطل سباح عداء مزارع معلم مدرس ناخب مستوطن زميل موفد مفاوض مفتش مؤرخ اقتصادي أرمل طفل صبي',
    'سيادة فضيلة سماحة غبطة قداسة نيافة عطوفة',
    'كاهية أسير معتقل سجين مصور مدون ناقد بائع صياد مذيع مسعف ممرض مستثمر استشاري متطوع ناج طاه نازح لاجئ قائم معاون كاردينال مكلف شخص كهل عنصر موقوف مظنون جاني'
  ),
  nouns(
    'person',
    'f',
    'singular',
    'وزيرة رئيسة مديرة نائبة أمينة ناطقة متحدثة زعيمة ملكة أميرة شيخة سيدة دكتورة سفيرة محامية مستشارة',
    'قاضية قائدة مفوضة مبعوثة ممثلة مندوبة كاتبة باحثة خبيرة محللة أستاذة مهندسة طبيبة عضوة منسقة',
    'مراسلة صحفية صحافية إعلامية مقررة وكيلة مسؤولة مسئولة مشرفة مدربة لاعبة فنانة مخرجة مؤلفة روائية',
    'شاعرة ناشطة حقوقية مواطنة ضابطة متهمة مختصة مغنية مطربة نجمة والدة شقيقة ابنة زوجة خالة عمة جدة أم',
    'مرشحة شابة فتاة امرأة طالبة تلميذة أخت قيادية سياسية أخصائية مالكة صاحبة موظفة',
    'مدعية شريكة معلمة ناخبة زميلة موفدة مفتشة أرملة طفلة صبية مصورة مدونة ناقدة بائعة مذيعة مسعفة ممرضة مستثمرة استشارية متطوعة ناجية نازحة لاجئة عاملة محققة مكلفة موقوفة مظنونة جانية مراسلتنا مبعوثتنا موفدتنا محدثتنا'
  ),
  nouns(
    'group',
    'm',
    'plural',
    'مسؤولون مسئولون مسؤولين مسئولين مسؤولو مسؤولي نواب وزراء رؤساء محققون محققين خبراء باحثون باحثين',
    'علماء محللون محللين مراقبون مراقبين نشطاء ناشطون ناشطين أهالي سكان متظاهرون متظاهرين محتجون كتاب',
    'محتجين فلاحون فلاحين أعضاء مدعون مدعين محامون محامين صحفيون صحفيين صحافيون صحافيين أطباء مهندسون',
    'مواطنون مواطنين ناخبون قادة ضباط جنود متحدثون زعماء دبلوماسيون دبلوماسيين عمال موظفون طلاب طلبة',
    'أساتذة معلمون معلمين سياسيون سياسيين معارضون معارضين مسلحون مقاتلون متهمون مهربون شبان كثيرون كثيرين',
    'آخرون بعض عدد منتجون متابعون مشاركون حاضرون منظمون مختصون ممثلون ممثلو ممثلي مندوبون سفراء شهود',
    'مشجعون مشجعين نازحون نازحين لاجئون لاجئين معتقلون معتقلين مستوطنون مستوطنين مؤيدون مؤيدين منتقدون منتقدين',
    'متمردون متمردين حوثيون حوثيين حقوقيون حقوقيين إعلاميون إعلاميين اقتصاديون اقتصاديين مستثمرون مستثمرين أنصار قيادات نساء',
    'قضاة جيران أقارب ضحايا لاعبون مسافرون شركاء منافسون مستخدمون نقابيون تجار فنانون موقعون كاتبو مؤلفو معدو عدة حاضرين'
  ),
  nouns(
    'government',
    'f',
    'singular',
    'وزارة حكومة رئاسة وحدة محكمة نيابة شرطة سفارة قنصلية بلدية ولاية إمارة محافظة مديرية سلطة سلطات قوات قوة',
    'دائرة إدارة هيئة مفوضية أجهزة وحدات مصالح استخبارات مخابرات خارجية داخلية دولة جمهورية مملكة أمانة سلط',
    'كتائب ميليشيا ميليشيات كتابة مندوبية معتمدية قيادة بحرية جمارك ديوانة أركان دول'
  ),
  nouns(
    'government',
    'm',
    'singular',
    'خفر برلمان مجلس جيش ديوان كونغرس كنيست قضاء جهاز حرس درك أمن مكتب كرملين بنتاغون قصر ادعاء'
  ),
  nouns(
    'organization',
    'f',
    'singular',
    'حركة منظمة شركة نقابة جمعية لجنة جامعة مؤسسة جماعة كتلة جبهة رابطة غرفة كلية مدرسة معارضة',
    'تنسيقية منسقية مجموعة بعثة فدرالية كنفدرالية كونفدرالية مصلحة أكاديمية كنيسة طائفة عائلة أسرة لجان',
    'فصائل أحزاب منظمات شركات جمعيات نقابات مؤسسات جهة أوساط قمة ندوة مبادرة حملة فئة أطراف'
  ),
  nouns(
    'organization',
    'm',
    'singular',
    'حزب اتحاد بنك مصرف مركز معهد نادي ناد فريق صندوق تنظيم ائتلاف تحالف تيار تجمع مرصد مستشفى مجمع',
    'صليب هلال أزهر مصنع مؤتمر منتدى تكتل فرع قسم حلف منتخب طرف وفد'
  ),
  nouns(
    'media',
    'f',
    'singular',
    'صحيفة جريدة قناة إذاعة مجلة وكالة وسائل صحف شبكة تلفزة مواقع فضائية وكالات قنوات'
  ),
  nouns('media', 'm', 'singular', 'موقع تلفزيون راديو إعلام برنامج'),
  nouns(
    'document',
    'm',
    'singular',
    'بيان تقرير بلاغ إعلان قرار قانون اتفاق نص فصل دستور استطلاع مرسوم حكم منشور تصريح خطاب مقال تعميم',
    'كتيب محضر ميثاق بروتوكول سبر مسح إحصاء بحث مقطع فيديو ملف سجل مقترح مؤشر مشروع تحقيق'
  ),
  nouns(
    'document',
    'f',
    'singular',
    'مسودة افتتاحية برقية مذكرة رسالة دراسة وثيقة معاهدة اتفاقية تغريدة تدوينة إحصائيات إحصاءات بيانات معطيات أرقام تقارير',
    'دراسات وثائق معلومات نتائج مؤشرات قائمة لائحة خطة شهادة شهادات أنباء مادة كلمة ورقة نشرة تقديرات',
    'توقعات استطلاعات تحقيقات رواية تصريحات أبحاث بحوث قاعدة نماذج'
  ),
  nouns('anonymous', 'm', 'singular', 'مصدر'),
  nouns('anonymous', 'f', 'singular', 'مصادر جهات')
]

/** What people call theirs, with an ending that is a dual's elsewhere: «عائلتي», «من جهتي». */
const ownKin: ReadonlySet<string> = wordSet(
  'جهة عائلة أسرة مدرسة كلية كلمة خطة رسالة شهادة تغريدة دولة قائمة ورقة مبادرة شركة كتلة حركة مجموعة'
)

const byWord = new Map<string, NounClass>()
for (const {words, type, gender, number} of lists) {
  // Written out: what is left of a list has another shape than what is made below.
  const nounClass: NounClass = {type, gender, number}
  for (const word of words) if (!byWord.has(word)) byWord.set(word, nounClass)
}
// «مشجعو النادي», «مسؤولي الوزارة»: before a genitive the sound plural loses its last letter.
for (const [word, nounClass] of [...byWord]) {
  const construct = word.slice(0, -1)
  if (nounClass.type === 'group' && /[وي]ن$/u.test(word) && !byWord.has(construct)) {
    byWord.set(construct, nounClass)
  }
}
// «مصدران», «وزيرتين»: the dual of those who speak, and of bodies whose ending tells it from other
// words; of these also before a genitive, «وزارتا الدفاع والداخلية».
for (const [word, {type, gender, number}] of [...byWord]) {
  const body = word.endsWith('ه') && type !== 'person'
  if (number !== 'singular' || word.length < 4) continue
  if (type !== 'person' && word !== 'مصدر' && !body) continue
  const trunk = word.replace(/ه$/u, 'ت')
  const duals = [`${trunk}ان`, `${trunk}ين`, ...(body ? [`${trunk}ا`] : [])]
  if (body && !ownKin.has(word)) duals.push(`${trunk}ي`)
  for (const dual of duals)
    if (!byWord.has(dual)) byWord.set(dual, {type, gender, number: 'dual'})
}

/** What a folded noun without article says of whom it names, where it is a known head. */
export function nounClassOf(stem: string): NounClass | undefined {
  return byWord.get(stem)
}

/** Honorifics: they stand before a title or name, and identify nobody. */
export const honorifics: ReadonlySet<string> = wordSet(
  'سيد سيدة دكتور دكتورة د أستاذ أستاذة شيخ حاج سمو معالي فخامة سعادة جلالة صاحب ملكي مهندس شهيد مرحوم',
  'سيادة فضيلة سماحة غبطة قداسة نيافة عطوفة'
)

/** Adjectives that follow an office or body and go on naming it; a nisba is known by its ending. */
export const namingAdjectives: ReadonlySet<string> = wordSet(
  'عام عامة أعلى عليا أول أولى ثاني ثانية ثالث سابق سابقة أسبق مساعد مساعدة جديد جديدة مشترك مشتركة مستقل',
  'مستقلة موحد موحدة كبير كبيرة كبار دائم دائمة مكلف مكلفة مكلفون متحدة خاص خاصة حاكم حاكمة معارض معارضة',
  'مقيم مقيمة منتخب منتخبة مؤقت مؤقتة انتقالي راحل راحلة رسمي مطلع مطلعة مسؤول مسؤولة موثوق موثوقة متطابقة',
  'قريبة قريب مقرب مقربة حالي قادم منتدب أكبر وسطى شمالي جنوبي غربي شرقي ذاته نفسه ذاتها نفسها مذكور مذكورة',
  'مختصة معنية متفرغ محافظ مسلح مسلحة ثلاثة أربعة خمسة ستة عشرة متضرر متضررة مصغرة موسعة واحد',
  'خمس سبع عشر متعددة متقاعد متقاعدة مستقيل مستقيلة روس عرب أتراك أكراد ألمان أمريكان يهود إنجليز سامي سامية أعظم معظم مكونة فني مالي مقال مقالة عدة أحمر حمراء أبيض بيضاء أسود أخضر أزرق أصفر'
)
