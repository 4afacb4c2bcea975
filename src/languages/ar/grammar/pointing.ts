import {countryOfNisba} from './countries.ts'
import {numerals} from './numerals.ts'
import {numberByEnding, type Part} from './personal-name.ts'
import {honorifics, namingAdjectives} from './source-nouns.ts'
import {wordSet} from './spelling.ts'
import {isAdjective} from './word-shapes.ts'

/** Words that point back and name nobody: «نفس المصدر», «المصدر ذاته»; also as slips of the keyboard write them. */
export const pointers: ReadonlySet<string> = wordSet(
  'نفس ذات عين ذاته ذاتها نفسه نفسها عينه عينها مذكور مذكورة هذا هذه ذلك تلك',
  'تفس نقس نغس نفص نفش نفث نفسة نفسهه داته'
)

/** Whose programme it is tells nothing of who they are: «ضيف "الحوار"». */
const guests: ReadonlySet<string> = wordSet('ضيف ضيفة ضيفا')

/** Documents that lay something down, of nobody who speaks: «الدستور», «الفصل». */
const laidDown: ReadonlySet<string> = wordSet(
  'قانون دستور فصل مادة مرسوم اتفاق اتفاقية معاهدة ميثاق بروتوكول لائحة'
)

/** What stands in a document: «نص البيان». */
const wordings: ReadonlySet<string> = wordSet('نص متن فحوى مضمون محتوى')

/** «نص البيان», «فحوى الرسالة»: nobody but the document's own says it. */
export function isWording([wording, document, ...others]: readonly Part[]): boolean {
  return (
    wording !== undefined &&
    wordings.has(wording.stem) &&
    !wording.article &&
    document?.article === true &&
    document.noun?.type === 'document' &&
    !laidDown.has(document.stem) &&
    others.length === 0
  )
}

/**
 * A known noun alone, or an office or source with adjectives only: «البيان», «الوزير النمساوي», «المصدر الأمني»;
 * or a phrase that says it points back: «المصدر ذاته», «ضيف البرنامج».
 */
export function isAnaphoric(parts: readonly Part[], names: number): boolean {
  if (parts.some(part => pointers.has(part.stem))) return true
  if (parts.length === 1 && isHonorificPronoun(parts[0])) return true
  const [first, ...rest] = parts
  if (first && names === 0 && (guests.has(first.stem) || isOurs(first))) return true
  if (!first?.article || names > 0) return false
  // «المهربون الثلاثة»
  if (isPluralOfPeople(first) && rest.every(({stem}) => numerals.has(stem))) return true
  if (!first.noun) return false
  if (first.noun.type === 'anonymous')
    return rest.every(part => part.article && !part.noun && isAdjective(part.stem))
  if (laidDown.has(first.stem)) return false
  if (first.noun.type !== 'person') return rest.length === 0
  return (
    rest.length <= 2 &&
    rest.every(part => part.article && (!part.noun || namingAdjectives.has(part.stem)))
  )
}

/** «مراسلنا», «مبعوثتنا»: the newsroom's, called in full elsewhere. */
function isOurs({stem, noun}: Part): boolean {
  return noun?.type === 'person' && stem.endsWith('نا')
}

/** «المهربين», «المحتجون» */
function isPluralOfPeople(part: Part): boolean {
  if (part.noun) return part.noun.type === 'group'
  // «الليبيون»: those of a country.
  return numberByEnding(part) === 'plural' && countryOfNisba([part.stem]) === undefined
}

/** Other forms of its head that a phrase which points back may take up: the other duals, «مراسل» of «مراسلنا». */
export function recalledBy([head]: readonly Part[]): readonly string[] | undefined {
  if (head?.noun?.number === 'dual') return dualsOf(head.stem)
  if (head && isPluralOfPeople(head) && /.{3}[وي]ن$/u.test(head.stem))
    return soundPluralsOf(head.stem)
  return head && isOurs(head) ? [withoutPronoun(`${head.stem.slice(0, -2)}ه`)] : undefined
}

/** «معاليه», «سموها»: whoever was called so before. */
export function isHonorificPronoun(part: Part | undefined): boolean {
  return part?.possessed === true && honorifics.has(withoutPronoun(part.stem))
}

export function withoutPronoun(stem: string): string {
  return stem.replace(/(?:ه|ها)$/u, '').replace(/ت$/u, 'ه')
}

/** «الشركتان» takes up «شركتا», «الوزيرين» «وزيرا»: the dual before a genitive, and in its other case. */
function dualsOf(stem: string): readonly string[] {
  const trunk = stem.replace(/(?:ان|ين)$/u, '')
  return ['ا', 'ي', 'ان', 'ين'].map(ending => `${trunk}${ending}`)
}

/** «المهربون» take up «مهربين», «مهربي»: the plural in its other case, and before a genitive. */
function soundPluralsOf(stem: string): readonly string[] {
  const trunk = stem.replace(/[وي]ن$/u, '')
  return ['ون', 'ين', 'و', 'ي'].map(ending => `${trunk}${ending}`)
}

/** Kinds of bodies that news calls by each other's names. */
const kinds: readonly ReadonlySet<string>[] = [
  wordSet('منظمة جمعية رابطة مرصد شبكة ائتلاف اتحاد نقابة'),
  wordSet('شركة مؤسسة مجموعة مصنع بنك مصرف'),
  wordSet('هيئة لجنة مفوضية سلطة مكتب'),
  wordSet('حزب حركة تيار'),
  wordSet('وزارة داخلية خارجية')
]

/** Those whom the police look for, as a report first speaks of them, and by what it then calls them. */
const wanted: readonly (readonly [
  first: ReadonlySet<string>,
  then: ReadonlySet<string>
])[] = [
  [
    wordSet('شخص شاب كهل رجل متهم عنصر سائق طالب مواطن تلميذ عامل موظف تاجر'),
    wordSet('متهم مظنون موقوف جاني جان معني مشتبه عنصر شخص')
  ],
  [
    wordSet('امرأة فتاة شابة سيدة متهمة طالبة مواطنة تلميذة'),
    wordSet('متهمة مظنونة موقوفة جانية معنية مشتبهة')
  ]
]

/** Heads that a phrase which points back may take up beside its own: «الجمعية» a «منظمة», «المتهم» a «شاب». */
export function akinTo([head, ...others]: readonly Part[]):
  | readonly string[]
  | undefined {
  if (!head) return undefined
  // «المصدر الأمني»: no other kind of source.
  if (head.noun?.type === 'anonymous' && !others.every(({stem}) => pointers.has(stem)))
    return []
  if (isOurs(head)) return []
  const kind = kinds.find(words => words.has(head.stem))
  if (kind) return [...kind].filter(word => word !== head.stem)
  const [first] = wanted.find(([, then]) => then.has(head.stem)) ?? []
  return first && [...first]
}
