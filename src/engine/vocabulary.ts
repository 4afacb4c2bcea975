import {RecentMap} from '../text/recent-map.ts'
import type {TermGroup} from '../text/terms.ts'
import type {RelatedTerm} from './engine.ts'

/** More relatives than this are a coincidence of letters, not a family. */
const mostRelatives = 40
/** A question looks up some 300 terms, and many of them belong to the next as well. */
const relatedKept = 5000

/**
 * The terms in use by the groups they belong to, so that a question about one
 * finds its relatives without their being written into every posting list.
 */
export class Vocabulary {
  readonly #groupsOf: (term: string) => readonly TermGroup[]
  readonly #inUse: () => Iterable<string>
  /**
   * Made when first asked for: many programs only fill indexes and save them. Most groups have one
   * member, and a list of one takes half the room of a map.
   */
  #members: Map<string, RelatedTerm[]> | undefined
  /** Related terms that were asked for, until the next term comes or goes: a question asks twice. */
  readonly #related = new RecentMap<readonly RelatedTerm[]>(relatedKept)

  /** @param inUse Gives the terms in use, each once. */
  constructor(
    groupsOf: (term: string) => readonly TermGroup[],
    inUse: () => Iterable<string>
  ) {
    this.#groupsOf = groupsOf
    this.#inUse = inUse
  }

  /** Takes note of a term that came into use. */
  add(term: string): void {
    if (!this.#members) return
    this.#enter(this.#members, term)
    this.#related.clear()
  }

  /** Takes note of a term that is in use no more. */
  remove(term: string): void {
    if (!this.#members) return
    this.#related.clear()
    for (const {group} of this.#groupsOf(term)) {
      const left = this.#members.get(group)?.filter(member => member.term !== term)
      if (left && left.length > 0) this.#members.set(group, left)
      else this.#members.delete(group)
    }
  }

  /** The members of a group. */
  termsOf(group: string): readonly string[] {
    return [
      ...new Set(
        this.#group()
          .get(group)
          ?.map(({term}) => term)
      )
    ]
  }

  /** Terms in use that share a group with a term, the closest first, itself not among them. */
  related(term: string): readonly RelatedTerm[] {
    let related = this.#related.get(term)
    if (!related) {
      related = this.#relatedTo(term)
      this.#related.set(term, related)
    }
    return related
  }

  #relatedTo(term: string): RelatedTerm[] {
    const members = this.#group()
    const best = new Map<string, number>()
    for (const {group, weight} of this.#groupsOf(term)) {
      for (const member of members.get(group) ?? []) {
        const shared = weight * member.weight
        if (member.term !== term && (best.get(member.term) ?? 0) < shared) {
          best.set(member.term, shared)
        }
      }
    }
    const relatives: RelatedTerm[] = []
    for (const [related, weight] of best) relatives.push({term: related, weight})
    if (relatives.length <= mostRelatives) return relatives
    return relatives
      .sort((one, other) => other.weight - one.weight || (one.term < other.term ? -1 : 1))
      .slice(0, mostRelatives)
  }

  #group(): ReadonlyMap<string, readonly RelatedTerm[]> {
    if (this.#members) return this.#members
    const members = new Map<string, RelatedTerm[]>()
    for (const term of this.#inUse()) this.#enter(members, term)
    this.#members = members
    return members
  }

  #enter(members: Map<string, RelatedTerm[]>, term: string): void {
    for (const {group, weight} of this.#groupsOf(term)) {
      const list = members.get(group)
      if (list) list.push({term, weight})
      else members.set(group, [{term, weight}])
    }
  }
}
