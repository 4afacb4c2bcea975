import {InputFailure, UsageFailure} from '../failure.ts'
import type {Format} from './input-file.ts'

/** The decoder of an encoding that somebody named. */
export function decoderOf(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    // The mark at the beginning is kept, so that offsets are those of the file.
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true})
  } catch {
    throw new UsageFailure(
      `--encoding: ${encoding} is not known; try utf-8, utf-16le, windows-1256 or iso-8859-6`
    )
  }
}

/** Decodes a file: as asked, else by its byte order mark, else as markup says, else as UTF-8. */
export function decode(
  bytes: Uint8Array,
  encoding: string | undefined,
  format: Format,
  path: string
): string {
  const isMarkup = format === 'html' || format === 'feed'
  const declared = isMarkup ? declaredEncoding(bytes) : undefined
  const named = encoding ?? encodingByMark(bytes) ?? declared ?? 'utf-8'
  try {
    return decoderOf(named).decode(bytes)
  } catch (thrown) {
    if (thrown instanceof UsageFailure) throw thrown
    throw notDecoded(path, named)
  }
}

/** The refusal of bytes that are no text in an encoding. */
export function notDecoded(place: string, encoding: string): InputFailure {
  return new InputFailure(
    `${place} is not ${encoding.toUpperCase()}; name its encoding, as in --encoding windows-1256`
  )
}

function encodingByMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** How far into a page browsers look for its encoding. */
const declarationsWithin = 1024

/** What an XML declaration or a page's `meta` says of the encoding, if it can be read. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, declarationsWithin)).toString('latin1')
  const tags = head.split('<').map(tag => tag.split('>', 1)[0] ?? '')
  const declared = tags.flatMap(tag => {
    const [, name] =
      /^\?xml\b.*\bencoding=["']([\w-]+)/su.exec(tag) ??
      /^meta\b.*\bcharset=["']?([\w-]+)/isu.exec(tag) ??
      []
    // Who names UTF-16 here has written bytes: browsers then read UTF-8 as well.
    return name && !/^utf-?16/iu.test(name) && isKnown(name) ? [name] : []
  })
  return declared[0]
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== ''
  } catch {
    return false
  }
}
