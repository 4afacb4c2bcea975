/**
 * Bodies that are one whatever newsrooms call them: id = names.
 *
 * The ids are those of the other languages, so that a body is one source in all of them. Lower case, without an article.
 *
 * @source Written for isnad from general knowledge of the language.
 */
const bodies = `
reuters = reuters
afp = afp, agence france-presse, agence france presse
ap = associated press
dpa = dpa, german press agency
tass = tass
ria = ria, ria novosti
interfax = interfax
sputnik = sputnik
xinhua = xinhua
yonhap = yonhap
kyodo = kyodo
anadolu = anadolu, anadolu agency
sana = sana
spa = saudi press agency
wam = wam, emirates news agency
kuna = kuna
petra = petra
wafa = wafa
qna = qna, qatar news agency
irna = irna
bbc = bbc
cnn = cnn
sky-news = sky news
al-jazeera = al jazeera
al-arabiya = al arabiya
bloomberg = bloomberg
new-york-times = new york times
washington-post = washington post
wall-street-journal = wall street journal
guardian = guardian
le-monde = le monde
haaretz = haaretz
nato = nato, north atlantic treaty organization
security-council = un security council, united nations security council
unicef = unicef
unesco = unesco
unrwa = unrwa
unhcr = unhcr, un refugee agency
who = world health organization, world health organisation
wfp = world food programme, world food program
iaea = iaea, international atomic energy agency
icc = international criminal court
imf = imf, international monetary fund
world-bank = world bank
arab-league = arab league, league of arab states
african-union = african union
gcc = gulf cooperation council
opec = opec
fifa = fifa
caf = caf
uefa = uefa
icrc = icrc, international committee of the red cross
amnesty = amnesty international, amnesty
human-rights-watch = human rights watch
rsf = reporters without borders
msf = doctors without borders, medecins sans frontieres
hamas = hamas
hezbollah = hezbollah
islamic-state = islamic state, isis, isil, daesh
al-qaeda = al qaeda, al-qaeda
taliban = taliban
syrian-observatory = syrian observatory for human rights
ugtt = ugtt, tunisian general labour union, tunisian general labor union
utica = utica
haica = haica, independent high authority for audiovisual communication
`

/** What ministries look after: id = names, articles left out. */
const portfolios = `
foreign = foreign, foreign affairs, external affairs
interior = interior, home, internal affairs
defence = defence, defense, national defence
finance = finance
justice = justice
health = health, public health
education = education
economy = economy
energy = energy
oil = oil, petroleum
transport = transport, transportation
agriculture = agriculture
culture = culture
tourism = tourism
labour = labour, labor
trade = trade, commerce
environment = environment
information = information
planning = planning
housing = housing
`

function readNames(table: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const line of table.trim().split('\n')) {
    const [id = '', names = ''] = line.split(' = ')
    for (const name of names.split(', ')) ids.set(name, id)
  }
  return ids
}

/** Ids of bodies by their names. */
export const bodyNames: ReadonlyMap<string, string> = readNames(bodies)

/** Ids of portfolios by their names. */
export const portfolioNames: ReadonlyMap<string, string> = readNames(portfolios)
