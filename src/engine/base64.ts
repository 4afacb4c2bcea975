/** So many bytes at a time are made characters; a multiple of three, so that pieces join. */
const piece = 0x6000

/** Bytes as text, for JSON. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += piece) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + piece)))
  }
  return text
}

/** The bytes of a text that `toBase64` gave; throws on any other. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), character => character.charCodeAt(0))
}
