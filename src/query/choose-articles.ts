import type {EngineHit} from '../engine/engine.ts'

/** What the best passage's score by the engine counts beside all that the article speaks of, which is 1. */
const passageWorth = 0.6

/** The paragraphs of an article that the engine found, each with its score; the best first. */
export type Places = ReadonlyMap<number, number>

/** An article with the paragraphs of it that the engine found. */
interface Found {
  readonly articleId: string
  readonly places: Map<number, number>
  /** The engine's best score of these. */
  readonly score: number
  /** Which units of the question they speak of. */
  readonly units: Set<number>
}

/**
 * Chooses the articles that are worth reading closely: those whose passages, all together, speak of
 * most of the question. A long article says in one place who and in another what, and then none of
 * its passages is among the engine's best.
 *
 * @param hits Best first.
 * @param worths What each unit of the question is worth.
 * @param most No more articles than these are chosen.
 * @returns The chosen articles' ids with the paragraphs that were found, likeliest first.
 */
export function chooseArticles(
  hits: readonly EngineHit[],
  worths: readonly number[],
  most: number
): Map<string, Places> {
  const byId = new Map<string, Found>()
  for (const {articleId, paragraph, score, units} of hits) {
    let found = byId.get(articleId)
    if (!found) {
      found = {articleId, places: new Map(), score, units: new Set()}
      byId.set(articleId, found)
    }
    found.places.set(paragraph, score)
    for (const unit of units) found.units.add(unit)
  }
  const total = worths.reduce((sum, worth) => sum + worth, 0)
  const best = hits[0]?.score ?? 1
  const likelihood = ({score, units}: Found): number => {
    let worth = 0
    for (const unit of units) worth += worths[unit] ?? 0
    return worth / total + (passageWorth * score) / best
  }
  const chosen = [...byId.values()]
    .map(found => ({found, likelihood: likelihood(found)}))
    .sort((one, other) => other.likelihood - one.likelihood)
    .slice(0, most)
  return new Map(chosen.map(({found}) => [found.articleId, found.places]))
}
