import type {Agreement, Speaker} from '../../grammar.ts'
import {broughtBefore} from './brought.ts'
import type {Clause} from './clause.ts'
import {readNounPhrase} from './noun-phrase.ts'

/** How far before its verb a document may be named, in tokens. */
const reach = 24

/**
 * Who lays something down: «ينص» is said of documents alone. Where somebody else stands nearer, it is the
 * document before them: «[المنشور] الصادر عن الوزير ينص على»; none where there is no document.
 */
export function documentThatLays(
  clause: Clause,
  verb: number,
  agreement: Agreement,
  speaker: Speaker
): Speaker | undefined {
  if (speaker.kind === 'named') {
    const {from, to} = speaker.phrase
    const {noun, article, clitics} = clause.word(from)
    // «نصت اللجنة أن», «الإجراءات تنص على»: what follows, or a thing that no list knows.
    if (from > verb ? noun || article : !noun && article) return speaker
    if (broughtBefore(clause, verb, agreement.gender)) return speaker
    const start = partStart(clause, from, clause.sentenceStart(from))
    if (noun?.type === 'document')
      return {
        kind: 'named',
        phrase: clause.phrase(start, to, start === from ? clitics : 0)
      }
  }
  const first = Math.max(clause.sentenceStart(verb), verb - reach)
  for (let at = verb - 1; at >= first; at--) {
    const {noun, conjunction, clitics} = clause.word(at)
    if (clause.isComplementizer(at) && at < verb - 1) return undefined
    if (noun?.type !== 'document' || noun.gender !== agreement.gender) continue
    if (conjunction !== '') continue
    const from = partStart(clause, at, first)
    const to = Math.max(readNounPhrase(clause, from, verb), at + 1)
    return {
      kind: 'named',
      phrase: clause.phrase(from, to, from === at ? clitics : clause.word(from).clitics)
    }
  }
  return undefined
}

/** «[الفصل] 15 من الدستور»: a part of a document is what lays it down. */
function partStart(clause: Clause, document: number, first: number): number {
  if (clause.form(document - 1) !== 'من') return document
  for (let at = document - 2; at >= Math.max(first, document - 4); at--)
    if (clause.word(at).noun?.type === 'document') return at
  return document
}
