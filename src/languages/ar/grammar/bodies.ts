import {foldSpelling} from './spelling.ts'

/**
 * Bodies that are one whatever newsrooms call them: id = names.
 *
 * The ids are those of the other languages, so that a body is one source in all of them. Arabic has its article where the name has one; a name that is an everyday word as well («العربية») stands
 * with the noun it needs.
 *
 * @source Written for isnad from general knowledge of the language.
 */
const bodies = `
reuters = رويترز
afp = فرانس برس، وكالة الصحافة الفرنسية، أ ف ب، أ.ف.ب
ap = أسوشيتد برس، الأسوشيتد برس، أسوشييتد برس
dpa = د ب أ، د.ب.أ، وكالة الأنباء الألمانية
tass = تاس
ria = نوفوستي، ريا نوفوستي
interfax = إنترفاكس
sputnik = سبوتنيك
xinhua = شينخوا
yonhap = يونهاب
kyodo = كيودو
anadolu = الأناضول
sana = سانا
spa = واس، وكالة الأنباء السعودية
wam = وام، وكالة أنباء الإمارات
kuna = كونا، وكالة الأنباء الكويتية
petra = بترا، وكالة الأنباء الأردنية
wafa = وفا، وكالة الأنباء الفلسطينية
qna = قنا، وكالة الأنباء القطرية
irna = إرنا
bbc = بي بي سي، هيئة الإذاعة البريطانية
cnn = سي إن إن
sky-news = سكاي نيوز
al-jazeera = قناة الجزيرة، الجزيرة نت، شبكة الجزيرة
al-arabiya = قناة العربية
bloomberg = بلومبرغ، بلومبيرغ
new-york-times = نيويورك تايمز
washington-post = واشنطن بوست
wall-street-journal = وول ستريت جورنال
guardian = الغارديان، غارديان
le-monde = لوموند
haaretz = هآرتس
nato = الناتو، حلف الناتو، حلف شمال الأطلسي، حلف الأطلسي
security-council = مجلس الأمن الدولي، مجلس الأمن التابع للأمم المتحدة
unicef = اليونيسف، يونيسف، اليونيسيف
unesco = اليونسكو، يونسكو
unrwa = الأونروا، أونروا
unhcr = مفوضية اللاجئين، المفوضية السامية للأمم المتحدة لشؤون اللاجئين، المفوضية السامية لشؤون اللاجئين
who = منظمة الصحة العالمية، الصحة العالمية
wfp = برنامج الأغذية العالمي، برنامج الغذاء العالمي
iaea = وكالة الطاقة الذرية، الوكالة الدولية للطاقة الذرية، الوكالة الذرية
icc = المحكمة الجنائية الدولية
imf = صندوق النقد الدولي، صندوق النقد
world-bank = البنك الدولي، البنك العالمي
arab-league = جامعة الدول العربية، الجامعة العربية
african-union = الاتحاد الأفريقي، الاتحاد الإفريقي
gcc = مجلس التعاون الخليجي، مجلس التعاون لدول الخليج العربية
opec = أوبك، منظمة أوبك
fifa = الفيفا، فيفا، الاتحاد الدولي لكرة القدم
caf = الكاف، كاف، الاتحاد الأفريقي لكرة القدم، الاتحاد الإفريقي لكرة القدم
uefa = اليويفا، يويفا، الاتحاد الأوروبي لكرة القدم
icrc = اللجنة الدولية للصليب الأحمر
amnesty = منظمة العفو الدولية، العفو الدولية، أمنستي
human-rights-watch = هيومن رايتس ووتش
rsf = مراسلون بلا حدود
msf = أطباء بلا حدود
hamas = حماس، حركة المقاومة الإسلامية
hezbollah = حزب الله
islamic-state = داعش، تنظيم الدولة، تنظيم الدولة الإسلامية، الدولة الإسلامية
al-qaeda = القاعدة، تنظيم القاعدة
taliban = طالبان
syrian-observatory = المرصد السوري لحقوق الإنسان
ugtt = الاتحاد العام التونسي للشغل، الاتحاد التونسي للشغل، اتحاد الشغل
utica = الاتحاد التونسي للصناعة والتجارة والصناعات التقليدية، منظمة الأعراف
haica = الهايكا، الهيئة العليا المستقلة للاتصال السمعي البصري، الهيئة العليا المستقلة للاتصال السمعي البصري الهايكا
`

/** What ministries look after: id = names, articles left out. */
const portfolios = `
foreign = خارجية، شؤون خارجية
interior = داخلية، شؤون داخلية
defence = دفاع، دفاع وطني
finance = مالية
justice = عدل
health = صحة، صحة عمومية، صحة عامة
education = تعليم، تربية، تربية وطنية، تربية وتعليم
economy = اقتصاد
energy = طاقة
oil = نفط، بترول
transport = نقل، مواصلات
agriculture = زراعة، فلاحة
culture = ثقافة
tourism = سياحة
labour = عمل
trade = تجارة
environment = بيئة
information = إعلام
planning = تخطيط
housing = إسكان
`

function readNames(table: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const line of table.trim().split('\n')) {
    const [id = '', names = ''] = line.split(' = ')
    // As words are compared: «للشغل» and «والشغل» are «الشغل».
    for (const name of names.split('، '))
      ids.set(foldSpelling(name).replace(/ (?:لل|وال)/gu, ' ال'), id)
  }
  return ids
}

/** Ids of bodies by their names. */
export const bodyNames: ReadonlyMap<string, string> = readNames(bodies)

/** Ids of portfolios by their names. */
export const portfolioNames: ReadonlyMap<string, string> = readNames(portfolios)
