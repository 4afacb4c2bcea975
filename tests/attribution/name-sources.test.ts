import {describe, expect, test} from 'vitest'
import {extractAttributions} from '../../src/attribution/extract-attributions.ts'

/** Who says it, in the fullest form, attribution by attribution. */
function names(...paragraphs: readonly string[]): (string | undefined)[] {
  return extractAttributions(paragraphs.join('\n')).map(({source}) => source?.name)
}

function ids(...paragraphs: readonly string[]): (string | undefined)[] {
  return extractAttributions(paragraphs.join('\n')).map(({source}) => source?.id)
}

describe('a dropped subject', () => {
  test('is the last who spoke', () => {
    expect(
      names('قال وزير النقل كريم الزيني إن الجسر أغلق. وأضاف أن الطريق البديل جاهز.')
    ).toEqual(['وزير النقل كريم الزيني', 'وزير النقل كريم الزيني'])
  })

  test('agrees in gender', () => {
    expect(
      names(
        'قال المدرب سامي العطار إن الفريق جاهز.',
        'وأوضحت الطبيبة هالة النوري أن الإصابات خفيفة.',
        'وأضاف أن المباراة صعبة. وأضافت أن العلاج قصير.'
      )
    ).toEqual([
      'المدرب سامي العطار',
      'الطبيبة هالة النوري',
      'المدرب سامي العطار',
      'الطبيبة هالة النوري'
    ])
  })

  test('goes over to who spoke since', () => {
    expect(
      names(
        'قال المدرب سامي العطار إن الفريق جاهز.',
        'من جهته، قال اللاعب فادي النوري إن الإصابة خفيفة. وأضاف أنه سيلعب.'
      )
    ).toEqual(['المدرب سامي العطار', 'اللاعب فادي النوري', 'اللاعب فادي النوري'])
  })

  test('is not who was only quoted by another', () => {
    expect(
      names(
        'قالت وكالة أطلس إن المحامية ليلى المرعي أكدت أن الحكم نهائي.',
        'وأضافت أن الجلسة قصيرة.'
      )
    ).toEqual(['وكالة أطلس', 'المحامية ليلى المرعي', 'وكالة أطلس'])
  })

  test('is who is told of, within what somebody else said', () => {
    expect(
      names(
        'قال مكتب البلدية إن الرئيس سامي الزيني «اتصل بالأهالي جميعا، وأعرب عن تعازيه».'
      )
    ).toEqual(['مكتب البلدية', 'الرئيس سامي الزيني'])
  })

  test('is who is quoted, where he speaks of himself', () => {
    expect(
      names('وقالت الطبيبة هالة النوري: «العلاج قصير، وأعتقد أن الفريق مستعد».')
    ).toEqual(['الطبيبة هالة النوري', 'الطبيبة هالة النوري'])
  })

  test('is nobody where nobody that agrees came before', () => {
    expect(names('قال المدير إن الباب مغلق. وأضافت أن النافذة مفتوحة.')).toEqual([
      'المدير',
      undefined
    ])
  })

  test('is nobody who spoke long before', () => {
    const between = Array.from({length: 5}, () => 'هطل المطر على القرية.')
    expect(
      names('قال سعد إن الباب مغلق.', ...between, 'وأضاف أن النافذة مفتوحة.')
    ).toEqual(['سعد', undefined])
  })

  test('may be two or many whom no list knows', () => {
    expect(names('قال المزارعون إن البئر جفت. وأضافوا أن القمح يبس.')).toEqual([
      'المزارعون',
      'المزارعون'
    ])
    expect(names('قال الوزيران إن الاتفاق وقع. وأضافا أن التنفيذ قريب.')).toEqual([
      'الوزيران',
      'الوزيران'
    ])
  })
})

