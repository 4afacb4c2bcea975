/** Three letters of which none is weak. */
const simple =
  /^([\u0621\u0628-\u063A\u0641-\u0647])([\u0621\u0628-\u063A\u0641-\u0647])([\u0621\u0628-\u063A\u0641-\u0647])$/u
const hollow =
  /^[\u0621\u0628-\u063A\u0641-\u0647]\u0627[\u0621\u0628-\u063A\u0641-\u0647]$/u
const secondForm = /^\u062A..\u064A(.|\u0647)$/u

/**
 * Words of this shape that mean something else by far: موقع "site", not what was brought down;
 * دافع "defended", not who pays.
 */
const otherwise: ReadonlySet<string> = new Set(
  (
    'موقع مصدر مبلغ مجتمع منتخب مقابل مباشر مستقبل محافظ مضيف معدل مقرر منزل مرسوم مصعد مطلق مقدم مختلف مشكل محصول ' +
    'بالغ خالف ضاعف دافع عارض قابل ضابط قائم دائم لاحق سائر خارج داخل طالب مالك شاهد حاضر فاعل مفعول معمول'
  ).split(' ')
)

/**
 * The participles of a verb, from its lemma, its present and its verbal nouns: قاتل and مقتول of
 * قتل, منظم of نظم, مستثمر of استثمر.
 *
 * Without vowels the two participles of the derived forms are written alike.
 */
export function participles(
  past: string,
  present: string,
  verbalNouns: readonly string[]
): string[] {
  return shapesOf(past, present, verbalNouns).filter(word => !otherwise.has(word))
}

function shapesOf(
  past: string,
  present: string,
  verbalNouns: readonly string[]
): string[] {
  if (hollow.test(past)) return [past.replace('\u0627', '\u0627\u0626')]
  const [root, first, second, third] = simple.exec(past) ?? []
  // Without its doubling mark نظم looks like a first form; its verbal noun does not.
  if (root && !verbalNouns.some(noun => secondForm.test(noun))) {
    return [`${first}\u0627${second}${third}`, `\u0645${first}${second}\u0648${third}`]
  }
  // Short verbs that are left lose a letter of their root: دعا, رد.
  return root || past.length > 3 ? [`\u0645${present.slice(1)}`] : []
}
