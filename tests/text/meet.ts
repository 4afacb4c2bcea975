import {createMemoryEngine} from '../../src/engine/memory.ts'
import {readPassages} from '../../src/engine/passage.ts'
import {createAnalyser} from '../../src/text/terms.ts'

const analyser = createAnalyser()

/** Whether a question that is one text finds a paragraph that is the other. */
export function finds(question: string, paragraph: string): boolean {
  const engine = createMemoryEngine({analyser})
  engine.add({id: 'a', passages: readPassages('a', paragraph)})
  return engine.match({units: analyser.units(question), limit: 1}).length > 0
}