describe('a short name', () => {
  const full = 'بيتر هاندل، رئيس بلدية تل الريم'

  test('is the full one, and so is the office', () => {
    expect(
      names(
        `قال ${full}، إن الجسر مغلق.`,
        'وقال هاندل إن السيارات تعود غدا. وأكد رئيس البلدية أن العمل انتهى.'
      )
    ).toEqual([full, full, full])
  })

  test('is the full one even where that comes later', () => {
    expect(names('قال هاندل إن الجسر مغلق.', `وأكد ${full}، أن العمل انتهى.`)).toEqual([
      full,
      full
    ])
  })

  test('has the same id, with the office left out', () => {
    const [first, second] = ids(
      `قال ${full}، إن الجسر مغلق.`,
      'وقال هاندل إن العمل انتهى.'
    )
    expect(first).toBe('بيتر-هاندل')
    expect(second).toBe(first)
  })

  test('tells brother and sister apart by what else is said', () => {
    expect(
      names('قال سامر العطار إن السد آمن.', 'وقالت سمر العطار إن السد خطر.')
    ).toEqual(['سامر العطار', 'سمر العطار'])
  })

  test('is the one that tells more of the name, not more of an office', () => {
    const guest = 'بن حسين ضيف برنامج «الحوار»'
    expect(
      names(
        'كشف السياسي الطاهر بن حسين عن تأسيس حزب.',
        `وقال ${guest} اليوم إن الحزب جديد.`
      )
    ).toEqual(['السياسي الطاهر بن حسين', 'السياسي الطاهر بن حسين'])
  })

  test('works in English as well', () => {
    expect(
      names('Mara Dellin said the bridge was closed.', 'Dellin added that help was near.')
    ).toEqual(['Mara Dellin', 'Mara Dellin'])
  })
})

describe('a name', () => {
  test('is not what happened to somebody', () => {
    expect(
      names(
        'تم أمس اعتقال سامي العطار. وتقرر تجميد عضوية النائبة ليلى المرعي.',
        'وقال العطار إن التهمة باطلة. وأضافت المرعي أن القرار خاطئ.'
      )
    ).toEqual(['سامي العطار', 'النائبة ليلى المرعي'])
  })

  test('has the office before its comma', () => {
    expect(
      names(
        'التقى الوفد رئيس الاتحاد الوطني، سامي العطار تحدث بعد ذلك.',
        'وقال العطار إن اللقاء مفيد.'
      )
    ).toEqual(['رئيس الاتحاد الوطني، سامي العطار'])
  })

  test('has nothing of a particle, where that is written onto it', () => {
    expect(names('سبق لسامي العطار أن أعلن عن رحيله.')).toEqual(['سامي العطار'])
  })

  test('is not that of two', () => {
    expect(
      names(
        'التقى شارل ميلان وكريم النوري أمس.',
        'وقال الوزير شارل ميلان إن اللقاء مفيد.'
      )
    ).toEqual(['الوزير شارل ميلان'])
  })

  test('begins behind what was done, and where it was', () => {
    expect(
      names('انتهى المؤتمر بانتخاب كريم الزيني.', 'وقال الزيني إن العمل بدأ.')
    ).toEqual(['كريم الزيني'])
    expect(
      names('وصل الوزير الجهوي بصنجار كريم الزيني.', 'وقال الزيني إن العمل بدأ.')
    ).not.toContain('بصنجار كريم الزيني')
  })

  test('ends before another whose name is joined on', () => {
    expect(
      names(
        'وصل رئيس الحكومة فايز الزيني وقائد الجيش سالم النوري إلى المطار.',
        'وقال الزيني إن اللقاء مفيد. وأضاف النوري أن الجيش جاهز.'
      )
    ).toEqual(['رئيس الحكومة فايز الزيني', 'قائد الجيش سالم النوري'])
    expect(names('غنى المطرب كايل ويست أمس.', 'وقال كايل إن الحفل جميل.')).toEqual([
      'المطرب كايل ويست'
    ])
  })

  test('of a family is of men and women', () => {
    expect(
      names('قال والي الساحل عادل شطيبة إن الوضع هادئ.', 'وأوضح شطيبة أن المطر توقف.')
    ).toEqual(['والي الساحل عادل شطيبة', 'والي الساحل عادل شطيبة'])
  })

  test('has its office, whatever is joined to it', () => {
    expect(
      names(
        'أعلن وزير البيئة وحقوق الإنسان، كريم الزيني، أن النهر نظيف.',
        'وأضاف الزيني أن المصنع أغلق.'
      )
    ).toEqual(Array(2).fill('وزير البيئة وحقوق الإنسان، كريم الزيني'))
  })
})

