import {detectLanguage} from 'isnad/text'
import {element} from './dom.ts'

// Characters that change the order in which others are shown, by what Unicode calls them for short.
const controls: ReadonlyMap<string, string> = new Map([
  ['\u202A', 'LRE'],
  ['\u202B', 'RLE'],
  ['\u202C', 'PDF'],
  ['\u202D', 'LRO'],
  ['\u202E', 'RLO'],
  ['\u2066', 'LRI'],
  ['\u2067', 'RLI'],
  ['\u2068', 'FSI'],
  ['\u2069', 'PDI']
])
const control = /([\u202A-\u202E\u2066-\u2069])/u

/** Text as nodes, in which bidi controls are named instead of obeyed. */
export function showText(text: string): Node[] {
  return text.split(control).flatMap((piece): Node[] => {
    const name = controls.get(piece)
    if (name !== undefined) {
      return [element('span', {class: 'control', translate: 'no'}, name)]
    }
    return piece === '' ? [] : [document.createTextNode(piece)]
  })
}

/** Text without bidi controls, for where no element can hold them. */
export function withoutControls(text: string): string {
  return text.replace(new RegExp(control, 'gu'), '')
}

/** The direction in which a text is read. */
export function directionOf(text: string): 'rtl' | 'ltr' {
  return detectLanguage(text) === 'ar' ? 'rtl' : 'ltr'
}

/** The attributes of an element that holds text in whichever language. */
export function writtenAs(text: string): {lang: string; dir: string} {
  return {lang: detectLanguage(text), dir: directionOf(text)}
}

/** A phrase of the interface around a text in whichever language. */
export function framed(phrase: (text: string) => string, text: string): Node[] {
  const [before = '', after = ''] = phrase('\n').split('\n')
  return [document.createTextNode(before), isolated(text), document.createTextNode(after)]
}

/** A stretch of text within a line of another language, kept from reordering it. */
export function isolated(text: string, className = ''): HTMLElement {
  const attributes = {...writtenAs(text), ...(className ? {class: className} : {})}
  return element('bdi', attributes, ...showText(text))
}
