import {actions} from './actions.ts'
import {description} from './description.ts'
import {economy} from './economy.ts'
import {general} from './general.ts'
import {months} from './months.ts'
import {organisations} from './organisations.ts'
import {countries, places} from './places.ts'
import {politics} from './politics.ts'
import {security} from './security.ts'
import {society} from './society.ts'

/**
 * What English and Arabic newsrooms call the same things.
 *
 * One concept a line: English words or fixed expressions, `=`, Arabic ones; the commonest first.
 * English is written without articles and prepositions ("ministry interior" would do for "ministry
 * of the interior"). A word of several concepts stands in several lines; the one that news means
 * most often comes first.
 *
 * @source Written for isnad from general knowledge of both languages.
 */
export const concepts: readonly string[] = [
  months,
  organisations,
  countries,
  places,
  politics,
  security,
  society,
  economy,
  general,
  description,
  actions
]
