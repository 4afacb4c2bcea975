/**
 * Titles that a name follows. Words that end a sentence as often as not (`Inc.`, `Jr.`) are left
 * out: a sentence that goes on in lower case is put together again without them.
 *
 * @source Collected by hand from English newspapers.
 */
export const abbreviations: readonly string[] = [
  'Adm',
  'Amb',
  'Brig',
  'Capt',
  'Cmdr',
  'Col',
  'Cpl',
  'Det',
  'Dr',
  'Ft',
  'Gen',
  'Gov',
  'Hon',
  'Insp',
  'Lt',
  'Maj',
  'Messrs',
  'Mr',
  'Mrs',
  'Ms',
  'Mt',
  'Pres',
  'Prof',
  'Pvt',
  'Rep',
  'Reps',
  'Rev',
  'Sen',
  'Sens',
  'Sgt',
  'Spc',
  'St',
  'Supt',
  'vs'
]

/** What stands shortened before a number: months, numbers, pages. */
export const abbreviationsBeforeNumbers: readonly string[] = [
  'Apr',
  'Art',
  'Aug',
  'Ch',
  'Dec',
  'Feb',
  'Fig',
  'Jan',
  'Jul',
  'Jun',
  'Mar',
  'No',
  'Nos',
  'Nov',
  'Oct',
  'Sec',
  'Sep',
  'Sept',
  'Vol',
  'pp'
]
