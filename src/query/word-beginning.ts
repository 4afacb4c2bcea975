/** Seven bits tell the letters of both alphabets apart. */
const letterBits = 7

/** For the code of every letter, folded, what it counts as here; 0 for all else. */
const letters = new Uint8Array(0x660)
for (const [first, last] of ['az', 'ءي']) {
  for (let code = codeOf(first); code <= codeOf(last); code++) {
    letters[code] = code & ((1 << letterBits) - 1)
  }
}
// Capitals are written small, and these alternate in the forms of one word.
for (let code = codeOf('A'); code <= codeOf('Z'); code++) {
  letters[code] = letters[code + codeOf(' ')] as number
}
for (const [letter, counts] of ['yi', 'Yi', 'أا', 'إا', 'آا', 'ىي', 'ةه', 'ئء', 'ؤء']) {
  letters[codeOf(letter)] = letters[codeOf(counts)] as number
}

function codeOf(letter = ''): number {
  return letter.charCodeAt(0)
}

const alef = codeOf('ا')
const lam = codeOf('ل')
const waw = codeOf('و')
const fa = codeOf('ف')
const ba = codeOf('ب')
const kaf = codeOf('ك')
const e = codeOf('e')

/**
 * What a word shares with its inflections: its first three letters, without the
 * article and without the `e` that `use` loses in `using`; as one number.
 */
export function beginning(text: string, start: number): number {
  return beginningAt(text, afterArticle(text, start))
}

/** As what a folded word may begin: «الغاء» has an article, or is «إلغاء», which has none. */
export function beginnings(word: string): number[] {
  const bare = afterArticle(word, 0)
  return bare === 0
    ? [beginningAt(word, 0)]
    : [beginningAt(word, bare), beginningAt(word, 0)]
}

function beginningAt(text: string, at: number): number {
  const first = letterAt(text, at)
  const second = first && letterAt(text, at + 1)
  let third = second && letterAt(text, at + 2)
  if (third === letters[e] && letterAt(text, at + 3) === 0) third = 0
  return (((first << letterBits) | second) << letterBits) | third
}

/** Whether a word of an expression begins so. */
export function hasWord(expression: string, begins: number): boolean {
  let start = 0
  do {
    if (beginning(expression, start) === begins) return true
    start = expression.indexOf(' ', start) + 1
  } while (start > 0)
  return false
}

function afterArticle(text: string, start: number): number {
  const first = text.charCodeAt(start)
  if (first < alef) return start
  const hasParticle = first === waw || first === fa || first === ba || first === kaf
  const article = hasParticle ? start + 1 : start
  const hasArticle =
    text.charCodeAt(article) === alef && text.charCodeAt(article + 1) === lam
  // «للدولة» is ل and the article.
  const hasShort = first === lam && text.charCodeAt(start + 1) === lam
  if (!hasArticle && !hasShort) return start
  const after = (hasShort ? start : article) + 2
  return letterAt(text, after) && letterAt(text, after + 1) ? after : start
}

/** A letter; 0 where the word has ended. */
function letterAt(text: string, at: number): number {
  return letters[text.charCodeAt(at)] ?? 0
}
