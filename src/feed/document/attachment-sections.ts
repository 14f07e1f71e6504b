import type { Embedded } from "../../model/record.js";
import type { ReleasedSection } from "../passages/passages-of.js";
import { maybePersonalNumber } from "../release/private-text.js";
import type { ReleaseContext } from "../release/release-texts.js";

/**
 * Take the text of attachments inside an item as sections of it. Their text has no blocks and
 * no marks, so where a privacy rule found anything that no block accounts for, none is shown.
 */
export function attachmentSections(
  embedded: Embedded[],
  context: ReleaseContext,
): ReleasedSection[] {
  return embedded.flatMap((attachment) => {
    if (attachment.document !== null || attachment.items.length > 0) return [];
    const page = attachment.pages[0] ?? null;
    const found = context.findings[0];
    if (found !== undefined) {
      const reason = found.ruleId === "hidden-text" ? "hidden" : found.ruleId;
      context.log.holdBack("embedded", reason, attachment.text, page);
      return [];
    }
    const lines = attachment.text.split("\n").filter((line) => isShown(line, page, context));
    const text = lines.join("\n");
    if (text.trim() === "") return [];
    const places = attachment.pages.map((number) => ({ ...noPlace, page: number }));
    const blocks = [{ type: "paragraph", start: 0, text, places }];
    const heading = attachment.title;
    const isPrivate = heading !== null && maybePersonalNumber(heading);
    return [{ kind: "bilag", heading: isPrivate ? null : heading, text, blocks }];
  });
}

function isShown(line: string, page: number | null, { log }: ReleaseContext): boolean {
  if (!maybePersonalNumber(line)) return true;
  log.holdBack("line", "private-cpr-number", line, page);
  return false;
}

const noPlace = {
  page: null,
  box: null,
  part: null,
  paragraph: null,
  paragraphEnd: null,
  lineStart: null,
  lineEnd: null,
};
