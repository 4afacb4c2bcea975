import type {Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {retext} from 'retext'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {extractAttributions} from '../../src/attribution/extract-attributions.ts'
import {retextArabic, retextAttribution} from '../../src/retext/index.ts'
import type {Attribution} from '../../src/types.ts'
import {runOnHtml, runOnMarkdown} from './bridges.ts'

const lines = [
  'وصول القوات إلى سيلفار',
  'أكد وزير الدفاع سامي النعيمي أن القوات وصلت إلى المدينة. وقالت وزارة الخارجية إن ذلك صحيح.',
  'The defence minister said that the troops had arrived.'
]
const text = lines.join('\n')

const processor = unified().use(retextArabic).use(retextAttribution).freeze()

function run(value: string, runner: Runner = processor): {tree: Root; file: VFile} {
  const file = new VFile(value)
  return {file, tree: runner.runSync(runner.parse(file), file)}
}

/** What the tests need of a processor, whatever else it does. */
interface Runner {
  parse(file: VFile): Root
  runSync(tree: Root, file: VFile): Root
}

/** What the attributions say, wherever it stands. */
function said(attributions: readonly Attribution[] | undefined): unknown[] | undefined {
  return attributions?.map(({cue, content, source, stance}) => ({
    cue: cue.text,
    content: content.map(span => span.text),
    source: source?.name,
    stance
  }))
}

function expectSlices(
  attributions: readonly Attribution[] | undefined,
  file: string
): void {
  for (const {cue, content, source} of attributions ?? []) {
    for (const span of [cue, ...content, source?.mention, source?.resolved]) {
      if (span) expect(file.slice(span.start, span.end)).toBe(span.text)
    }
  }
}

describe('retextAttribution', () => {
  test('finds what extractAttributions finds', () => {
    const {tree, file} = run(text)
    const attributions = extractAttributions(text)
    expect(attributions.length).toBeGreaterThanOrEqual(3)
    expect(tree.data?.attributions).toEqual(attributions)
    expect(file.data.attributions).toEqual(attributions)
  })

  test('finds the same on top of another parser', () => {
    const bridged = retext().use(retextArabic).use(retextAttribution).freeze()
    expect(run(text, bridged).tree.data?.attributions).toEqual(extractAttributions(text))
  })

  test('writes on paragraphs, sentences and the words of cues', () => {
    const {tree} = run(text)
    const cues: string[] = []
    visit(tree, 'WordNode', word => {
      if (word.data?.attribution) cues.push(toString(word))
    })
    expect(cues).toEqual(extractAttributions(text).map(({cue}) => cue.text))
    const counts: (number | undefined)[] = []
    visit(tree, ['ParagraphNode', 'SentenceNode'], node => {
      if (node.type === 'ParagraphNode' || node.type === 'SentenceNode')
        counts.push(node.data?.attributions?.length)
    })
    expect(counts).toEqual([undefined, undefined, 2, 1, 1, 1, 1])
  })

  test('runs again without finding anything twice', () => {
    const {tree, file} = run(text)
    const before = structuredClone(tree)
    processor.runSync(tree, file)
    expect(tree).toEqual(before)
  })

  test('takes a language', () => {
    const english = unified().use(retextArabic).use(retextAttribution, {language: 'en'})
    expect(run(text, english.freeze()).file.data.attributions).toEqual(
      extractAttributions(text, {language: 'en'})
    )
  })

  test('reads Markdown, with offsets into it', async () => {
    const markdown = lines.join('\n\n').replace('سامي النعيمي', '**سامي** النعيمي')
    const file = await runOnMarkdown(`# ${markdown}`, processor)
    expectSlices(file.data.attributions, String(file))
    expect(said(file.data.attributions)).toEqual(said(extractAttributions(text)))
  })

  test('reads HTML, with offsets into it', async () => {
    const [title, first, second] = lines
    const file = await runOnHtml(
      `<h1>${title}</h1>\r\n<p>${first?.replace('سامي', '<b>سامي</b>')}</p><p>${second}</p>`,
      processor
    )
    expectSlices(file.data.attributions, String(file))
    expect(said(file.data.attributions)).toEqual(said(extractAttributions(text)))
  })

  test('keeps its place after character references and Windows line endings', async () => {
    const file = await runOnHtml(
      '<p>&quot;نعم&quot;&nbsp;&laquo;لا&raquo;\r\nثم\r\nقال الوزير إن القوات &#x201C;وصلت&#8221; إليها.</p>',
      processor
    )
    const [attribution] = file.data.attributions ?? []
    expect(attribution?.cue.text).toBe('قال')
    expect(attribution?.content.map(span => span.text)).toEqual([
      'القوات &#x201C;وصلت&#8221; إليها'
    ])
  })

  test('keeps its place after escapes and in quoted lines of Markdown', async () => {
    const file = await runOnMarkdown(
      '> \\*نعم\\* &amp; نعم.\n> قال الوزير إن القوات\n> وصلت.',
      processor
    )
    const [attribution] = file.data.attributions ?? []
    expect(attribution?.cue.text).toBe('قال')
    expect(attribution?.content.map(span => span.text)).toEqual(['القوات\n> وصلت'])
  })

  test('leaves what only looks like a reference in plain text', () => {
    const plain = `R&D; &amp; ${text}`
    expect(run(plain).file.data.attributions).toEqual(extractAttributions(plain))
  })

  test('places the nodes of a tree without positions', () => {
    const tree = processor.parse(text)
    visit(tree, node => {
      delete node.position
    })
    const file = new VFile(text)
    processor.runSync(tree, file)
    expect(file.data.attributions).toEqual(extractAttributions(text))
  })
})
