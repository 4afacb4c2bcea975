import {writeFileSync} from 'node:fs'
import {defineConfig} from 'tsup'
import {readCorpus} from './examples/support/corpus.js'
import manifest from './package.json' with {type: 'json'}

// What is built is what `exports` lists: `./text` is src/text/index.ts, and becomes dist/text.js.
const subpaths = Object.keys(manifest.exports).filter(
  path => path !== './package.json' && path !== './browser'
)

const modules = Object.fromEntries(
  subpaths.map(path => [
    path === '.' ? 'index' : path.slice(2),
    `src${path.slice(1)}/index.ts`
  ])
)

const library = defineConfig({
  entry: {
    ...modules,
    cli: 'src/cli/main.ts',
    'load-worker': 'src/cli/cluster/load-worker.ts'
  },
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  splitting: true,
  clean: ['!explorer/**', '!browser.js', '!extract-worker.js'],
  // Keep `node:` on built-ins; by default tsup cuts it off.
  external: [/^node:/, ...Object.keys(manifest.optionalDependencies)],
  removeNodeProtocol: false,
  // Arabic as itself: escapes would make the word lists three times as long.
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
  // tsup 8.5.1 sets `baseUrl`, which TypeScript 6 reports as deprecated.
  dts: {entry: modules, compilerOptions: {ignoreDeprecations: '6.0'}}
})

// The library in one file with all that it needs, for pages that have no build; and what the workers
// of `addAll` run, which the library looks for beside itself.
const browser = defineConfig({
  entry: {browser: 'src/index.ts', 'extract-worker': 'src/query/extract-worker.ts'},
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  splitting: false,
  minify: true,
  noExternal: [/./],
  esbuildOptions(options) {
    options.charset = 'utf8'
  }
})

// The page that shows an index in a browser, with all that it needs.
const explorer = defineConfig({
  entry: ['examples/explorer/explorer.ts', 'examples/explorer/worker.ts'],
  outDir: 'dist/explorer',
  publicDir: 'examples/explorer/static',
  tsconfig: 'examples/explorer/tsconfig.json',
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  splitting: false,
  minify: true,
  clean: true,
  noExternal: [/./],
  esbuildOptions(options) {
    options.charset = 'utf8'
    const leftOut = './examples/explorer/left-out.ts'
    // What a browser's page has, a worker lacks: `document`, for one.
    options.conditions = ['worker']
    options.alias = {linkedom: leftOut, '@mozilla/readability': leftOut}
  },
  // What it shows until somebody brings other articles; the package leaves it out.
  async onSuccess() {
    const lines = readCorpus().map(article => JSON.stringify(article))
    writeFileSync('dist/explorer/articles.jsonl', `${lines.join('\n')}\n`)
  }
})

export default [library, browser, explorer].flat()
