// Who says what in a text, without an index.
import {extractAttributions} from 'isnad'

const text =
  '"The bridge was safe," said Works Minister Fadi Nakhlat. According to the inquiry, ' +
  'the concrete failed. He denied that anyone had warned him.'

for (const {cue, content, source, stance, quotation} of extractAttributions(text)) {
  console.log(`${cue.text} (${cue.start} to ${cue.end}): ${stance}, ${quotation}`)
  console.log(`  who:  ${source?.name ?? 'the text does not say'}`)
  console.log(`  what: ${content.map(span => span.text).join(' … ')}`)
}

// Prints:
//
// said (23 to 27): report, direct
//   who:  Works Minister Fadi Nakhlat
//   what: The bridge was safe
// According to (57 to 69): report, indirect
//   who:  the inquiry
//   what: the concrete failed
// denied (107 to 113): deny, indirect
//   who:  Works Minister Fadi Nakhlat
//   what: anyone had warned him
