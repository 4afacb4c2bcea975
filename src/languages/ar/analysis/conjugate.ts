const weak = /[\u0627\u0649\u064A\u0648]$/u

/** Adds each ending to a stem. */
function inflect(stem: string, endings: readonly string[]): string[] {
  return endings.map(ending => stem + ending)
}

const feminine = '\u062A'
const feminineDual = '\u062A\u0627'
const theyDid = '\u0648\u0627'
const twoDid = '\u0627'
const womenDid = '\u0646'
const weDid = '\u0646\u0627'

/** What is written as one letter that may be two: رد, احتج, انضم, أصر, استمر. */
const doubled = /^(?:..|\u0623..|\u0627.\u062A.|\u0627\u0646..|\u0627\u0633\u062A..)$/u

/** The two letters of such a verb stand apart before a consonant: احتججن, رددنا. */
function undouble(stem: string): string {
  return stem + stem.slice(-1)
}

/**
 * The past of a verb, from its third person masculine singular: كتب, كتبت, كتبوا.
 *
 * Forms of the first and second person that change a hollow verb (قلت) are left
 * out; news hardly has them.
 */
function conjugatePast(past: string): string[] {
  if (!weak.test(past)) {
    const forms = ['', feminine, feminineDual, theyDid, twoDid, womenDid, weDid]
    return doubled.test(past)
      ? [...inflect(past, forms), ...inflect(undouble(past), [womenDid, weDid])]
      : inflect(past, forms)
  }
  const stem = past.slice(0, -1)
  // نفى: نفت, نفوا, نفيا, and نفاه before a pronoun; بقي keeps its letter: بقيت.
  return past.endsWith('\u064A')
    ? [past, ...inflect(past, [feminine, feminineDual, twoDid]), stem + theyDid]
    : [
        past,
        ...inflect(stem, [feminine, feminineDual, theyDid, twoDid]),
        `${stem}\u064A\u0627`
      ]
}

/** He, she, we; «I» is left out, since أمر is a noun far more often. */
const persons = ['\u064A', '\u062A', '\u0646'] as const

/** The present of a verb, from its third person masculine singular: يكتب, تكتب, يكتبون. */
function conjugatePresent(past: string, present: string): string[] {
  const stem = present.slice(1)
  const isWeak = weak.test(stem)
  const bare = isWeak ? stem.slice(0, -1) : stem
  const forms = persons.map(person => person + stem)
  for (const person of persons.slice(0, 2)) {
    forms.push(
      ...inflect(person + bare, ['\u0648\u0646', theyDid]),
      ...inflect(person + stem, ['\u0627\u0646', '\u0646'])
    )
    if (doubled.test(past)) forms.push(`${person}${undouble(stem)}${womenDid}`)
    // After لم the weak letter goes: ينفي, لم ينف; and before a pronoun ى is ا: يراه.
    // Two letters are left of وفى, لم يف, and of رأى, where they are anything: تر.
    if (isWeak && bare.length > 1) forms.push(person + bare, `${person}${bare}\u0627`)
    else if (isWeak && assimilated.test(past)) forms.push(person + bare)
  }
  return forms
}

const hollow = /\u0627[^\u0627]$/u
const hollowPresent = /[\u0627\u0648\u064A](?=.$)/u

/** He and she, of a present without its first letter. */
function heAndShe(stem: string): string[] {
  return persons.slice(0, 2).map(person => person + stem)
}

/** The present of a hollow verb after لم: يقول, لم يقل. */
function shortenPresent(past: string, present: string): string[] {
  if (!hollow.test(past) || !hollowPresent.test(present)) return []
  return heAndShe(present.replace(hollowPresent, '').slice(1))
}

/** He, she and they. */
const passiveEndings = ['', feminine, theyDid] as const

const assimilated = /^\u0648/u
const third = /^(.)\u0627(..)$/u

/**
 * The passive where its letters are others than those of the active: أصيب, يصاب; ألقيت;
 * يدعى; نوقش; يوجد.
 *
 * Left out is what other words are spelled like far more often: the past of a hollow verb of the
 * first form (زيد, قيد), and «she is» of one that begins with و, as the fifth form does (توقف, توقع).
 */
function passives(past: string, present: string): string[] {
  const forms = hollow.test(past) ? hollowPassives(past, present) : []
  if (past.endsWith('\u0649')) forms.push(`${past.slice(0, -1)}\u064A${feminine}`)
  if (present.endsWith('\u0648')) forms.push(...heAndShe(`${present.slice(1, -1)}\u0649`))
  if (third.test(past)) {
    forms.push(...inflect(past.replace(third, '$1\u0648$2'), passiveEndings))
  }
  if (assimilated.test(past) && !present.includes('\u0648')) forms.push(persons[0] + past)
  return forms
}

function hollowPassives(past: string, present: string): string[] {
  const did =
    past.length > 3
      ? inflect(past.replace(/\u0627(?=.$)/u, '\u064A'), passiveEndings)
      : []
  if (!hollowPresent.test(present)) return did
  const stem = present.slice(1).replace(hollowPresent, '\u0627')
  return [...did, ...heAndShe(stem), ...heAndShe(`${stem}\u0648\u0646`)]
}

/**
 * All forms of a verb that news has, from the two its conjugation follows from;
 * `past` is its lemma and comes first.
 */
export function conjugate(past: string, present: string): string[] {
  return [
    ...new Set([
      ...conjugatePast(past),
      ...conjugatePresent(past, present),
      ...shortenPresent(past, present),
      ...passives(past, present)
    ])
  ]
}
