import fc from 'fast-check'
import {expect, test} from 'vitest'
import {ByteWriter} from '../../src/engine/bytes.ts'
import {Postings} from '../../src/engine/postings.ts'
import {Vocabulary} from '../../src/query/vocabulary.ts'
import {createAnalyser} from '../../src/text/terms.ts'

const analyser = createAnalyser()

/** A word of two terms among them, and numbers of one word and of two. */
const words = ['جسر', 'الجسر', 'وزارة', 'كتب', 'ثلاثة', 'آلاف', '12', 'bridge', 'قال']

interface Counts {
  readonly postings: Postings
  readonly vocabulary: Vocabulary
  readonly documents: Map<number, string>
}

function counts(): Counts {
  return {postings: new Postings(), vocabulary: new Vocabulary(), documents: new Map()}
}

function bytesOf({postings, vocabulary}: Counts): number[] {
  const writer = new ByteWriter()
  postings.write(writer)
  return [...writer.take(), ...vocabulary.toBytes()]
}

function ignore(): void {}

/** Adds a text, with words noted or looked up one by one. */
function add({postings, vocabulary, documents}: Counts, text: string, noted: boolean) {
  documents.set(postings.nextNumber, text)
  if (noted) {
    postings.add(
      analyser.countedTerms(text, word => vocabulary.addWord(word)),
      ignore
    )
  } else {
    postings.add(analyser.bareTerms(text), ignore)
    vocabulary.add(analyser.tokenize(text))
  }
}

function removeFirst({postings, vocabulary, documents}: Counts): void {
  for (const [document, text] of documents) {
    postings.remove(document, analyser.bareTerms(text), ignore)
    vocabulary.remove(analyser.tokenize(text))
    documents.delete(document)
    postings.renumber([...documents.keys()])
    const left = [...documents.values()]
    documents.clear()
    for (const [number, other] of left.entries()) documents.set(number, other)
    return
  }
}

test('words with notes are counted as if each was looked up, in one index as in two', () => {
  const step = fc.record({
    index: fc.nat(1),
    text: fc.option(fc.array(fc.constantFrom(...words), {maxLength: 6}))
  })
  fc.assert(
    fc.property(fc.array(step, {maxLength: 30}), steps => {
      const noted = [counts(), counts()]
      const plain = [counts(), counts()]
      for (const {index, text} of steps) {
        const [one, other] = [noted[index] as Counts, plain[index] as Counts]
        if (text) {
          add(one, text.join(' '), true)
          add(other, text.join(' '), false)
        } else {
          removeFirst(one)
          removeFirst(other)
        }
      }
      expect(noted.map(bytesOf)).toEqual(plain.map(bytesOf))
    })
  )
})
