import type {Clause} from './clause.ts'

/**
 * «دعت الوزارة [المدرسين]», «طالب المدير العام [الموظفين]»: behind one that is definite, a plural of people in
 * the case of an object describes nobody, and is whom the verb is for.
 */
export function isOthers(clause: Clause, start: number, at: number): boolean {
  if (!isObliquePlural(clause, at) || agreesInEnding(clause, at)) return false
  const {noun} = clause.word(start)
  const one =
    noun?.number === 'singular' && (noun.gender === 'm' || isSingular(clause, start))
  if (!one) return false
  for (let before = start; before < at; before++)
    if (!clause.word(before).article) return false
  return true
}

/** «الوزارة», not «السلطات»: plurals of bodies agree as one does. */
function isSingular(clause: Clause, at: number): boolean {
  return clause.word(at).stem.endsWith('ه')
}

function isObliquePlural(clause: Clause, at: number): boolean {
  const {stem, noun} = clause.word(at)
  if (!stem.endsWith('ين')) return false
  return noun?.number === 'plural' || /^م.{2,}ين$|.{2}يين$/u.test(stem)
}

/** «خادم الحرمين [الشريفين]»: an adjective of the two before it. */
export function agreesInEnding(clause: Clause, at: number): boolean {
  const before = clause.word(at - 1)
  return (
    before.article && [before, clause.word(at)].every(({stem}) => /.{3}ين$/u.test(stem))
  )
}
