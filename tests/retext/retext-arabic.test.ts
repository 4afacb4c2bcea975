import type {Root} from 'nlcst'
import {assert as assertTree} from 'nlcst-test'
import {toString} from 'nlcst-to-string'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {type Plugin, unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {ParseArabic} from '../../src/parse/parse-arabic.ts'
import {retextArabic} from '../../src/retext/index.ts'
import {runOnHtml, runOnMarkdown} from './bridges.ts'

const text = 'هل أكد د. أحمد النشر؟ نعم.'
const expected = ['هل أكد د. أحمد النشر؟', 'نعم.']

function sentencesOf(tree: Root): string[] {
  const sentences: string[] = []
  visit(tree, 'SentenceNode', node => {
    sentences.push(toString(node))
  })
  return sentences
}

/** Gathers the sentences of the trees that a bridge makes. */
function gather(sentences: string[]): Plugin<[], Root> {
  return () => tree => {
    assertTree(tree)
    sentences.push(...sentencesOf(tree))
  }
}

describe('retextArabic', () => {
  test.each([
    ['alone', unified().use(retextArabic)],
    ['with retext', retext().use(retextArabic)],
    ['after retext-english', unified().use(retextEnglish).use(retextArabic)],
    ['before retext-english', unified().use(retextArabic).use(retextEnglish)],
    ['twice', unified().use(retextArabic).use(retextArabic)],
    ['copied from a frozen processor', unified().use(retextArabic).freeze()()]
  ])('works %s', (_, processor) => {
    const tree = processor.parse(text)
    assertTree(tree)
    expect(sentencesOf(tree)).toEqual(expected)
    expect(toString(tree)).toBe(text)
  })

  test('registers its rules once in a copied processor', () => {
    const processor = unified().use(retextArabic).freeze()().freeze()
    const rules = processor.data('nlcstParagraphExtensions') ?? []
    expect(new Set(rules).size).toBe(rules.length)
  })

  test('keeps what the parser underneath knows', () => {
    const english = unified().use(retextEnglish).use(retextArabic)
    const [sentence] = sentencesOf(
      english.parse('He works for Acme Inc. Headquarters moved.')
    )
    expect(sentence).toBe('He works for Acme Inc. Headquarters moved.')
  })

  test('keeps the extensions of other plugins', () => {
    const seen: string[] = []
    const other: Plugin<[]> = function () {
      const data = this.data()
      data.nlcstSentenceExtensions = [
        ...(data.nlcstSentenceExtensions ?? []),
        sentence => {
          seen.push(toString(sentence))
        }
      ]
    }
    unified().use(retextArabic).use(other).parse('نعم.')
    expect(seen).toEqual(['نعم.'])
  })

  test('works through remark-retext', async () => {
    const sentences: string[] = []
    const bridged = unified().use(retextArabic).use(gather(sentences))
    await runOnMarkdown(text, bridged)
    expect(sentences).toEqual(expected)
  })

  test('works through rehype-retext, frozen', async () => {
    const sentences: string[] = []
    const bridged = unified().use(retextArabic).use(gather(sentences)).freeze()
    await runOnHtml(`<p>${text}</p>`, bridged)
    expect(sentences).toEqual(expected)
  })

  test('has a parser for bridges that are given one', async () => {
    const processor = unified().use(remarkParse).use(remarkRetext, ParseArabic)
    const tree = await processor.run(processor.parse(text), text)
    assertTree(tree)
    expect(sentencesOf(tree as Root)).toEqual(expected)
  })
})
