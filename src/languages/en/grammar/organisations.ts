import type {SourceType} from '../../../types.ts'
import {wordList} from './word-list.ts'

/** Nouns that tell what kind of speaker a phrase names. */
export const headTypes: ReadonlyMap<string, SourceType> = new Map<string, SourceType>([
  ...wordList(`government ministry department administration cabinet parliament congress senate house
    court police army military navy force forces authority authorities embassy consulate
    municipality council commission presidency palace treasury prosecution state command
    directorate bureau agency judiciary regime junta legislature customs coastguard guard
    committee-chair gendarmerie province county kingdom republic federation`).map(
    word => [word, 'government'] as const
  ),
  ...wordList(`company firm corporation group party campaign union university college school bank
    committee association organisation organization federation institute institution foundation
    centre center charity movement church club league council-of company's network-of society
    coalition alliance board fund hospital airline operator manufacturer startup team inc corp
    ltd llc plc co brotherhood consortium cooperative chamber observatory watchdog clinic museum
    laboratory lab studio office pac lobby think-tank militia rebels nato`).map(
    word => [word, 'organization'] as const
  ),
  ...wordList(`newspaper magazine broadcaster channel station website outlet daily weekly tabloid media
    press times post journal herald tribune gazette telegraph guardian observer news
    broadcasting television radio tv wire lantern bulletin courier chronicle`).map(
    word => [word, 'media'] as const
  ),
  ...wordList(`report statement study poll survey document documents letter email e-mail article book
    data figures records record memo memorandum filing filings lawsuit suit complaint transcript
    tweet post-on paper review analysis audit research findings text bill law indictment affidavit
    communique declaration release editorial essay column ad advertisement video website-page polls
    surveys studies reports statistics census dossier note notice bulletin minutes resolution
    treaty constitution story stories letters emails e-mails ruling verdict charge-sheet
    logs manifesto leaflet guidelines assessment`).map(
    word => [word, 'document'] as const
  )
])

/** News agencies, broadcasters and papers that are known by name alone. */
export const outlets: ReadonlySet<string> = new Set(
  `afp ap bbc cnn nbc abc cbs msnbc fox pbs npr itv sky reuters bloomberg politico axios breitbart
  upi tass interfax xinhua yonhap kyodo anadolu wafa sana irna dpa ansa efe kcna cgtn rt c-span
  huffpost buzzfeed slate vox al-jazeera al-arabiya aljazeera alarabiya economist newsweek forbes
  univision telemundo c-span vice`.split(/\s+/u)
)

/** Names of institutions whose words tell no kind. */
export const institutions: ReadonlyMap<string, SourceType> = new Map<string, SourceType>([
  ['kremlin', 'government'],
  ['pentagon', 'government'],
  ['white house', 'government'],
  ['downing street', 'government'],
  ['fbi', 'government'],
  ['cia', 'government'],
  ['doj', 'government'],
  ['dhs', 'government'],
  ['nsa', 'government'],
  ['epa', 'government'],
  ['fda', 'government'],
  ['united nations', 'organization'],
  ['un', 'organization'],
  ['u.n', 'organization'],
  ['eu', 'organization'],
  ['e.u', 'organization'],
  ['european union', 'organization'],
  ['nato', 'organization'],
  ['imf', 'organization'],
  ['world bank', 'organization'],
  ['unicef', 'organization'],
  ['unhcr', 'organization'],
  ['who', 'organization'],
  ['red cross', 'organization'],
  ['hamas', 'organization'],
  ['hezbollah', 'organization'],
  ['isis', 'organization'],
  ['al-qaeda', 'organization'],
  ['rnc', 'organization'],
  ['dnc', 'organization'],
  ['gop', 'organization'],
  ['aclu', 'organization'],
  ['nra', 'organization'],
  ['google', 'organization'],
  ['facebook', 'organization'],
  ['twitter', 'organization'],
  ['apple', 'organization'],
  ['microsoft', 'organization']
])
