import {join} from 'node:path'
import {build} from 'vite'
import {expect, test} from 'vitest'
import {root} from './files.ts'

/** The script of a page as a bundler leaves it. */
async function bundle(script: string): Promise<string> {
  const page = 'virtual:page'
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'page',
        resolveId: id => (id === page ? id : undefined),
        load: id => (id === page ? script : undefined)
      }
    ],
    resolve: {
      alias: [
        {find: /^isnad$/u, replacement: join(root, 'dist/index.js')},
        {find: /^isnad\/(.+)$/u, replacement: join(root, 'dist/$1.js')}
      ]
    },
    build: {write: false, minify: true, rollupOptions: {input: page}}
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('nothing was built')
  return output.output.map(part => ('code' in part ? part.code : '')).join('')
}

const arabicPage = `
  import {createExtractor} from 'isnad'
  import {arabicAttribution} from 'isnad/languages/ar'
  const extract = createExtractor({languages: [arabicAttribution]})
  document.title = JSON.stringify(extract(document.body.innerText))
`
const usualPage = `
  import {extractAttributions} from 'isnad'
  document.title = JSON.stringify(extractAttributions(document.body.innerText))
`
const searchPage = `
  import {createIndex} from 'isnad'
  document.title = String(createIndex().articleCount)
`

/** Words out of what only a part of the library knows, as they stand in a bundle. */
const parts = {
  arabicCues: 'نفى',
  englishCues: 'acknowledge',
  searching: 'DUPLICATE_ID',
  translations: 'galaxy'
}

function partsOf(script: string): string[] {
  return Object.entries(parts).flatMap(([part, word]) =>
    script.includes(word) ? [part] : []
  )
}

test('a page that finds attributions in Arabic carries nothing else', async () => {
  expect(partsOf(await bundle(arabicPage))).toEqual(['arabicCues'])
})

test('a page that finds attributions carries both languages, and no search', async () => {
  expect(partsOf(await bundle(usualPage))).toEqual(['arabicCues', 'englishCues'])
})

test('a page that searches carries all', async () => {
  expect(partsOf(await bundle(searchPage))).toEqual(Object.keys(parts))
})
