import type {Stance} from '../../../types.ts'

/**
 * What may stand with a cue verb and be what is credited.
 *
 * - `clause`: a clause, with or without "that": *said (that) they left*
 * - `quote`: a quotation, before or after: *"They left," she said*
 * - `wh`: a clause with a question word: *explained why they left*
 * - `to`: an infinitive that the speaker will do: *vowed to leave*
 * - `object`: a noun phrase: *denied the report*
 * - `label`: a noun phrase and what it is called: *called it a lie*
 * - `as`: the same with "as": *described it as a lie*
 * - `person-to`: someone and what they are to do: *urged them to leave*
 * - `recipient`: before the clause, someone who is told: *told reporters that*
 * - a preposition and what it governs: *warned of a storm*; `to-noun` is "to" and a noun
 */
export type Frame = (typeof frames)[number]

/** Every frame. */
export const frames = [
  'clause',
  'quote',
  'wh',
  'to',
  'object',
  'label',
  'as',
  'person-to',
  'recipient',
  'about',
  'against',
  'at',
  'for',
  'from',
  'in',
  'of',
  'on',
  'over',
  'with',
  'to-noun'
] as const

/** Verbs that are used alike. */
export interface VerbClass {
  readonly stance: Stance
  readonly frames: readonly Frame[]
  /** Lemmas; a phrase is a verb and the particles that follow it. */
  readonly lemmas: readonly string[]
  /** They tell of a mind rather than of words spoken: think, hope. */
  readonly mental?: boolean
}

const words = (list: string): string[] => list.split(',').map(word => word.trim())

function verbs(
  stance: Stance,
  frameList: string,
  lemmas: string,
  mental = false
): VerbClass {
  return {stance, frames: frameList.split(' ') as Frame[], lemmas: words(lemmas), mental}
}

/**
 * Verbs and verb phrases that credit somebody with words or a view.
 *
 * Written by hand from knowledge of English; no list was copied.
 */
