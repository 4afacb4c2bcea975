/**
 * Titles that are shortened to a letter, with the conjunction that is written onto them («ود.» for
 * «and Dr.»). Single letters and letters with full stops between them («أ.د.») need no entry: they
 * are taken for initials.
 *
 * @source Collected by hand from Arabic newspapers.
 */
export const abbreviations: readonly string[] = ['ود', 'وأ', 'وم']

/** What stands shortened before a number: pages, volume. */
export const abbreviationsBeforeNumbers: readonly string[] = ['صص', 'مج']
