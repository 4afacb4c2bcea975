import type {Attribution, Passage, Source, Stance} from '../../index.ts'
import {fileSpan, lineAndColumn, type Origin} from '../input/origin.ts'
import {clean, isolate} from './clean.ts'
import type {Mark} from './lay-out.ts'
import type {Paint} from './paint.ts'

/** A text of an article within a line. */
export function within(text: string): string {
  return isolate(clean(text))
}

/** A source by its name, and what kind of speaker it is. */
export function describeSource({name, type, role}: Source, paint: Paint): string {
  const office = role && !name.includes(role) ? `, ${within(role)}` : ''
  return `${paint.style(['bold', 'cyan'], within(name))}${office}  ${paint.style(['dim'], type)}`
}

/** How often each stance is taken: `confirm 2, report 1`. */
export function describeStances(
  stances: Readonly<Partial<Record<Stance, number>>>
): string {
  return Object.entries(stances)
    .sort(([, a], [, b]) => b - a)
    .map(([stance, count]) => `${stance} ${count}`)
    .join(', ')
}

const colours: Readonly<Partial<Record<Stance, 'green' | 'red'>>> = {
  confirm: 'green',
  deny: 'red'
}

/** What a source does with what it says: `CONFIRM`, or `NOT CONFIRM`. */
export function describeStance(
  {stance, negated}: Pick<Attribution, 'stance' | 'negated'>,
  paint: Paint
): string {
  const word = `${negated ? 'not ' : ''}${stance}`.toUpperCase()
  const colour = negated ? undefined : colours[stance]
  return paint.style(colour ? ['bold', colour] : ['bold'], word)
}

/** Who says it, and through whom it came. */
export function describeAttribution(attribution: Attribution, paint: Paint): string {
  const {source, via} = attribution
  const who = source
    ? describeSource(source, paint)
    : paint.style(['dim'], 'nobody named')
  const chain = via.map(({name}) => ` ← ${within(name)}`).join('')
  return `${describeStance(attribution, paint)}  ${who}${chain}`
}

/** Where something stands: `news/a.txt:3:14`, or the article and its paragraph. */
export function describePlace(
  articleId: string,
  paragraph: number,
  at: {readonly start: number; readonly end: number; readonly text: string},
  origin: Origin | undefined
): string {
  if (!origin) return `${within(articleId)}, paragraph ${paragraph + 1}`
  const [line, column] = lineAndColumn(origin, fileSpan(origin, at).start)
  return `${within(origin.path)}:${line}:${column}`
}

/** What is to be seen in a passage: cues first, and content only where nothing else is. */
export function marksOf({attributions, highlights}: Passage): Mark[] {
  return [
    ...attributions.map(({cue}) => ({kind: 'cue', span: cue}) as const),
    ...highlights.map(span => ({kind: 'match', span}) as const),
    ...attributions.flatMap(({source}) =>
      source?.mention ? [{kind: 'source', span: source.mention} as const] : []
    ),
    ...attributions.flatMap(({content}) =>
      content.map(span => ({kind: 'content', span}) as const)
    )
  ]
}
