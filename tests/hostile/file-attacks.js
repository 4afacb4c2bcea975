import {numbered, repeat} from './attacks.js'

/** Files built to hurt those who read them, by their format, each by its size in UTF-16 units. */
export const fileAttacks = {
  html: {
    'elements in elements': size => repeat('<div>', size),
    'inline elements in inline elements': size => repeat('<span>', size),
    'unclosed formatting': size => repeat('<b><p>', size),
    'formatting of many kinds': size => numbered(at => `<div><b id=${at}></div>`, size),
    'links in links': size => repeat('<a>x', size),
    'formatting that crosses': size => repeat('<b><i><p></b>', size),
    attributes: size => `<p ${numbered(at => `a${at} `, size)}>x`,
    'attributes of one element in many tags': size =>
      numbered(at => `<html a${at}>`, size),
    'elements where a table has none': size => `<table>${repeat('<b>x</b>', size)}`,
    'text where a table has none': size => `<table>${repeat('x<tr>', size)}`,
    'tables in tables': size => repeat('<table><tr><td>', size),
    'rows and cells': size => `<table>${repeat('<tr><td>x', size)}`,
    'comments without an end': size => repeat('<!--', size),
    'tags without an end': size => repeat('<a b="', size),
    'tags that are text': size => `<plaintext>${repeat('<a "', size)}\r\n`,
    'closing tags alone': size => repeat('</b></p></x>', size),
    'a word between closing tags': size => repeat('</x>قال ', size),
    references: size => repeat('&amp;&#x627;&notit;', size),
    ampersands: size => repeat('&', size),
    'items of a list': size => repeat('<li>x', size),
    'lists in lists': size => repeat('<ul><li>', size),
    options: size => repeat('<select><option>x', size),
    programs: size => repeat('<script>', size),
    'programs in comments in programs': size => repeat('<script><!--<script>', size),
    'what a head says': size => numbered(at => `<meta name=a${at} content=b>`, size),
    articles: size => repeat('<article>x</article>', size),
    drawings: size => repeat('<svg><p>', size),
    templates: size => repeat('<template>', size),
    frames: size => repeat('<frameset>', size),
    buttons: size => repeat('<button>', size),
    'words and lines': size => repeat('<p>قال\r\n الوزير</p>\r\n', size)
  },
  markdown: {
    'opening brackets': size => repeat('[', size),
    'pictures that open': size => repeat('![', size),
    'links that open': size => repeat('[a](', size),
    'links in links': size => `${repeat('[', size / 2)}a${repeat('](b)', size / 2)}`,
    'bracket pairs': size => repeat('[a]', size),
    stars: size => repeat('*', size),
    'emphasis that opens': size => repeat('*a ', size),
    'emphasis that closes': size => repeat('a* ', size),
    'emphasis of two kinds': size => repeat('*a _b ', size),
    'strong in emphasis': size => repeat('**a *b ', size),
    'code of other lengths': size => growing('`', size),
    'code that opens': size => repeat('`a``', size),
    'tags that open': size => repeat('<a b="', size),
    'comments that open': size => repeat('a <!-- ', size),
    'instructions that open': size => repeat('a <? ', size),
    references: size => repeat('&amp;', size),
    escapes: size => repeat('\\*', size),
    'quotations in quotations': size => repeat('> ', size),
    'quotations of one line': size => repeat('> a\n\n', size),
    'quotations that go on': size =>
      `${repeat('> ', size / 2)}a\n${repeat('a\n', size / 2)}`,
    'lists in lists': size => repeat('- ', size),
    'items of a list': size => repeat('- a\n', size),
    'numbered items': size => repeat('1. a\n', size),
    'items with empty lines': size => repeat('- a\n\n', size),
    definitions: size => numbered(at => `[a${at}]: b\n`, size),
    'definitions and their uses': size =>
      numbered(at => `[a${at}]: b\n\n[a${at}]\n\n`, size),
    headings: size => repeat('# a\n', size),
    'underlined headings': size => repeat('a\n---\n', size),
    fences: size => repeat('```\n', size),
    rules: size => repeat('---\n', size),
    'lines of one paragraph': size => repeat('قال\n', size),
    'words of one paragraph': size => repeat('قال الوزير ', size),
    paragraphs: size => repeat('قال\n\n', size),
    'line breaks': size => repeat('a  \n', size),
    spaces: size => `a${repeat(' ', size)}b`,
    tabs: size => repeat('\t\n', size),
    'tags of a block': size => repeat('<div>\n\n', size),
    'keys of front matter': size => `---\n${numbered(at => `a${at}: b\n`, size)}---\n`,
    'lists in front matter': size => `---\na: ${repeat('[', size)}\n---\n`,
    'maps in front matter': size => `---\na: ${repeat('{a: ', size)}\n---\n`,
    'lines of front matter': size => `---\na: |\n${repeat(' b\n', size)}---\n`,
    'front matter without an end': size => `---\n${repeat('--- a\n', size)}`
  },
  feed: {
    entries: size => rss(repeat('<item><title>a</title></item>', size)),
    'empty entries': size => rss(repeat('<item/>', size)),
    'entries of Atom': size =>
      `<feed xmlns="http://www.w3.org/2005/Atom">${repeat('<entry><title>a</title></entry>', size)}</feed>`,
    'one long entry': size =>
      rss(`<item><description>${repeat('قال ', size)}</description></item>`),
    'markup of an entry': size =>
      rss(`<item><description>${repeat('&lt;div&gt;', size)}</description></item>`),
    'elements in elements': size => rss(repeat('<item>', size)),
    'elements of many names': size =>
      rss(`<item>${numbered(at => `<a${at}/>`, size)}</item>`),
    'elements of one name': size =>
      rss(`<item>${repeat('<category>a</category>', size)}</item>`),
    'tags without an end': size => rss(repeat('<a b="', size)),
    attributes: size =>
      `<rss version="2.0" ${numbered(at => `a${at}="" `, size)}><channel/></rss>`,
    'spaces of a tag': size => `<rss version="2.0"${repeat(' ', size)}><channel/></rss>`,
    'spaces in a tag without an end': size => rss(`<a${repeat(' ', size)}`),
    'names of spaces': size =>
      `<rss version="2.0" ${numbered(at => `xmlns:a${at}="b" `, size)}><channel/></rss>`,
    comments: size => rss(repeat('<!-- -->', size)),
    'comments without an end': size => rss(repeat('<!--', size)),
    'sections of characters': size =>
      rss(`<item><description>${repeat('<![CDATA[a]]>', size)}</description></item>`),
    'sections without an end': size => rss(`<item>${repeat('<![CDATA[', size)}`),
    instructions: size => rss(repeat('<?a?>', size)),
    'document types': size =>
      `<!DOCTYPE a [${repeat('<!ELEMENT a ANY>', size)}]><rss version="2.0"><channel/></rss>`,
    'document type without an end': size => `<!DOCTYPE a ${repeat('[', size)}`,
    references: size =>
      rss(`<item><description>${repeat('&amp;&#65;', size)}</description></item>`),
    ampersands: size =>
      rss(`<item><description>${repeat('&', size)}</description></item>`),
    'spaces between': size => rss(repeat(' \n', size)),
    'no feed': size => repeat('<rss ', size)
  },
  jsonl: {
    'lines that are empty': size => repeat('\n', size),
    'lists in lists': size => repeat('[', size),
    'objects in objects': size => repeat('{"a":', size),
    'lists in lists that end': size => `${repeat('[', size / 2)}${repeat(']', size / 2)}`,
    'lines that are no articles': size => repeat('{}\n', size),
    'fields of an article': size =>
      `{"id": "a", "text": "b"${numbered(at => `, "a${at}": 1`, size)}}`,
    escapes: size => `{"id": "a", "text": "${'\\u0627'.repeat(size / 6)}"}`
  },
  text: {
    'lines that are empty': size => repeat('\n', size),
    'marks of byte order': size => repeat('\uFEFF', size)
  }
}

function rss(inside) {
  return `<rss version="2.0"><channel><title>a</title><item><title>b</title></item>${inside}</channel></rss>`
}

/** One sign, then two of it, then three, with letters between. */
function growing(sign, size) {
  let text = ''
  for (let count = 1; text.length < size; count++) text += `${sign.repeat(count)}a`
  return text
}
