import {writeFileSync} from 'node:fs'
import {defineConfig, type Options} from 'tsup'
import {thirdParty} from './.ci/third-party.ts'
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

const library: Options = {
  entry: {
    ...modules,
    cli: 'src/cli/main.ts',
    'load-worker': 'src/cli/cluster/load-worker.ts'
  },
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  splitting: true,
  clean: ['!explorer/**', '!browser.js', '!extract-worker.js', '!third-party.txt'],
  // Keep `node:` on built-ins; by default tsup cuts it off.
  external: [/^node:/, ...Object.keys(manifest.optionalDependencies)],
  removeNodeProtocol: false,
  esbuildOptions(options) {
    // Arabic as itself: escapes would make the word lists three times as long.
    options.charset = 'utf8'
    // Else they are compiled anew whenever they are come to: esbuild takes Node's Unicode for too old.
    options.supported = {'regexp-unicode-property-escapes': true}
  },
  // tsup 8.5.1 sets `baseUrl`, which TypeScript 6 reports as deprecated.
  dts: {entry: modules, compilerOptions: {ignoreDeprecations: '6.0'}}
}

/** What browsers run: one file for each entry with all that it needs, and what that is. */
function forBrowsers(folder: string): Options {
  return {
    outDir: folder,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    splitting: false,
    minify: true,
    noExternal: [/./],
    esbuildPlugins: [thirdParty(folder)],
    esbuildOptions(options) {
      options.charset = 'utf8'
    }
  }
}

// The library in one file with all that it needs, for pages that have no build; and what the workers
// of `addAll` run, which the library looks for beside itself.
const browser: Options = {
  ...forBrowsers('dist'),
  entry: {browser: 'src/index.ts', 'extract-worker': 'src/query/extract-worker.ts'}
}

// The page that shows an index in a browser.
const page: Options = {
  ...forBrowsers('dist/explorer'),
  entry: ['examples/explorer/explorer.ts'],
  tsconfig: 'examples/explorer/tsconfig.json',
  publicDir: 'examples/explorer/static',
  clean: ['!worker/**'],
  // What it shows until somebody brings other articles; the package leaves it out.
  async onSuccess() {
    const lines = readCorpus().map(article => JSON.stringify(article))
    writeFileSync('dist/explorer/articles.jsonl', `${lines.join('\n')}\n`)
  }
}

// What the page asks. What finds the article in an HTML page is loaded when somebody brings one.
const worker: Options = {
  ...forBrowsers('dist/explorer/worker'),
  entry: ['examples/explorer/worker.ts'],
  tsconfig: 'examples/explorer/tsconfig.json',
  clean: true,
  splitting: true,
  esbuildOptions(options) {
    options.charset = 'utf8'
    // What a browser's page has, a worker lacks: `document`, for one.
    options.conditions = ['worker']
  }
}

export default defineConfig([library, browser, page, worker])
