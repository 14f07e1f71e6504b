/** Codes of the characters that are told apart one by one; all others may begin anything. */
const asciiCodes = 128;

/**
 * Build a cheap first question for patterns that begin at a line's start: does a
 * text begin with one of some characters, in either case? Most lines do not, and
 * are spared the pattern. Characters beyond ASCII are always let through.
 *
 * @param characters all that the pattern may begin with
 */
export function beginsWithOneOf(characters: string): (text: string) => boolean {
  const known = new Array<boolean>(asciiCodes).fill(false);
  for (const character of characters.toLowerCase() + characters.toUpperCase()) {
    if (character.charCodeAt(0) < asciiCodes) known[character.charCodeAt(0)] = true;
  }
  return (text) => {
    const code = text.length === 0 ? 0 : text.charCodeAt(0);
    return code >= asciiCodes || known[code] === true;
  };
}
