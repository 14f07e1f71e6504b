/** Characters of the start of a file in which HTML shows itself. */
const sampleCharacters = 8192;

/** What may stand before the first element: XML declaration, comments, white space. */
const prologue = /^(?:\s|<\?xml[^>]{0,200}\?>|<!--[^>]{0,500}-->)*/u;

/** First element or doctype of a page or of a piece of one. */
const firstElement =
  /^<(?:!doctype\s+html|html|head|body|meta|title|table|div|section|article|main|p|h[1-6]|ul|ol|span|a|br|b|strong|font|center)(?=[\s/>])/iu;

/**
 * Say whether a text is HTML: its first thing is a doctype or an element of HTML.
 * Tags in the middle of a text prove nothing: program exports leave them behind.
 *
 *     <!DOCTYPE html>
 *     ^^^^^^^^^^^^^^
 */
export function htmlEvidence(text: string): boolean {
  const sample = text.slice(0, sampleCharacters);
  const start = sample.slice(prologue.exec(sample)?.[0].length ?? 0);
  return firstElement.test(start) || /^[^<]{0,200}<html[\s>]/iu.test(sample);
}
