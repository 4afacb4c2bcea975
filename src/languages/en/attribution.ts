import type {AttributionLanguage} from '../language.ts'
import {detection} from './detection.ts'
import {grammar} from './grammar/index.ts'
import {parsing} from './parsing.ts'

/** What finding attributions needs of English, for programs that do nothing else. */
export const englishAttribution: AttributionLanguage = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  detection,
  parsing,
  grammar
}
