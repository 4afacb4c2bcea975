import {defineConfig} from 'tsup'
import manifest from './package.json' with {type: 'json'}

// What is built is what `exports` lists: `./text` is src/text/index.ts, and becomes dist/text.js.
const subpaths = Object.keys(manifest.exports).filter(path => path !== './package.json')

const library = Object.fromEntries(
  subpaths.map(path => [
    path === '.' ? 'index' : path.slice(2),
    `src${path.slice(1)}/index.ts`
  ])
)

export default defineConfig({
  entry: {...library, cli: 'src/cli/main.ts'},
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  sourcemap: true,
  splitting: true,
  clean: true,
  // Keep `node:` on built-ins; by default tsup cuts it off.
  external: [/^node:/, ...Object.keys(manifest.optionalDependencies)],
  removeNodeProtocol: false,
  // Arabic as itself: escapes would make the word lists three times as long.
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
  // tsup 8.5.1 sets `baseUrl`, which TypeScript 6 reports as deprecated.
  dts: {entry: library, compilerOptions: {ignoreDeprecations: '6.0'}}
})
