import {filesUnder, type RepositoryFile, read} from './house/files.ts'

/** A block of code on a page. */
export interface Block {
  readonly language: string
  readonly code: string
  /** What it is said to print, where that is said. */
  readonly output: string | null
}

/** A page for readers. */
export interface Page extends RepositoryFile {
  readonly blocks: readonly Block[]
}

/** Something to be typed into a shell, with what it is said to print. */
export interface Command {
  readonly typed: string
  readonly output: string | null
}

/** The page of a file. */
export function readPage(path: string): Page {
  const text = read(path)
  const found = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].map(
    ([, language = '', code = '']) => ({language, code})
  )
  const blocks = found.map(({language, code}, at) => {
    const next = found[at + 1]
    return {language, code, output: next?.language === 'text' ? next.code.trim() : null}
  })
  return {path, text, blocks}
}

/** The pages that begin with what to do, and those on one matter each. */
export const pages: readonly Page[] = [
  'README.md',
  'README.ar.md',
  ...filesUnder('.github/docs', '.md').map(({path}) => path)
].map(readPage)

/** All pages that say what to type, beside those. */
export const otherPages: readonly Page[] = [
  '.github/CONTRIBUTING.md',
  'corpus/README.md',
  ...filesUnder('src', '.md').map(({path}) => path)
].map(readPage)

/** What a page says to type, in its blocks and between them. */
export function commandsOf({text, blocks}: Page): Command[] {
  const inBlocks = blocks
    .filter(({language}) => language === 'sh')
    .flatMap(({code, output}) => {
      // A line that ends with a pipe goes on in the next.
      const lines = code.trim().split(/(?<!\|)\n/u)
      return lines.flatMap((line, at) =>
        line
          .replace(/\s+# .*$/u, '')
          .split(' && ')
          .map(typed => ({typed, output: at === lines.length - 1 ? output : null}))
      )
    })
  const between = text.replace(/^```.*?^```$/gmsu, '')
  // `isnad index` alone is a name, and not to be typed.
  const inText = [
    ...between.matchAll(/`(npx isnad [a-z][^`]*|isnad [a-z]+ [^`]+)`/gu)
  ].map(([, typed = '']) => ({
    typed: typed.replace(/^isnad/u, 'npx isnad'),
    output: null
  }))
  return [...inBlocks, ...inText]
}

/** The article that the README indexes first, and keeps in `harbour.txt` later. */
export function harbourArticle(): string {
  const [, article] = /\n {2}text: `([^`]+)`/u.exec(read('README.md')) ?? []
  if (!article) throw new Error('the README has no article')
  return article
}
