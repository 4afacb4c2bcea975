/** The forms of a verb. */
export interface Inflection {
  readonly base: string
  /** Third person singular: `says`. */
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly gerund: string
}

/** Past and participle of verbs that no rule gives. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was', 'been'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bet: ['bet', 'bet'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  cast: ['cast', 'cast'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  fly: ['flew', 'flown'],
  forecast: ['forecast', 'forecast'],
  foresee: ['foresaw', 'foreseen'],
  foretell: ['foretold', 'foretold'],
  forget: ['forgot', 'forgotten'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  rethink: ['rethought', 'rethought'],
  retell: ['retold', 'retold'],
  ride: ['rode', 'ridden'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shake: ['shook', 'shaken'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown'],
  sing: ['sang', 'sung'],
  sit: ['sat', 'sat'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  stand: ['stood', 'stood'],
  stick: ['stuck', 'stuck'],
  strike: ['struck', 'struck'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tear: ['tore', 'torn'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  understand: ['understood', 'understood'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld', 'upheld'],
  wear: ['wore', 'worn'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written']
}

const irregularThird: Readonly<Record<string, string>> = {be: 'is', have: 'has'}

/** Verbs of more than one syllable that are stressed on the last and so double its consonant. */
const doubling: ReadonlySet<string> = new Set([
  'admit',
  'begin',
  'commit',
  'compel',
  'concur',
  'confer',
  'defer',
  'demur',
  'deter',
  'forget',
  'incur',
  'infer',
  'omit',
  'permit',
  'prefer',
  'rebut',
  'refer',
  'regret',
  'remit',
  'submit',
  'transmit'
])

const closedSyllable = /^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprtvz]$/u

/** Inflects a verb; of a phrase (`point out`) give the first word only. */
export function inflect(lemma: string): Inflection {
  const [past, participle] = irregular[lemma] ?? [regularPast(lemma), regularPast(lemma)]
  return {
    base: lemma,
    third: irregularThird[lemma] ?? thirdOf(lemma),
    past,
    participle,
    gerund: gerundOf(lemma)
  }
}

function thirdOf(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^o]o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return `${stemOf(lemma)}ed`
}

function gerundOf(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`
  if (/[^eoy]e$/u.test(lemma) && lemma !== 'be') return `${lemma.slice(0, -1)}ing`
  return `${stemOf(lemma)}ing`
}

/** The stem before -ed and -ing: a stressed last syllable with a short vowel doubles its end. */
function stemOf(lemma: string): string {
  return doubling.has(lemma) || closedSyllable.test(lemma)
    ? lemma + lemma.slice(-1)
    : lemma
}
