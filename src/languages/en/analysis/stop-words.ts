/**
 * Words that nearly every paragraph holds and no question is about; question
 * words among them, since what they ask for stands in no text.
 *
 * @source Written for isnad from general knowledge of the language.
 */
export const stopWords: readonly string[] = [
  ...['a', 'an', 'the', 'this', 'that', 'these', 'those', 'such'],
  ...['and', 'or', 'but', 'nor', 'if', 'than', 'then', 'so', 'as', 'because', 'while'],
  ...['of', 'in', 'on', 'at', 'to', 'from', 'by', 'for', 'with', 'into', 'onto', 'upon'],
  ...['about', 'during', 'between', 'through', 'within', 'without', 'per', 'via', 'off'],
  ...[
    'is',
    'are',
    'was',
    'were',
    'be',
    'been',
    'being',
    'am',
    'do',
    'does',
    'did',
    'done'
  ],
  ...['has', 'have', 'had', 'having', 'can', 'could', 'will', 'would', 'shall', 'should'],
  ...[
    'may',
    'might',
    'must',
    'not',
    'no',
    "don't",
    "doesn't",
    "didn't",
    "isn't",
    "wasn't"
  ],
  ...['i', 'me', 'my', 'we', 'our', 'you', 'your', 'he', 'him', 'his', 'she', 'her'],
  ...[
    'it',
    'its',
    "it's",
    'they',
    'them',
    'their',
    'there',
    'here',
    'itself',
    'themselves'
  ],
  ...['who', 'whom', 'whose', 'which', 'what', 'when', 'where', 'why', 'how', "what's"],
  ...['s', 't', 'd', 'also', 'any', 'some', 'each', 'both', 'only', 'just', 'very']
]

/** Words that lead up to the kind of answer: `what year`, `what is the name`. */
export const questionWords: readonly string[] = [
  ...['what', 'which', 'how', 'whose', "what's", 'is', 'was', 'the', 'are', 'were']
]

/** What a question asks for rather than speaks of: `what year`, `how many`. */
export const askedKinds: readonly string[] = [
  ...['year', 'date', 'day', 'month', 'number', 'many', 'much', 'name', 'names', 'term'],
  ...['type', 'types', 'kind', 'kinds', 'sort', 'word', 'percentage', 'percent', 'long']
]
