/** A mark of quotation, and what it can answer. */
export interface QuotationMark {
  /** Only marks of one family answer each other. */
  readonly family:
    | 'double'
    | 'guillemet'
    | 'inner guillemet'
    | 'ornate'
    | 'brackets'
    | 'single'
  /** Among marks of one family, those of one kind are the likelier pair. */
  readonly kind: string
  /** What the mark does by its shape; the neighbours tell where the shape does not. */
  readonly shape: 'opens' | 'closes' | 'either'
}

const straight: QuotationMark = {family: 'double', kind: 'straight', shape: 'either'}
const curly: QuotationMark = {family: 'double', kind: 'curly', shape: 'either'}
const apostrophes: QuotationMark = {
  family: 'double',
  kind: 'apostrophes',
  shape: 'either'
}
const opening: QuotationMark = {family: 'guillemet', kind: 'guillemet', shape: 'opens'}
const closing: QuotationMark = {family: 'guillemet', kind: 'guillemet', shape: 'closes'}
const ornate: QuotationMark = {family: 'ornate', kind: 'ornate', shape: 'either'}
const single: QuotationMark = {family: 'single', kind: 'single', shape: 'either'}

/**
 * The marks that newsrooms put around what they quote; one table, as texts of any language mix them.
 *
 * The curly marks may do either, as right-to-left editors swap them.
 *
 * @source Counted in Arabic and English news; names and shapes from the Unicode character database.
 */
export const quotationMarks: ReadonlyMap<string, QuotationMark> = new Map([
  ['"', straight],
  ['\u201C', curly],
  ['\u201D', curly],
  ['\u201E', curly],
  ['\u201F', curly],
  ["''", apostrophes],
  ['``', apostrophes],
  ['\u2018\u2018', apostrophes],
  ['\u2019\u2019', apostrophes],
  ['\u00AB', opening],
  ['\u00BB', closing],
  ['<<', opening],
  ['>>', closing],
  ['\u2039', {family: 'inner guillemet', kind: 'inner guillemet', shape: 'opens'}],
  ['\u203A', {family: 'inner guillemet', kind: 'inner guillemet', shape: 'closes'}],
  ['\uFD3E', ornate],
  ['\uFD3F', ornate],
  ['((', {family: 'brackets', kind: 'brackets', shape: 'opens'}],
  ['))', {family: 'brackets', kind: 'brackets', shape: 'closes'}],
  ["'", single],
  ['`', single],
  ['\u2018', single],
  ['\u2019', single],
  ['\u201A', single],
  ['\u201B', single]
])

/** Words that begin with an apostrophe: `'tis`, `rock 'n' roll`; it opens no quotation. */
export const elisions: ReadonlySet<string> = new Set([
  'bout',
  'cause',
  'em',
  'n',
  'round',
  'til',
  'tis',
  'twas'
])
