import type {Stance} from '../../../../types.ts'
import type {Paragraph} from '../../../grammar.ts'
import {
  cueVerbs,
  documentVerbs,
  type Frame,
  nounlikeVerbs,
  type VerbClass
} from '../cues.ts'
import {inflect} from '../inflect.ts'
import {wordAt} from './tokens.ts'

/** What a form can be of its verb. */
export type FormKind = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** A verb or verb phrase of the lexicon, with all that its classes say of it. */
export interface CueVerb {
  readonly lemma: string
  /** The words that follow the verb: *point* `out`. */
  readonly particles: readonly string[]
  /** The stance it has in each frame it can stand in. */
  readonly stances: ReadonlyMap<Frame, Stance>
  /** It tells of a mind, not of words, in each of these frames. */
  readonly mental: ReadonlySet<Frame>
  /** Only a document, poll or the like can be its subject. */
  readonly ofDocuments: boolean
  /** Its base and third person are nouns as well: *claim*, *reports*. */
  readonly nounlike: boolean
}

/** A verb of the lexicon in one of its forms. */
export interface CueForm {
  readonly verb: CueVerb
  readonly kinds: ReadonlySet<FormKind>
}

const kinds: readonly FormKind[] = ['base', 'third', 'past', 'participle', 'gerund']

/** Cue verbs by their forms. */
export type CueLexicon = ReadonlyMap<string, readonly CueForm[]>

/** The lexicons of paragraphs that are read with added verbs. */
const lexicons = new WeakMap<Paragraph, CueLexicon>()

/** Reads a paragraph with another lexicon than the usual one. */
export function useLexicon(paragraph: Paragraph, lexicon: CueLexicon): void {
  lexicons.set(paragraph, lexicon)
}

/** The cue verbs that a token's form may be, those with more particles first. */
export function cueFormsAt(paragraph: Paragraph, at: number): readonly CueForm[] {
  const lexicon = lexicons.get(paragraph) ?? usualLexicon
  return lexicon.get(wordAt(paragraph, at)) ?? none
}

const none: readonly CueForm[] = []

const usualLexicon: CueLexicon = compileLexicon(cueVerbs)

/** Inflects the verbs of some classes, and those that only documents are the subjects of. */
export function compileLexicon(classes: readonly VerbClass[]): CueLexicon {
  const compiled = new Map<string, {verb: CueVerb; kinds: Set<FormKind>}[]>()
  for (const verb of [...collect(classes, false), ...collect(documentVerbs, true)]) {
    const inflection = inflect(verb.lemma.split(' ')[0] ?? '')
    for (const kind of kinds) {
      const forms = compiled.get(inflection[kind]) ?? []
      compiled.set(inflection[kind], forms)
      const known = forms.find(form => form.verb === verb)
      if (known) known.kinds.add(kind)
      else forms.push({verb, kinds: new Set([kind])})
    }
  }
  for (const forms of compiled.values())
    forms.sort((a, b) => b.verb.particles.length - a.verb.particles.length)
  return compiled
}

/** One verb a lemma, with the frames of all classes that list it; the first class to give a frame wins. */
function collect(classes: readonly VerbClass[], ofDocuments: boolean): CueVerb[] {
  const found = new Map<string, {stances: Map<Frame, Stance>; mental: Set<Frame>}>()
  for (const {lemmas, frames, stance, mental} of classes) {
    for (const lemma of lemmas) {
      const verb = found.get(lemma) ?? {stances: new Map(), mental: new Set()}
      found.set(lemma, verb)
      for (const frame of frames) {
        if (verb.stances.has(frame)) continue
        verb.stances.set(frame, stance)
        if (mental) verb.mental.add(frame)
      }
    }
  }
  return [...found].map(([lemma, {stances, mental}]) => ({
    lemma,
    particles: lemma.split(' ').slice(1),
    stances,
    mental,
    ofDocuments,
    nounlike: nounlikeVerbs.has(lemma.split(' ')[0] ?? '')
  }))
}
