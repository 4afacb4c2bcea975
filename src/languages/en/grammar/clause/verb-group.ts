import type {Paragraph} from '../../../grammar.ts'
import {
  auxiliaries,
  beForms,
  catenatives,
  determiners,
  doForms,
  haveForms,
  modals,
  negators,
  otherPronouns,
  prepositions,
  refusals,
  subjectPronouns
} from '../function-words.ts'
import {type CueForm, type CueVerb, cueFormsAt, type FormKind} from './cue-verbs.ts'
import {oncePerToken} from './per-paragraph.ts'
import {isAdverb, isCapitalised, markAt, splitContraction, wordAt} from './tokens.ts'

/** A cue verb with its auxiliaries, negation, adverbs and particles. */
export interface VerbGroup {
  readonly verb: CueVerb
  /** The token of the verb itself. */
  readonly head: number
  readonly from: number
  readonly to: number
  /** `finite` has a subject of its own. */
  readonly kind: 'finite' | 'gerund' | 'infinitive' | 'participle'
  /** The form of the verb may be a base or third person only, so that it may be a noun too. */
  readonly nounlike: boolean
  /** It stands without auxiliary. */
  readonly bare: boolean
  /** Singular for *says*, plural for *say*; absent where the form leaves it open. */
  readonly number: 'singular' | 'plural' | undefined
  readonly passive: boolean
  readonly negated: boolean
}

/** How many words a verb group may have before its verb. */
const reach = 8

/** Reads the verb group whose verb is at token `at`. */
export const readVerbGroup: (paragraph: Paragraph, at: number) => VerbGroup | undefined =
  oncePerToken(findReadVerbGroup)

function findReadVerbGroup(paragraph: Paragraph, at: number): VerbGroup | undefined {
  const form = cueFormsAt(paragraph, at).find(({verb}) =>
    verb.particles.every(
      (particle, index) => wordAt(paragraph, at + 1 + index) === particle
    )
  )
  if (!form) return undefined
  const before = readBefore(paragraph, at)
  // "the plan suggested by engineers" has no subject of its own
  const reduced = before.auxiliary === undefined && wordAt(paragraph, at + 1) === 'by'
  const kind =
    reduced && form.kinds.has('participle') ? 'participle' : kindOf(form.kinds, before)
  if (!kind) return undefined
  const bare = before.auxiliary === undefined
  const present = bare && !form.kinds.has('past') && kind === 'finite'
  if (present && isCapitalised(paragraph, at) && !inHeadline(paragraph, at))
    return undefined
  return {
    verb: form.verb,
    head: at,
    from: before.from,
    to: coordinatedEnd(paragraph, form, at + 1 + form.verb.particles.length),
    kind,
    nounlike: present && form.verb.nounlike,
    bare,
    number: present ? (form.kinds.has('third') ? 'singular' : 'plural') : undefined,
    passive: before.auxiliary === 'be' && form.kinds.has('participle'),
    negated: before.negated
  }
}

/** Where a second verb with the same object ends: *neither confirmed* `nor denied` *it*. */
function coordinatedEnd(paragraph: Paragraph, first: CueForm, to: number): number {
  if (
    !/^(?:nor|or|and)$/u.test(wordAt(paragraph, to)) ||
    !first.verb.stances.has('object')
  )
    return to
  const second = cueFormsAt(paragraph, to + 1).some(
    ({verb, kinds}) =>
      verb.particles.length === 0 &&
      verb.stances.has('object') &&
      [...first.kinds].some(kind => kinds.has(kind))
  )
  return second ? to + 2 : to
}

/** Whether words are capitalised all around, as headlines have it. */
function inHeadline(paragraph: Paragraph, at: number): boolean {
  return isCapitalised(paragraph, at - 1) && isCapitalised(paragraph, at + 1)
}

/** Where a verb's auxiliaries, negation and adverbs begin. */
export function groupStart(
  paragraph: Paragraph,
  at: number
): {readonly from: number; readonly negated: boolean} {
  return readBefore(paragraph, at)
}

interface Before {
  readonly from: number
  readonly auxiliary: 'modal' | 'do' | 'have' | 'be' | 'to' | undefined
  /** The words before are a gerund or infinitive themselves: *having said*, *to have said*. */
  readonly nonFinite: 'gerund' | 'infinitive' | undefined
  readonly negated: boolean
}

