import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { MinutesRecord } from "../../../src/model/record.js";
import { structureMinutes } from "../../../src/pipeline.js";
import { feedInto } from "../sinks/feed-into.js";

const folder = mkdtempSync(join(tmpdir(), "referat-closed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;

/** Minutes whose second item is printed as told, with a word in its text that must not get out. */
function minutesWith(group: string, title: string, below: string): string {
  const lines = [
    "Referat af møde i Økonomiudvalget i Fjordby Kommune",
    "Mødedato: 8. september 2031",
    "Til stede: Ida Holm (A), Bo Krogh (V)",
    "1. Godkendelse af dagsorden",
    "Godkendt.",
    group,
    `2. ${title}`,
    below,
    "Sagsfremstilling:",
    "Prisen er zebrafinkeburet.",
    "Beslutning:",
    "Zebrafinkeburet købes.",
  ];
  return lines.filter((line) => line !== "").join("\n\n");
}

async function recordOf(text: string): Promise<MinutesRecord> {
  const { record } = await structureMinutes(Buffer.from(text), { name: "referat.txt" });
  return record;
}

async function fedLines(record: MinutesRecord): Promise<string> {
  made += 1;
  const file = join(folder, `${made}.ndjson`);
  await feedInto(`ndjson:${file}`, [record]);
  return readFileSync(file, "utf8");
}

const groups = [
  "Fortrolige punkter",
  "Ikke-offentlige punkter",
  "Lukket del",
  "B. Lukkede punkter",
  "Følgende punkter behandles for lukkede døre",
  "Tillægsdagsorden - lukket",
];
const titles = [
  "Køb af ejendom (fortroligt)",
  "Køb af ejendom (lukket dagsorden)",
  "Køb af ejendom [lukket]",
  "Lukket dagsorden - Køb af ejendom",
  "Køb af ejendom (behandles for lukkede døre)",
];
const below = [
  "Ikke offentlig",
  "Offentlighed: Lukket",
  "Lukket punkt, jf. styrelseslovens § 10.",
  "Punktet er fortroligt.",
];
const closed = [
  ...groups.map((line) => minutesWith(line, "Køb af ejendom", "")),
  ...titles.map((title) => minutesWith("", title, "")),
  ...below.map((line) => minutesWith("", "Køb af ejendom", line)),
];
const doubtful = [
  minutesWith("", "Køb af ejendom (personsag)", ""),
  minutesWith("", "Fortrolig drøftelse om køb af ejendom", ""),
  minutesWith("", "L Køb af ejendom", ""),
  minutesWith("", "Køb af ejendom", "Oplysningerne i sagen er fortrolige."),
  minutesWith("", "Køb af ejendom", "Drøftelsen foregik for lukkede døre."),
  minutesWith("Punkt 2 blev behandlet for lukkede døre.", "Køb af ejendom", ""),
];

describe("items printed as closed", () => {
  it.each(closed)("give the index no word of their text: %#", async (text) => {
    const record = await recordOf(text);
    expect(record.items.at(-1)).toMatchObject({ number: "2", visibility: "closed" });
    expect(await fedLines(record)).not.toMatch(/zebra/iu);
  });

  it("close their sub-items", async () => {
    const text = minutesWith("", "Køb af ejendom (lukket)", "2.1 Prisen\n\nAftalt.\n\n2.2 Sælger");
    const record = await recordOf(text);
    const item = record.items.at(-1);
    expect(item?.subitems.map(({ visibility }) => visibility)).toEqual(["closed", "closed"]);
    expect(await fedLines(record)).not.toMatch(/zebra/iu);
  });
});

describe("items that may be closed", () => {
  it.each(doubtful)("are found and give the index no word of their text: %#", async (text) => {
    const record = await recordOf(text);
    const item = record.items.at(-1);
    expect(item).toMatchObject({ number: "2", visibility: "unknown" });
    expect(record.diagnostics).toContainEqual(
      expect.objectContaining({ ruleId: "maybe-closed", itemId: item?.id }),
    );
    expect(record.quality.needsReview).toBe(true);
    const lines = await fedLines(record);
    expect(lines).not.toMatch(/zebra/iu);
    expect(lines).toMatch(/ejendom/u);
  });
});

describe("items that speak of what is closed", () => {
  it.each([
    minutesWith("", "Lukket skole på Vestermarken", "Punktet blev lukket op for debat."),
    minutesWith("", "Lukning af Vestermarkskolen", "De lukkede institutioner sælges."),
    minutesWith("", "Fortrolighedspolitik", "Fortroligheden er ophævet."),
    minutesWith("", "Åbent punkt: Køb af ejendom", ""),
    minutesWith("Punkt 7 blev behandlet for lukkede døre.", "Køb af ejendom", ""),
  ])("reach the index: %#", async (text) => {
    const record = await recordOf(text);
    expect(record.diagnostics.filter(({ ruleId }) => ruleId === "maybe-closed")).toEqual([]);
    expect(await fedLines(record)).toMatch(/zebra/iu);
  });
});
