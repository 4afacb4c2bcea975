import {codeOf, InputFailure} from '../failure.ts'

/** Loads a reader whose packages may have been left out; says what to install if they were. */
export async function withOptional<Loaded>(
  load: () => Promise<Loaded>,
  what: string,
  packages: string
): Promise<Loaded> {
  try {
    return await load()
  } catch (thrown) {
    if (codeOf(thrown) !== 'ERR_MODULE_NOT_FOUND') throw thrown
    throw new InputFailure(`to read ${what}, install: npm install ${packages}`)
  }
}
