import type {QueryUnit} from '../text/query-unit.ts'
import type {Analyser} from '../text/terms.ts'
import type {Word} from '../text/words.ts'
import {askedDate} from './asked-date.ts'
import type {Question} from './read-question.ts'
import {partWeights} from './weights.ts'

/** What part of a question an idea comes from. */
export type UnitRole = 'topic' | 'speaker' | 'verb'

/** A question as data that any engine can run. */
export interface Plan {
  readonly question: Question
  /** It asks what is so, not who says it: passages count by their words alone. */
  readonly plain: boolean
  /** The ideas of the question, each with all the ways to say it. */
  readonly units: readonly QueryUnit[]
  /** For every unit, the part of the question it comes from. */
  readonly roles: readonly UnitRole[]
}

/** Turns words in a part of a question into ideas; a word may be part of none, or of one with others. */
export type Expand = (words: readonly Word[], role: UnitRole) => QueryUnit[]

/** Plans what to look for. */
export function planQuestion(question: Question, expand: Expand): Plan {
  const units: QueryUnit[] = []
  const roles: UnitRole[] = []
  function put(role: UnitRole, words: readonly Word[], weight: number): void {
    for (const {alternatives, weight: share, surface} of expand(words, role)) {
      // A question says when; an article seldom does, since its readers know.
      const date = askedDate(surface)
      const own = date ? partWeights[date.unit] : 1
      units.push({alternatives, weight: share * weight * own, surface})
      roles.push(role)
    }
  }
  put('topic', question.topic, 1)
  put('speaker', question.speaker, partWeights.speaker)
  // A question of nothing but its verb would find every article; "who denied" asks nothing.
  if (units.length > 0) put('verb', question.verb, partWeights.verb)
  return {question, plain: false, units, roles}
}

/** Whether a question asks for no source, no stance, no speaker and no kind of source. */
export function isPlain(question: Question): boolean {
  const {sourceAsked, stances, speakerNamed, sourceType} = question
  return !sourceAsked && stances.length === 0 && !speakerNamed && sourceType === undefined
}

/** Plans a question that asks what is so, by ideas read from the whole of it. */
export function planPlain(question: Question, units: readonly QueryUnit[]): Plan {
  return {question, plain: true, units, roles: units.map(() => 'topic')}
}

/** Words as they are, in the inflections and spellings that the analyser knows. */
export function plainUnits(analyser: Analyser, words: readonly Word[]): QueryUnit[] {
  return words.flatMap(word => analyser.units(word.text))
}
