import { describe, expect, it } from "vitest";
import { extractPdf } from "../../../src/extract/pdf/extract-pdf.js";
import { blockLines } from "../../../src/model/block.js";
import { structureMinutes } from "../../../src/pipeline.js";
import { type Mark, makePdf, setLines } from "./make-pdf.js";

const pitch = 13;

/** Heads in bold beside their texts, from a top edge. */
function beside(
  rows: readonly [string[], string[]][],
  { top, font = "bold" }: { top: number; font?: "bold" | "plain" },
): Mark[] {
  let at = top;
  return rows.flatMap(([head, text]) => {
    const marks = [
      ...setLines(head, { left: 60, top: at, pitch, font }),
      ...setLines(text, { left: 190, top: at, pitch }),
    ];
    at -= pitch * Math.max(head.length, text.length) + 8;
    return marks;
  });
}

const first: [string[], string[]][] = [
  [["Til stede"], ["Ida Holm, Bo Vad,", "Tove Krog"]],
  [
    ["Velkomst og", "dagsorden"],
    ["Formanden bød velkommen til det første møde", "i toldkammeret. Dagsordenen blev godkendt."],
  ],
  [
    ["Havnens regnskab"],
    ["Kassereren fremlagde regnskabet, og det blev", "godkendt.", "Taget skal males."],
  ],
  [
    ["Bådpladser på", "nordre mole"],
    ["Ventelisten er lang.", "Der skal bygges en ny bro til maj."],
  ],
];
const second: [string[], string[]][] = [
  [
    ["Meddelelser fra", "havnefogeden"],
    ["Der er kommet nye redningskranse, og de hænger", "på molen."],
  ],
  [["Kajens lys"], ["Lamperne er gået, og de bliver skiftet i uge", "14 af Bo."]],
  [["Eventuelt"], ["Næste møde er den 8. marts."]],
];

async function tablesOf(marks: Mark[]): Promise<string[][][]> {
  const { tree } = await extractPdf(makePdf([{ marks }]));
  return tree.children
    .filter((block) => block.type === "table")
    .map((block) => blockLines(block).map(({ cells }) => cells));
}

describe("heads in bold beside their texts", () => {
  it("are the first cells of rows, whatever lines they wrap over", async () => {
    const title = setLines(["Referat af møde i Havnebestyrelsen"], { left: 170, top: 760 });
    const [table] = await tablesOf([...title, ...beside(first, { top: 720 })]);
    expect(table?.map(([head]) => head)).toEqual([
      "Til stede",
      "Velkomst og dagsorden",
      "Havnens regnskab",
      "Bådpladser på nordre mole",
    ]);
  });

  it("are the titles of items over several pages", async () => {
    const head = setLines(["Referat af møde i Havnebestyrelsen", "Dato: 4. maj 2022"], {
      left: 60,
      top: 770,
    });
    const rest = setLines(["Broen bygges af Bo."], { left: 190, top: 770 });
    const pdf = makePdf([
      { marks: [...head, ...beside(first, { top: 720 })] },
      { marks: [...rest, ...beside(second, { top: 749 })] },
    ]);
    const { record } = await structureMinutes(pdf, { name: "a.pdf" });
    expect(record.items.map(({ title }) => title)).toEqual([
      "Velkomst og dagsorden",
      "Havnens regnskab",
      "Bådpladser på nordre mole",
      "Meddelelser fra havnefogeden",
      "Kajens lys",
      "Eventuelt",
    ]);
    expect(record.items[2]?.sections[0]?.text).toContain("Broen bygges af Bo.");
    expect(record.participants).toHaveLength(3);
  });

  it("are none where labels with a colon stand before values, or list numbers before text", async () => {
    const labels = first.map(([, text], at): [string[], string[]] => [[`Felt${at}:`], text]);
    expect(await tablesOf(beside(labels, { top: 720 }))).toEqual([]);
    const numbers = first.map(([, text], at): [string[], string[]] => [[`${at + 1}.`], text]);
    const tables = await tablesOf(beside(numbers, { top: 720 }));
    expect(tables.flat().map(([head]) => head)).not.toContain("Til stede");
  });

  it("are none where only few lines have them", async () => {
    expect(await tablesOf(beside(second.slice(1), { top: 720 }))).toEqual([]);
  });
});
