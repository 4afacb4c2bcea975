/** Longer ids are hashed: a document's id has at most 512 bytes. */
const longestId = 400
/** Longer terms are cut, in articles and in questions alike. */
const longestTerm = 120

/** Half of a letter that takes two units: a cluster cannot tell one from another. */
const halfLetter = /\p{Surrogate}/u

const encoder = new TextEncoder()

/** The id of an article's document. */
export async function articleKey(id: string): Promise<string> {
  const plain = encoder.encode(id).length <= longestId && !halfLetter.test(id)
  return plain ? `=${id}` : `#${await digest(JSON.stringify(id))}`
}

/** Tells two contents of an article apart, whatever the order of its fields. */
export function versionOf(article: object): Promise<string> {
  const entries = Object.entries(article).filter(([, value]) => value !== undefined)
  return digest(JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1))))
}

/** The id of a passage's document. */
export function passageKey(version: string, paragraph: number): string {
  return `${version}-${paragraph}`
}

/** A term as the cluster has it. */
export function storedTerm(term: string): string {
  return term.length > longestTerm ? term.slice(0, longestTerm) : term
}

/** The first 144 bits of SHA-256, in 24 characters. */
async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', encoder.encode(text))
  return Buffer.from(hash, 0, 18).toString('base64url')
}
