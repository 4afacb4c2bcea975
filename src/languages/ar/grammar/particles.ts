import {wordSet} from './spelling.ts'

/** Complementizers, alone and with the pronoun fused to them: «أن», «إنه», «أنها». */
export const complementizers: ReadonlySet<string> = wordSet(
  'أن إن أنه إنه أنها إنها أنهم إنهم أنهما إنهما أنهن إنهن أنني إنني أني إني أننا إننا إنا أنك إنك أنكم إنكم',
  'بأن بأنه بأنها بأنهم بأنهما بأنني بأننا بأني بأنهن لأن كأن ألا'
)

/** Of these, the ones that give a reason or a likeness, not what is said. */
export const causal: ReadonlySet<string> = wordSet('لأن كأن لأنه لأنها لأنهم')

/** Prepositions that stand apart. */
export const prepositions: ReadonlySet<string> = wordSet(
  'في فى من إلى الى على عن مع بين خلال عبر أثناء بعد قبل عقب إثر منذ حتى لدى حول بشأن ضد عند نحو تجاه إزاء',
  'فوق تحت أمام وراء خلف ضمن داخل خارج دون بدون رغم عدا سوى بخصوص بسبب بفضل نتيجة جراء وفق حسب بحسب وفقا طبقا',
  'حيال بمثابة نقلا استنادا ردا تعليقا تعقيبا بموجب قرب غداة عشية بدل بحضور بمناسبة صلب لفائدة لصالح قبيل بعيد مقابل بمشاركة بعنوان لديه فيه فيها عليه عليها'
)

/** Prepositions with their pronoun: they never begin or go on a name. */
export const pronounPrepositions: ReadonlySet<string> = wordSet(
  'عنه عنها عنهم منه منها منهم منهما له لها لهم لهما لنا لي به بها بهم بهما إليه إليها إليهم عليه عليها عليهم فيه فيها فيهم معه',
  'ضده ضدها ضدهم حوله حولها حولهم بشأنه بشأنها خلاله خلالها بعده قبله عنده عندها عندهم أمامه أمامها أمامهم نحوه نحوها تجاهه تجاهها وراءه وراءها ضمنه ضمنها بدونه بدونها لأجله لأجلها',
  'معها معهم بينه بينها بينهم لديه لديها لديهم عليهما إليهما إياه إياها إياهم ل\u0640 ل ب ك'
)

/** Words of time and of degree that end a noun phrase. */
export const timeWords: ReadonlySet<string> = wordSet(
  'اليوم أمس غدا الآن مساء صباح ظهر فجر ليلة ليل عصر السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس',
  'الجمعة يوم الشهر الأسبوع السنة أول حاليا سابقا مؤخرا أخيرا لاحقا مجددا آنذاك حينها وقتها قريبا سنة شهر أسبوع ساعة الماضي',
  'مرة مرارا تكرارا مطولا ضمنيا صراحة صباحا مساءا ليلا ظهرا نهارا أيضا كذلك بدوره بدورها رسميا علنا مباشرة فقط حينئذ عندئذ بعدها قبلها تباعا الليلة',
  'أسبوعا يوما شهرا عاما كثيرا قليلا جدا عموما خصوصا تماما فعلا دائما غالبا نسبيا تقريبا معا فورا حتما طبعا إجمالا تحديدا حصريا شخصيا هاتفيا كتابيا بالمناسبة بالمقابل بالخصوص بالتحديد بالتفصيل بالتوازي بالأساس'
)

/** Relative pronouns; what follows describes and no longer names. */
export const relatives: ReadonlySet<string> = wordSet(
  'الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي الذى',
  'والذي والتي والذين واللذان واللذين واللتان واللتين واللواتي واللاتي'
)

/** Particles that open a clause: a subject does not reach back over them. */
export const clauseOpeners: ReadonlySet<string> = wordSet(
  'كما حيث فيما بينما لكن ولكن غير إلا بل إذ إذا لو عندما حين حينما لما بعدما قبلما كي لكي حتى ثم قد لقد وقد فقد',
  'كان كانت وكان وكانت كانوا وكانوا يكون تكون أما فإن وإن إن أن أنه أنها إنه إنها بأن لأن لأنه لأنها وأن أنهم ليس',
  'تم تمت يتم وتم إنما وإنما لكنه لكنها لكنهم ولكنه ولكنها ولكنهم ليست هل ما مما ومن وهو وهي هو هي هم هناك وهناك ذلك وذلك بذلك هذا هذه وهذا وهذه علما سواء ربما لعل ليت أي عما'
)

