/**
 * The shapes of a verb, in a broad transcription: `1 2 3` are the radicals, `a i u` short vowels,
 * `A I U` long ones, `Y` a final long a that is written ى; Arabic letters stand for themselves.
 * A radical twice in a row is doubled. `spell` turns a shape into Arabic letters.
 */
export interface VerbPattern {
  /** Before an ending that begins with a vowel, and before none. */
  readonly past: string
  /** Before an ending that begins with a consonant: «أفدنا». */
  readonly pastShort: string
  /** The vowel of its prefix follows from the form. */
  readonly present: string
  /** After a particle that cuts it short: «لم يقل», «لم ينف». */
  readonly presentShort: string
  readonly passive: string
  readonly passivePresent: string
  readonly participle: string
  readonly masdar: string
}

/** The derived forms that verbs of news have. */
export const verbFormNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 10] as const
export type VerbFormNumber = (typeof verbFormNumbers)[number]
export type RootClass = 'sound' | 'hollow' | 'defective' | 'doubled'

/** The vowel of a form I present, where it shows in writing. */
export type PresentVowel = 'a' | 'i' | 'u'

function pattern(
  past: string,
  pastShort: string,
  present: string,
  presentShort: string,
  passive: string,
  passivePresent: string,
  participle: string,
  masdar: string
): VerbPattern {
  return {
    past,
    pastShort,
    present,
    presentShort,
    passive,
    passivePresent,
    participle,
    masdar
  }
}

const sound: Readonly<Record<VerbFormNumber, VerbPattern>> = {
  1: pattern('1a2a3', '1a2a3', '12a3', '12a3', '1u2i3', '12a3', '1A2i3', '1a23'),
  2: pattern(
    '1a22a3',
    '1a22a3',
    '1a22i3',
    '1a22i3',
    '1u22i3',
    '1a22a3',
    'mu1a22i3',
    'ta12I3'
  ),
  3: pattern(
    '1A2a3',
    '1A2a3',
    '1A2i3',
    '1A2i3',
    '1U2i3',
    '1A2a3',
    'mu1A2i3',
    'mu1A2a3aة'
  ),
  4: pattern('ءa12a3', 'ءa12a3', '12i3', '12i3', 'ءu12i3', '12a3', 'mu12i3', 'ءi12A3'),
  5: pattern(
    'ta1a22a3',
    'ta1a22a3',
    'ta1a22a3',
    'ta1a22a3',
    'tu1u22i3',
    'ta1a22a3',
    'muta1a22i3',
    'ta1a22u3'
  ),
  6: pattern(
    'ta1A2a3',
    'ta1A2a3',
    'ta1A2a3',
    'ta1A2a3',
    'tu1U2i3',
    'ta1A2a3',
    'muta1A2i3',
    'ta1A2u3'
  ),
  7: pattern(
    'in1a2a3',
    'in1a2a3',
    'n1a2i3',
    'n1a2i3',
    'un1u2i3',
    'n1a2a3',
    'mun1a2i3',
    'in1i2A3'
  ),
  8: pattern(
    'i1ta2a3',
    'i1ta2a3',
    '1ta2i3',
    '1ta2i3',
    'u1tu2i3',
    '1ta2a3',
    'mu1ta2i3',
    'i1ti2A3'
  ),
  10: pattern(
    'ista12a3',
    'ista12a3',
    'sta12i3',
    'sta12i3',
    'ustu12i3',
    'sta12a3',
    'musta12i3',
    'isti12A3'
  )
}

/** The second radical is و or ي and melts into a long vowel, in the forms that let it. */
const hollow: Partial<Readonly<Record<VerbFormNumber, VerbPattern>>> = {
  4: pattern('ءa1A3', 'ءa1a3', '1I3', '1i3', 'ءu1I3', '1A3', 'mu1I3', 'ءi1A3aة'),
  7: pattern('in1A3', 'in1a3', 'n1A3', 'n1a3', 'un1I3', 'n1A3', 'mun1A3', 'in1iيA3'),
  8: pattern('i1tA3', 'i1ta3', '1tA3', '1ta3', 'u1tI3', '1tA3', 'mu1tA3', 'i1tiيA3'),
  10: pattern(
    'ista1A3',
    'ista1a3',
    'sta1I3',
    'sta1i3',
    'ustu1I3',
    'sta1A3',
    'musta1I3',
    'isti1A3aة'
  )
}

const hollowFirst: Readonly<Record<PresentVowel, VerbPattern>> = {
  u: pattern('1A3', '1u3', '1U3', '1u3', '1I3', '1A3', '1Aءi3', '1a23'),
  i: pattern('1A3', '1i3', '1I3', '1i3', '1I3', '1A3', '1Aءi3', '1a23'),
  a: pattern('1A3', '1i3', '1A3', '1a3', '1I3', '1A3', '1Aءi3', '1a23')
}

