import { memoise } from "../model/memoise.js";
import type { DocumentType } from "../model/record.js";
import { compactLetters } from "./compact-letters.js";

/** A word that names the type of a document, found in a text (`end` is exclusive). */
export interface FoundDocumentType {
  type: Exclude<DocumentType, "ukendt">;
  start: number;
  end: number;
}

/**
 * Words that name the type, in the order they win when several are printed: minutes often
 * carry the agenda's heading too, agendas never that of the minutes.
 */
const typeWords: { type: FoundDocumentType["type"]; pattern: RegExp }[] = [
  {
    type: "beslutningsprotokol",
    pattern: compactLetters(
      /(?<!\p{L})(?:beslutnings|møde|forhandlings)?protokol(?:len|at)?(?!\p{L})/iu,
    ),
  },
  {
    type: "referat",
    pattern: compactLetters(
      /(?<!\p{L})(?:(?:[\p{L}-]*[\p{L}-])?referat(?:et)?|mødenot(?:er|at))(?!\p{L})/iu,
    ),
  },
  { type: "dagsorden", pattern: compactLetters(/(?<!\p{L})(?:møde)?dagsorden(?:en)?(?!\p{L})/iu) },
  { type: "dagsorden", pattern: compactLetters(/(?<!\p{L})(?:møde)?indkaldelse(?:n)?(?!\p{L})/iu) },
];

/**
 * The word for the document's type in a line, or null.
 *
 *     Beslutningsreferat fra møde i Grønnehøj Byråd
 *     ^^^^^^^^^^^^^^^^^^
 */
export const readDocumentType = memoise((text): FoundDocumentType | null => {
  for (const { type, pattern } of typeWords) {
    const match = pattern.exec(text);
    if (match) return { type, start: match.index, end: match.index + match[0].length };
  }
  return null;
});
