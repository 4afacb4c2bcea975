import type {Stance} from 'isnad'
import {WorkerClient} from './ask-worker.ts'
import {citationOf} from './citation.ts'
import {replace} from './dom.ts'
import type {Answer, GivenFile, LoadProgress, Overview} from './protocol.ts'
import {
  type Asked,
  readAddress,
  readPreferences,
  remember,
  writeAddress
} from './state.ts'
import {answersView} from './view/answers.ts'
import {acceptDrops} from './view/drop.ts'
import {Page} from './view/page.ts'
import {showSourceDialog} from './view/source-dialog.ts'
import {arabic} from './words/ar.ts'
import {english} from './words/en.ts'
import type {View, Words} from './words/words.ts'

/** Where the articles to begin with are, beside the page. */
const firstArticles = './articles.jsonl'

const languages = {ar: arabic, en: english}

/** The page: what is asked, what was answered, and showing both. */
class Explorer {
  readonly #worker = new WorkerClient()
  #words: Words
  #dark: boolean
  #asked: Asked = readAddress(location.hash)
  #overview: Overview | null = null
  #answer: Answer | null = null
  /** Whether what is loaded came with the page, and gives way to what somebody adds. */
  #isSample = true
  /** Answers that arrive after a later question was asked are dropped. */
  #lastAsked = 0
  #page: Page

  constructor() {
    const {language, dark} = readPreferences()
    this.#words = languages[language]
    this.#dark = dark
    this.#page = this.#build()
    acceptDrops(files => this.#addFiles(files))
    addEventListener('popstate', () => {
      this.#asked = readAddress(location.hash)
      this.#page.setQuestion(this.#asked.question)
      this.#report(this.#ask())
    })
  }

  /** Loads the articles that came with the page. */
  start(): void {
    this.#report(this.#loadFirst())
  }

  async #loadFirst(): Promise<void> {
    this.#page.showProgress(null)
    const response = await fetch(firstArticles)
    this.#isSample = true
    const text = response.ok ? await response.text() : ''
    await this.#load([{name: 'articles.jsonl', text}], true)
  }

  #build(): Page {
    document.documentElement.lang = this.#words.language
    document.documentElement.dir = this.#words.direction
    document.documentElement.dataset['theme'] = this.#dark ? 'dark' : 'light'
    return new Page(this.#words, this.#asked.question, this.#dark, {
      ask: question => this.#go({...this.#asked, question, stances: []}),
      addFiles: files => this.#addFiles(files),
      startAfresh: () => this.start(),
      switchLanguage: () => this.#switchLanguage(),
      switchTheme: () => this.#switchTheme()
    })
  }

  #go(asked: Asked): void {
    this.#asked = asked
    history.pushState(null, '', writeAddress(asked))
    this.#page.setQuestion(asked.question)
    this.#report(this.#ask())
  }

  #lookAt(view: View): void {
    this.#asked = {...this.#asked, view}
    history.pushState(null, '', writeAddress(this.#asked))
    this.#show()
  }

  async #ask(): Promise<void> {
    this.#lastAsked++
    const number = this.#lastAsked
    this.#page.answers.ariaBusy = 'true'
    try {
      const answer = await this.#answerNow()
      if (number !== this.#lastAsked) return
      this.#answer = answer
      this.#show()
      if (answer) {
        const {passages, sources} = answer
        this.#page.tell(this.#words.found(passages.length, sources.length))
      }
    } finally {
      if (number === this.#lastAsked) this.#page.answers.ariaBusy = 'false'
    }
  }

  async #answerNow(): Promise<Answer | null> {
    const {question, stances} = this.#asked
    return question.trim() === '' ? null : this.#worker.call('ask', {question, stances})
  }

  #addFiles(files: readonly File[]): void {
    const given = files.map(async file => ({name: file.name, text: await file.text()}))
    this.#report(
      Promise.all(given).then(list => {
        const afresh = this.#isSample
        this.#isSample = false
        return this.#load(list, afresh)
      })
    )
  }

  async #load(files: readonly GivenFile[], afresh: boolean): Promise<void> {
    const showProgress = (progress: LoadProgress): void =>
      this.#page.showProgress(progress)
    const {overview, refused} = await this.#worker.call(
      'load',
      {files, afresh},
      showProgress
    )
    this.#overview = overview
    this.#page.showOverview(overview, refused)
    await this.#ask()
  }

  #show(): void {
    if (!this.#overview) return
    const {stances, view} = this.#asked
    replace(
      this.#page.answers,
      ...answersView(
        this.#words,
        {overview: this.#overview, answer: this.#answer, stances, view},
        {
          ask: question => this.#go({...this.#asked, question, stances: []}),
          chooseStances: (chosen: readonly Stance[]) =>
            this.#go({...this.#asked, stances: chosen}),
          chooseView: (chosen: View) => this.#lookAt(chosen),
          showSource: (id, name) => this.#report(this.#showSource(id, name)),
          copyCitation: (found, attribution) =>
            this.#report(
              this.#copy(citationOf(this.#words, found.article, found, attribution))
            )
        }
      )
    )
  }

  async #showSource(sourceId: string, name: string): Promise<void> {
    showSourceDialog(this.#words, name, await this.#worker.call('said', {sourceId}))
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      this.#page.announce(this.#words.copied)
    } catch {
      this.#page.announce(this.#words.notCopied)
    }
  }

  #switchLanguage(): void {
    this.#words = this.#words === arabic ? english : arabic
    remember('language', this.#words.language)
    this.#page = this.#build()
    this.#page.focusOn('language')
    if (this.#overview) this.#page.showOverview(this.#overview, [])
    this.#show()
  }

  #switchTheme(): void {
    this.#dark = !this.#dark
    remember('theme', this.#dark ? 'dark' : 'light')
    document.documentElement.dataset['theme'] = this.#dark ? 'dark' : 'light'
    this.#page.showTheme(this.#dark)
  }

  /** Tells of what went wrong, where somebody sees it. */
  #report(work: Promise<void>): void {
    work.catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      this.#page.announce(`${this.#words.broken}: ${reason}`)
    })
  }
}

const explorer = new Explorer()
explorer.start()