function readBefore(paragraph: Paragraph, at: number): Before {
  let from = at
  let auxiliary: Before['auxiliary']
  let nonFinite: Before['nonFinite']
  let negated = false
  for (let left = at - 1; left >= 0 && left >= at - reach; left--) {
    const form = wordAt(paragraph, left)
    if (form === '') break
    const contraction = splitContraction(form)
    const kind = auxiliaryOf(form)
    if (kind) {
      auxiliary ??= kind
      nonFinite = form === 'having' || form === 'being' ? 'gerund' : undefined
      negated ||= form.endsWith("n't") || form === 'cannot'
      from = left
    } else if (contraction && contraction.clitic !== "'s") {
      auxiliary ??=
        contraction.clitic === "'ve"
          ? 'have'
          : contraction.clitic === "'ll"
            ? 'modal'
            : 'have'
      break
    } else if (form === 'to' && (left === at - 1 || auxiliary || from === left + 1)) {
      const catenative = catenativeBefore(paragraph, left)
      auxiliary ??= 'to'
      if (catenative < 0) {
        nonFinite = 'infinitive'
        from = left
        break
      }
      negated ||= refusals.has(wordAt(paragraph, catenative))
      const gerund = wordAt(paragraph, catenative).endsWith('ing')
      nonFinite = gerund ? 'gerund' : undefined
      from = catenative
      left = catenative
    } else if (negators.has(form)) {
      negated = true
      from = left
    } else if (isAdverb(form)) {
      from = left
    } else break
  }
  // An adverb that opens the sentence is none of the group's: "Still, he said".
  return {from, auxiliary, nonFinite, negated}
}

function catenativeBefore(paragraph: Paragraph, to: number): number {
  const form = wordAt(paragraph, to - 1)
  if (catenatives.has(form)) return to - 1
  // "went on to say", "went so far as to say"
  if (form === 'on' && catenatives.has(wordAt(paragraph, to - 2))) return to - 2
  if (form === 'as' && wordAt(paragraph, to - 2) === 'far') return to - 4
  return -1
}

function auxiliaryOf(form: string): Before['auxiliary'] {
  if (modals.has(form)) return 'modal'
  if (doForms.has(form)) return 'do'
  if (haveForms.has(form)) return 'have'
  if (beForms.has(form)) return 'be'
  return undefined
}

function kindOf(
  kinds: ReadonlySet<FormKind>,
  {auxiliary, nonFinite}: Before
): VerbGroup['kind'] | undefined {
  const kind = ((): VerbGroup['kind'] | undefined => {
    switch (auxiliary) {
      case 'modal':
      case 'do':
        return kinds.has('base') ? 'finite' : undefined
      case 'to':
        return kinds.has('base') ? 'finite' : undefined
      case 'have':
        return kinds.has('participle') ? 'finite' : undefined
      case 'be':
        return kinds.has('participle') || kinds.has('gerund') ? 'finite' : undefined
      default:
        if (kinds.has('gerund')) return 'gerund'
        return kinds.has('past') || !kinds.has('participle') ? 'finite' : 'participle'
    }
  })()
  return kind && (nonFinite ?? kind)
}

/** Whether the words around a form without auxiliary make it a noun or adjective: *the claim*, *a proposed law*. */
export function isNounThere(paragraph: Paragraph, group: VerbGroup): boolean {
  if (!group.bare) return false
  const before = wordAt(paragraph, group.from - 1)
  if (determiners.has(before) && !otherPronouns.has(before)) return true
  if (before.endsWith("'s") || before.endsWith("s'")) return true
  if (prepositions.has(before) && group.kind === 'finite') return true
  if (group.kind === 'gerund' && nounGerunds.has(wordAt(paragraph, group.head)))
    return determiners.has(wordAt(paragraph, group.from - 2)) || adjective.test(before)
  if (!group.nounlike) return false
  if (determiners.has(before) && before !== 'this' && before !== 'that') return true
  // "hit back", "fight back"
  if (
    group.verb.lemma === 'back' &&
    !isCapitalised(paragraph, group.from - 1) &&
    !/s$/u.test(before)
  )
    return true
  const after = wordAt(paragraph, group.to)
  if (after === 'of' || auxiliaries.has(after)) return true
  // "some protest leaders said"
  if (/[^s]s$/u.test(after) && isSaid(paragraph, group.to + 1)) return true
  const name = isCapitalised(paragraph, group.from - 1)
  // "swing states", "two requests", "opening remarks", "false claims"
  if (!name && /^(?:\d[\d,.]*|.*(?:ing|al|ive|ous|ful|ic|ed|ary|ble|ent))$/u.test(before))
    return true
  if (numerals.has(before)) return true
  if (group.verb.lemma === 'state' && !subjectPronouns.has(before) && before !== 'who') {
    const stated = after === 'that' || /^[:"“']/u.test(markAt(paragraph, group.to))
    return !stated || (!name && !before.endsWith('t'))
  }
  return false
}

/** Whether a verb of saying in the past stands at a token. */
function isSaid(paragraph: Paragraph, at: number): boolean {
  return cueFormsAt(paragraph, at).some(
    ({verb, kinds}) => kinds.has('past') && verb.stances.has('clause')
  )
}

const adjective = /(?:ing|al|ive|ous|ful|ic|ed|ary|ble|ent|en)$/u

const nounGerunds: ReadonlySet<string> = new Set(
  'warning feeling writing reading finding offering hearing meaning understanding reporting thinking saying briefing blogging'.split(
    ' '
  )
)

const numerals: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty fifty dozen hundred'.split(
    ' '
  )
)
