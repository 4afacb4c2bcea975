import type {TermGroup} from '../text/terms.ts'
import type {RelatedTerm} from './engine.ts'

const noTerms: ReadonlyMap<string, number> = new Map()

/**
 * The terms in use by the groups they belong to, so that a question about one
 * finds its relatives without their being written into every posting list.
 */
export class Vocabulary {
  readonly #groupsOf: (term: string) => readonly TermGroup[]
  readonly #members = new Map<string, Map<string, number>>()
  readonly #terms = new Set<string>()

  constructor(groupsOf: (term: string) => readonly TermGroup[]) {
    this.#groupsOf = groupsOf
  }

  /** Adds a term that may be known already. */
  add(term: string): void {
    if (this.#terms.has(term)) return
    this.#terms.add(term)
    for (const {group, weight} of this.#groupsOf(term)) {
      const members = this.#members.get(group)
      if (!members) this.#members.set(group, new Map([[term, weight]]))
      else if ((members.get(term) ?? 0) < weight) members.set(term, weight)
    }
  }

  remove(term: string): void {
    this.#terms.delete(term)
    for (const {group} of this.#groupsOf(term)) {
      const members = this.#members.get(group)
      members?.delete(term)
      if (members?.size === 0) this.#members.delete(group)
    }
  }

  /** The members of a group. */
  termsOf(group: string): readonly string[] {
    return [...(this.#members.get(group) ?? noTerms).keys()]
  }

  /** Terms in use that share a group with a term, itself not among them. */
  related(term: string): RelatedTerm[] {
    const best = new Map<string, number>()
    for (const {group, weight} of this.#groupsOf(term)) {
      for (const [member, own] of this.#members.get(group) ?? noTerms) {
        if (member !== term && (best.get(member) ?? 0) < weight * own) {
          best.set(member, weight * own)
        }
      }
    }
    return [...best].map(([related, weight]) => ({term: related, weight}))
  }
}