export const cueVerbs: readonly VerbClass[] = [
  verbs('report', 'clause quote wh', 'say'),
  verbs('report', 'clause quote wh person-to recipient about of', 'tell'),
  verbs('report', 'clause quote wh', 'add'),
  verbs(
    'report',
    'clause quote wh object',
    `note, state, report, remark, observe, explain, mention, write, recall, recount,
    reiterate, repeat, point out, relate, clarify, specify, indicate, signal, hint, imply,
    intimate, testify, tweet, retweet, post, blog, relay, convey, confide, spell out,
    lay out, make clear, make it clear, make plain, bring up, go on to say, restate,
    set out, put forward, summarize, summarise, communicate, allow, note down`
  ),
  verbs(
    'report',
    'quote clause about on to-noun of in',
    `reply, respond, retort, comment, quip, joke, conclude, continue, go on, write back,
    shoot back, fire back, chime in, weigh in, elaborate, interject, interrupt, exclaim,
    whisper, mutter, murmur, mumble, shout, yell, scream, cry, cry out, blurt, blurt out,
    deadpan, crack, chuckle, laugh, sigh, shrug, gush, enthuse, marvel, intone, drawl,
    bellow, storm, bark, snap, growl, hiss, roar, thunder, stammer, ad-lib, riff, text, email,
    e-mail, caption, tell of, begin, sing, chant, read aloud, opine, muse, philosophize,
    pun, recite, read out, call out to, declaim, volunteer, offer, venture, start off, finish,
    sum up, counter, parry, deflect, reason, respond back, rejoin, wisecrack, wink`
  ),
  verbs('report', 'clause recipient', 'inform, notify, brief, apprise, remind, educate'),
  verbs(
    'report',
    'object wh',
    `describe, detail, outline, quote, cite, reference, echo, narrate, chronicle, paraphrase,
    discuss, address, highlight, allude to, refer to, point to, share, present, bring up,
    tackle, invoke, showcase, broach, touch on, touch upon, hint at, parrot, rehash,
    draw attention to, call attention to, rattle off, tick off, list, enumerate, hearken back to,
    harken back to, drive home, catalog, document`
  ),
  verbs(
    'report',
    'about of',
    `speak, talk, converse, gossip, reminisce, speak out, speak up, dwell, expound, chat,
    focus, tease, lecture, preach, testify, expand, hold forth, tweet, write, remark,
    comment, hint, joke, muse, reflect, ruminate, zero in, seize, touch, riff`
  ),
  verbs(
    'announce',
    'clause quote wh object',
    `announce, declare, proclaim, reveal, disclose, divulge, let slip, leak, make known,
    make public, break the news, unveil, advertise, trumpet, broadcast, herald`
  ),
  verbs('announce', 'object', 'roll out, claim responsibility for, pronounce'),
  verbs(
    'confirm',
    'clause quote wh object',
    `confirm, affirm, reaffirm, acknowledge, admit, concede, confess, verify, attest,
    corroborate, stress, insist, emphasize, emphasise, underscore, underline, maintain, assert,
    reassert, swear, certify, avow, own up to, avouch, validate, ascertain, prove,
    stipulate, aver, grant, establish, testify to, hammer home, pound home`
  ),
  verbs('confirm', 'clause recipient of', 'assure, reassure, convince, persuade'),
  verbs('confirm', 'to on', 'admit, confess, insist, attest, swear, allow, own up'),
  verbs(
    'confirm',
    'object',
    'defend, stand by, vouch for, uphold, ratify, recognize, recognise, double down on, justify'
  ),
  verbs(
    'deny',
    'clause quote object wh',
    `deny, dispute, refute, rebut, contradict, disprove, debunk, rule out, disavow, disclaim`
  ),
  verbs(
    'deny',
    'object as',
    `reject, dismiss, repudiate, disown, contest, negate, shoot down, brush off, brush aside,
    wave off, wave away, shrug off, discount, downplay, play down, gainsay, discredit, rebuff,
    renounce, oppose, push back on, push back against, push back at, walk back, pooh-pooh,
    distance himself from, distance herself from, scotch, nix, poke holes in, take issue with,
    minimize, spurn, resist`
  ),
  verbs('deny', 'with on about', 'disagree, quibble, differ, argue'),
  verbs('deny', 'to', 'decline, refuse'),
  verbs('deny', 'clause object wh', 'doubt', true),
  verbs(
    'claim',
    'clause quote to object',
    'claim, allege, purport, profess, boast, pretend, insinuate, brag, contend, posit, bluster'
  ),
  verbs('claim', 'about of', 'boast, brag, crow, gloat, lie, bluster, exaggerate, fib'),
  verbs('claim', 'object', 'play up, overstate, misrepresent, exaggerate, tout, hype'),
  verbs(
    'accuse',
    'object',
    'accuse, blame, fault, implicate, incriminate, point the finger at, point fingers at'
  ),
  verbs('accuse', 'clause quote', 'charge'),
  verbs('accuse', 'recipient', 'charge'),
  verbs(
    'condemn',
    'object as',
    `condemn, denounce, deplore, decry, criticize, criticise, slam, blast, rip, bash,
    lambaste, lambast, castigate, chastise, rebuke, censure, excoriate, mock, ridicule, deride,
    attack, assail, berate, chide, scold, skewer, lament, bemoan, scorn, vilify, disparage,
    belittle, insult, taunt, trash, pan, knock, scoff at, sneer at, laugh at, rail against,
    rail at, lash out at, lash out against, hit out at, hit back at, fire back at, punch back at,
    shoot back at, take aim at, take a swipe at, take a shot at, take a dig at, take shots at,
    tear into, lay into, rip into, light into, call out, go after, inveigh against, protest,
    protest against, object to, complain about, complain of, gripe about, grumble about,
    bristle at, savage, flay, pillory, upbraid, reprimand, reproach, admonish, malign,
    demonize, demonise, impugn, needle, jab, jab at, poke fun at, make fun of, dig at, swipe at,
    fume about, fume at, seethe at, bewail, regret, disdain, whack, hammer, roast, zing,
    scathe, slap down, take to task, mouth off about, speak out against, come out against,
    fulminate against, thrash, snipe at, heckle, troll, torch, dis, diss, rap, rip apart,
    eviscerate, pummel, ding, decry, dump on, rag on, pile on, pounce on`
  ),
  verbs(
    'condemn',
    'clause quote',
    'complain, protest, lament, grumble, gripe, fume, scoff, sneer, object, bemoan, moan, whine, huff, rant, rage, vent, bristle, carp, grouse, kvetch, seethe, snarl, snort, hit back, regret'
  ),
  verbs(
    'praise',
    'object as',
    `praise, laud, hail, applaud, welcome, commend, congratulate, thank, compliment, salute,
    celebrate, endorse, back, extol, champion, honor, honour, embrace, toast, defend, support,
    cheer, tout, acclaim, admire, credit, glorify, eulogize, heap praise on, lavish praise on,
    pay tribute to, express support for, come out for, come out in favor of, speak highly of,
    rave about, flatter, apologize for, apologise for, apologize to, stick up for, bless`
  ),
  verbs('praise', 'about over for', 'gush, enthuse, rave'),
  verbs('condemn', 'for quote', 'apologize, apologise'),
  verbs(
    'call',
    'object',
    `call for, call on, call upon, appeal for, appeal to, press for, push for, advocate,
    advocate for, ask for, plead for, argue for, make the case for, campaign for, lobby for,
    petition for, insist on, speak in favor of, agitate for`
  ),
  verbs(
    'call',
    'clause quote object person-to',
    'urge, demand, request, order, command, direct, advise, beg, implore, recommend, propose, plead, counsel, decree'
  ),
  verbs(
    'call',
    'person-to',
    `ask, plead with, instruct, exhort, encourage, invite, challenge, entreat, beseech, compel,
    press, pressure, prod, dare, enjoin, petition, call, call on, call upon, appeal to,
    plead with, lobby, rally, summon, caution, warn, push`
  ),
  verbs(
    'call',
    'to',
    'ask, demand, beg, request, plead, propose, petition, appeal, push'
  ),
  verbs('call', 'object', 'suggest, pitch, float, prescribe, plug'),
  verbs('warn', 'clause quote recipient wh', 'warn, caution, alert, forewarn, admonish'),
  verbs('warn', 'of about against', 'warn, caution, alert'),
  verbs('warn', 'to clause object', 'threaten'),
  verbs(
    'pledge',
    'clause quote to object',
    'pledge, promise, vow, guarantee, swear, undertake'
  ),
  verbs('pledge', 'to', 'commit, offer, volunteer, agree, resolve, threaten, opt'),
  verbs('pledge', 'object', 'commit to, agree to, sign on to'),
  verbs(
    'estimate',
    'clause quote wh object',
    `estimate, predict, forecast, project, calculate, reckon, foresee, guess, speculate,
    prophesy, foretell, bet, wager, prognosticate, extrapolate, theorize, hypothesize, surmise,
    conjecture, figure`
  ),
  verbs(
    'estimate',
    'clause to',
    'anticipate, expect, envision, envisage, assume, suppose',
    true
  ),
  verbs('estimate', 'about on', 'speculate', false),
  verbs(
    'opine',
    'clause quote wh',
    'argue, suggest, opine, reason, conclude, postulate, posit, counter, agree, concur, contend, rationalize, theorize, editorialize, jest, kid, hold, determine'
  ),
  verbs(
    'opine',
    'clause wh',
    'think, believe, feel, suspect, worry, figure, deem, imagine, presume, fear, hope, wish, dream, trust',
    true
  ),
  verbs(
    'opine',
    'clause wh object',
    'know, understand, realize, realise, recognize, recognise, remember, decide, perceive, sense, ponder, contemplate',
    true
  ),
  verbs('opine', 'in about of that', 'believe, worry, think, feel, dream', true),
  verbs('opine', 'to', 'hope, wish', true),
  verbs('opine', 'person-to', 'expect, trust, believe, consider', true),
  verbs(
    'opine',
    'object',
    'favor, favour, oppose, fear, dislike, loathe, detest, trust, mistrust, distrust, resent, respect, dread, mourn',
    true
  ),
  verbs(
    'opine',
    'label',
    'call, label, label as, dub, brand, term, deem, declare, pronounce, rate, consider, think, find, nickname'
  ),
  verbs(
    'opine',
    'as',
    `describe, characterize, characterise, portray, depict, cast, paint, label, brand, refer to,
    frame, pitch, peg, stereotype, single out, position, sell, decry, write off, tag, cite`
  ),
  verbs(
    'opine',
    'as',
    'see, view, regard, perceive, think of, conceive of, look at, look upon',
    true
  ),
  verbs(
    'opine',
    'object',
    'compare, liken, equate, analogize, rank, weigh in on, sound off on, opine on, opine about, make light of, criticize, assess, evaluate, second-guess'
  ),
  verbs('opine', 'for with', 'root, sympathize, agree, side, concur'),
  verbs('ask', 'quote wh', 'ask, inquire, enquire, wonder, query, ponder'),
  verbs('ask', 'recipient', 'ask, quiz, grill, interrogate'),
  verbs('ask', 'about', 'ask, inquire, enquire, wonder'),
  verbs('ask', 'object', 'question, quiz, grill, query, press')
]

