/**
 * How a letter or group of letters sounds.
 *
 * `coarse` is shared by what writers put for each other across the two scripts; vowels have none.
 * `fine` tells those apart.
 */
export interface Spelling {
  readonly letters: string
  readonly coarse: string
  readonly fine: string
}

function spellings(table: string): Spelling[] {
  return table
    .trim()
    .split('\n')
    .map(row => {
      const [letters = '', coarse = '', fine = ''] = row.trim().split(/\s+/u)
      return {letters, coarse: coarse === '-' ? '' : coarse, fine}
    })
}

/** Latin letters: the group, its coarse sound (`-`: none), its fine one; longer groups first. */
export const latinSpellings: readonly Spelling[] = spellings(`
  tch S ch
  sch S sh
  ch S ch
  sh S sh
  kh x kh
  gh k gh
  dj k j
  ph f f
  th t th
  dh d dh
  ck k k
  qu k q
  x ks x
  b b b
  p b p
  f f f
  v f v
  t t t
  d d d
  s s s
  z z z
  c k k
  k k k
  q k q
  g k g
  j k j
  h h h
  l l l
  m m m
  n n n
  r r r
  a - a
  e - i
  i - i
  y - i
  o - u
  u - u
  w - u
`)

/** Arabic letters, folded, in the same manner. */
export const arabicSpellings: readonly Spelling[] = spellings(`
  تش S ch
  ب b b
  پ b p
  ف f f
  ڤ f v
  ت t t
  ط t t
  ث t th
  د d d
  ض d dh
  ذ d dh
  س s s
  ص s s
  ز z z
  ظ z dh
  ش S sh
  خ x kh
  ج k j
  غ k gh
  ق k q
  ك k k
  ح h h
  ه h h
  ل l l
  م m m
  ن n n
  ر r r
  ا - a
  ع - a
  ء - a
  ئ - i
  ؤ - u
  ي - i
  و - u
`)

/** Fine sounds that are near each other though writers tell them apart. */
export const nearSounds: Readonly<Record<string, string>> = {
  p: 'b',
  v: 'f',
  th: 't',
  dh: 'd',
  ch: 'sh',
  gh: 'g',
  j: 'g',
  q: 'k'
}

/** Another way to read the letters of a name. */
export interface Rereading {
  readonly pattern: RegExp
  readonly as: string
}

/**
 * What Latin letters stand for in some languages and not in others; each is tried by itself.
 *
 * French: silent ends, `ch` is ش; German: `w` is ف, `j` is ي, `z` is تس; Italian, Greek: `ch` is ك;
 * Dutch, Scots: `ch` is خ; English: silent letters; Arabic in English: `th` for ذ.
 */
export const latinRereadings: readonly Rereading[] = [
  {pattern: /ch/u, as: 'k'},
  {pattern: /ch/u, as: 'kh'},
  {pattern: /th/u, as: 'dh'},
  {pattern: /^w/u, as: 'v'},
  {pattern: /w(?=[aeio])/u, as: 'v'},
  {pattern: /j/u, as: 'y'},
  {pattern: /j/u, as: 'kh'},
  {pattern: /^x/u, as: 'sh'},
  {pattern: /z/u, as: 'ts'},
  {pattern: /z/u, as: 'tz'},
  {pattern: /z$/u, as: 's'},
  {pattern: /s$/u, as: 'z'},
  {pattern: /^s(?=[tp])/u, as: 'sh'},
  {pattern: /ill/u, as: 'iy'},
  {pattern: /dh?/u, as: 'z'},
  {pattern: /(?<=[aeiouy])s(?=[aeiouy])/u, as: 'z'},
  {pattern: /(?<=[bdgkpt])h/u, as: ''},
  {pattern: /h(?=[^aeiouy])|^h/u, as: ''},
  {pattern: /ght/u, as: 't'},
  {pattern: /^kn/u, as: 'n'},
  {pattern: /eaux?$|aul?t$/u, as: 'o'},
  {pattern: /(?<=[aeiouyrn])[tsxdpz]$/u, as: ''},
  {pattern: /gn/u, as: 'ny'},
  {pattern: /ng$/u, as: 'n'},
  {pattern: /c(?=[eiy]|$)/u, as: 'tch'}
]

/** The same for Arabic: ذ and ظ are also written `z` and `d`, «دج» is one sound, ى may be a vowel. */
export const arabicRereadings: readonly Rereading[] = [
  {pattern: /ذ/u, as: 'ز'},
  {pattern: /ظ/u, as: 'ض'},
  {pattern: /دج/u, as: 'ج'},
  {pattern: /^(.{2,3})ي$/u, as: '$1ا'}
]

/** Beginnings of names that Latin writes on, and Arabic as a word of their own. */
export const nameBeginnings: readonly {
  readonly latin: RegExp
  readonly arabic: string
}[] = [
  {latin: /^abd(?:[aeou]l|[aeou](?=[^aeioul]))?/u, arabic: 'عبد'},
  {latin: /^abo?ul?(?=[^aeioul])/u, arabic: 'أبو'},
  {latin: /^b[ei]n(?=[^aeiou])/u, arabic: 'بن'}
]

/** Endings of the same kind: Noureddine, Khairallah. */
export const nameEndings: readonly {readonly latin: RegExp; readonly arabic: string}[] = [
  {latin: /[aeiu]d+[iy]ne?$/u, arabic: 'الدين'},
  {latin: /[aeiu]llah$/u, arabic: 'الله'}
]
