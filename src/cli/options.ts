import {existsSync} from 'node:fs'
import type {LanguageCode, SearchOptions, Stance} from '../index.ts'
import {type Arguments, type OptionPlan, oneOf, wholeNumber} from './arguments.ts'
import {UsageFailure} from './failure.ts'
import {decoderOf} from './input/decode.ts'
import {formats} from './input/input-file.ts'
import type {ReadOptions} from './input/read-articles.ts'

type Plans = Readonly<Record<string, OptionPlan>>

/** How answers are written. */
export const outputOptions: Plans = {
  json: {about: 'write one JSON document'},
  jsonl: {about: 'write JSON Lines, one record a line'},
  'no-color': {about: 'write no colours; NO_COLOR in the environment does the same'},
  help: {short: 'h', about: 'explain this command'}
}

/** How files are read. */
export const readingOptions: Plans = {
  format: {
    value: 'format',
    about: `${formats.join(', ')} (default: as a file's name or beginning tells)`
  },
  encoding: {
    value: 'name',
    about: 'such as windows-1256 (default: as the file says, else UTF-8)'
  },
  language: {
    value: 'ar|en',
    about: 'of the texts (default: told paragraph by paragraph)'
  },
  whole: {about: 'read all of an HTML page, menus and teasers too'}
}

/** How an index is filled, that of a cluster too. */
export const fillingOptions: Plans = {
  workers: {
    value: 'number',
    about: 'how many threads read articles (default: a core each, if there is much text)'
  },
  to: {
    value: 'address',
    about: 'an OpenSearch cluster to write to, in place of a file; adds to what it holds'
  },
  shards: {value: 'number', about: 'how many parts a new index is cut into (default: 1)'},
  replicas: {value: 'number', about: 'how many copies a new index has (default: 1)'},
  journal: {
    value: 'file',
    about:
      'what is written already, to go on after a break (default: isnad-<name>.journal)'
  }
}

/** Which index is asked. */
export const indexOption: Plans = {
  index: {
    short: 'i',
    value: 'file',
    about: 'a saved index (default: isnad.index, where no files are named)'
  }
}

/** Which passages may answer. */
export const filterOptions: Plans = {
  limit: {short: 'n', value: 'number', about: 'the most passages (default: 10)'},
  source: {
    value: 'name',
    about: 'only what this source says: its id, or words of its name'
  },
  stance: {
    value: 'stance',
    multiple: true,
    about: 'only this stance, such as confirm or deny; may be given again'
  },
  publisher: {value: 'name', about: 'only what they published'},
  from: {value: 'date', about: 'not published before, in ISO 8601'},
  to: {value: 'date', about: 'not published after'},
  in: {value: 'ar|en', about: 'only passages in this language'}
}

const languages: readonly LanguageCode[] = ['ar', 'en']

/** How to read files, from what was typed. */
export function readOptions(given: Arguments): ReadOptions {
  const [format, encoding, language] = ['format', 'encoding', 'language'].map(name =>
    given.value(name)
  )
  // Refused here, before any file is read.
  if (encoding !== undefined) decoderOf(encoding)
  return {
    format: format === undefined ? undefined : oneOf('format', format, formats),
    encoding,
    language: language === undefined ? undefined : oneOf('language', language, languages),
    wholePage: given.has('whole')
  }
}

/** What may answer, from what was typed. */
export function searchOptions(given: Arguments): SearchOptions {
  const language = given.value('in')
  const stances = given.values('stance')
  return {
    limit: wholeNumber(given, 'limit'),
    filter: {
      source: given.value('source'),
      // The index knows the stances, and refuses what is none.
      stance: stances.length > 0 ? (stances as Stance[]) : undefined,
      publisher: given.value('publisher'),
      from: given.value('from'),
      to: given.value('to'),
      language: language === undefined ? undefined : oneOf('in', language, languages)
    }
  }
}

/** The question or quotation that a command begins with, and the files after it. */
export function questionAndFiles(
  {positionals}: Arguments,
  what: string
): {readonly question: string; readonly files: readonly string[]} {
  const [question, ...files] = positionals
  if (question === undefined) {
    throw new UsageFailure(`${what} is missing; it comes first, in quotation marks`)
  }
  // «isnad ask who denied it»: none of the words is a file.
  const isCut = !/\s/u.test(question) && files.length > 0
  if (
    isCut &&
    files.every(file => /^[\p{L}\p{N}?؟]+$/u.test(file) && !existsSync(file))
  ) {
    throw new UsageFailure(
      `there are no such files: ${files.join(', ')}; put ${what} in quotation marks`
    )
  }
  return {question, files}
}
