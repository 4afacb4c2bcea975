import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Options} from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/**
 * Writes `third-party.txt` beside what was built: every package whose code went into it, with its
 * licence, as the licences ask of whoever passes the code on.
 */
export function thirdParty(folder: string): Plugin {
  return {
    name: 'third-party',
    setup(build) {
      build.onEnd(({metafile}) => {
        const outputs = Object.values(metafile?.outputs ?? {})
        const inputs = outputs.flatMap(output =>
          Object.entries(output.inputs).flatMap(([path, {bytesInOutput}]) =>
            bytesInOutput > 0 ? [path] : []
          )
        )
        const notices = [...new Set(inputs.map(packageOf))].flatMap(noticeOf).sort()
        if (notices.length === 0) return
        mkdirSync(folder, {recursive: true})
        writeFileSync(join(folder, 'third-party.txt'), notices.join('\n\n'))
      })
    }
  }
}

/** The folder of the package that a file belongs to; empty for isnad's own. */
function packageOf(path: string): string {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? ''
}

function noticeOf(folder: string): string[] {
  if (folder === '') return []
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(name => /^licen[cs]e/iu.test(name))
  // Some come without a file, and name licence and author where they describe themselves.
  const licence = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : `${manifest.license}, ${manifest.author}`
  return [`${manifest.name} ${manifest.version}\n\n${licence}\n`]
}
