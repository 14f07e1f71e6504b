import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { structureMinutes } from "../../src/pipeline.js";

/**
 * The accuracy on a corpus of real minutes with gold records, kept beside the
 * project. Floors are pinned with the corpus' hash. `FLOORS=raise npx vitest run
 * tests/quality/corpus.test.ts` lifts them to what is reached; `FLOORS=lower`
 * also lowers them, and belongs in a commit of its own.
 */
const shared = fileURLToPath(new URL("../../../shared", import.meta.url));
const corpus = join(shared, "corpus");
const floorsFile = new URL("./corpus-floors.json", import.meta.url);

interface ItemScore {
  itemF1: number;
  sectionF1: number;
  sectionTextF1: number;
}
interface Scored {
  name: string;
  recall: number;
  top: ItemScore;
}
interface Scorer {
  score(gold: unknown, record: unknown): Scored;
  overall(scored: Scored): number;
}
interface Floors {
  corpus: string;
  means: Record<string, number>;
  documents: Record<string, number>;
}

const digits = (value: number) => Math.floor(value * 10_000) / 10_000;

function documentsWithGold(): { file: string; gold: string }[] {
  return readdirSync(corpus, { recursive: true, encoding: "utf8" })
    .filter((gold) => gold.endsWith(".gold.json"))
    .sort()
    .flatMap((gold) => {
      const base = gold.slice(0, -".gold.json".length);
      const folder = join(corpus, base, "..");
      return readdirSync(folder)
        .filter((name) => join(folder, name).startsWith(`${join(corpus, base)}.`))
        .filter((name) => !name.endsWith(".gold.json"))
        .sort()
        .map((name) => ({ file: join(folder, name), gold: join(corpus, gold) }));
    });
}

async function measure(): Promise<Floors> {
  const { score, overall }: Scorer = await import(join(shared, "score", "score.mjs"));
  const hash = createHash("sha256");
  const documents: Record<string, number> = {};
  const sums: Record<string, number> = {
    overall: 0,
    items: 0,
    sections: 0,
    sectionText: 0,
    kept: 0,
  };
  const all = documentsWithGold();
  for (const { file, gold } of all) {
    const bytes = readFileSync(file);
    const truth = readFileSync(gold);
    hash.update(bytes).update(truth);
    const { record } = await structureMinutes(bytes, { name: file });
    const scored = score(JSON.parse(truth.toString("utf8")), record);
    const name = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
    documents[`${name}${extname(file)}`] = digits(overall(scored));
    sums.overall = (sums.overall ?? 0) + overall(scored);
    sums.items = (sums.items ?? 0) + scored.top.itemF1;
    sums.sections = (sums.sections ?? 0) + scored.top.sectionF1;
    sums.sectionText = (sums.sectionText ?? 0) + scored.top.sectionTextF1;
    sums.kept = (sums.kept ?? 0) + scored.recall;
  }
  const means = Object.fromEntries(
    Object.entries(sums).map(([name, sum]) => [name, digits(sum / all.length)]),
  );
  return { corpus: hash.digest("hex"), means, documents };
}

describe.skipIf(!existsSync(join(shared, "score", "score.mjs")))("accuracy on real minutes", () => {
  let reached: Floors;
  let floors: Floors;

  beforeAll(async () => {
    reached = await measure();
    const pinned: Floors = existsSync(floorsFile)
      ? JSON.parse(readFileSync(floorsFile, "utf8"))
      : { corpus: "", means: { "floors pinned in corpus-floors.json": 1 }, documents: {} };
    floors = pinned.corpus === reached.corpus ? pinned : { ...pinned, documents: {} };
    if (process.env.FLOORS) {
      const keep = process.env.FLOORS === "lower" ? {} : floors;
      floors = higher(reached, keep);
      writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
    }
  }, 300_000);

  test("no mean falls below its floor", () => {
    const fallen = Object.entries(floors.means).filter(
      ([name, floor]) => (reached.means[name] ?? 0) < floor,
    );
    expect(fallen, `reached ${JSON.stringify(reached.means)}`).toEqual([]);
  });

  test("no document falls below its floor", () => {
    const fallen = Object.entries(floors.documents)
      .filter(([name, floor]) => (reached.documents[name] ?? 0) < floor)
      .map(([name, floor]) => `${name}: ${reached.documents[name]} < ${floor}`);
    expect(fallen).toEqual([]);
  });
});

function higher(reached: Floors, floors: Partial<Floors>): Floors {
  const lift = (now: Record<string, number>, before: Record<string, number> = {}) =>
    Object.fromEntries(
      Object.entries(now).map(([name, value]) => [name, Math.max(value, before[name] ?? 0)]),
    );
  return {
    corpus: reached.corpus,
    means: lift(reached.means, floors.means),
    documents: lift(reached.documents, floors.documents),
  };
}
