import type {Stance} from '../../../types.ts'

/** Nouns that credit somebody with a statement, by stance: *Smith's* `claim` *that*. */
const nouns: Readonly<Partial<Record<Stance, string>>> = {
  report: `statement remark comment response reply answer explanation description observation
    testimony account mention reference tweet message reminder quote quip joke
    assessment characterization analysis report suggestion hint`,
  announce: 'announcement declaration disclosure revelation proclamation',
  confirm: `confirmation admission acknowledgment acknowledgement confession insistence assurance
    affirmation assertion defense defence concession`,
  deny: 'denial rejection dismissal refusal rebuttal disavowal repudiation',
  claim: 'claim allegation contention boast insinuation',
  accuse: 'accusation charge',
  condemn: `criticism condemnation denunciation rebuke complaint objection attack critique outrage
    concern concerns anger frustration dismay alarm disappointment displeasure regret apology`,
  praise:
    'praise endorsement support gratitude appreciation admiration applause congratulations satisfaction',
  call: 'call demand request appeal plea proposal recommendation petition invitation advice',
  warn: 'warning threat caution alert',
  pledge: 'promise pledge vow commitment guarantee offer',
  estimate: 'prediction forecast estimate projection expectation speculation',
  opine: `argument opinion view belief hope fear worry skepticism scepticism doubt confidence
    conclusion judgment conviction feeling optimism pessimism interest reservations disagreement
    sympathy surprise opposition`,
  ask: 'question query inquiry'
}

/** Nominal cues in singular and plural, with their stance. */
export const nominalCues: ReadonlyMap<string, Stance> = new Map(
  Object.entries(nouns).flatMap(([stance, list]) =>
    list
      .trim()
      .split(/\s+/u)
      .flatMap(noun => [
        [noun, stance as Stance] as const,
        [
          noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`,
          stance as Stance
        ] as const
      ])
  )
)

/** Verbs that only carry a nominal cue: `made` *the claim*, `expressed` *concern*. */
export const lightVerbs: ReadonlySet<string> = new Set(
  `make makes made making issue issues issued issuing express expresses expressed expressing voice
  voices voiced voicing give gives gave given giving offer offers offered offering release releases
  released releasing deliver delivers delivered delivering raise raises raised raising lodge lodged
  level leveled levelled leveling launch launched send sends sent sending publish published post
  posted air aired reiterate reiterated reiterating repeat repeats repeated repeating state stated
  put register registered share shared sharing have had has`.split(/\s+/u)
)

/** Texts and channels by which somebody says something: *issued a* `statement` *saying*. */
export const channels: ReadonlySet<string> = new Set(
  `statement letter tweet email e-mail memo message note post release article op-ed video speech
  interview report briefing conference column editorial blog essay testimony address broadcast
  communique filing book documentary monologue text press-release newsletter petition remarks
  series`.split(/\s+/u)
)

/** What ties a nominal cue to what was said. */
export const nominalLinks: ReadonlySet<string> = new Set(
  'that of about for against over on to with in regarding toward towards at whether'.split(
    ' '
  )
)
