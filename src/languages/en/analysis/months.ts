import {readTable} from '../../table.ts'

/** The months, each with its abbreviations. */
export const months: readonly (readonly string[])[] = readTable(`
january jan
february feb
march
april apr
may
june jun
july jul
august aug
september sept sep
october oct
november nov
december dec
`)
