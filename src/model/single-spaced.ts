/**
 * A text with one plain space for each stretch of white space. Most texts are so already: to ask takes a
 * quarter of the time that replacing every space by itself does.
 */
export function singleSpaced(text: string): string {
  return /[^\S ]| {2}/u.test(text) ? text.replace(/\s+/gu, " ") : text;
}
