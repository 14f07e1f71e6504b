import { type ReleaseOptions, searchDocumentsOf } from "../../feed/document/search-documents.js";
import type { HeldBack } from "../../feed/release/held-back.js";
import type { MinutesRecord } from "../../model/record.js";
import type { CliContext } from "../cli-context.js";
import { write } from "../write.js";
import { type FeedTexts, feedTexts } from "./feed-texts.js";

/**
 * List what a feed would leave out and why, quotes masked: a line each, or with `json` a JSON
 * object a line.
 */
export async function runAudit(
  records: AsyncIterable<MinutesRecord>,
  options: ReleaseOptions & { json?: boolean },
  context: CliContext,
): Promise<void> {
  const texts = feedTexts[context.language];
  let documents = 0;
  let entries = 0;
  for await (const record of records) {
    documents += 1;
    const { heldBack } = searchDocumentsOf(record, options);
    entries += heldBack.length;
    for (const entry of heldBack) {
      const line = options.json ? JSON.stringify(entry) : auditLine(entry, texts, context);
      await write(context.stdout, `${line}\n`);
    }
  }
  context.stderr.write(`${texts.auditTotals({ entries, documents })}\n`);
}

/** referat.pdf s. 3 punkt #4: lukket (812 tegn) "K•• a• …" */
function auditLine(entry: HeldBack, texts: FeedTexts, { messages }: CliContext): string {
  const item = entry.itemId?.replace(/^[^#]*/u, "") ?? "";
  const where = [entry.source, entry.page === null ? "" : messages.page(entry.page), item];
  const part = texts.parts[entry.part] ?? entry.part;
  const reason = texts.reasons[entry.reason] ?? entry.reason;
  const quote = entry.quote === "" ? "" : ` ”${entry.quote}”`;
  const place = where.filter((text) => text !== "").join(" ");
  return `${place}: ${part}, ${reason} (${texts.characters(entry.characters)})${quote}`;
}
