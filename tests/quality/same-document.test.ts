import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Item, MinutesRecord } from "../../src/model/record.js";
import { structureMinutes } from "../../src/pipeline.js";

/** The same minutes in several formats, kept beside the project, must give the same record. */
const corpus = fileURLToPath(new URL("../../../shared/corpus", import.meta.url));
const present = existsSync(corpus);

const groups = present ? sameDocuments() : new Map<string, string[]>();

describe.skipIf(!present)("the same document in several formats", () => {
  for (const [name, files] of groups) {
    test(`gives the same items, sections and words: ${files.length} formats of ${name}`, async () => {
      const records = await Promise.all(files.map(read));
      const [first, ...others] = records.map(({ items }) => items.map(outline));
      for (const other of others) expect(other).toEqual(first);
      for (const [at, words] of sectionWords(records[0] as MinutesRecord).entries()) {
        for (const record of records.slice(1)) {
          const found = sectionWords(record)[at] ?? [];
          expect(sharedWords(words, found), `section ${at}`).toBeGreaterThanOrEqual(0.98);
        }
      }
    }, 120_000);
  }
});

/** Files of one name with different endings, two formats or more. */
function sameDocuments(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(corpus, { recursive: true, encoding: "utf8" }).sort()) {
    const match = /([^/]+?)\.(?:bold\.pdf|styled\.docx|pdf|docx|txt|html|md)$/u.exec(file);
    if (!match?.[1] || file.startsWith("unreadable")) continue;
    found.set(match[1], [...(found.get(match[1]) ?? []), join(corpus, file)]);
  }
  return new Map([...found].filter(([, files]) => files.length >= 2));
}

async function read(file: string): Promise<MinutesRecord> {
  return (await structureMinutes(readFileSync(file), { name: file })).record;
}

function outline(item: Item): unknown {
  return {
    number: item.number,
    title: item.title.replace(/\s+/gu, " ").replace(/-(?=\p{Ll})/gu, ""),
    sections: item.sections.map(({ kind }) => kind),
  };
}

function sectionWords(record: MinutesRecord): string[][] {
  return record.items.flatMap((item) =>
    item.sections.map(({ text }) =>
      (
        text
          .replace(/(\p{L})-\s*(?=\p{Ll})/gu, "$1")
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? []
      ).sort(),
    ),
  );
}

/** F1 of two bags of words; two empty bags are the same. */
function sharedWords(left: string[], right: string[]): number {
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared += 1;
    counts.set(word, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}
