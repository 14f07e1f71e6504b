/**
 * Build a cheap question: does a text end with one of some characters? A pattern with `$` behind one
 * walks all of the text.
 *
 * @param characters each one UTF-16 unit long
 */
export function endsWithOneOf(characters: string): (text: string) => boolean {
  return (text) => text !== "" && characters.includes(text.charAt(text.length - 1));
}
