// Adds so many passages, with workers or without, by the clock, in a process of its own:
// node by-the-clock.js TEXT PASSAGES WORKERS
import {createIndex} from 'isnad'
import {readArticles} from './texts.js'

const [, , text, passages, workers] = process.argv
const articles = readArticles(text, Number(passages))
const since = performance.now()
await createIndex().addAll(articles, {workers: Number(workers)})
process.send(performance.now() - since)
