/** Texts built to hurt, each by its size in UTF-16 units. */
export const attacks = {
  'opening quotation marks': size => '«'.repeat(size),
  'straight quotation marks': size => '"'.repeat(size),
  'quotations in quotations': size => repeat('قال «', size / 2) + repeat('»', size / 2),
  'one letter without a space': size => 'و'.repeat(size),
  'words without a space': size => repeat('said', size),
  'one cue again and again': size => repeat('قال ', size),
  'one English cue again and again': size => repeat('said ', size),
  'clauses in clauses': size => repeat('He said that she said that ', size),
  'Arabic clauses in clauses': size => repeat('قال الوزير إن المتحدث أكد أن ', size),
  'a list of names': size => repeat('أحمد ومحمد و', size),
  'relative clauses': size => repeat('الذي قال الذي ', size),
  'commas and conjunctions': size => repeat('، و', size),
  'titles in apposition': size => repeat('وزير الخارجية رئيس الحكومة ', size),
  'English titles in apposition': size => repeat('President Minister of State, ', size),
  'according to': size => repeat('وفقا ل', size),
  'adverbials before the verb': size => repeat('في يوم الأحد من ', size),
  'infinitives in infinitives': size => repeat('declined to refuse to ', size),
  'diacritics on one letter': size => `قا${'\u064E'.repeat(size)}ل الوزير إن نعم`,
  'directional controls': size => repeat('\u200F\u202E قال', size),
  ligatures: size => repeat('\uFDFA ', size),
  'halves of pairs': size => repeat('\uD83D ', size),
  digits: size => repeat('123456789,', size),
  'numbers in words': size => repeat('مئة وخمسة وعشرون ألف ', size),
  'lines of one word': size => repeat('قال\n', size),
  'a quotation over paragraphs': size => repeat('«قال الوزير نعم\n', size),
  pronouns: size => repeat('وأضاف أنه قال. ', size),
  'English pronouns': size => repeat('He added that it did. ', size),
  'other words': size => counted('كلمة', size),
  'other sources': size => counted('قال الوزير أحمد سالم', size, ' إن الجسر مفتوح.\n'),
  'other English sources': size =>
    counted('Minister Omar Hale', size, ' said it is open.\n'),
  markup: size => repeat('<b>&amp;"said"</b> ', size),
  initials: size => repeat('أ.ف.ب ', size),
  'full stops': size => '.'.repeat(size),
  colons: size => repeat('قال: ', size),
  brackets: size => repeat('([{', size)
}

/** A piece again and again, up to a size. */
export function repeat(piece, size) {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
}

/** The same words, with another name in each. */
function counted(words, size, end = ' ') {
  let text = ''
  for (let at = 0; text.length < size; at++) text += `${words}${letters(at)}${end}`
  return text
}

/** What is made of one number after the other, up to a size. */
export function numbered(make, size) {
  const parts = []
  for (let at = 0, length = 0; length < size; at++) {
    const part = make(at)
    parts.push(part)
    length += part.length
  }
  return parts.join('')
}

function letters(number) {
  return [...String(number)].map(digit => 'بتثجحخدذرز'[Number(digit)]).join('')
}
