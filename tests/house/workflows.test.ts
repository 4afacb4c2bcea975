import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {filesUnder} from './files.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const workflows = filesUnder('.github/workflows', '.yml').map(({path, text}) => {
  const content: Workflow = parse(text)
  const steps = Object.values(content.jobs).flatMap(job => job.steps)
  return {path, text, ...content, steps}
})

test('actions are pinned by hash, with the version for people', () => {
  expect(workflows.map(({path}) => path)).toEqual([
    '.github/workflows/check.yml',
    '.github/workflows/release.yml'
  ])
  for (const {path, text} of workflows) {
    const uses = text.match(/\buses: .*/gu) ?? []
    const pinned = /^uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u
    expect(uses.filter(line => !pinned.test(line))).toEqual([])
    expect(uses.length, path).toBeGreaterThan(0)
  }
})

test('a workflow may nothing but read, and a job what it needs', () => {
  for (const {path, permissions, jobs} of workflows) {
    const granted = Object.values(permissions)
    expect(granted.filter(level => level !== 'read')).toEqual([])
    for (const [name, job] of Object.entries(jobs)) {
      const writes = Object.entries(job.permissions ?? {}).filter(
        ([, level]) => level === 'write'
      )
      const allowed = `${path} ${name} ${writes.map(([scope]) => scope).join()}`
      if (writes.length > 0) {
        expect([
          '.github/workflows/release.yml publish id-token',
          '.github/workflows/release.yml announce contents'
        ]).toContain(allowed)
      }
    }
  }
})

test('no step keeps the token, and none runs what a stranger wrote', () => {
  for (const {on, steps} of workflows) {
    expect(Object.keys(on)).not.toContain('pull_request_target')
    const checkouts = steps.filter(({uses}) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.every(step => step.with?.['persist-credentials'] === false)).toBe(
      true
    )
    expect(steps.filter(({run}) => run?.includes('${{'))).toEqual([])
  }
})

test('a release carries its provenance', () => {
  const release = workflows.find(({path}) => path.endsWith('/release.yml'))
  const published = release?.steps.find(({run}) => run?.startsWith('npm publish'))
  expect(published?.run).toContain('--provenance')
})