/** The last radical is و or ي: it ends in a long vowel that gives way to endings. */
const defective: Partial<Readonly<Record<VerbFormNumber, VerbPattern>>> = {
  2: pattern(
    '1a22Y',
    '1a22aي',
    '1a22I',
    '1a22i',
    '1u22I',
    '1a22Y',
    'mu1a22I',
    'ta12iيaة'
  ),
  3: pattern('1A2Y', '1A2aي', '1A2I', '1A2i', '1U2I', '1A2Y', 'mu1A2I', 'mu1A2Aة'),
  4: pattern('ءa12Y', 'ءa12aي', '12I', '12i', 'ءu12I', '12Y', 'mu12I', 'ءi12Aء'),
  5: pattern(
    'ta1a22Y',
    'ta1a22aي',
    'ta1a22Y',
    'ta1a22a',
    'tu1u22I',
    'ta1a22Y',
    'muta1a22I',
    'ta1a22I'
  ),
  6: pattern(
    'ta1A2Y',
    'ta1A2aي',
    'ta1A2Y',
    'ta1A2a',
    'tu1U2I',
    'ta1A2Y',
    'muta1A2I',
    'ta1A2I'
  ),
  7: pattern(
    'in1a2Y',
    'in1a2aي',
    'n1a2I',
    'n1a2i',
    'un1u2I',
    'n1a2Y',
    'mun1a2I',
    'in1i2Aء'
  ),
  8: pattern(
    'i1ta2Y',
    'i1ta2aي',
    '1ta2I',
    '1ta2i',
    'u1tu2I',
    '1ta2Y',
    'mu1ta2I',
    'i1ti2Aء'
  ),
  10: pattern(
    'ista12Y',
    'ista12aي',
    'sta12I',
    'sta12i',
    'ustu12I',
    'sta12Y',
    'musta12I',
    'isti12Aء'
  )
}

const defectiveFirst: Readonly<Record<PresentVowel, VerbPattern>> = {
  u: pattern('1a2A', '1a2aو', '12U', '12u', '1u2I', '12Y', '1A2I', '1a23'),
  i: pattern('1a2Y', '1a2aي', '12I', '12i', '1u2I', '12Y', '1A2I', '1a23'),
  a: pattern('1a2Y', '1a2aي', '12Y', '12a', '1u2I', '12Y', '1A2I', '1a23')
}

/** «خشي، يخشى»: with a in the present, the past has i. */
const defectiveWithI: VerbPattern = {
  ...defectiveFirst.a,
  past: '1a2I',
  pastShort: '1a2I'
}

/** A sound of the throat in the middle keeps a in both tenses: «رأى، يرى», «سعى، يسعى». */
const throat = 'ءهعحغخ'

/** Second and third radical are one: they stand together before a vowel. */
const doubled: Partial<Readonly<Record<VerbFormNumber, VerbPattern>>> = {
  1: pattern('1a22', '1a2a2', '1u22', '1u22', '1u22', '1a22', '1A22', '1a22'),
  4: pattern('ءa1a22', 'ءa12a2', '1i22', '1i22', 'ءu1i22', '1a22', 'mu1i22', 'ءi12A2'),
  7: pattern(
    'in1a22',
    'in1a2a2',
    'n1a22',
    'n1a22',
    'un1u22',
    'n1a22',
    'mun1a22',
    'in1i2A2'
  ),
  8: pattern(
    'i1ta22',
    'i1ta2a2',
    '1ta22',
    '1ta22',
    'u1tu22',
    '1ta22',
    'mu1ta22',
    'i1ti2A2'
  ),
  10: pattern(
    'ista1a22',
    'ista12a2',
    'sta1i22',
    'sta1i22',
    'ustu1i22',
    'sta1a22',
    'musta1i22',
    'isti12A2'
  )
}

/**
 * The shape that a root of this class takes in a form; the sound one where the class changes nothing.
 *
 * @param middle The second radical.
 */
export function patternOf(
  form: VerbFormNumber,
  rootClass: RootClass,
  vowel: PresentVowel,
  middle: string
): VerbPattern {
  if (rootClass === 'hollow') {
    return (form === 1 ? hollowFirst[vowel] : hollow[form]) ?? sound[form]
  }
  if (rootClass === 'defective') {
    if (form === 1 && vowel === 'a' && !throat.includes(middle)) return defectiveWithI
    return (form === 1 ? defectiveFirst[vowel] : defective[form]) ?? sound[form]
  }
  if (rootClass === 'doubled') return doubled[form] ?? sound[form]
  return sound[form]
}

/** A root of four radicals, `1 2 3 4`: «برهن». */
export const quadriliteral: VerbPattern = pattern(
  '1a23a4',
  '1a23a4',
  '1a23i4',
  '1a23i4',
  '1u23i4',
  '1a23a4',
  'mu1a23i4',
  '1a23a4aة'
)
