import {verbs} from '../analysis/verbs.ts'
import {foldSpelling} from './spelling.ts'

const forms = new Set<string>()
const masdars = new Set<string>()
for (const [past = '', present = '', ...nouns] of verbs) {
  for (const noun of nouns) masdars.add(foldSpelling(noun))
  const he = foldSpelling(past)
  const does = foldSpelling(present)
  if (he.length < 3 || does.length < 4) continue
  forms.add(he)
  // «قررت», «دعت»: a weak last letter gives way to the ending.
  forms.add(`${/[اي]$/u.test(he) ? he.slice(0, -1) : he}ت`)
  forms.add(does)
  forms.add(`ت${does.slice(1)}`)
}

/** The verbal noun of a verb, of saying or not: what somebody does, never who does it. */
export function isEverydayMasdar(form: string): boolean {
  return masdars.has(form)
}

/** A verb, of saying or not, in the third person singular: it ends the phrase that names somebody. */
export function isEverydayVerb(form: string): boolean {
  return forms.has(form)
}