describe('a phrase that points back', () => {
  test('is a source without a name', () => {
    expect(
      names(
        'قال مصدر أمني إن الطريق مقطوعة.',
        'وأضاف المصدر ذاته أن الثلج كثيف. وتابع المصدر أن الجرافات وصلت.'
      )
    ).toEqual(['مصدر أمني', 'مصدر أمني', 'مصدر أمني'])
  })

  test('is a body by its head', () => {
    expect(
      names('أكدت وزارة الزراعة أن القمح كاف.', 'وأوضحت الوزارة أن المخازن ممتلئة.')
    ).toEqual(['وزارة الزراعة', 'وزارة الزراعة'])
  })

  test('is whoever is honoured so', () => {
    const prince = 'صاحب السمو الأمير راشد بن مرخان'
    const minister = 'معالي وزير الموانئ المهندس سلطان المرخمي'
    expect(
      names(
        `استقبل ${prince} الضيوف. ونوه سموه بجهود العاملين.`,
        `وقال ${minister} إن الميناء جاهز. وكشف معاليه عن توقيع عقود. وأضاف سموه أن العمل بدأ.`
      )
    ).toEqual([prince, minister, minister, prince])
  })

  test('is the body even where it is named in passing', () => {
    expect(
      names('استقبلت وزارة الصحة دفعة جديدة.', 'وقالت الوزارة إن اللقاح متوفر.')
    ).toEqual(['وزارة الصحة'])
  })

  test('is whoever spoke last, of either gender, where it is a source', () => {
    expect(
      names(
        'قالت وزارة النقل إن الجسر آمن.',
        'وسيفتح الجسر غدا، بحسب المصدر ذاته. وأضاف المصدر أن الطريق جاهز.'
      )
    ).toEqual(Array(3).fill('وزارة النقل'))
  })

  test('takes up two bodies by their dual', () => {
    expect(
      names(
        'قالت شركتا أطلس وكورس للبرمجيات إن الهجوم محدود.',
        'وأضافت الشركتان أن التحقيق بدأ.'
      )
    ).toEqual(['شركتا أطلس وكورس للبرمجيات', 'شركتا أطلس وكورس للبرمجيات'])
  })

  test('is no body that belongs to the one called so', () => {
    expect(
      names(
        'قال المكتب السياسي لحركة الأفق إن الموعد قريب.',
        'وأعلنت حركة الأفق مشاركتها في الحوار.',
        'وأكدت الحركة أن مرشحها جاهز.'
      )
    ).toEqual(['المكتب السياسي لحركة الأفق', 'حركة الأفق', 'حركة الأفق'])
  })
})

describe('a name in full', () => {
  test('has nothing of what somebody became', () => {
    expect(
      names('وتقرر تعيين كريم الزيني رئيسا للنادي.', 'وأكد الزيني أن الملعب جاهز.')
    ).toEqual(['كريم الزيني'])
  })

  test('has no verb behind it', () => {
    expect(
      names(
        'وعاد وزير النقل كريم الزيني قرر فتح الجسر.',
        'وأكد الزيني أن الجسر سيفتح غدا.'
      )
    ).toEqual(['وزير النقل كريم الزيني'])
  })

  test('is none that an adjective of what was said could be', () => {
    expect(names('وأضاف المدير في تصريحات صحفية أن الجسر آمن.')).toEqual(['المدير'])
  })
})

describe('a name with its family', () => {
  test.each([
    ['an object that its ending shows', 'ونشر الوزير كريم الزيني توضيحا على صفحته.'],
    ['a noun', 'وعقد الوزير كريم الزيني جلسة مع التجار.'],
    ['several', 'وعرض الوزير كريم الزيني صور الجسر.'],
    ['several that are known', 'وشدد الوزير كريم الزيني الأوامر ضد المخالفين.'],
    ['a verbal noun without its hamza', 'وتولى الوزير كريم الزيني امضاء العقد.'],
    ['as what he came', 'وحضر الوزير كريم الزيني كشاهد في القضية.'],
    ['what he is to do', 'وظهر الوزير كريم الزيني ملتزم بالاتفاق.'],
    ['who else', 'وحضر الوزير كريم الزيني وكل الموظفين.']
  ])('has no more behind it: %s', (_, first) => {
    expect(names(first, 'وأكد الزيني أن الجسر سيفتح غدا.')).toEqual([
      'الوزير كريم الزيني'
    ])
  })

  test.each([
    'الوزير محمد علي حداد',
    'الوزير سليم الزيني الرقيق',
    'الوزير محمد الأنور معروف',
    'الرئيس أسد الزيني خان'
  ])('has all of it: %s', name => {
    expect(names(`وقال ${name} إن الجسر سيفتح غدا.`)).toEqual([name])
  })

  test('has no noun and no verb before it', () => {
    expect(
      names('وأقلق غياب كريم الزيني النواب.', 'وأكد الزيني أن الجسر سيفتح غدا.')
    ).toEqual(['كريم الزيني'])
    expect(
      names('وسيسافر كريم الزيني إلى الشمال.', 'وأكد الزيني أن الجسر سيفتح غدا.')
    ).toEqual(['كريم الزيني'])
  })
})

