import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Stretch} from '../parse/cut-lines.ts'
import type {Attribution} from '../types.ts'
import {attributeTree} from './attribute-tree.ts'
import type {ExtractOptions} from './create-extractor.ts'
import {readQuotations} from './read-quotations.ts'

/** Quotations of fewer words are names, titles and words held at a distance. */
const fewestWords = 4

/**
 * Plugin: warn about quotations of more than three words that nobody is named for.
 *
 * A quotation that runs over several paragraphs is warned about once, where it begins. Messages have
 * the source `isnad` and the rule `unattributed`; `actual` is what is quoted.
 */
export const retextUnattributed: Plugin<
  [(Readonly<ExtractOptions> | null | undefined)?],
  Root
> = options => (tree, file) => {
  const {readings, attributions} = attributeTree(tree, file, options)
  const credited = creditedStretches(attributions)
  for (const {words, stretches, position} of readQuotations(readings)) {
    const [first] = stretches
    if (!first || words < fewestWords) continue
    if (stretches.some(stretch => overlaps(credited, stretch))) continue
    const message = file.message('Unexpected quotation that nobody is named for', {
      place: position,
      ruleId: 'unattributed',
      source: 'isnad'
    })
    message.actual = String(file).slice(first.start, first.end)
    message.expected = []
    message.note = 'Name whose words these are, or take the quotation marks away.'
  }
}

/** What is credited to somebody named: stretches in order that do not touch each other. */
function creditedStretches(attributions: readonly Attribution[]): Stretch[] {
  const merged: Stretch[] = []
  const stretches = attributions
    .flatMap(({source, content}) => (source ? content : []))
    .sort((a, b) => a.start - b.start)
  for (const {start, end} of stretches) {
    const last = merged.at(-1)
    if (last && start <= last.end) {
      merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, end)}
    } else {
      merged.push({start, end})
    }
  }
  return merged
}

function overlaps(credited: readonly Stretch[], {start, end}: Stretch): boolean {
  let low = 0
  let high = credited.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((credited[middle]?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  return (credited[low]?.start ?? end) < end
}
