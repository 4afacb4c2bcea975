import {kindredActions} from './actions.ts'
import {kindredBasics} from './basics.ts'
import {kindredCulture} from './culture.ts'
import {kindredEconomy} from './economy.ts'
import {kindredGeneral} from './general.ts'
import {kindredNotions} from './notions.ts'
import {kindredPolitics} from './politics.ts'
import {kindredSecurity} from './security.ts'
import {kindredSociety} from './society.ts'

/**
 * Words that news puts for one another without meaning the same, one field of meaning a line;
 * `../README.md` says how they are written and what they count.
 *
 * @source Written for isnad from general knowledge of both languages.
 */
export const kindred: readonly string[] = [
  kindredBasics,
  kindredSecurity,
  kindredPolitics,
  kindredEconomy,
  kindredSociety,
  kindredCulture,
  kindredActions,
  kindredNotions,
  kindredGeneral
]
