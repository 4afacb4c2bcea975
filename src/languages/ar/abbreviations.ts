/**
 * Titles that are shortened to a few letters and a full stop, with the conjunction where it is
 * written onto them. A single letter needs no entry: it counts as somebody's initial.
 *
 * @source Collected by hand from Arabic newspapers.
 */
export const abbreviations: readonly string[] = [
  'أ.د',
  'أ.م.د',
  'ا.د',
  'د.م',
  'ود',
  'وأ.د',
  'وأ',
  'وم'
]

/** What stands shortened before a number: post office box, pages, volume. */
export const abbreviationsBeforeNumbers: readonly string[] = ['ص.ب', 'صص', 'مج']
