import type {Language} from '../language.ts'
import {grammar} from './grammar/index.ts'

/** Arabic, as isnad knows it. */
export const arabic: Language = {code: 'ar', name: 'Arabic', direction: 'rtl', grammar}