test('an office has no accusative behind it, but a name that ends as one', () => {
  expect(names('وأقام المخرج تكريما للعمال.', 'وأكد المخرج أن العمل جديد.')).toEqual([
    'المخرج'
  ])
  expect(names('وقالت الوزيرة تيريزا باي إن العمل جديد.')).toEqual(['الوزيرة تيريزا باي'])
})

describe('an office behind a name and a comma', () => {
  test.each([
    ['where an object follows', 'استنكر سامي الزيني، رئيس جمعية الجسر، تأخر الأشغال.'],
    ['where it is told of him', 'اتهمت الشرطة سامي الزيني، رئيس جمعية الجسر يوم الأحد.']
  ])('is his, %s', (_, first) => {
    const found = names(first, 'وقال الزيني إن الجسر آمن.')
    expect(found.at(-1)).toBe('سامي الزيني، رئيس جمعية الجسر')
  })

  test('does not make a woman a man', () => {
    expect(
      names(
        'أكدت سميرة الزيني، عضو المجلس في تصريح للإذاعة خبر استقالتها.',
        'وشرحت أن القرار نهائي.'
      )
    ).toEqual(['سميرة الزيني، عضو المجلس', 'سميرة الزيني، عضو المجلس'])
  })
})

describe('several who are pointed back to', () => {
  test.each([
    [
      'وأوقفت الشرطة 3 مهربين لهم صلة بالشبكة.',
      'المهربون الثلاثة',
      '3 مهربين لهم صلة بالشبكة'
    ],
    ['وأطاحت الشرطة بـ3 مهربين قرب الحدود.', 'المهربون الثلاثة', '3 مهربين'],
    ['وأطاحت الشرطة بثلاثة مهربين قرب الحدود.', 'المهربون', 'ثلاثة مهربين'],
    ['واعتصم عدد من المتظاهرين.', 'المتظاهرون', 'عدد من المتظاهرين'],
    ['وتجمع منظمو المهرجان أمام البلدية.', 'المنظمون', 'منظمو المهرجان'],
    ['واجتمع ثلاثة قضاة أمس.', 'القضاة', 'ثلاثة قضاة']
  ])('%s', (first, several, fullest) => {
    expect(names(first, `وأكد ${several} أن المال لغيرهم.`)).toEqual([fullest])
  })

  test('those of a country are the country', () => {
    expect(names('وسافر عدد من الليبيين.', 'وأكد الليبيون أن المعبر مفتوح.')).toEqual([
      'الليبيون'
    ])
  })
})

test('a name that is a noun as well is a name', () => {
  const [mayor, again] = ids(
    'وحذرت رئيسة البلدية سمر عقروق من الفيضان.',
    'وانتقدت سمر عقروق، رئيسة البلدية، الحكومة.'
  )
  expect(again).toBe(mayor)
})

describe('a phrase of everyday nouns', () => {
  test.each(['انتهاء الأشغال', 'قواعد جديدة', 'حديقة الحيوان'])(
    '%s names nobody',
    phrase => {
      const [found] = extractAttributions(`وأكدت ${phrase} أن الجسر آمن.`)
      expect(found?.source?.type ?? 'organization').not.toBe('person')
    }
  )

  test('alone may be a family', () => {
    expect(
      names('وحضر الوزير كريم جمعة.', 'وأكد جمعة أن الجسر آمن.', 'وأضاف أنه جديد.')
    ).toEqual(['الوزير كريم جمعة', 'الوزير كريم جمعة'])
  })
})

test('what begins with waw and is no word goes on with a foreign name', () => {
  expect(
    names('وانتقدت كريمة الزيني، مديرة مكتب بيتس ووترمان في سوسة، "بطء التحقيق".')
  ).toEqual(['كريمة الزيني، مديرة مكتب بيتس ووترمان في سوسة'])
})

