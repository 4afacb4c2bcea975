import type {Root} from 'nlcst'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import {type Processor, unified} from 'unified'
import {VFile} from 'vfile'

/** Any processor; the bridges' own types know none that has a transformer. */
type Bridged = Processor<Root, Root | undefined, Root | undefined>

/** Runs a processor over Markdown. */
export async function runOnMarkdown(markdown: string, bridged: Bridged): Promise<VFile> {
  const file = new VFile(markdown)
  const bridge = unified()
    .use(remarkParse)
    .use(remarkRetext, bridged as Processor<Root>)
  await bridge.run(bridge.parse(file), file)
  return file
}

/** Runs a frozen processor over HTML. */
export async function runOnHtml(html: string, bridged: Bridged): Promise<VFile> {
  const file = new VFile(html)
  const bridge = unified()
    .use(rehypeParse)
    .use(rehypeRetext, bridged as Processor<Root>)
  await bridge.run(bridge.parse(file), file)
  return file
}
