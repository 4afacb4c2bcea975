import {button, element, replace} from '../dom.ts'
import type {LoadProgress, Overview, Refused} from '../protocol.ts'
import {isolated} from '../show-text.ts'
import type {Words} from '../words/words.ts'

/** What the page's own controls do. */
export interface PageActions {
  readonly ask: (question: string) => void
  readonly addFiles: (files: readonly File[]) => void
  readonly startAfresh: () => void
  readonly switchLanguage: () => void
  readonly switchTheme: () => void
}

const mostRefusedShown = 8

/** What stands on the page whatever is asked: its head, the question, and a place for answers. */
export class Page {
  /** Where the answers go. */
  readonly answers: HTMLElement = element('div', {
    class: 'answers',
    id: 'answers',
    tabindex: '-1'
  })
  readonly #words: Words
  readonly #actions: PageActions
  readonly #question: HTMLInputElement
  readonly #status: HTMLElement = element('div', {class: 'status'})
  readonly #notes: HTMLElement = element('div', {class: 'notes'})
  readonly #toast: HTMLElement = element('p', {role: 'status', class: 'toast'})
  readonly #told: HTMLElement = element('p', {role: 'status', class: 'unseen'})
  readonly #theme: HTMLButtonElement
  #toastTimer: ReturnType<typeof setTimeout> | undefined

  constructor(words: Words, question: string, dark: boolean, actions: PageActions) {
    this.#words = words
    this.#actions = actions
    this.#question = element('input', {
      id: 'question',
      type: 'search',
      name: 'q',
      autocomplete: 'off',
      enterkeyhint: 'search',
      placeholder: words.placeholder
    })
    this.#theme = button(
      {
        class: 'tool',
        'aria-pressed': String(dark),
        'aria-label': words.dark,
        title: words.dark
      },
      actions.switchTheme,
      element('span', {class: 'theme-sign', 'aria-hidden': 'true'})
    )
    this.#question.addEventListener('input', () => this.#turnQuestion())
    this.setQuestion(question)
    document.title = `${words.title} · isnad إسناد`
    document.body.replaceChildren(
      this.#skipLink(),
      this.#bar(),
      element('main', {}, this.#askForm(), this.#status, this.#notes, this.answers),
      element('footer', {}, element('p', {}, words.privacy)),
      this.#told,
      this.#toast,
      element('div', {class: 'drop-veil', 'aria-hidden': 'true'}, words.dropHere)
    )
  }

  /** Puts a question into its field; once there is one, the page makes room for answers. */
  setQuestion(question: string): void {
    this.#question.value = question
    this.#turnQuestion()
    document.documentElement.toggleAttribute('data-asked', question.trim() !== '')
  }

  /** Moves the focus to a control of the page. */
  focusOn(key: string): void {
    const control = document.querySelector(`[data-key="${CSS.escape(key)}"]`)
    if (control instanceof HTMLElement) control.focus()
  }

  /** Tells those who listen to the page what others see on it. */
  tell(text: string): void {
    this.#told.textContent = text
  }

  /** Says something to everybody, over the page, for a moment. */
  announce(text: string): void {
    this.#toast.textContent = text
    this.#toast.dataset['shown'] = ''
    clearTimeout(this.#toastTimer)
    this.#toastTimer = setTimeout(() => delete this.#toast.dataset['shown'], 4000)
  }

  /** Shows whether the page is dark. */
  showTheme(dark: boolean): void {
    this.#theme.setAttribute('aria-pressed', String(dark))
  }

  /** Shows how far loading is; `null` before the number of articles is known. */
  showProgress(progress: LoadProgress | null): void {
    const {loading} = this.#words
    const bar = element('progress', {'aria-label': loading})
    if (progress) {
      bar.max = progress.total
      bar.value = progress.done
    }
    const text = progress ? this.#words.progress(progress.done, progress.total) : loading
    this.#showStatus(text, bar)
  }

  /** Shows what is loaded, and what could not be. */
  showOverview(
    {articles, attributions, sources}: Overview,
    refused: readonly Refused[]
  ): void {
    const words = this.#words
    this.#showStatus(
      articles > 0
        ? words.overview(articles, attributions, sources)
        : words.nothingLoaded,
      null
    )
    replace(
      this.#notes,
      refused.length > 0
        ? element(
            'details',
            {class: 'refused', open: ''},
            element('summary', {}, words.refused(refused.length)),
            element(
              'ul',
              {},
              ...refused
                .slice(0, mostRefusedShown)
                .map(({id, reason}) =>
                  element(
                    'li',
                    {},
                    isolated(id),
                    ': ',
                    isolated(reason ?? words.unreadable)
                  )
                )
            )
          )
        : null
    )
  }

  /** The field goes by what is in it; while it is empty, by the interface. */
  #turnQuestion(): void {
    this.#question.dir = this.#question.value === '' ? this.#words.direction : 'auto'
  }

  #showStatus(text: string, bar: HTMLElement | null): void {
    const {dropHere, fileKinds} = this.#words
    this.#status.toggleAttribute('data-busy', bar !== null)
    this.#status.replaceChildren(
      element('p', {}, text),
      element('p', {class: 'hint'}, `${dropHere}: ${fileKinds}`),
      ...(bar ? [bar] : [])
    )
  }

  #skipLink(): HTMLElement {
    return button({class: 'skip'}, () => this.answers.focus(), this.#words.skip)
  }

  #bar(): HTMLElement {
    const words = this.#words
    const files = element('input', {
      type: 'file',
      multiple: '',
      accept: '.txt,.md,.html,.htm,.jsonl',
      'aria-label': words.addFiles
    })
    files.addEventListener('change', () => {
      this.#actions.addFiles([...(files.files ?? [])])
      files.value = ''
    })
    return element(
      'header',
      {class: 'bar'},
      element(
        'a',
        {class: 'brand', href: './'},
        element('span', {lang: 'en'}, 'isnad'),
        element('span', {class: 'beads', 'aria-hidden': 'true'}),
        element('span', {lang: 'ar'}, 'إسناد')
      ),
      element(
        'div',
        {class: 'tools'},
        element(
          'label',
          {class: 'tool file'},
          files,
          element('span', {'aria-hidden': 'true'}, words.addFiles)
        ),
        button({class: 'tool'}, this.#actions.startAfresh, words.sample),
        button(
          {
            class: 'tool',
            lang: words.language === 'ar' ? 'en' : 'ar',
            'data-key': 'language'
          },
          this.#actions.switchLanguage,
          words.otherLanguage
        ),
        this.#theme
      )
    )
  }

  #askForm(): HTMLElement {
    const words = this.#words
    const form = element(
      'form',
      {role: 'search', class: 'question-form'},
      element('label', {for: 'question', class: 'unseen'}, words.question),
      this.#question,
      element('button', {type: 'submit', class: 'primary'}, words.ask)
    )
    form.addEventListener('submit', event => {
      event.preventDefault()
      this.#actions.ask(this.#question.value)
    })
    return element(
      'section',
      {class: 'hero'},
      element('h1', {}, words.title),
      element('p', {class: 'tagline'}, words.tagline),
      form
    )
  }
}
