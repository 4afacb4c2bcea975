import type {QuotedRun, Token} from '../languages/grammar.ts'

/** Opening marks and the closing marks that may answer them, as newsrooms mix them. */
const pairs: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"“',
  '”': '”"“',
  '„': '“”"',
  '«': '»',
  '‹': '›',
  '‘': '’'
}
const opensOnly = '«‹„‘'

/**
 * Finds the quotations of one paragraph.
 *
 * The stack starts afresh with every paragraph, so that one lost mark spoils no other. A mark that
 * may open or close (`"`, and the curly ones, which right-to-left editors swap) closes what it
 * answers, unless it stands right before a word and after a space while nothing like it is open.
 */
export function findQuotations(tokens: readonly Token[]): {
  quotations: QuotedRun[]
  quotationOf: number[]
} {
  const found: {open: number; close: number; depth: number}[] = []
  const stack: {open: number; mark: string; run: number}[] = []
  for (let at = 0; at < tokens.length; at++) {
    const mark = markOf(tokens, at)
    if (mark === '') continue
    let answered = -1
    for (let top = stack.length - 1; top >= 0 && answered < 0; top--) {
      if (pairs[stack[top]?.mark ?? '']?.includes(mark)) answered = top
    }
    if (answered >= 0 && !opensOnly.includes(mark)) {
      const opened = stack[answered]
      const run = found[opened?.run ?? -1]
      if (run) run.close = at
      stack.length = answered
    } else if (mark in pairs) {
      stack.push({open: at, mark, run: found.length})
      found.push({open: at, close: tokens.length, depth: stack.length - 1})
    }
  }
  const quotationOf = new Array<number>(tokens.length).fill(-1)
  found.forEach((run, index) => {
    for (let at = run.open; at <= run.close && at < tokens.length; at++)
      quotationOf[at] = index
  })
  const words = prefixWordCounts(tokens)
  const quotations = found.map(run => ({
    ...run,
    words: (words[run.close] ?? 0) - (words[run.open] ?? 0)
  }))
  return {quotations, quotationOf}
}

function markOf(tokens: readonly Token[], at: number): string {
  const token = tokens[at]
  if (token?.kind !== 'mark') return ''
  if (token.text === "''" || token.text === '``') return '"'
  return token.text in pairs || '”»›’'.includes(token.text) ? token.text : ''
}

/** For every position, how many words stand before it. */
function prefixWordCounts(tokens: readonly Token[]): number[] {
  const counts = [0]
  for (const token of tokens) {
    counts.push((counts[counts.length - 1] ?? 0) + (token.kind === 'word' ? 1 : 0))
  }
  return counts
}
