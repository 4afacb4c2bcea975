import type {Draft} from '../../../grammar.ts'
import {findChannels} from '../channel.ts'
import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {contentEnd, readContent} from '../content.ts'
import {countryOfPlace} from '../countries.ts'
import {isEverydayMasdar} from '../everyday-verbs.ts'
import {afterRepeated, finiteCues, speakerOf} from '../finite-verb.ts'
import {objectNouns} from '../naming-words.ts'
import {isWhatClause, readNegation} from '../negation.ts'
import {readNounPhrase} from '../noun-phrase.ts'
import {objectStart} from '../object.ts'
import type {CueReading} from '../read-word.ts'
import {hasSubjectBefore, subjectAfter} from '../subject.ts'
import {endsInPronoun, looksVerbalNoun} from '../word-shapes.ts'

/**
 * A verb of informing with whom it tells and a verbal noun for what: «أبلغت السلطة الوسيط رفضها دفع الثمن»,
 * «أبلغه امتنان الحكومة».
 */
export const inform: ClauseRule = (clause, at) => {
  if (clause.word(at).cues.length === 0) return undefined
  if (isWhatClause(clause, at) || clause.isRelative(at - 1)) return undefined
  for (const cue of finiteCues(clause, at)) {
    if (!cue.verb.addressee || cue.verb.stance === 'ask') continue
    const draft = readTold(clause, at, cue)
    if (draft) return draft
  }
  return undefined
}

function readTold(clause: Clause, at: number, cue: CueReading): Draft | undefined {
  const {verb, agreement} = cue
  const first = afterRepeated(clause, at + 1)
  const limit = contentEnd(clause, at + 1)
  const subject = hasSubjectBefore(clause, at, agreement)
    ? undefined
    : subjectAfter(clause, first, limit, agreement, {split: true, charge: true})
  const after = objectStart(clause, subject?.to ?? first, limit)
  const told = clause.word(at).pronoun ? after : toldEnd(clause, after, limit)
  if (told === undefined) return undefined
  const from = objectStart(clause, told, limit)
  const content =
    from < limit && isDeed(clause, from) ? readContent(clause, from) : undefined
  if (!content) return undefined
  const {from: cueFrom, negated} = readNegation(clause, at)
  return {
    cue: clause.phrase(cueFrom, at + 1),
    speaker: speakerOf(clause, at, cue, subject, false),
    content: [content],
    via: findChannels(clause, first, from, subject),
    stance: verb.stance,
    negated,
    confidence: 0.7
  }
}

/** Where the naming of whom it is told ends; none where nobody is. */
function toldEnd(clause: Clause, at: number, limit: number): number | undefined {
  const {noun, article, preposition, conjunction} = clause.word(at)
  if (at >= limit || preposition !== '' || conjunction !== '') return undefined
  // «نظيره الليبي»
  if (/^نظيرت?(?:ه|ها|هم)$/u.test(clause.form(at)))
    return clause.word(at + 1).article ? at + 2 : at + 1
  const known = noun || article || countryOfPlace([clause.form(at)]) !== undefined
  if (!known) return undefined
  const to = readNounPhrase(clause, at, limit, {split: true})
  return to > at ? to : undefined
}

/** «رفضها», «عزم بلاده», «وفاة المريض»: what somebody does, without article. */
function isDeed(clause: Clause, at: number): boolean {
  const {article, preposition, conjunction, stem, cues, pronoun} = clause.word(at)
  if (article || preposition !== '' || conjunction !== '') return false
  if (objectNouns.has(stem) || looksVerbalNoun(clause, at)) return true
  if (pronoun && cues.some(({kind}) => kind === 'masdar')) return true
  // «نيتها» of «نية», «موافقته» of «موافقة»
  const bare = stem.replace(/(?:ه|ها|هم|هما)$/u, '').replace(/ت$/u, 'ه')
  return endsInPronoun(clause, at) && (isEverydayMasdar(bare) || objectNouns.has(bare))
}
