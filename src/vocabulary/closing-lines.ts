import { compactLetters } from "./compact-letters.js";

const closing = compactLetters(
  /^(?:underskrift(?:er|sside|side|sark|sblad)?\b(?:\s+af\s+\p{L}+)?|referat(?:et)? (?:er )?(?:godkendt|vedtaget|underskrevet) af\b|mødet? (?:er )?(?:slut|sluttede?|hævet|afsluttet|hæves|afsluttes)\b|(?:således|godkendt) (?:passeret|den\b)|for referat(?:et)?\b|som referent\b)/iu,
);
const closingRole = /^(?:referent|dirigent|ordstyrer|formand|mødeleder)\s*:\s*\p{Lu}/u;

/**
 * Does the line close a minutes: signatures, "Mødet slut", who took the minutes?
 *
 *   Referat vedtaget af:
 *   Dirigent: Viggo Holm
 */
export function isClosingLine(line: string): boolean {
  const text = line.trim().replace(/^[*#\s]+/u, "");
  return text.length <= 120 && (closing.test(text) || closingRole.test(text));
}
