import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { families } from "../generator/families/index.js";
import type { Format } from "../generator/family.js";
import { measureFamily } from "../generator/measure.js";

/**
 * Generated meetings that come out exactly right must stay so. The file of floors
 * names, for each family and format, the seeds of those meetings.
 * `FLOORS=raise npx vitest run tests/quality/generator.test.ts` adds those that
 * have become right; `FLOORS=lower` also takes away those that no longer are, and
 * belongs in a commit of its own.
 */
const floorsFile = new URL("./generator-floors.json", import.meta.url);

/** Seeds measured in each format; PDF is left to the report, which takes minutes. */
const seedsByFormat: readonly { format: Format; seeds: readonly string[] }[] = [
  { format: "text", seeds: ["1", "2", "3", "4"] },
  { format: "docx", seeds: ["1", "2", "3", "4"] },
  { format: "html", seeds: ["1", "2"] },
  { format: "markdown", seeds: ["1", "2"] },
];

/** Seeds by "family format". */
type Floors = Record<string, string[]>;

interface Reached {
  exact: Floors;
  differences: Record<string, string[]>;
}

async function measure(): Promise<Reached> {
  const reached: Reached = { exact: {}, differences: {} };
  for (const family of families) {
    for (const { format, seeds } of seedsByFormat) {
      if (!family.formats.includes(format)) continue;
      const { differences } = await measureFamily(family, format, seeds);
      const wrong = new Set(differences.map(({ seed }) => seed));
      const key = `${family.name} ${format}`;
      reached.exact[key] = seeds.filter((seed) => !wrong.has(seed));
      reached.differences[key] = differences.map((one) => `seed ${one.seed}: ${one.difference}`);
    }
  }
  return reached;
}

describe("generated minutes", () => {
  let reached: Reached;
  let floors: Floors;

  beforeAll(async () => {
    reached = await measure();
    floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, "utf8")) : {};
    if (process.env.FLOORS) {
      floors = process.env.FLOORS === "lower" ? reached.exact : union(reached.exact, floors);
      writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
    }
  }, 300_000);

  test("stay exactly right where they were", () => {
    const fallen = Object.entries(floors).flatMap(([key, seeds]) =>
      seeds
        .filter((seed) => !reached.exact[key]?.includes(seed))
        .map((seed) => `${key}, seed ${seed}: ${reached.differences[key]?.join(" | ")}`),
    );
    expect(fallen).toEqual([]);
  });

  test("are pinned for every family and format measured", () => {
    expect(Object.keys(floors).sort()).toEqual(Object.keys(reached.exact).sort());
  });
});

function union(reached: Floors, floors: Floors): Floors {
  return Object.fromEntries(
    Object.entries(reached).map(([key, seeds]) => {
      const all = new Set([...seeds, ...(floors[key] ?? [])]);
      return [key, [...all].sort((left, right) => Number(left) - Number(right))];
    }),
  );
}
