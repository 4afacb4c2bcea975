import type {Language} from '../language.ts'
import {grammar} from './grammar/index.ts'

/** English, as isnad knows it. */
export const english: Language = {code: 'en', name: 'English', direction: 'ltr', grammar}
