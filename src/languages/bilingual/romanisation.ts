/**
 * Arabic letters in Latin script: the consonants of BGN/PCGN without its marks.
 *
 * ا و ي are vowels or glides by where they stand, and unwritten vowels are supplied by the shape of the
 * word; see `query/romanise.ts`.
 */
export const consonants: Readonly<Record<string, string>> = {
  ء: "'",
  ؤ: "'",
  ئ: "'",
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: "'",
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  پ: 'p',
  چ: 'ch',
  ڤ: 'v',
  گ: 'g'
}

/** Small words of names, as they are written in English. */
export const particles: Readonly<Record<string, string>> = {
  بن: 'bin',
  ابن: 'Ibn',
  بنت: 'bint',
  ابو: 'Abu',
  ابي: 'Abi',
  ام: 'Umm',
  ال: 'Al',
  عبد: 'Abd',
  ذو: 'Dhu'
}
