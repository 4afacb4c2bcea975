import type {Agreement} from '../../grammar.ts'
import {spell} from './spell.ts'
import {
  type PresentVowel,
  patternOf,
  quadriliteral,
  type RootClass,
  type VerbFormNumber,
  type VerbPattern
} from './verb-patterns.ts'

/** A form of a verb, spelled without vowel marks, with what it says of its subject. */
export interface VerbForm {
  readonly spelling: string
  readonly kind: 'past' | 'present' | 'passive' | 'participle' | 'masdar'
  readonly agreement: Agreement
  /** A present cut short by a particle («لم ينفِ»), where that shows. */
  readonly shortened?: boolean
  /** A participle with an ending that only the accusative has: «مؤكدا». */
  readonly accusative?: boolean
}

/** What the conjugator must be told of a verb; the rest follows. */
export interface VerbStem {
  /** Three or four radicals with spaces between, hamza as `ء`: `ء ك د`. */
  readonly root: string
  /** The derived form; a quadriliteral counts as form 1. */
  readonly form: VerbFormNumber
  /** Form I of a weak root only: the vowel of the present, where the radical does not tell («يرى» a). */
  readonly vowel?: PresentVowel
  /** Verbal nouns, where they are not the pattern's. */
  readonly masdars?: readonly string[]
  /** The transcription of an irregular present, `Y` or `I` at its end: «يرى» is `رY`. */
  readonly present?: string
}

const third = (
  gender: NonNullable<Agreement['gender']>,
  number: NonNullable<Agreement['number']>
): Agreement => ({gender, number, person: 3})
const first = (number: NonNullable<Agreement['number']>): Agreement => ({
  number,
  person: 1
})

type Ending = readonly [ending: string, agreement: Agreement]
type Affixes = readonly [prefix: string, ending: string, agreement: Agreement]

const pastEndings: readonly Ending[] = [
  ['', third('m', 'singular')],
  ['at', third('f', 'singular')],
  ['A', third('m', 'dual')],
  ['atA', third('f', 'dual')],
  ['Uا', third('m', 'plural')]
]
const pastShortEndings: readonly Ending[] = [
  ['na', third('f', 'plural')],
  ['tu', first('singular')],
  ['nA', first('plural')]
]
const presentAffixes: readonly Affixes[] = [
  ['ي', '', third('m', 'singular')],
  ['ت', '', third('f', 'singular')],
  ['ء', '', first('singular')],
  ['ن', '', first('plural')],
  ['ي', 'Ani', third('m', 'dual')],
  ['ت', 'Ani', third('f', 'dual')],
  ['ي', 'Uن', third('m', 'plural')]
]
const shortenedAffixes: readonly Affixes[] = [
  ['ي', '', third('m', 'singular')],
  ['ت', '', third('f', 'singular')],
  ['ن', '', first('plural')],
  ['ي', 'A', third('m', 'dual')],
  ['ت', 'A', third('f', 'dual')],
  ['ي', 'Uا', third('m', 'plural')]
]
const participleEndings: readonly (readonly [string, Agreement, boolean])[] = [
  ['', third('m', 'singular'), false],
  ['A', third('m', 'singular'), true],
  ['aة', third('f', 'singular'), false],
  ['Ani', third('m', 'dual'), false],
  ['Uن', third('m', 'plural'), false],
  ['In', third('m', 'plural'), true],
  ['ataيn', third('f', 'dual'), true],
  ['At', third('f', 'plural'), false]
]

/**
 * Derives the forms of a verb from root and form, by the classes of school grammar: sound,
 * assimilated, hollow, defective, doubled and hamzated, forms I to X and quadriliterals.
 */
export function conjugate(stem: VerbStem): VerbForm[] {
  const radicals = stem.root.split(' ')
  const shape = shapeOf(stem, radicals)
  // Forms II to IV and quadriliterals have the prefix vowel u, which seats a hamza on waw: «يؤكد».
  const vowel = [2, 3, 4].includes(stem.form) || radicals.length === 4 ? 'u' : 'a'
  const forms: VerbForm[] = []
  for (const [ending, agreement] of pastEndings) {
    forms.push({kind: 'past', agreement, spelling: spell(join(shape.past, ending))})
  }
  for (const [ending, agreement] of pastShortEndings) {
    forms.push({kind: 'past', agreement, spelling: spell(shape.pastShort + ending)})
  }
  for (const [prefix, ending, agreement] of presentAffixes) {
    const spelling = spell(prefix + vowel + join(shape.present, ending))
    forms.push({kind: 'present', agreement, spelling})
  }
  forms.push({
    kind: 'present',
    agreement: third('f', 'plural'),
    spelling: spell(`ي${vowel}${beforeConsonant(shape)}na`)
  })
  for (const [prefix, ending, agreement] of shortenedAffixes) {
    const trunk = ending === '' ? shape.presentShort : join(shape.present, ending)
    forms.push({
      kind: 'present',
      shortened: true,
      agreement,
      spelling: spell(prefix + vowel + trunk)
    })
  }
  for (const [ending, agreement] of pastEndings.slice(0, 2)) {
    forms.push({kind: 'passive', agreement, spelling: spell(join(shape.passive, ending))})
  }
  for (const [prefix, , agreement] of presentAffixes.slice(0, 2)) {
    forms.push({
      kind: 'passive',
      agreement,
      spelling: spell(`${prefix}u${shape.passivePresent}`)
    })
  }
  for (const [ending, agreement, accusative] of participleEndings) {
    const spelling = spell(joinNominal(shape.participle, ending))
    forms.push({kind: 'participle', agreement, accusative, spelling})
  }
  for (const spelling of stem.masdars ?? [spell(shape.masdar)]) {
    forms.push({kind: 'masdar', agreement: {}, spelling})
  }
  return forms
}

