import {Sources} from '../engine/sources.ts'
import type {SourceEntry, Stance} from '../types.ts'
import type {Collection, QuotedSource} from './collection.ts'
import {Identities, type NamedSource} from './identities.ts'

/**
 * The most quoted sources, short names together with the fuller name that they mean.
 *
 * The cluster counts by the ids that articles give by themselves; the names that are alike are
 * put together here, so of the sources that are quoted seldom a short name may be missed.
 */
export async function listSources(
  collection: Collection,
  limit: number
): Promise<SourceEntry[]> {
  const quoted = await collection.mostQuoted(limit)
  const namings = await collection.namings(quoted.map(({id}) => id))
  const sources = new Sources()
  const named: NamedSource[] = []
  for (const {source, naming} of namings.values()) {
    sources.add(naming.article, [naming.attribution])
    named.push({id: source, isPerson: naming.attribution.source?.type === 'person'})
  }
  await new Identities(collection).learn(sources, named)

  const together = new Map<string, QuotedSource[]>()
  for (const one of quoted) {
    const naming = namings.get(one.id)?.naming
    if (!naming?.attribution.source) continue
    const id = sources.idOf(naming.article, naming.attribution.source)
    const list = together.get(id)
    if (list) list.push(one)
    else together.set(id, [one])
  }
  const several = [...together].filter(([, list]) => list.length > 1)
  const articles = await collection.articlesOf(
    several.map(([, list]) => list.map(({id}) => id))
  )
  const articlesOf = new Map(several.map(([id], at) => [id, articles[at]]))
  return [...together]
    .map(([id, list]) => entryOf(id, list, articlesOf.get(id)))
    .sort(
      (a, b) =>
        b.attributions - a.attributions ||
        b.articles - a.articles ||
        (a.source.id < b.source.id ? -1 : 1)
    )

  function entryOf(
    id: string,
    list: readonly QuotedSource[],
    articles: number | undefined
  ): SourceEntry {
    const [name] = [...list]
      .sort((a, b) => b.attributions - a.attributions)
      .flatMap(one => namings.get(one.id)?.naming.attribution.source ?? [])
    if (!name) throw new RangeError(`no naming of ${id}`)
    const stances: Partial<Record<Stance, number>> = {}
    for (const one of list) {
      for (const [stance, count] of Object.entries(one.stances)) {
        stances[stance as Stance] = (stances[stance as Stance] ?? 0) + count
      }
    }
    return {
      source: {...name, id},
      articles: articles ?? list[0]?.articles ?? 0,
      attributions: list.reduce((sum, one) => sum + one.attributions, 0),
      stances
    }
  }
}
