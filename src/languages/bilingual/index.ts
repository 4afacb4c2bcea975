import {actions} from './actions.ts'
import {adjectivesAToI} from './adjectives-a-i.ts'
import {adjectivesJToZ} from './adjectives-j-z.ts'
import {adverbs} from './adverbs.ts'
import {animalsAndPlants} from './animals-and-plants.ts'
import {arabCities} from './arab-cities.ts'
import {arts} from './arts.ts'
import {business} from './business.ts'
import {cities} from './cities.ts'
import {companies} from './companies.ts'
import {computing} from './computing.ts'
import {dailyLife} from './daily-life.ts'
import {description} from './description.ts'
import {earth} from './earth.ts'
import {economy} from './economy.ts'
import {encyclopaedia} from './encyclopaedia.ts'
import {family} from './family.ts'
import {general} from './general.ts'
import {givenNames} from './given-names.ts'
import {history} from './history.ts'
import {law} from './law.ts'
import {mathematics} from './mathematics.ts'
import {mediaAndEducation} from './media-and-education.ts'
import {medicine} from './medicine.ts'
import {months} from './months.ts'
import {notions} from './notions.ts'
import {offices} from './offices.ts'
import {organisations} from './organisations.ts'
import {people} from './people.ts'
import {peoples} from './peoples.ts'
import {countries, places} from './places.ts'
import {politics} from './politics.ts'
import {publicLife} from './public-life.ts'
import {regions} from './regions.ts'
import {religion} from './religion.ts'
import {reports} from './reports.ts'
import {science} from './science.ts'
import {security} from './security.ts'
import {society} from './society.ts'
import {sport} from './sport.ts'
import {verbsAToC} from './verbs-a-c.ts'
import {verbsDToH} from './verbs-d-h.ts'
import {verbsIToP} from './verbs-i-p.ts'
import {verbsQToS} from './verbs-q-s.ts'
import {verbsTToZ} from './verbs-t-z.ts'
import {war} from './war.ts'

/**
 * What English and Arabic newsrooms call the same things, one concept a line; `README.md` says how
 * they are written. The order counts: of a word's meanings the one in the first list comes first.
 *
 * @source Written for isnad from general knowledge of both languages.
 */
export const concepts: readonly string[] = [
  months,
  organisations,
  countries,
  places,
  regions,
  arabCities,
  cities,
  politics,
  offices,
  security,
  war,
  law,
  economy,
  business,
  society,
  peoples,
  mediaAndEducation,
  sport,
  science,
  mathematics,
  computing,
  earth,
  medicine,
  family,
  religion,
  history,
  arts,
  dailyLife,
  animalsAndPlants,
  general,
  description,
  actions,
  notions,
  adjectivesAToI,
  adjectivesJToZ,
  adverbs,
  verbsAToC,
  verbsDToH,
  verbsIToP,
  verbsQToS,
  verbsTToZ,
  companies,
  people,
  publicLife,
  reports,
  encyclopaedia,
  givenNames
]
