import fc from 'fast-check'
import type {Nodes} from 'nlcst'
import {assert as assertTree} from 'nlcst-test'
import {toString} from 'nlcst-to-string'
import {ParseLatin} from 'parse-latin'
import {retext} from 'retext'
import {describe, expect, test} from 'vitest'
import {ParseArabic} from '../../src/parse/parse-arabic.ts'
import {retextArabic} from '../../src/parse/retext-arabic.ts'
import {runs} from '../properties/runs.ts'
import {arbitraryText} from './arbitrary-text.ts'
import {paragraphsOf} from './read.ts'

describe('on any text', () => {
  test('the tree is sound, gives the text back, and every node is where it stands', () => {
    fc.assert(
      fc.property(arbitraryText, text => {
        const tree = new ParseArabic().parse(text)
        assertTree(tree)
        expect(toString(tree)).toBe(text)
        expectPlaced(tree, text)
      }),
      runs(500)
    )
  })

  test('the tree of a parser underneath gives the same, line by line', () => {
    const processor = retext().use(retextArabic).freeze()
    fc.assert(
      fc.property(arbitraryText, text => {
        expect(processor.parse(text)).toEqual(new ParseArabic().parse(text))
      }),
      runs(100)
    )
  })

  test('nodes are cut as parse-latin cuts them', () => {
    const ours = new ParseArabic()
    const theirs = new ParseLatin()
    fc.assert(
      fc.property(arbitraryText, text => {
        expect(ours.tokenize(text)).toEqual(theirs.tokenize(text))
      }),
      runs(100)
    )
  })

  test('tokens are slices in order that miss no letter, and sentences cover them', () => {
    fc.assert(
      fc.property(arbitraryText, text => {
        let end = 0
        let missed = ''
        for (const [index, paragraph] of paragraphsOf(text).entries()) {
          const {tokens, sentences, sentenceOf} = paragraph
          expect(paragraph.index).toBe(index)
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(end)
            expect(text.slice(token.start, token.end)).toBe(token.text)
            missed += text.slice(end, token.start)
            end = token.end
          }
          expect(sentences.flatMap(({from, to}) => tokens.slice(from, to))).toEqual(
            tokens
          )
          sentences.forEach(({from, to}, sentence) => {
            expect(sentenceOf.slice(from, to).every(own => own === sentence)).toBe(true)
          })
        }
        missed += text.slice(end)
        expect(missed).not.toMatch(/[\p{L}\p{N}]/u)
      }),
      runs(500)
    )
  })

  test('quotations nest, and every token knows the innermost', () => {
    fc.assert(
      fc.property(arbitraryText, text => {
        for (const {tokens, quotations, quotationOf} of paragraphsOf(text)) {
          expect(quotationOf).toHaveLength(tokens.length)
          quotations.forEach((run, index) => {
            expect(run.close).toBeGreaterThan(run.open)
            expect(run.open).toBeGreaterThanOrEqual(quotations[index - 1]?.open ?? -1)
          })
          tokens.forEach((_, at) => {
            const around = quotations.flatMap(({open, close}, index) =>
              open <= at && at <= close ? [index] : []
            )
            expect(quotationOf[at]).toBe(around.at(-1) ?? -1)
            around.forEach((index, depth) => {
              expect(quotations[index]?.depth).toBe(depth)
            })
          })
        }
      }),
      runs(500)
    )
  })
})

function expectPlaced(node: Nodes, text: string): void {
  const {start, end} = node.position ?? {}
  expect(text.slice(start?.offset, end?.offset)).toBe(toString(node))
  const before = text.slice(0, start?.offset).split(/\r\n|\r|\n/u)
  expect(start?.line).toBe(before.length)
  expect(start?.column).toBe((before.at(-1)?.length ?? 0) + 1)
  if ('children' in node) for (const child of node.children) expectPlaced(child, text)
}
