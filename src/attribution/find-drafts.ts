import type {Draft, Grammar, Paragraph} from '../languages/grammar.ts'

/** What a rule found, and where. */
export interface Finding {
  readonly paragraph: Paragraph
  readonly rule: string
  readonly draft: Draft
}

/** Runs a grammar over a paragraph; at most one rule keeps each cue. */
export function findDrafts(paragraph: Paragraph, grammar: Grammar): Finding[] {
  const findings: Finding[] = []
  const taken = new Set<number>()
  for (let at = 0; at < paragraph.tokens.length; at++) {
    if (paragraph.tokens[at]?.kind !== 'word' || taken.has(at)) continue
    for (const rule of grammar.rules) {
      const read = rule.read(paragraph, at)
      if (!read) continue
      for (const draft of 'cue' in read ? [read] : read) {
        findings.push({paragraph, rule: rule.id, draft})
        for (let cue = draft.cue.from; cue < draft.cue.to; cue++) taken.add(cue)
      }
      break
    }
  }
  return findings.sort((a, b) => a.draft.cue.start - b.draft.cue.start)
}