describe('a person is known by the name', () => {
  test.each([
    ['what he is behind it', 'كريم الزيني الناطق باسم المحكمة', 'كريم-زيني'],
    ['where he is', 'السفير السويدي بتونس كريم الزيني', 'كريم-زيني'],
    [
      'what the body is for',
      'رئيس المرصد السويدي لحقوق الإنسان كريم الزيني',
      'كريم-زيني'
    ],
    ['of what town', 'والي سوسة كريم الزيني', 'كريم-زيني'],
    ['of what courts', 'الناطق الرسمي باسم محاكم صفاقس كريم الزيني', 'كريم-زيني'],
    ['an adjective', 'الناشط المدني كريم الزيني', 'كريم-زيني'],
    ['an article that the family may lack', 'الوزير كريم بالطيب', 'كريم-طيب'],
    ['a title that a family has', 'الوزيرة سلمى شيخ زينة', 'سلمي-شيخ-زينه'],
    ['an office that is a second name', 'المدون محمد أمين زينة', 'محمد-امين-زينه'],
    ['what looks like a particle', 'رئيس الغرفة التجارية الهادي بكور', 'هادي-بكور'],
    ['whom he defends', 'محامي الشاب "تركي"، كريم الزيني', 'كريم-زيني'],
    ['nothing of an event', 'مدير أيام سوسة السينمائية كريم الزيني', 'كريم-زيني']
  ])('without %s', (_, name, id) => {
    const said = name.includes('سلمى') ? 'قالت' : 'قال'
    const [found] = extractAttributions(`و${said} ${name} إن الجسر سيفتح غدا.`)
    expect(found?.source?.id).toBe(id)
  })
})

describe('a document', () => {
  test('is the party that it names', () => {
    const [found] = extractAttributions('قال تقرير لمنظمة السنابل إن الجوع يزداد.')
    expect(found?.source?.mention?.text).toBe('تقرير لمنظمة السنابل')
    expect(found?.source?.name).toBe('منظمة السنابل')
  })

  test('is whoever issued it', () => {
    expect(
      names('قالت وزارة الصحة في بيان إن اللقاح متوفر.', 'وأكد البيان أن الأطفال أولا.')
    ).toEqual(['وزارة الصحة', 'وزارة الصحة'])
  })

  test('is not of whom it only quotes', () => {
    expect(
      names(
        'وأفادت لجنة الإنقاذ، في بيان، بأن الطريق سالكة. ونقل البيان عن المدير سامي العطار قوله إن الثلج ذاب.',
        'وأكد البيان أن الجرافات باقية.'
      )
    ).toEqual(['لجنة الإنقاذ', 'المدير سامي العطار', 'لجنة الإنقاذ'])
  })

  test('is of whoever stands right behind it', () => {
    expect(
      names('سيفتح السد غدا، حسب تصريح سامي بن رمضان رئيس قسم المياه بالولاية.')
    ).toEqual(['سامي بن رمضان رئيس قسم المياه بالولاية'])
  })

  test('is whoever made it, wherever the article tells so', () => {
    expect(
      names(
        'كشفت دراسة نشرت أمس أن النحل يتناقص.',
        'وأوضحت الدراسة، التي أنجزها معهد البساتين بالتعاون مع جامعة هارفنت، أن الزهور قليلة.',
        'وبينت الدراسة أن العسل يكفي.'
      )
    ).toEqual(['معهد البساتين', 'معهد البساتين', 'معهد البساتين'])
  })

  test('is itself where nobody issued it', () => {
    const [found] = extractAttributions('وقال البيان إن الأطفال أولا.')
    expect(found?.source?.name).toBe('البيان')
    expect(found?.source?.type).toBe('document')
  })
})

describe('a country', () => {
  test('is one source, whatever it is called', () => {
    expect(
      ids(
        'أعلنت روسيا أنها ستنسحب.',
        'وأكد الكرملين أن القرار نهائي. وقالت موسكو إن الجنود عادوا.',
        'وأثار الإعلان الروسي دهشة الجيران.',
        'Moscow denied the report.'
      )
    ).toEqual(Array.from({length: 5}, () => 'country:ru'))
  })

  test('keeps the name it has there', () => {
    expect(names('وأكد الكرملين أن القرار نهائي. وقالت موسكو إن الجنود عادوا.')).toEqual([
      'الكرملين',
      'موسكو'
    ])
  })

  test('is not its neighbour', () => {
    expect(ids('قالت سيول إن الحدود مغلقة. وقالت بيونغيانغ إن الحدود آمنة.')).toEqual([
      'country:kr',
      'country:kp'
    ])
  })
})

