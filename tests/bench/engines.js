import {stemmer} from '@orama/stemmers/arabic'
import {createIndex, loadIndexStream} from 'isnad'
import snowball from 'snowball-stemmers'
import {passagesOf} from './texts.js'

const options = {fields: ['text']}

/** The paragraphs of articles, as engines that know no articles take them. */
function paragraphsOf(articles) {
  return articles.flatMap(({id, text}) =>
    passagesOf(text).map((paragraph, at) => ({id: `${id}#${at}`, text: paragraph}))
  )
}

async function withMiniSearch(more) {
  const {default: MiniSearch} = await import('minisearch')
  return {
    prepare: paragraphsOf,
    build(paragraphs) {
      const index = new MiniSearch({...options, ...more})
      index.addAll(paragraphs)
      return index
    },
    search: (index, question) => index.search(question).slice(0, 10),
    save: async index => Buffer.from(JSON.stringify(index)),
    load: async bytes =>
      MiniSearch.loadJSON(bytes.toString('utf8'), {...options, ...more})
  }
}

/** What is compared; each is loaded in a process of its own. */
export const engines = {
  isnad: async () => ({
    prepare: articles => articles,
    build(articles) {
      const index = createIndex()
      for (const article of articles) index.add(article)
      return index
    },
    search: (index, question) => index.search(question, {limit: 10}),
    save: async index => Buffer.from(await new Response(index.toStream()).arrayBuffer()),
    load: async bytes => loadIndexStream(new Blob([bytes]).stream()),
    change(index, article) {
      index.add(article)
      return () => index.remove(article.id)
    }
  }),
  MiniSearch: () => withMiniSearch({}),
  'MiniSearch, Snowball (snowball-stemmers)': () => {
    const arabic = snowball.newStemmer('arabic')
    return withMiniSearch({processTerm: term => arabic.stem(term.toLowerCase())})
  },
  'MiniSearch, Snowball (Orama’s port)': () =>
    withMiniSearch({processTerm: term => stemmer(term.toLowerCase())}),
  'Orama, Arabic': async () => {
    const {create, insert, load, save, search} = await import('@orama/orama')
    const settings = {
      schema: {text: 'string'},
      components: {
        tokenizer: {
          language: 'arabic',
          stemming: true,
          stemmerSkipProperties: [],
          stemmer
        }
      }
    }
    return {
      prepare: paragraphsOf,
      build(paragraphs) {
        const index = create(settings)
        for (const paragraph of paragraphs) insert(index, paragraph)
        return index
      },
      search: (index, term) => search(index, {term, limit: 10}),
      save: async index => Buffer.from(JSON.stringify(save(index))),
      async load(bytes) {
        const index = create(settings)
        load(index, JSON.parse(bytes.toString('utf8')))
        return index
      }
    }
  },
  FlexSearch: async () => {
    const {default: flexsearch} = await import('flexsearch')
    return {
      prepare: paragraphsOf,
      build(paragraphs) {
        const index = new flexsearch.Index({tokenize: 'strict'})
        for (const {id, text} of paragraphs) index.add(id, text)
        return index
      },
      search: (index, question) => index.search(question, {limit: 10, suggest: true})
    }
  }
}