/** What ends an adverbial that opens a sentence; a verb may follow at once: «من جهته بيّن», «من جانب آخر». */
export const adverbialEnds: ReadonlySet<string> = wordSet(
  'جهته جهتها جهتهم جانبه جانبها جانبهم بدوره بدورها آخر أخرى ثانية السياق الإطار الصدد ذلك المقابل'
)

/** How something is said, in two words: «بشكل قاطع», «بأشد العبارات». */
export const mannerNouns: ReadonlySet<string> = wordSet(
  'بشكل بصورة بطريقة بأشد بأقسى بلهجة'
)

/** Months, of the Levant, the Gulf and the Maghreb, and what else a date is made of. */
export const dateWords: ReadonlySet<string> = wordSet(
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر جانفي فيفري أفريل ماي جوان جويلية أوت',
  'كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأول الثاني يوليوز غشت شتنبر نونبر دجنبر الجاري الماضي المقبل الجارية الماضية المقبلة القادمة الأخيرة',
  'المنقضي الفارط الحالي القادم يوم شهر سنة عام الساعة منتصف قليل ساعات أيام'
)

/** Particles of negation. */
export const negations: ReadonlySet<string> = wordSet(
  'لم لا لن ما ليس ليست ولم ولا ولن وما فلم فلا دون'
)

/** Auxiliaries between subject and verb: «وكان الوزير قد أكد». */
export const auxiliaries: ReadonlySet<string> = wordSet(
  'قد لقد وقد فقد كان كانت وكان وكانت كانوا وكانوا سبق سوف'
)

/** Words that join a noun phrase to a name it introduces. */
export const nameParticles: ReadonlySet<string> = wordSet(
  'بالحاج بلحاج بن ابن بنت أبو أبي أبا أم عبد آل ذو ولد بو فان دير دي دو لا فون سان الله الدين اف أف إف'
)

/** Prepositional phrases that are adverbs of their own and never introduce what is said. */
export const setPhrases: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'علي',
    wordSet(
      'هامش لسان فيسبوك صفحته صفحتها موقع حسابه حسابها أثر إثر خلفية غرار صعيد رأس سبيل مدى حد مستوى يد أمواج موجات شاشة قناة فايسبوك الفيسبوك الفايسبوك حساب صفحة منصة الأقل الأرجح'
    )
  ],
  [
    'من',
    wordSet(
      'جهته جهتها جهتهم جانبه جانبها جانبهم جانب جهة خلال جديد أجل قبل طرف ناحيته ناحيتها ناحية بين جراء المقرر المنتظر المتوقع المرجح المحتمل شأنه شأنها'
    )
  ],
  [
    'في',
    wordSet(
      'تصريح تصريحات حديث حوار بيان بلاغ كلمة مرحلة مؤتمر ندوة لقاء اتصال مكالمة مداخلة رسالة تغريدة تدوينة مقابلة خطاب كلمته بيانه رده تعليقه هذا ذات نفس سياق الوقت حين مقابل المقابل إطار الإطار السياق الصدد الأثناء الختام خصوص ما جلسة'
    )
  ],
  ['عن', wordSet('طريق كثب بعد قرب')],
  ['الي', wordSet('جانب حد غاية حين ذلك حدود الآن حد\u0651')],
  [
    'ب',
    wordSet(
      'شأن خصوص سبب فضل حضور مناسبة مشاركة عنوان دوره دورها هذا القول النسبة الإضافة الرغم التالي'
    )
  ]
])

/** Verbs with a pronoun by which somebody else carries a document: «في بيان نقلته الوكالة». */
export const carryingVerbs: ReadonlySet<string> = wordSet(
  'نقلته نقلتها نقله نقلها نشرته نشرتها نشره نشرها بثته بثتها بثه بثها أوردته أوردتها أورده أوردها',
  'تناقلته تناقلتها تناقله أذاعته أذاعتها أذاعه أذاعها وزعته وزعتها وزعه وزعها تداولته تداولتها'
)
