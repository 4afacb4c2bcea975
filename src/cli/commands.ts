import type {OptionPlan} from './arguments.ts'
import {
  fillingOptions,
  filterOptions,
  indexOption,
  outputOptions,
  readingOptions
} from './options.ts'
import type {Session} from './session.ts'

/** One of the things that isnad does. */
export interface Command {
  readonly name: string
  /** What may follow the name. */
  readonly usage: string
  readonly about: string
  readonly options: Readonly<Record<string, OptionPlan>>
  /** Loads what does it; help and refusals need none of that. Gives the exit code. */
  readonly load: () => Promise<(session: Session) => Promise<number>>
}

const {limit = {about: ''}} = filterOptions

/** All commands, in the order in which they are explained. */
export const commands: readonly Command[] = [
  {
    name: 'extract',
    usage: '[files]',
    about: 'who says what in each text, in reading order',
    options: {...readingOptions, ...outputOptions},
    load: async () => (await import('./commands/extract.ts')).extract
  },
  {
    name: 'index',
    usage: '<files>',
    about: 'read files and save an index of them, to be asked later',
    options: {
      index: {
        short: 'i',
        value: 'name',
        about: 'where to: a file, or a name in a cluster (default: isnad.index, isnad)'
      },
      add: {about: 'keep what the index holds, and add the files to it'},
      ...fillingOptions,
      ...readingOptions,
      ...outputOptions
    },
    load: async () => (await import('./commands/build-index.ts')).buildIndex
  },
  {
    name: 'ask',
    usage: '<question> [files]',
    about: 'who answers a question, and the passages that show it',
    options: {...indexOption, ...filterOptions, ...readingOptions, ...outputOptions},
    load: async () => (await import('./commands/ask.ts')).ask
  },
  {
    name: 'compare',
    usage: '<question> [files]',
    about: 'who confirms it, who denies it, who holds back, who changed sides',
    options: {...indexOption, ...filterOptions, ...readingOptions, ...outputOptions},
    load: async () => (await import('./commands/compare.ts')).compare
  },
  {
    name: 'sources',
    usage: '[files]',
    about: 'who speaks in the articles, the most quoted first',
    options: {
      ...indexOption,
      limit: {...limit, about: 'the most sources (default: all)'},
      ...readingOptions,
      ...outputOptions
    },
    load: async () => (await import('./commands/sources.ts')).sources
  },
  {
    name: 'verify',
    usage: '<quotation> [files]',
    about: 'whether a quotation stands in the articles, and who says it there',
    options: {
      ...indexOption,
      source: {value: 'name', about: 'who is said to say it (default: anybody)'},
      ...readingOptions,
      ...outputOptions
    },
    load: async () => (await import('./commands/verify.ts')).verify
  },
  {
    name: 'explore',
    usage: '[files]',
    about: 'a page in the browser to ask the articles, on this computer only',
    options: {
      port: {
        short: 'p',
        value: 'number',
        about: 'where to listen (default: 4180; 0: any)'
      },
      ...readingOptions,
      ...outputOptions
    },
    load: async () => (await import('./commands/explore.ts')).explore
  }
]
