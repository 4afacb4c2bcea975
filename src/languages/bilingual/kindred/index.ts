import type {LanguageCode} from '../../../types.ts'
import {kindredActions} from './actions.ts'
import {kindredBasics} from './basics.ts'
import {kindredCourts} from './courts.ts'
import {kindredCulture} from './culture.ts'
import {kindredEconomy} from './economy.ts'
import {kindredGeneral} from './general.ts'
import {kindredNotions} from './notions.ts'
import {kindredPlay} from './play.ts'
import {kindredPolitics} from './politics.ts'
import {kindredSecurity} from './security.ts'
import {kindredSociety} from './society.ts'
import {kindredState} from './state.ts'
import {kindredTitles} from './titles.ts'
import {kindredTrade} from './trade.ts'
import {kindredWelfare} from './welfare.ts'
import {kindredWords} from './words.ts'

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
  kindredGeneral,
  kindredCourts,
  kindredPlay,
  kindredState,
  kindredTitles,
  kindredTrade,
  kindredWelfare,
  kindredWords
]

/**
 * Whose words the fields were written for. That two words of the other language stand together again
 * and again shows no more than that few render many.
 */
export const kindredLanguage: LanguageCode = 'ar'
