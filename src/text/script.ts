import type {LanguageCode} from '../types.ts'

/** Tells the language of a stretch of text by the script most of its letters are in. */
export function detectLanguage(text: string): LanguageCode {
  let arabic = 0
  let latin = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 0x600 && code <= 0x6ff) || code >= 0xfb50) arabic++
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++
  }
  return arabic >= latin && arabic > 0 ? 'ar' : 'en'
}
