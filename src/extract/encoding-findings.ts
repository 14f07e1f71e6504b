import type { Finding } from "../model/rule.js";
import type { DecodedText } from "./decode-text.js";
import { encodingGuessed } from "./rules/encoding-guessed.js";

/** Say so where an encoding was guessed; UTF-8 and UTF-16 prove themselves. */
export function encodingFindings(decoded: DecodedText): Finding[] {
  if (decoded.encoding !== "windows-1252" || decoded.declared) return [];
  return [
    {
      rule: encodingGuessed,
      page: null,
      itemPath: null,
      subject: null,
      expected: "UTF-8",
      actual: "Windows-1252",
    },
  ];
}
