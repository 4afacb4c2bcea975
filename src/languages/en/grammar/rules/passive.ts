import {type Paragraph, phraseOf, type Rule} from '../../../grammar.ts'
import {complementAfter} from '../clause/complement.ts'
import {clauseFrom, objectFrom} from '../clause/content.ts'
import {draftOf} from '../clause/draft.ts'
import {type Subject, subjectAfter, subjectBefore} from '../clause/subject.ts'
import {markAt, sentenceEnd, wordAt} from '../clause/tokens.ts'
import {readVerbGroup, type VerbGroup} from '../clause/verb-group.ts'
import type {Frame} from '../cues.ts'

/** *Smith was praised by Jones*, *Smith is accused of fraud*, *it was announced that*. */
export const passive: Rule = {
  id: 'en/passive',
  read(paragraph, at) {
    const group = readVerbGroup(paragraph, at)
    if (!group?.passive) return undefined
    const patient = subjectBefore(paragraph, group.from)
    if (!patient) return undefined
    const agent = agentAfter(paragraph, group)
    const {stances} = group.verb
    const complement = complementAfter(paragraph, agent?.to ?? group.to, false)
    const expletive = wordAt(paragraph, patient.from) === 'it'
    const clause =
      complement &&
      (complement.kind === 'that' ||
        complement.kind === 'wh' ||
        (complement.kind === 'quote' && stances.get('quote') === 'ask'))
    if (clause && (stances.has('clause') || stances.has('wh'))) {
      return draftOf(paragraph, {
        group,
        subject: agent,
        frame: stances.has('clause') ? 'clause' : 'wh',
        content: [clauseFrom(paragraph, complement.from, at, {closedByComma: false})],
        confidence: expletive ? 0.7 : 0.5
      })
    }
    if (expletive && !agent) return undefined
    const frame = patientFrames.find(known => stances.has(known))
    if (!frame) return undefined
    if (!agent && !linkOf(group, wordAt(paragraph, group.to))) return undefined
    const phrase = phraseOf(paragraph, patient.from, patient.to)
    const after = agent?.to ?? group.to
    const rest = linkOf(group, wordAt(paragraph, after))
      ? objectFrom(paragraph, after, at)
      : undefined
    return draftOf(paragraph, {
      group,
      subject: agent,
      frame,
      content: [phrase, rest],
      cueEnd: agent ? cueWithBy(paragraph, group.to, agent.from) : undefined,
      confidence: agent ? 0.65 : 0.4
    })
  }
}

const patientFrames: readonly Frame[] = ['object', 'as', 'label', 'person-to', 'clause']

/** What ties the charge, the ground or the name to a passive verb: *accused* `of`, *seen* `as`. */
function linkOf(group: VerbGroup, word: string): boolean {
  const {stances} = group.verb
  if (word === 'as') return stances.has('as') || stances.has('object')
  if (word === 'to') return stances.has('person-to') || stances.has('clause')
  const judged = /^(?:accuse|condemn|praise)$/u.test(stances.get('object') ?? '')
  return judged && (word === 'for' || word === 'of' || word === 'over')
}

const links: ReadonlySet<string> = new Set(['of', 'as', 'for', 'over', 'to'])

function agentAfter(paragraph: Paragraph, group: VerbGroup): Subject | undefined {
  const end = Math.min(sentenceEnd(paragraph, group.head), group.to + 8)
  const stops = new Set([...links].filter(link => linkOf(group, link)))
  for (let by = group.to; by < end; by++) {
    if (markAt(paragraph, by) === ',') return undefined
    if (wordAt(paragraph, by) === 'by' && !wordAt(paragraph, by + 1).endsWith('ing'))
      return subjectAfter(paragraph, by + 1, stops)
  }
  return undefined
}

function cueWithBy(paragraph: Paragraph, to: number, agent: number): number {
  return wordAt(paragraph, to) === 'by' && agent === to + 1 ? agent : to
}