/** Joins an ending to a verb: a weak end gives way («نفت», «ينفون»), or turns into its glide («نفيا»). */
function join(trunk: string, ending: string): string {
  const last = trunk.at(-1) ?? ''
  if (ending === '' || !'AIUY'.includes(last)) return trunk + ending
  const stem = trunk.slice(0, -1)
  if ('AY'.includes(last) && ending.startsWith('U')) return `${stem}aو${ending.slice(1)}`
  if (ending.startsWith('A')) {
    const glide = {A: 'aو', U: 'uو', I: 'iي', Y: 'aي'}[last] ?? ''
    return stem + glide + ending
  }
  if (last === 'I' && ending.startsWith('a')) return `${stem}iي${ending}`
  return stem + ending
}

/** The present before the ending of «هن يقلن»: cut short, but a weak end stays («ينفين», «يخشين»). */
function beforeConsonant({present, presentShort}: VerbPattern): string {
  if (present.endsWith('Y')) return `${present.slice(0, -1)}aي`
  if (/[IU]$/u.test(present)) return present
  // «يحثثن»: a doubled letter comes apart.
  return /(.)\1$/u.test(presentShort)
    ? `${presentShort.slice(0, -1)}a${presentShort.slice(-1)}`
    : presentShort
}

/** Joins an ending to a participle: «نافٍ» loses its ya alone, «نافيا» keeps it. */
function joinNominal(trunk: string, ending: string): string {
  if (!trunk.endsWith('I')) return trunk + ending
  const stem = trunk.slice(0, -1)
  if (ending === '') return `${stem}i`
  return /^[UI]/u.test(ending) ? stem + ending : `${stem}iي${ending}`
}

function shapeOf(stem: VerbStem, radicals: readonly string[]): VerbPattern {
  const [r1 = '', r2 = '', r3 = '', r4 = ''] = radicals
  const vowel = stem.vowel ?? (r3 === 'ي' || r2 === 'ي' ? 'i' : 'u')
  const base =
    radicals.length === 4
      ? quadriliteral
      : patternOf(stem.form, classOf(r2, r3), vowel, r2)
  const fill = (shape: string): string =>
    assimilate(shape, stem.form, r1)
      .replaceAll('1', r1)
      .replaceAll('2', r2)
      .replaceAll('3', r3)
      .replaceAll('4', r4)
  // «يصف» from و ص ف: a first radical و is lost in the present of form I.
  const dropsWaw = stem.form === 1 && r1 === 'و' && radicals.length === 3
  const present = (shape: string): string =>
    fill(dropsWaw && shape.startsWith('12') ? shape.slice(1) : shape)
  return {
    past: fill(base.past),
    pastShort: fill(base.pastShort),
    present: stem.present ?? present(base.present),
    presentShort: stem.present?.replace(/[YI]$/u, 'a') ?? present(base.presentShort),
    passive: fill(base.passive),
    passivePresent: stem.present ?? fill(base.passivePresent),
    participle: fill(base.participle),
    masdar: fill(base.masdar)
  }
}

function classOf(r2: string, r3: string): RootClass {
  if (r3 === 'و' || r3 === 'ي') return 'defective'
  if (r2 === 'و' || r2 === 'ي') return 'hollow'
  return r2 === r3 ? 'doubled' : 'sound'
}

/** The t of form VIII gives way to the first radical: «اتهم» from و ه م, «ادعى» from د ع و. */
function assimilate(shape: string, form: VerbFormNumber, r1: string): string {
  if (form !== 8) return shape
  if (r1 === 'و' || r1 === 'ت') return shape.replace('1t', 'tt')
  if (r1 === 'د') return shape.replace('1t', 'دد')
  if (r1 === 'ز') return shape.replace('1t', 'زد')
  return 'صضط'.includes(r1) ? shape.replace('1t', '1ط') : shape
}
