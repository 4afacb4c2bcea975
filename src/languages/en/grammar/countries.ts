/** A country: what it is called, its people's adjective, and the seats it is spoken of by. */
export interface Country {
  /** ISO 3166-1 alpha-2, in lower case. */
  readonly code: string
  /** Names of the country, and the cities and buildings that stand for its government. */
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
}

const rows = `
ae: united arab emirates, uae, emirates, abu dhabi; emirati
af: afghanistan, kabul; afghan
al: albania, tirana; albanian
am: armenia, yerevan; armenian
ao: angola, luanda; angolan
ar: argentina, buenos aires; argentine, argentinian
at: austria, vienna; austrian
au: australia, canberra; australian
az: azerbaijan, baku; azerbaijani
ba: bosnia, bosnia and herzegovina, sarajevo; bosnian
bd: bangladesh, dhaka; bangladeshi
be: belgium; belgian
bf: burkina faso, ouagadougou; burkinabe
bg: bulgaria, sofia; bulgarian
bh: bahrain, manama; bahraini
bo: bolivia, la paz; bolivian
br: brazil, brasilia; brazilian
by: belarus, minsk; belarusian
ca: canada, ottawa; canadian
cd: democratic republic of congo, dr congo, drc, kinshasa; congolese
ch: switzerland, bern; swiss
ci: ivory coast, cote d'ivoire; ivorian
cl: chile, santiago; chilean
cm: cameroon, yaounde; cameroonian
cn: china, people's republic of china, beijing, zhongnanhai; chinese
co: colombia, bogota; colombian
cu: cuba, havana; cuban
cy: cyprus, nicosia; cypriot
cz: czech republic, czechia, prague; czech
de: germany, berlin, bundestag; german
dj: djibouti; djiboutian
dk: denmark, copenhagen; danish
dz: algeria, algiers; algerian
ec: ecuador, quito; ecuadorian
ee: estonia, tallinn; estonian
eg: egypt, cairo; egyptian
er: eritrea, asmara; eritrean
es: spain, madrid; spanish
et: ethiopia, addis ababa; ethiopian
fi: finland, helsinki; finnish
fr: france, paris, elysee, elysee palace, quai d'orsay; french
gb: united kingdom, britain, great britain, uk, u.k, london, downing street, whitehall, westminster; british
ge: tbilisi; georgian
gh: ghana, accra; ghanaian
gr: greece, athens; greek
hr: croatia, zagreb; croatian
hu: hungary, budapest; hungarian
id: indonesia, jakarta; indonesian
ie: ireland, dublin; irish
il: israel, tel aviv, knesset; israeli
in: india, new delhi, delhi; indian
iq: iraq, baghdad; iraqi
ir: iran, tehran, islamic republic of iran; iranian
is: iceland, reykjavik; icelandic
it: italy, rome; italian
jo: amman; jordanian
jp: japan, tokyo; japanese
ke: kenya, nairobi; kenyan
kg: kyrgyzstan, bishkek; kyrgyz
kh: cambodia, phnom penh; cambodian
kp: north korea, pyongyang, dprk, democratic people's republic of korea; north korean
kr: south korea, seoul, republic of korea, blue house; south korean
kw: kuwait, kuwait city; kuwaiti
kz: kazakhstan, astana; kazakh
lb: lebanon, beirut; lebanese
lk: sri lanka, colombo; sri lankan
lt: lithuania, vilnius; lithuanian
lv: latvia, riga; latvian
ly: libya, tripoli; libyan
ma: morocco, rabat; moroccan
md: moldova, chisinau; moldovan
mk: north macedonia, skopje; macedonian
ml: mali, bamako; malian
mm: myanmar, burma, naypyidaw; burmese
mr: mauritania, nouakchott; mauritanian
mx: mexico, mexico city; mexican
my: malaysia, kuala lumpur; malaysian
mz: mozambique, maputo; mozambican
ne: niger, niamey; nigerien
ng: nigeria, abuja; nigerian
ni: nicaragua, managua; nicaraguan
nl: netherlands, the hague, holland; dutch
no: norway, oslo; norwegian
np: nepal, kathmandu; nepali, nepalese
nz: new zealand, wellington; new zealand
om: oman, muscat; omani
pe: peru, lima; peruvian
ph: philippines, manila; philippine, filipino
pk: pakistan, islamabad; pakistani
pl: poland, warsaw; polish
ps: palestine, ramallah, palestinian authority; palestinian
pt: portugal, lisbon; portuguese
qa: qatar, doha; qatari
ro: romania, bucharest; romanian
rs: serbia, belgrade; serbian
ru: russia, russian federation, moscow, kremlin, the kremlin; russian
rw: rwanda, kigali; rwandan
sa: saudi arabia, riyadh, kingdom of saudi arabia; saudi
sd: sudan, khartoum; sudanese
se: sweden, stockholm; swedish
sg: singapore; singaporean
si: slovenia, ljubljana; slovenian
sk: slovakia, bratislava; slovak
sn: senegal, dakar; senegalese
so: somalia, mogadishu; somali
ss: south sudan, juba; south sudanese
sy: syria, damascus; syrian
td: n'djamena; chadian
th: thailand, bangkok; thai
tj: tajikistan, dushanbe; tajik
tm: turkmenistan, ashgabat; turkmen
tn: tunisia, tunis; tunisian
tr: turkey, turkiye, ankara; turkish
tw: taiwan, taipei; taiwanese
tz: tanzania, dodoma; tanzanian
ua: ukraine, kyiv, kiev; ukrainian
ug: uganda, kampala; ugandan
us: united states, united states of america, usa, u.s, us, america, washington, white house, pentagon, state department, capitol hill; american, u.s
uy: uruguay, montevideo; uruguayan
uz: uzbekistan, tashkent; uzbek
va: vatican, holy see; vatican
ve: venezuela, caracas; venezuelan
vn: vietnam, hanoi; vietnamese
ye: yemen, sanaa, sana'a, aden; yemeni
za: south africa, pretoria; south african
zw: zimbabwe, harare; zimbabwean
`

/**
 * Countries in the news. Names that are people's or places' names first (Georgia, Jordan, Chad,
 * Brussels) are left out: alone they do not tell a government.
 */
export const countries: readonly Country[] = rows
  .trim()
  .split('\n')
  .map(row => {
    const [code = '', rest = ''] = row.split(': ')
    const [names = '', adjectives = ''] = rest.split('; ')
    return {code, names: names.split(', '), adjectives: adjectives.split(', ')}
  })
