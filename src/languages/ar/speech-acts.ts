import type {SpeechActs} from '../speech-acts.ts'

/** What Arabic sayings begin with that call, deny and pledge. */
export const arabicSpeechActs: SpeechActs = {
  words: {
    call: 'يجب ينبغي يتعين يتوجب يلزم لابد بد وجوب ضرورة الضرورة ضروري الضروري أهمية المطلوب'.split(
      ' '
    ),
    deny: 'لم لن لا ليس ليست ليسوا عدم غير'.split(' '),
    pledge: ['سوف']
  },
  futurePrefixes: ['سي', 'ست', 'سن', 'سأ']
}
