// Prints what the changelog says of a version: node .github/release-notes.js v0.1.0
import {readFileSync} from 'node:fs'

const version = process.argv[2]?.replace(/^v/u, '')
const changelog = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8')
const section = changelog.split(/^## /mu).find(part => part.split('\n')[0] === version)
if (section === undefined) {
  console.error(`CHANGELOG.md says nothing of ${version}`)
  process.exit(1)
}
console.log(section.slice(section.indexOf('\n')).trim())
