import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { documentSchema, type MinutesRecord } from "../../model/record.js";
import { textLines } from "./text-lines.js";

/** A line that holds no document record. */
export interface BadLine {
  file: string;
  line: number;
  reason: string;
}

/** The file of records a path stands for: an import's folder holds documents.jsonl. Null for none. */
export function recordsFile(path: string): string | null {
  if (!existsSync(path)) return null;
  if (!statSync(path).isDirectory()) return path;
  const file = join(path, "documents.jsonl");
  return existsSync(file) ? file : null;
}

/**
 * Read document records: one a line, or one JSON value over several lines.
 *
 * @param files as `recordsFile` gives them
 * @param onBad takes the lines that hold none
 */
export async function* readDocuments(
  files: string[],
  onBad: (bad: BadLine) => void,
): AsyncGenerator<MinutesRecord> {
  for (const file of files) {
    let line = 0;
    for await (const text of textLines(file)) {
      line += 1;
      if (text.trim() === "") continue;
      const isPretty = line === 1 && text.trim() === "{";
      const record = recordOf(isPretty ? await readFile(file, "utf8") : text);
      if ("reason" in record) onBad({ file, line, reason: record.reason });
      else yield record.record;
      if (isPretty) break;
    }
  }
}

function recordOf(text: string): { record: MinutesRecord } | { reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\u{FEFF}/u, ""));
  } catch (error) {
    return { reason: error instanceof Error ? error.message.replace(/".*"/su, "…") : "not JSON" };
  }
  const parsed = documentSchema.safeParse(value);
  if (parsed.success) return { record: parsed.data };
  const issue = parsed.error.issues[0];
  return { reason: `${issue?.path.join(".") || "record"}: ${issue?.message ?? "not as expected"}` };
}