describe('an id', () => {
  test('is one for a body, whatever it is called in either language', () => {
    expect(
      ids(
        'قالت وكالة رويترز إن الجسر أغلق. وأكدت «رويترز» أن الطريق مفتوحة.',
        'وأعلن الناتو أنه سيرد. وأكد حلف شمال الأطلسي أنه مستعد.'
      )
    ).toEqual(['body:reuters', 'body:reuters', 'body:nato', 'body:nato'])
  })

  test('is one for a ministry, and of its country', () => {
    expect(
      ids(
        'قالت وزارة الخارجية الروسية إن اللقاء تأجل. وأكدت وزارة الشؤون الخارجية المصرية أن اللقاء قائم.'
      )
    ).toEqual(['ministry:foreign:ru', 'ministry:foreign:eg'])
    expect(ids('وقالت وزارة المالية إن الدين تراجع.')).toEqual(['ministry:finance'])
  })

  test('is that of the other language', () => {
    expect(
      ids('The Russian Foreign Ministry said the talks were over. Reuters confirmed it.')
    ).toEqual(['ministry:foreign:ru', 'body:reuters'])
  })

  test.each([
    'وزير النقل',
    'المتحدث باسم الوزارة',
    'مصدر أمني',
    'المحتجون',
    'البيان',
    'الجيش'
  ])('of %s holds in its article only', source => {
    expect(ids(`قال ${source} إن الطريق مغلقة.`)[0]).toMatch(/^\?/u)
  })

  test('of somebody with a name does not', () => {
    expect(ids('قال رئيس الجمهورية الباجي قائد السبسي إن الأمر حسم.')).toEqual([
      'باجي-قائد-سبسي'
    ])
  })
})

describe('a role', () => {
  test('is given as the text has it', () => {
    const [found] = extractAttributions('قال وزير النقل كريم الزيني إن الجسر أغلق.')
    expect(found?.source?.role).toBe('وزير النقل')
  })

  test('does not take in what somebody does', () => {
    const [found] = extractAttributions(
      'وذلك بعد يوم واحد من تأكيد وزير الدفاع سامر كوتلان نشر 300 جندي هناك.'
    )
    expect(found?.source?.name).toBe('وزير الدفاع سامر كوتلان')
    expect(found?.source?.role).toBe('وزير الدفاع')
  })

  test('is not given where there is no name', () => {
    const [found] = extractAttributions('قال وزير النقل إن الجسر أغلق.')
    expect(found?.source).not.toHaveProperty('role')
  })
})

describe('types', () => {
  test.each([
    ['سعد الديري', 'person'],
    ['المدير', 'person'],
    ['وزير النقل', 'person'],
    ['وزارة النقل', 'government'],
    ['الشرطة', 'government'],
    ['وكالة الطاقة الذرية', 'organization'],
    ['الوكالة الوطنية لمكافحة المخدرات', 'organization'],
    ['حزب الأفق', 'organization'],
    ['صحيفة المرفأ', 'media'],
    ['التقرير', 'document'],
    ['مصدر مطلع', 'anonymous'],
    ['السكان', 'group'],
    ['رويترز', 'media'],
    ['«النهار»', 'media'],
    ['«حركة الأفق»', 'organization'],
    ['مسؤول أمني طلب عدم ذكر اسمه', 'anonymous'],
    ['أنقرة وموسكو', 'group'],
    ['الجمهوريون', 'group'],
    ['الدفاع المدني', 'organization'],
    ['الصادق المهدي', 'person']
  ])('%s is of type %s', (source, type) => {
    const verb = /^(?:وزارة|الشرطة|صحيفة|رويترز|«|أنقرة|(?:ال)?وكالة)/u.test(source)
      ? 'قالت'
      : 'قال'
    const [found] = extractAttributions(`${verb} ${source} إن الطريق مغلق.`)
    expect(found?.source?.mention?.text).toBe(source)
    expect(found?.source?.type).toBe(type)
  })
})

describe('a body', () => {
  test('is one by its full name and by the short one', () => {
    expect(
      ids(
        'وقال الاتحاد العام التونسي للشغل إن الإضراب قائم.',
        'وأكد الاتحاد التونسي للصناعة والتجارة والصناعات التقليدية أن المصانع مفتوحة.'
      )
    ).toEqual(['body:ugtt', 'body:utica'])
    expect(
      ids('وأكدت منظمة الأعراف أن المصانع مفتوحة.', 'وقال اتحاد الشغل إن الإضراب قائم.')
    ).toEqual(['body:utica', 'body:ugtt'])
  })
})

