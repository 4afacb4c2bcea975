import type {SpeechActs} from '../speech-acts.ts'

/** What English sayings begin with that call, deny and pledge. */
export const englishSpeechActs: SpeechActs = {
  words: {
    call: ['must', 'should', 'ought', 'need', 'needs', 'necessary', 'essential'],
    deny: [
      'not',
      'no',
      'never',
      'none',
      'nothing',
      "isn't",
      "wasn't",
      "didn't",
      "hasn't"
    ],
    pledge: ['will', 'shall', "we'll", "i'll"]
  }
}
