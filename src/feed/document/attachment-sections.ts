import type { Embedded } from "../../model/record.js";
import type { ReleasedSection } from "../passages/passages-of.js";
import { linesWithNumbers } from "../release/hold-back-blocks.js";
import { isHidden } from "../release/privacy-findings.js";
import { releaseHeading } from "../release/release-sections.js";
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
    const { loose } = context.privacy;
    const found = loose.some(isHidden) ? "hidden" : loose[0]?.ruleId;
    if (found !== undefined) {
      context.log.holdBack("embedded", found, attachment.text, page);
      return [];
    }
    const text = shownLines(attachment.text, page, context);
    if (text.trim() === "") return [];
    const places = attachment.pages.map((number) => ({ ...noPlace, page: number }));
    const blocks = [{ type: "paragraph", start: 0, text, places }];
    const heading = releaseHeading(attachment.title, context.privacy, context.log);
    return [{ kind: "bilag", heading, text, blocks }];
  });
}

function shownLines(
  text: string,
  page: number | null,
  { log }: Pick<ReleaseContext, "log">,
): string {
  const lines = text.split("\n");
  const numbered = linesWithNumbers(lines);
  if (numbered.size === 0) return text;
  for (const index of numbered) {
    log.holdBack("line", "private-cpr-number", lines[index] ?? "", page);
  }
  const shown = lines.filter((_, index) => !numbered.has(index)).join("\n");
  return shownLines(shown, page, { log });
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