describe('an alias', () => {
  test('belongs to the name, and stands for it', () => {
    expect(
      names(
        'وأكد سامر الزيني المكنى بأبي النور أن الجسر مغلق.',
        'وتابع أبو النور أن النهر فاض. وأضاف الزيني أن السد سليم.'
      )
    ).toEqual(Array(3).fill('سامر الزيني المكنى بأبي النور'))
    expect(
      names(
        'وأعلن فريق القراصنة المعروف باسم "نورا" أنه اخترق الموقع.',
        'وذكر فريق نورا أن الهدف هو التحذير.'
      )
    ).toEqual(Array(2).fill('فريق القراصنة المعروف باسم "نورا"'))
    expect(
      names(
        'وقال كريم الزيني الملقب بـ«الصقر» إن الجسر مغلق.',
        'وأضاف الصقر أن النهر فاض.'
      )
    ).toEqual(Array(2).fill('كريم الزيني الملقب بـ«الصقر»'))
  })

  test('is none that somebody is only known for', () => {
    expect(names('وأكد سامر الزيني المعروف بمواقفه أن الجسر مغلق.')).toEqual([
      'سامر الزيني المعروف'
    ])
  })

  test('gives one person one id', () => {
    const [named] = ids('وأكد سامر الزيني أن الجسر مغلق.')
    expect(ids('وأكد سامر الزيني المكنى بأبي النور أن الجسر مغلق.')).toEqual([named])
  })
})

describe("a woman's office before a man's name", () => {
  test('is hers, and he was spoken to', () => {
    expect(
      names(
        'قال الحاكم رالف أوستن إن المرفأ سيغلق.',
        'وقالت وزيرة النقل هند كوراني إن المرفأ للجميع. ودعت الوزيرة أوستن إلى التراجع.'
      )
    ).toEqual(['الحاكم رالف أوستن', 'وزيرة النقل هند كوراني', 'وزيرة النقل هند كوراني'])
  })
})

describe('a lead that says only what somebody is', () => {
  test('means whom the next sentence names with an office', () => {
    expect(
      names(
        'حذر مسؤول عسكري تشادي، اليوم، من فيضان النهر.',
        'وأوضح قائد الحرس حسان ديبي أن المياه ترتفع. وأكد المسؤول أن السد سليم.'
      )
    ).toEqual(['قائد الحرس حسان ديبي', 'قائد الحرس حسان ديبي', 'قائد الحرس حسان ديبي'])
  })

  test('stays without a name where it is taken up as such, or another is next', () => {
    expect(
      names(
        'قال مسؤول تشادي إن النهر قد يفيض.',
        'وأضاف المسؤول أن المياه ترتفع. وقال قائد الحرس حسان ديبي إن السد سليم.'
      )
    ).toEqual(['مسؤول تشادي', 'مسؤول تشادي', 'قائد الحرس حسان ديبي'])
    expect(
      names(
        'قال مسؤول تشادي إن النهر قد يفيض.',
        'وذكرت وكالة أطلس أن السد سليم. وقال قائد الحرس حسان ديبي إن المياه ترتفع.'
      )[0]
    ).toBe('مسؤول تشادي')
    expect(
      names(
        'قال مسؤول تشادي إن النهر قد يفيض.',
        'وقالت قائدة الحرس هالة ديبي إن السد سليم.'
      )[0]
    ).toBe('مسؤول تشادي')
  })

  test('does not mean another where it tells the office', () => {
    expect(
      names(
        'قال مدير السدود إن النهر قد يفيض.',
        'وقال قائد الحرس حسان ديبي إن السد سليم.'
      )[0]
    ).toBe('مدير السدود')
  })
})

describe('a participle behind a saying that a document credits', () => {
  test('goes on for who spoke, and not for the document', () => {
    expect(
      names(
        'وحسب بيان للبلدية، أعرب المدير سامي الزيني عن ثقته في العمال، مشددا على أن الجسر سليم.'
      )
    ).toEqual(['البلدية', 'المدير سامي الزيني', 'المدير سامي الزيني'])
    expect(names('وحسب المدير سامي الزيني، الجسر سليم، مؤكدا أن الطريق مفتوح.')).toEqual([
      'المدير سامي الزيني',
      'المدير سامي الزيني'
    ])
  })
})
