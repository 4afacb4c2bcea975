import type {Grammar, Paragraph, Rule} from '../../grammar.ts'
import {finiteForms, readAddedVerb} from './added-verb.ts'
import {type CueLexicon, compileLexicon, useLexicon} from './clause/cue-verbs.ts'
import {cueVerbs} from './cues.ts'
import {describe} from './describe.ts'
import {accordingTo} from './rules/according-to.ts'
import {asSaid} from './rules/as-said.ts'
import {asked} from './rules/asked.ts'
import {clauseThenVerb} from './rules/clause-then-verb.ts'
import {nominalCue} from './rules/nominal-cue.ts'
import {passive} from './rules/passive.ts'
import {prepositionalCue} from './rules/prepositional-cue.ts'
import {quoteThenVerb} from './rules/quote-then-verb.ts'
import {quotedAsSaying} from './rules/quoted-as-saying.ts'
import {reportedly} from './rules/reportedly.ts'
import {speakerColon} from './rules/speaker-colon.ts'
import {subjectThenVerb} from './rules/subject-then-verb.ts'
import {verbThenObject} from './rules/verb-then-object.ts'
import {subjectsBefore} from './subjects-before.ts'
import {widen} from './widen.ts'

const rules: readonly Rule[] = [
  speakerColon,
  accordingTo,
  prepositionalCue,
  quotedAsSaying,
  asSaid,
  quoteThenVerb,
  clauseThenVerb,
  asked,
  passive,
  subjectThenVerb,
  verbThenObject,
  nominalCue,
  reportedly
]

/** How news in English credits people with what they say. */
export const grammar: Grammar = {
  rules,
  stem: ({form}) => (form.endsWith("'s") ? form.slice(0, -2) : form),
  describe,
  widen,
  subjectsBefore,
  withCues(cues) {
    const added = cues.map(readAddedVerb)
    const lexicon = compileLexicon([...added, ...cueVerbs])
    return {grammar: readingWith(lexicon), forms: added.flatMap(finiteForms)}
  }
}

/** The grammar with another lexicon, which every paragraph is told of before it is read. */
function readingWith(lexicon: CueLexicon): Grammar {
  function told<Rest extends unknown[], Found>(
    read: (paragraph: Paragraph, ...rest: Rest) => Found
  ): (paragraph: Paragraph, ...rest: Rest) => Found {
    return (paragraph, ...rest) => {
      useLexicon(paragraph, lexicon)
      return read(paragraph, ...rest)
    }
  }
  return {
    rules: rules.map(({id, read}) => ({id, read: told(read)})),
    stem: grammar.stem,
    describe: told(describe),
    widen: told(widen),
    subjectsBefore: told(subjectsBefore)
  }
}
