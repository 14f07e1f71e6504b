import { expect, it } from "vitest";
import { extractMarkdown } from "../../../src/extract/markdown/extract-markdown.js";
import { sourceOf } from "../../../src/model/block.js";
import { ExtractionError } from "../../../src/model/extraction.js";
import { blocksOf, summary, utf8 } from "../block-summary.js";

const blocks = async (text: string) => summary(await extractMarkdown(utf8(text)));

it("keeps numbered headings as text with their depth", async () => {
  const extraction = await extractMarkdown(utf8("# Referat\n\n## 1) Valg af dirigent\nHanne."));
  expect(summary(extraction)).toEqual(["h1 Referat", "h2 1) Valg af dirigent", "paragraph Hanne."]);
  const [, heading] = blocksOf(extraction);
  expect(heading && sourceOf(heading).style.outlineLevel).toBe(2);
  expect(heading && sourceOf(heading).places[0]?.lineStart).toBe(3);
});

it("joins soft line ends with a space and keeps hard ones", async () => {
  expect(await blocks("Formanden bød\nvelkommen.\\\nMødet begyndte\nkl. 19.")).toEqual([
    "paragraph Formanden bød velkommen. / Mødet begyndte kl. 19.",
  ]);
});

it("takes lines that each begin with a label for lines", async () => {
  expect(await blocks("Dato: 4. maj\n**Sted:** Salen\nReferent: Åse Bro")).toEqual([
    "paragraph Dato: 4. maj",
    "paragraph Sted: Salen",
    "paragraph Referent: Åse Bro",
  ]);
});

it("gives list items their printed marks and depths", async () => {
  expect(await blocks("- Tag\n  - Rende\n* * *\n3) Tre\n4) Fire\n")).toEqual([
    "paragraph[-0] Tag",
    "paragraph[-1] Rende",
    "paragraph[3)0] Tre",
    "paragraph[4)0] Fire",
  ]);
  expect(await blocks("1. Et\n1. To\n1. Tre")).toEqual([
    "paragraph[1.0] Et",
    "paragraph[2.0] To",
    "paragraph[3.0] Tre",
  ]);
});

it("marks only the first block of an item", async () => {
  expect(await blocks("1. Velkomst\n\n   Formanden bød velkommen.\n")).toEqual([
    "paragraph[1.0] Velkomst",
    "paragraph Formanden bød velkommen.",
  ]);
});

it("gives a date back its number", async () => {
  expect(await blocks("2. maj 2023 mødtes bestyrelsen.")).toEqual([
    "paragraph 2. maj 2023 mødtes bestyrelsen.",
  ]);
});

it("reads indented and fenced lines as lines of text", async () => {
  expect(await blocks("Dagsorden\n\n    1) Valg\n    2) Regnskab\n\n```\nTekst\n```")).toEqual([
    "paragraph Dagsorden",
    "paragraph[1)=0] 1) Valg",
    "paragraph[2)=0] 2) Regnskab",
    "paragraph Tekst",
  ]);
});

it("keeps tables, quotes, footnotes and the text of inline HTML", async () => {
  expect(
    await blocks(
      "| Navn | Rolle |\n|---|---|\n| Åse Bro | formand |\n\n> Citat<br>her\n\nSe[^1]\n\n[^1]: Note\n",
    ),
  ).toEqual([
    "table Navn | Rolle / Åse Bro | formand",
    "paragraph Citat / her",
    "paragraph Se[1]",
    "paragraph [1] Note",
  ]);
  expect(await blocks("Før\n\n<div>\n<p>Inde i HTML</p>\n</div>\n")).toEqual([
    "paragraph Før",
    "paragraph Inde i HTML",
  ]);
});

it("puts a footnote behind the block that refers to it", async () => {
  expect(
    await blocks(
      "# Punkt 1\n\nFørste[^a] linje.\n\n- Led[^b]\n- Led to\n\n# Punkt 2\n\nTekst.\n\n[^a]: Note a\n\n[^b]: Note b\n",
    ),
  ).toEqual([
    "h1 Punkt 1",
    "paragraph Første[a] linje.",
    "paragraph [a] Note a",
    "paragraph[-0] Led[b]",
    "paragraph [b] Note b",
    "paragraph[-0] Led to",
    "h1 Punkt 2",
    "paragraph Tekst.",
  ]);
});

it("reads front matter as lines of text and takes its title", async () => {
  const extraction = await extractMarkdown(
    utf8("---\ntitle: Referat af møde\ndato: 4. maj 2024\n---\n# Referat\n"),
  );
  expect(summary(extraction)).toEqual([
    "paragraph title: Referat af møde",
    "paragraph dato: 4. maj 2024",
    "h1 Referat",
  ]);
  expect(extraction.tree.data?.file?.title).toBe("Referat af møde");
});

it("keeps only link targets that are safe", async () => {
  const [block] = blocksOf(
    await extractMarkdown(utf8("[a](bilag/1.pdf) [b](javascript:x) [c][d]\n\n[d]: https://ny.dk")),
  );
  const urls = block?.children.flatMap((child) => (child.type === "link" ? [child.url] : []));
  expect(urls).toEqual(["bilag/1.pdf", "https://ny.dk"]);
});

it("refuses a file without text", async () => {
  await expect(extractMarkdown(utf8("![](a.png)"))).rejects.toThrow(ExtractionError);
});

it("reads syntax beyond all measure line by line", async () => {
  for (const dense of ["[a](".repeat(5000), "> ".repeat(5000), "*a ".repeat(5000)]) {
    const extraction = await extractMarkdown(utf8(`# Referat\n\n${dense}\n\nSlut`));
    expect(summary(extraction).at(-1)).toBe("paragraph Slut");
  }
});

it("reads a long table as a table", async () => {
  const rows = Array.from({ length: 900 }, (_, index) => `| ${index} | Åse Bro |`);
  const extraction = await extractMarkdown(
    utf8(["| Nr. | Navn |", "|---|---|", ...rows].join("\n")),
  );
  expect(blocksOf(extraction).map((block) => block.type)).toEqual(["table"]);
});

it.each([
  ["struck text", "Prisen er ~~4.000~~ 5.000 kr.", ["paragraph Prisen er ~~4.000~~ 5.000 kr."]],
  ["struck text in bold", "**~~Godkendt~~** Udsat", ["paragraph ~~Godkendt~~ Udsat"]],
  ["bold text struck", "~~**Godkendt**~~ Udsat", ["paragraph ~~Godkendt~~ Udsat"]],
  ["struck text in a table", "| A | B |\n| - | - |\n| ~~1~~ | 2 |", ["table A | B / ~~1~~ | 2"]],
  ["a struck link", "~~[Bilag](https://a.dk)~~", ["paragraph ~~Bilag~~"]],
  ["code in a line", "Kør `npm  start` først", ["paragraph Kør npm start først"]],
  [
    "a block of code",
    "```\nlinje et\n\nlinje to\n```",
    ["paragraph linje et", "paragraph linje to"],
  ],
  ["a quote", "> Et citat\n>\n> > inde i et", ["paragraph Et citat", "paragraph inde i et"]],
  ["a quoted list", "> - et\n> - to", ["paragraph[-0] et", "paragraph[-0] to"]],
  ["a quoted table", "> | A | B |\n> | - | - |\n> | 1 | 2 |", ["table A | B / 1 | 2"]],
])("loses nothing of %s", async (_, text, expected) => {
  expect(await blocks(text)).toEqual(expected);
});
