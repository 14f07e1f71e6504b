import { isGivenName } from "../../vocabulary/given-names.js";
import { isAbbreviation } from "../../vocabulary/organisations.js";
import { isPersonName } from "../../vocabulary/person-names.js";

/**
 * Splits lines in which two columns of names ran together with a single space between them. Only a
 * list that shows the habit is split: in one of its lines an abbreviation stands between two names.
 *
 *     Ida Holm DH Ole Vad            shows two names to a line
 *     Bente Vig Skov Tina Krog DH    is then split too, at the given name
 *                    ^^^^^^^^^^^^
 */
export function splitRunOnNames(texts: readonly string[]): string[][] {
  const marked = texts.map(splitAtAbbreviation);
  if (!marked.some((parts) => parts.length > 1)) return texts.map((text) => [text]);
  return marked.map((parts) => (parts.length > 1 ? parts : splitAtGivenName(parts[0] ?? "")));
}

function splitAtAbbreviation(text: string): string[] {
  const words = text.split(/\s+/u);
  const at = words.findIndex(
    (word, index) =>
      index >= 2 &&
      isAbbreviation(word) &&
      isPersonName(words.slice(0, index).join(" ")) &&
      isPersonName(withoutTail(words.slice(index + 1))),
  );
  return at < 0 ? [text] : [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")];
}

function splitAtGivenName(text: string): string[] {
  const words = text.split(/\s+/u);
  const at = words.findIndex(
    (word, index) =>
      index >= 2 &&
      isGivenName(word) &&
      !isGivenName(words[index - 1] ?? "") &&
      isPersonName(words.slice(0, index).join(" ")) &&
      isPersonName(withoutTail(words.slice(index))),
  );
  return at < 0 ? [text] : [words.slice(0, at).join(" "), words.slice(at).join(" ")];
}

/** The words without an abbreviation at their end. */
function withoutTail(words: string[]): string {
  return (isAbbreviation(words.at(-1) ?? "") ? words.slice(0, -1) : words).join(" ");
}
