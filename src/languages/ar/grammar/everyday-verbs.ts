import {verbs} from '../analysis/verbs.ts'
import {foldSpelling} from './spelling.ts'

const forms = new Set<string>()
for (const [past = '', present = ''] of verbs) {
  const he = foldSpelling(past)
  const does = foldSpelling(present)
  if (he.length < 3 || does.length < 4) continue
  forms.add(he)
  // «قررت», «دعت»: a weak last letter gives way to the ending.
  forms.add(`${/[اي]$/u.test(he) ? he.slice(0, -1) : he}ت`)
  forms.add(does)
  forms.add(`ت${does.slice(1)}`)
}

/** A verb, of saying or not, in the third person singular: it ends the phrase that names somebody. */
export function isEverydayVerb(form: string): boolean {
  return forms.has(form)
}
