import type {AttributionLanguage} from '../language.ts'
import {detection} from './detection.ts'
import {grammar} from './grammar/index.ts'
import {parsing} from './parsing.ts'

/** What finding attributions needs of Arabic, for programs that do nothing else. */
export const arabicAttribution: AttributionLanguage = {
  code: 'ar',
  name: 'Arabic',
  direction: 'rtl',
  detection,
  parsing,
  grammar
}
