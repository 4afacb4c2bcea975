import {inflect} from './inflect.ts'

/**
 * Everyday verbs that are no cues. They tell where a clause has its verb, so that subjects and
 * contents are not read across it.
 */
const lemmas = `
  accept achieve act adopt affect aid aim allow amount appear apply appoint approve arise arrest
  arrive assist assume attempt attend avoid become begin belong benefit block bomb borrow break
  bring build buy campaign cancel capture care carry catch cause change chase check choose clash
  clear climb close collapse collect come compete concern conduct connect consist contain contribute
  control cost count cover create cross cut damage deal decide decline decrease deliver deploy
  destroy develop die differ do donate double draw drive drop earn eat elect emerge employ enable
  encounter end enforce engage enjoy enter escape exist expand explode face fail fall fight fill
  fire fit fix flee fly follow force form fund gain gather generate get give go govern grow
  hand handle hang happen head heal help hire hit hurt improve include increase injure invade
  invest involve join jump keep kick kill knock lack last launch lead lean learn leave let lie limit
  live lose lower maintain make manage march mark matter meet miss mount move need obtain occur
  offend open operate organize outpace own pass pay perform pick play point pour prepare prevent
  produce provide pull pursue put raise reach receive reduce regain remain remove replace require
  resign resolve rest restore result retain retire return rise rule run save score secure seem sell send
  separate serve set settle shape shut sign sit slip solve spend spread stand start stay steal
  stop strike struggle succeed suffer support surge survive take target tend tighten try turn
  undergo undermine unite use violate visit vote wait walk win withdraw work be have
`
  .trim()
  .split(/\s+/u)

const formsOf = (pick: 'third' | 'past'): ReadonlySet<string> =>
  new Set(lemmas.map(lemma => inflect(lemma)[pick]))

/** Past forms that are verbs nearly always: they do not end in -ed, as adjectives do. */
const pasts = formsOf('past')

/** Nouns as often as verbs when they end in -s. */
const nouns: ReadonlySet<string> = new Set(
  `acts aims aids attempts benefits blocks bombs breaks campaigns cares causes changes checks
  claims clashes concerns controls costs counts covers cuts deals declines decreases doubles
  drives drops ends faces falls fights fires fits fixes forces forms funds gains hands heads hits
  increases jumps kicks kills lacks launches leads leaves lies limits lives lasts marches marks
  matters means mounts moves needs opens passes picks plays points pulls puts raises reaches
  records results returns rests rises rules runs scores sells sets shapes signs slips spreads
  stands starts stays stops strikes struggles supports surges takes targets tries turns uses
  visits votes waits walks wins works`.split(/\s+/u)
)
const thirds = formsOf('third')

/** Whether a lower-case form is the finite verb of a clause, as far as the form alone tells. */
export function isPlainVerb(form: string): boolean {
  return (
    (pasts.has(form) && !nounPasts.has(form)) || (thirds.has(form) && !nouns.has(form))
  )
}

/** Past forms that are also nouns, adjectives or bases. */
const nounPasts: ReadonlySet<string> = new Set(
  'cut hit set put left cost fit spread run shut let read lead hurt felt'.split(' ')
)
