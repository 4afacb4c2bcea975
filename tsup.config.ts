import {readdirSync} from 'node:fs'
import {defineConfig} from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    text: 'src/text/index.ts',
    retext: 'src/retext/index.ts',
    node: 'src/node/index.ts',
    ...Object.fromEntries(
      readdirSync('src/languages', {withFileTypes: true})
        .filter(entry => entry.isDirectory())
        .map(entry => [`languages/${entry.name}`, `src/languages/${entry.name}/index.ts`])
    )
  },
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  sourcemap: true,
  splitting: true,
  clean: true,
  // Keep `node:` on built-ins; by default tsup cuts it off.
  external: [/^node:/],
  removeNodeProtocol: false,
  // tsup 8.5.1 sets `baseUrl`, which TypeScript 6 reports as deprecated.
  dts: {compilerOptions: {ignoreDeprecations: '6.0'}}
})
