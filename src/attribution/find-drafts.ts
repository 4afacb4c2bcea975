import type {Draft, Grammar, Paragraph} from '../languages/grammar.ts'

/** What a rule found, and where. */
export interface Finding {
  readonly paragraph: Paragraph
  readonly rule: string
  readonly draft: Draft
  /** Its cue stands in what an earlier one credits. */
  readonly nested: boolean
}

/** Runs a grammar over a paragraph; at most one rule keeps each cue. */
export function findDrafts(paragraph: Paragraph, grammar: Grammar): Finding[] {
  const drafts: Omit<Finding, 'nested'>[] = []
  const taken = new Set<number>()
  for (let at = 0; at < paragraph.tokens.length; at++) {
    if (paragraph.tokens[at]?.kind !== 'word' || taken.has(at)) continue
    if (grammar.skips?.(paragraph, at)) continue
    for (const rule of grammar.rules) {
      const read = rule.read(paragraph, at)
      if (!read) continue
      for (const draft of 'cue' in read ? [read] : read) {
        drafts.push({paragraph, rule: rule.id, draft})
        for (let cue = draft.cue.from; cue < draft.cue.to; cue++) taken.add(cue)
      }
      break
    }
  }
  return nest(drafts.sort((a, b) => a.draft.cue.start - b.draft.cue.start))
}

/** Tells of findings in reading order which stand in what those before them credit. */
function nest(drafts: readonly Omit<Finding, 'nested'>[]): Finding[] {
  let credited = 0
  return drafts.map(({paragraph, rule, draft}) => {
    const {cue, content} = draft
    const nested = cue.from < credited
    for (const {from, to} of content)
      if (from >= cue.to) credited = Math.max(credited, to)
    // Written out: an object spread and added to has a shape of its own, and V8 reads each anew.
    return {paragraph, rule, draft, nested}
  })
}
