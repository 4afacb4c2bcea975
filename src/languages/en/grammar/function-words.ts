import {wordSet} from './word-list.ts'

/** Closed classes of English: the small words that give a clause its shape. */

export const determiners: ReadonlySet<string> = wordSet(`
  a an the this that these those some any no every each either neither another such
  my your his her its our their whose both all many most several few more half what
`)

/** They stand before "of" or a determiner and belong to the noun phrase. */
export const quantifiers: ReadonlySet<string> = wordSet(`
  all both some many most several few half each one two three four five six seven eight nine
  ten dozens scores hundreds thousands millions nearly about roughly almost only even just
  none much at least more fewer less part
`)

/** Pronouns that can only be the subject of what follows. */
export const subjectPronouns: ReadonlySet<string> = wordSet('i he she we they')

/** Pronouns that may be the subject of what follows. */
export const otherPronouns: ReadonlySet<string> = wordSet(`
  you it this that these those everyone everybody someone somebody anyone anybody nobody
  no-one others many some few several most all both none one neither another
`)

export const objectPronouns: ReadonlySet<string> = wordSet(`
  me him her us them it you himself herself themselves itself myself ourselves yourself
  everyone everybody someone somebody anyone anybody this that these those
`)

export const relatives: ReadonlySet<string> = wordSet('who which that')

export const questionWords: ReadonlySet<string> = wordSet(
  'whether if how why what when where who whom which whose'
)

export const prepositions: ReadonlySet<string> = wordSet(`
  of in at for from on with to by near behind between against among amid under over about
  inside outside across around along toward towards within without beyond versus via per into
  onto upon through throughout during after before since until till despite like unlike
  including except besides beside below above off out up down concerning regarding following
  than alongside aboard amongst atop beneath opposite past plus
`)

/** Prepositions that tie what follows to the noun before them. */
export const nounPrepositions: ReadonlySet<string> = wordSet(
  'of in at for from on with to by near behind between against among under inside outside across around over about within like including'
)

export const subordinators: ReadonlySet<string> = wordSet(`
  that if because as while when whenever where although though unless until since whereas
  whether once lest how why what after before so than who which whom whose wherever till
`)

export const coordinators: ReadonlySet<string> = wordSet('and but or nor yet plus')

export const modals: ReadonlySet<string> = wordSet(`
  will would can could may might must shall should ought cannot
  won't wouldn't can't couldn't mightn't mustn't shan't shouldn't cant wont
`)

export const haveForms: ReadonlySet<string> = wordSet(
  "have has had having haven't hasn't hadn't"
)

export const doForms: ReadonlySet<string> = wordSet("do does did don't doesn't didn't")

export const beForms: ReadonlySet<string> = wordSet(`
  am is are was were be been being isn't aren't wasn't weren't ain't get gets got getting
`)

export const auxiliaries: ReadonlySet<string> = new Set([
  ...modals,
  ...haveForms,
  ...doForms,
  ...beForms
])

/** Words that turn a verb group into its opposite. */
export const negators: ReadonlySet<string> = wordSet(
  "not never neither nor hardly scarcely barely no n't"
)

/** Adverbs that stand between subject and verb or inside the verb group, besides those in -ly. */
export const adverbs: ReadonlySet<string> = wordSet(`
  also then now again still even ever just once already always often sometimes never not soon
  later first further too yet instead long thus therefore perhaps maybe simply meanwhile
  twice seldom rather quite very all much merely both either hardly well so in-turn
  himself herself themselves itself earlier since hence otherwise likewise nonetheless
  nevertheless though indeed ever-so somehow apparently reportedly only thereby else longer
`)

/** Words in -ly that are not adverbs. */
export const notAdverbs: ReadonlySet<string> = wordSet(`
  family ally italy early daily weekly monthly yearly likely unlikely only supply reply apply
  rely assembly july elderly friendly costly deadly holy ugly lonely orderly anomaly bully
  rally tally belly jelly multiply comply imply sally billy kelly emily molly polly holly
  sully kimberly lovely lively ghostly scholarly fly ply sly
`)

/** Contractions of a pronoun and an auxiliary end in these. */
export const contracted: ReadonlySet<string> = wordSet("'s 've 'd 'll 'm 're")

/** Adverbs and conjunctions that open a sentence and belong to no noun phrase. */
export const openers: ReadonlySet<string> = wordSet(`
  but and or so yet still also then now meanwhile however nevertheless nonetheless instead
  indeed moreover furthermore additionally later earlier today yesterday recently perhaps maybe
  thus therefore hence finally again once even though plus nor separately similarly likewise
  afterwards afterward here there overall why how well yes no oh look well-known first second
  third lastly elsewhere otherwise besides anyway sure certainly clearly apparently
`)

/** Verbs that take another verb after "to" without changing who speaks: *went on to say*. */
export const catenatives: ReadonlySet<string> = wordSet(`
  go goes went going gone come came continue continues continued continuing begin begins began
  start starts started seem seems seemed seeming appear appears appeared try tries tried trying
  decline declines declined declining refuse refuses refused refusing fail fails failed failing
  want wants wanted manage manages managed proceed proceeds proceeded need needs needed
  hasten hastened like likes love loves hesitate hesitated attempt attempts attempted
  attempting choose chose chosen tend tends tended use used plan plans planned planning
  seek seeks sought seeking have has had quick happy keen able willing ready reluctant careful
  unable eager forced compelled unwilling expected set prepared free swift likely about
  bother bothered dare dared ought decided decides decide neglected neglect neglects
  prefer prefers preferred rush rushed pause paused struggle struggled struggles
  expect expects intend intends intended get gets got allowed wish wishes hope hopes
  aim aims help helps helped
`)

/** Catenatives whose infinitive was not said: *declined to say*. */
export const refusals: ReadonlySet<string> = wordSet(`
  decline declines declined declining refuse refuses refused refusing fail fails failed failing
  neglect neglects neglected unable unwilling hesitate hesitated reluctant stop stops stopped
`)
