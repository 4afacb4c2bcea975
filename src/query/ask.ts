import type {QueryUnit} from '../text/query-unit.ts'
import {RecentMap} from '../text/recent-map.ts'
import {type Word, words} from '../text/words.ts'
import type {LanguageCode, SearchResult} from '../types.ts'
import {
  answerSources,
  identifyingOnce,
  type Library,
  type ScoredPassage,
  showPassages
} from './answer.ts'
import {expandWords, translateWords} from './expand.ts'
import type {ResolvedFilter} from './options.ts'
import {isPlain, type Plan, planPlain, planQuestion, type UnitRole} from './plan.ts'
import type {Question} from './read-question.ts'
import {readScopes} from './read-scopes.ts'
import type {Reading} from './reading.ts'
import type {AlikeWord, Vocabulary} from './vocabulary.ts'

/** A question as it is put to an engine. */
export interface Inquiry {
  readonly plan: Plan
  readonly filter: ResolvedFilter
}

/** What follows in a question longer than this, in UTF-16 units, is not read. */
const longestQuestion = 20_000

/** Reads what people ask by, with the words of an index. */
export class Asker {
  readonly #reading: Reading
  readonly #vocabulary: Vocabulary
  /** What filters ask for, until the next article changes which names are known. */
  readonly #wanted = new Map<string, readonly QueryUnit[]>()
  /** The words of the articles that sound like one that was asked for, likewise. */
  readonly #alike = new RecentMap<readonly AlikeWord[]>(mostAlike)

  constructor(reading: Reading, vocabulary: Vocabulary) {
    this.#reading = reading
    this.#vocabulary = vocabulary
  }

  /** Forgets what depends on the words of the index. */
  changed(): void {
    this.#wanted.clear()
    this.#alike.clear()
  }

  /** The ways to put a question, one after the other until there is an answer. */
  read(query: string, filter: ResolvedFilter): [Inquiry, ...Inquiry[]] {
    const scopes = readScopes(query.slice(0, longestQuestion))
    const question = this.#reading.readQuestion(scopes.text)
    const plan = isPlain(question)
      ? planPlain(question, this.#translate(question.text, question.language))
      : planQuestion(question, (list, role) =>
          this.#expand(list, question, otherWords(question, role))
        )
    const narrowed: ResolvedFilter = {
      ...filter,
      sources: [...filter.sources, ...scopes.by],
      said: [...filter.said, ...scopes.said],
      phrases: [...filter.phrases, ...scopes.phrases],
      without: [...filter.without, ...scopes.without],
      stances: scopes.stances.length > 0 ? new Set(scopes.stances) : filter.stances
    }
    const whole = {plan, filter: narrowed}
    if (scopes.phrases.length === 0 || question.intent === 'passages') return [whole]
    // People also put names into quotation marks; in a question they may be just that.
    return [whole, {plan, filter: {...narrowed, phrases: filter.phrases}}]
  }

  /** Words that a filter wants, each with its translations and inflections. */
  ideas(wanted: string): readonly QueryUnit[] {
    let ideas = this.#wanted.get(wanted)
    if (!ideas) {
      const language = this.#reading.detect(wanted)
      ideas = this.#expand(words(wanted), {text: wanted, language})
      if (this.#wanted.size >= mostWanted) this.#wanted.clear()
      this.#wanted.set(wanted, ideas)
    }
    return ideas
  }

  /** Whether terms are of a text that has every word that is wanted, or a translation of it. */
  holds(terms: readonly string[], wanted: string): boolean {
    const ideas = this.ideas(wanted)
    if (ideas.length === 0) return false
    const present = new Set(terms)
    return ideas.every(
      ({alternatives, weight}) =>
        weight < 1 ||
        alternatives.some(({terms: list}) => list.every(term => present.has(term)))
    )
  }

  readonly #alikeWords = (word: string): readonly AlikeWord[] => {
    let alike = this.#alike.get(word)
    if (!alike) {
      alike = this.#vocabulary.alike(word)
      this.#alike.set(word, alike)
    }
    return alike
  }

  #expand(
    list: readonly Word[],
    {text, language}: Pick<Question, 'text' | 'language'>,
    synonyms?: boolean
  ): QueryUnit[] {
    const {analyser, lexicon} = this.#reading
    const alike = this.#alikeWords
    return expandWords(analyser, lexicon(), alike, language, list, synonyms, text)
  }

  #translate(text: string, language: LanguageCode): QueryUnit[] {
    return translateWords(this.#reading, this.#alikeWords, language, text)
  }
}

const mostWanted = 1000
/** Some dozen words of a question are looked for by how they sound. */
const mostAlike = 2000

/**
 * Whether words of the same language that say the same are looked for. Who says something, and how
 * many there are by somebody's count, is told in other words than it is asked; what somebody said is
 * more often told in these, but then by a spokesman in place of a speaker.
 */
function otherWords(question: Question, role: UnitRole): boolean {
  const {intent, sourceAsked, speakerNamed} = question
  if (intent === 'who' || sourceAsked) return true
  return speakerNamed && (intent === 'howmany' || role === 'speaker')
}

/** The answer to a question. */
export function showResult(
  library: Library,
  query: string,
  {plan: {question}, filter}: Inquiry,
  answers: readonly ScoredPassage[],
  limit: number
): SearchResult {
  const {text, language, intent, stances, topic, speaker, speakerNamed} = question
  const written = (list: readonly Word[]): string[] =>
    list.map(({start, end}) => text.slice(start, end))
  const shown = identifyingOnce(library)
  return {
    query: {
      text: query,
      language,
      intent,
      stances,
      sources: speakerNamed ? [written(speaker).join(' ')] : [],
      terms: written(speakerNamed ? topic : [...topic, ...speaker])
    },
    passages: showPassages(shown, answers.slice(0, limit)),
    sources: answerSources(shown, question, filter, answers)
  }
}
