/**
 * Letters that writers choose between when they spell one foreign sound, by class.
 *
 * A class stands as one Latin letter, so that a name in either script has the same
 * skeleton.
 */
const classes: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ط: 't',
  ث: 's',
  س: 's',
  ص: 's',
  ج: 'g',
  غ: 'g',
  ق: 'g',
  ك: 'g',
  خ: 'x',
  ح: 'h',
  ه: 'h',
  د: 'd',
  ض: 'd',
  ذ: 'd',
  ز: 'z',
  ظ: 'z',
  ر: 'r',
  ش: 'c',
  ف: 'f',
  ل: 'l',
  م: 'm',
  ن: 'n'
}

const vowel = /[\u0621\u0624\u0626\u0627\u0639\u0648\u064A]/u
const initial: Readonly<Record<string, string>> = {ا: 'a', ع: 'a', و: 'w', ي: 'y'}

/**
 * The consonants of a folded Arabic spelling of a foreign name, each as the class
 * of letters that compete for its sound; vowels count at the beginning only.
 *
 * Two spellings of one name have one skeleton: نتنياهو and نتانياهو, غيراسيموف and
 * جيراسيموف.
 */
export function nameSkeleton(name: string): string {
  let skeleton = initial[name.charAt(0)] ?? ''
  let before = ''
  for (const letter of name) {
    const sound = vowel.test(letter) ? '' : (classes[letter] ?? letter)
    // Doubled only where no vowel stands between: غوغل has two.
    if (sound !== before) skeleton += sound
    before = sound
  }
  return skeleton
}
