import type {TermGroup} from '../text/terms.ts'
import type {RelatedTerm} from './engine.ts'

/** More relatives than this are a coincidence of letters, not a family. */
const mostRelatives = 40

/**
 * The terms in use by the groups they belong to, so that a question about one
 * finds its relatives without their being written into every posting list.
 */
export class Vocabulary {
  readonly #groupsOf: (term: string) => readonly TermGroup[]
  /** Most groups have one member, and a list of one takes half the room of a map. */
  readonly #members = new Map<string, RelatedTerm[]>()
  readonly #terms = new Set<string>()
  /** Terms whose groups nobody asked for yet; many programs only fill indexes and save them. */
  #ungrouped: string[] = []

  constructor(groupsOf: (term: string) => readonly TermGroup[]) {
    this.#groupsOf = groupsOf
  }

  /** Adds a term that may be known already. */
  add(term: string): void {
    if (this.#terms.has(term)) return
    this.#terms.add(term)
    this.#ungrouped.push(term)
  }

  /** Removes a term that may be gone already. */
  remove(term: string): void {
    if (!this.#terms.delete(term)) return
    this.#group()
    for (const {group} of this.#groupsOf(term)) {
      const left = this.#members.get(group)?.filter(member => member.term !== term)
      if (left && left.length > 0) this.#members.set(group, left)
      else this.#members.delete(group)
    }
  }

  /** The members of a group. */
  termsOf(group: string): readonly string[] {
    this.#group()
    return [...new Set(this.#members.get(group)?.map(({term}) => term))]
  }

  /** Terms in use that share a group with a term, the closest first, itself not among them. */
  related(term: string): RelatedTerm[] {
    this.#group()
    const best = new Map<string, number>()
    for (const {group, weight} of this.#groupsOf(term)) {
      for (const member of this.#members.get(group) ?? []) {
        const shared = weight * member.weight
        if (member.term !== term && (best.get(member.term) ?? 0) < shared) {
          best.set(member.term, shared)
        }
      }
    }
    const relatives = [...best].map(([related, weight]) => ({term: related, weight}))
    if (relatives.length <= mostRelatives) return relatives
    return relatives
      .sort((one, other) => other.weight - one.weight || (one.term < other.term ? -1 : 1))
      .slice(0, mostRelatives)
  }

  #group(): void {
    for (const term of this.#ungrouped) {
      for (const {group, weight} of this.#groupsOf(term)) {
        const members = this.#members.get(group)
        if (members) members.push({term, weight})
        else this.#members.set(group, [{term, weight}])
      }
    }
    this.#ungrouped = []
  }
}
