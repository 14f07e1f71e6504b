import { compactLetters } from "../../vocabulary/compact-letters.js";
import { conditionStart } from "../../vocabulary/outcomes.js";

/** "Tiltrådt, idet Liste Q stemte imod": a vote and no condition. */
const dissent = compactLetters(/(?<!\p{L})(?:stemte|stemmer|undlod|undlader)(?!\p{L})/iu);

/** The rest of the sentence from the words that bring a condition, or null. */
export function conditionOf(behind: string): string | null {
  const match = conditionStart.exec(behind);
  if (match === null) return null;
  const condition = behind
    .slice(match.index)
    .replace(/\s+/gu, " ")
    .replace(/[.\s]+$/u, "");
  if (dissent.test(condition)) return null;
  return condition.split(" ").length > 1 ? condition.trim() : null;
}
