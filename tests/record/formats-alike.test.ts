import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Item } from "../../src/model/record.js";
import { structureMinutes } from "../../src/pipeline.js";

const samples = new URL("../../samples/", import.meta.url);
const files = readdirSync(samples);
const names = files
  .filter((file) => file.endsWith(".docx"))
  .map((file) => file.replace(/\.docx$/u, ""));

async function factsOf(file: string) {
  const bytes = new Uint8Array(readFileSync(new URL(file, samples)));
  const { record } = await structureMinutes(bytes, { name: file });
  return allItems(record.items).map(
    ({ number, title, sections, recommendations, decision, votes, embedded }) => ({
      number,
      title,
      sections: sections.map(({ kind, heading, text }) => ({ kind, heading, text })),
      recommendations,
      decision,
      votes,
      embedded: embedded.map(({ kind, title: name }) => ({ kind, name })),
    }),
  );
}

function allItems(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...allItems(item.subitems)]);
}

describe("the same minutes in two formats", () => {
  for (const name of names) {
    const others = files.filter((file) => file.startsWith(`${name}.`) && !file.endsWith(".docx"));
    it.each(others)(`gives ${name} the same items, sections and texts as %s`, async (other) => {
      expect(await factsOf(other)).toEqual(await factsOf(`${name}.docx`));
    });
  }
});
