import { blockText } from "../../model/block.js";
import type { Block, MeetingHeader } from "../../model/tree.js";
import type { HeaderField } from "./header-fields.js";

/** Most words of a block, and most of their share, that may be in no fact read from it. */
const mostUntold = 8;
const mostUntoldShare = 0.4;

/**
 * Do the facts read from a head tell nearly all that a block of it says? A table or a paragraph of
 * which only a line was read says more, and must be kept beside them.
 *
 *     | Emne: | Formål          | Beslutning          |   ← the first cell reads as a label
 *     | Valg  | At vælge formand | Ida blev genvalgt. |
 */
export function toldByHeader(
  { meeting, participants }: Pick<MeetingHeader, "meeting" | "participants">,
  fields: readonly HeaderField[],
): (block: Block) => boolean {
  const told = new Set(
    [
      ...Object.values(meeting).map((value) => value ?? ""),
      ...participants.flatMap((person) => Object.values(person).map((value) => value ?? "")),
      ...fields.flatMap((field) => (field.kind === "other" ? [] : [field.label])),
    ].flatMap(wordsOf),
  );
  return (block) => {
    const words = wordsOf(blockText(block)).filter((word) => /\p{L}{2}/u.test(word));
    const untold = words.filter((word) => !told.has(word)).length;
    return untold <= mostUntold || untold <= words.length * mostUntoldShare;
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