/** Verbs whose subject is a text or finding: *the poll showed that*. */
export const documentVerbs: readonly VerbClass[] = [
  verbs('report', 'clause wh', 'show, find, indicate, reflect, demonstrate, illustrate'),
  verbs('report', 'quote', 'read, go, run')
]

/** Cue verbs whose base and -s form are nouns as well: *the claim*, *two reports*. */
export const nounlikeVerbs: ReadonlySet<string> = new Set(
  `address advocate aim alert answer appeal attack back bark bash bellow bet blame blast blog boast
  brag brand broadcast broach call cast caution censure challenge champion chant charge chat cheer
  chuckle claim command comment compliment condition contest counsel counter crack credit cry
  deal demand detail direct disagree dispute document doubt draw dream dub echo email e-mail
  estimate express fault favor favour fear feel figure find finish float focus forecast frame fume
  go gripe growl grumble guarantee guess gush hammer hate herald hint hiss hit honor honour hope
  insult interview jab joke kid knock lament laugh lash label lecture lie like list look love moan
  mouth murmur mutter need needle note object offer opt order outline own pan paint
  paraphrase petition pile pitch play pledge plan plead plug point poke position post praise press
  pressure profile project promise propose protest pun push question query quip quiz quote rage
  rally rank rant rap rate rave read reason rebuke record reference regard regret release remark
  reply reply report reprimand request resolve respect retort retweet riff roar root roast run
  salute savage scold scorn scream seek sense share shout show shrug side sigh signal slam
  snap sneer snort sound speak stand state stereotype stick stress strike suggest support
  suspect tackle talk tag taunt tease term text thank theorize threat thunder title toast torch
  touch tout troll trumpet trust tweet value vent venture view volunteer vote vow wager want warrant
  wave weigh welcome whine whisper wink wish witness wonder worry yell zing`.split(/\s+/u)
)
