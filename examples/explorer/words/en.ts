import type {Words} from './words.ts'

const numbers = new Intl.NumberFormat('en')
const dates = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'})

function counted(count: number, one: string, more: string): string {
  return `${numbers.format(count)} ${count === 1 ? one : more}`
}

/** The interface in English. */
export const english: Words = {
  language: 'en',
  direction: 'ltr',
  title: 'Who said what?',
  tagline:
    'Ask the articles in Arabic or English. Every answer names who said it, in which words, and through whom it came.',
  skip: 'Skip to the answers',
  otherLanguage: 'العربية',
  dark: 'Dark colours',
  addFiles: 'Add articles',
  sample: 'Start afresh',
  dropHere: 'Drop articles anywhere on this page',
  fileKinds: '.txt, .md, .html or .jsonl; they never leave your computer.',
  question: 'Your question',
  placeholder: 'Who denied the attack?',
  ask: 'Ask',
  clear: 'Clear the question',
  tryOne: 'Try one of these',
  examples: [
    'who confirmed the deployment on Silvar?',
    'who denied responsibility for the bridge?',
    'من نفى استعادة كورسك؟',
    'ماذا قال كيم جونغ أون عن القوات؟'
  ],
  nothingLoaded: 'There are no articles yet.',
  nothingFound: 'Nothing answers this. Try other words, or let go of a filter.',
  answers: 'Answers',
  topSources: 'Most quoted',
  whoAnswers: 'Who answers',
  filter: 'Show only',
  allStances: 'Everything',
  legend: 'How to read the marks',
  untitled: 'Untitled article',
  undated: 'No date',
  unnamed: 'nobody named',
  inThisPassage: 'Who speaks in this passage',
  chain: 'How the words reached this page',
  carriedBy: 'Carried by',
  changes: 'Changed sides',
  withheld: 'Held back',
  copy: 'Copy citation',
  copied: 'The citation is copied.',
  notCopied: 'The browser did not let the citation be copied.',
  close: 'Close',
  unreadable: 'Not an article that can be read',
  loading: 'Reading the articles …',
  broken: 'Something went wrong',
  privacy: 'Everything happens on this page: no server, no network, no model.',
  views: {passages: 'Passages', compare: 'Sides', timeline: 'Timeline'},
  marks: {source: 'Source', cue: 'Cue', content: 'Content', match: 'Matched words'},
  hops: {source: 'said by', via: 'through', publisher: 'published by'},
  sides: {confirm: 'Confirm', deny: 'Deny', neither: 'Neither'},
  nobody: {
    confirm: 'Nobody confirms it.',
    deny: 'Nobody denies it.',
    neither: 'Nobody else speaks of it.'
  },
  stances: {
    confirm: 'Confirmation',
    deny: 'Denial',
    announce: 'Announcement',
    report: 'Report',
    claim: 'Claim',
    accuse: 'Accusation',
    condemn: 'Condemnation',
    praise: 'Praise',
    call: 'Call',
    warn: 'Warning',
    pledge: 'Pledge',
    estimate: 'Estimate',
    opine: 'Opinion',
    ask: 'Question'
  },
  types: {
    person: 'Person',
    organization: 'Organisation',
    government: 'Government',
    media: 'Media',
    document: 'Document',
    group: 'Group',
    anonymous: 'Anonymous'
  },
  not: stance => `No ${stance.toLowerCase()}`,
  number: value => numbers.format(value),
  date: iso => dates.format(new Date(iso)),
  overview: (articles, attributions, sources) =>
    [
      counted(articles, 'article', 'articles'),
      counted(attributions, 'statement', 'statements'),
      counted(sources, 'source', 'sources')
    ].join(' · '),
  found: (passages, sources) =>
    `${counted(passages, 'passage', 'passages')}, ${counted(sources, 'source', 'sources')}`,
  sources: count => counted(count, 'source', 'sources'),
  origins: count => counted(count, 'independent origin', 'independent origins'),
  moreOrigins: count => counted(count, 'more origin', 'more origins'),
  moreSources: count => counted(count, 'more source', 'more sources'),
  sayings: count => counted(count, 'statement', 'statements'),
  articles: count => counted(count, 'article', 'articles'),
  paragraph: number => `paragraph ${numbers.format(number)}`,
  allSaidBy: name => `All that ${name} said`,
  progress: (done, total) => `${numbers.format(done)} of ${numbers.format(total)}`,
  refused: count => `${counted(count, 'article', 'articles')} could not be read`,
  readAs: {
    topic: words => `about ${words}`,
    speaker: name => `said by ${name}`,
    stances: names => `as ${names}`
  },
  cited: (paragraph, start, end, id) =>
    `article ${id}, paragraph ${paragraph}, characters ${start} to ${end}`,
  via: names => `through ${names}`
}
