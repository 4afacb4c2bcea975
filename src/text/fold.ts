const marks =
  /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\u061C]/gu

/** The form in which text is compared. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(marks, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/’/gu, "'")
    .toLowerCase()
}
