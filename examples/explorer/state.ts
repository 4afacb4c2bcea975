import type {Stance} from 'isnad'
import {english} from './words/en.ts'
import type {InterfaceLanguage, View} from './words/words.ts'

/** What is asked and how it is looked at; the address of the page says it, so it can be shared. */
export interface Asked {
  readonly question: string
  readonly stances: readonly Stance[]
  readonly view: View
}

const views: readonly View[] = ['passages', 'compare', 'timeline']

/** Reads what an address asks; what it says wrongly counts as not said. */
export function readAddress(hash: string): Asked {
  const fields = new URLSearchParams(hash.replace(/^#/u, ''))
  const stances = (fields.get('stances') ?? '').split(' ')
  return {
    question: fields.get('q') ?? '',
    stances: stances.filter((name): name is Stance =>
      Object.hasOwn(english.stances, name)
    ),
    view: views.find(name => name === fields.get('view')) ?? 'passages'
  }
}

/** Writes what is asked into an address. */
export function writeAddress({question, stances, view}: Asked): string {
  const fields = new URLSearchParams()
  if (question !== '') fields.set('q', question)
  if (stances.length > 0) fields.set('stances', stances.join(' '))
  if (view !== 'passages') fields.set('view', view)
  return `#${fields}`
}

/** What somebody prefers, kept by the browser where it keeps anything. */
export interface Preferences {
  readonly language: InterfaceLanguage
  readonly dark: boolean
}

/** The preferences of before, else those of the browser. */
export function readPreferences(): Preferences {
  const language = remembered('language') ?? navigator.language.slice(0, 2)
  const theme = remembered('theme')
  return {
    language: language === 'ar' ? 'ar' : 'en',
    dark: theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  }
}

/** Keeps a preference for next time. */
export function remember(name: 'language' | 'theme', value: string): void {
  try {
    localStorage.setItem(`isnad-${name}`, value)
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function remembered(name: 'language' | 'theme'): string | null {
  try {
    return localStorage.getItem(`isnad-${name}`)
  } catch {
    return null
  }
}
