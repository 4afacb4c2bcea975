import fc from 'fast-check'

/** Pieces that news, and those who attack its readers, are made of. */
const pieces = [
  ...[
    'قال',
    'الوزير',
    'و',
    'بـ',
    'د.',
    'أ.ف.ب',
    'المدينة.وقال',
    'Smith',
    'Mr.',
    "don't",
    'U.S.'
  ],
  ...[
    '١٢٫٥',
    '1,200',
    '50.',
    '10:30',
    '«',
    '»',
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    "''",
    '((',
    '))',
    '(',
    ')'
  ],
  ...[
    '؟',
    '۔',
    '.',
    '…',
    '..',
    '!',
    '،',
    ':',
    '-',
    '/',
    '&',
    '_',
    '#',
    ' ',
    ' ',
    ' ',
    '\t',
    '\u00A0'
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\u0085',
    '\u2028',
    '\v',
    '\u200F',
    '\u202E',
    '\u200C',
    '\u00AD',
    '\u064B'
  ],
  ...['\uFEFF', '\0', '\uD800', '\uDC00', '😀', '\uFDFA', '<b>', '&amp;']
]

/** Any string, of pieces of news more often than not. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...pieces), {maxLength: 60})
      .map(list => list.join(''))
  },
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 60})},
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.nat(0xffff).map(code => String.fromCharCode(code)),
      maxLength: 60
    })
  }
)
