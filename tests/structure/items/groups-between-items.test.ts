import { describe, expect, it } from "vitest";
import {
  itemLines,
  itemsOf,
  sectionLines,
  structuredHtml,
  structuredMarkdown,
  structuredText,
} from "../outline.js";

describe("lines that part the items into groups", () => {
  it("are told by their look where the numbers go on below them", async () => {
    const html = `<h1>Referat af bestyrelsesmøde i Kanalhavnen den 4. maj 2021</h1>
<p style="color:#777777"><b>FAST PROGRAM</b></p>
<p><b>1) Valg af ordstyrer</b></p><p>Ida Vang blev valgt.</p>
<p style="color:#777777"><b>NYE SAGER</b></p>
<p><b>2) Flagstangen</b></p><p>Den males til sommer.</p>
<p><b>3) Kranen</b></p><p>Wiren skiftes.</p>
<p style="color:#777777"><b>RUNDT OM BORDET</b></p>
<p><b>4) Eventuelt</b></p><p>Intet.</p>`;
    const tree = await structuredHtml(html);
    expect(itemsOf(tree).map((item) => sectionLines(item))).toEqual([
      ["tekst: Ida Vang blev valgt."],
      ["tekst: Den males til sommer."],
      ["tekst: Wiren skiftes."],
      ["tekst: Intet."],
    ]);
  });

  it("are told by the level of their headings", async () => {
    const text = `# Referat af møde i Lokalrådet den 4. maj 2021

## Husets drift

### 1. Varme

Fyret er skiftet.

### 2. Vand

Taget er tæt.

## Naboer og gæster

### 3. Udlejning

Salen er lejet ud otte gange.

### 4. Støj

Der sættes et skilt op.
`;
    const tree = await structuredMarkdown(text);
    expect(itemLines(tree)).toEqual(["1 Varme", "2 Vand", "3 Udlejning", "4 Støj"]);
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["tekst: Taget er tæt."]);
  });

  it("are told by the words of a purpose where nothing is set apart", async () => {
    const text = `Referat af møde i Havnelauget

4. maj 2021

Til beslutning

1. Ny kaj

Godkendt af alle.

Til drøftelse

2. Kranen

Wiren er slidt.

Til orientering

3. Stormflod

Vandet nåede bolværket.
`;
    const tree = await structuredText(text);
    expect(itemsOf(tree).map((item) => sectionLines(item))).toEqual([
      ["tekst: Godkendt af alle."],
      ["tekst: Wiren er slidt."],
      ["tekst: Vandet nåede bolværket."],
    ]);
  });

  it("are not what items end with: one bold line, or one that recurs", async () => {
    const text = `# Referat af møde i Havnelauget den 4. maj 2021

## 1. Ny kaj

Godkendt af alle.

**Ida ringer til smeden**

## 2. Kranen

Wiren er slidt.

**Bo køber en ny wire**

## 3. Stormflod

Vandet nåede bolværket.
`;
    const tree = await structuredMarkdown(text);
    expect(sectionLines(itemsOf(tree)[0]).join(" ")).toContain("Ida ringer til smeden");
    expect(sectionLines(itemsOf(tree)[1]).join(" ")).toContain("Bo køber en ny wire");
  });

  it.each([
    ["Godkendt", "Taget til efterretning", "Udsat"],
    ["Ida ringer til smeden", "Bo køber en wire", "Ida maler kajen"],
    ["ENT 25-10-2025", "VVS 28-03-2025", "RÅDG 26-08-2025"],
    ["Smeden ringer", "Formanden køber en wire", "Kajen bliver malet"],
  ])("are not what became of the items above: %s, %s, %s", async (...ends) => {
    const parts = ends.map(
      (end, at) => `## ${at + 1}. Sag nummer ${at}\n\nVi så på den.\n\n**${end}**\n\n`,
    );
    const tree = await structuredMarkdown(
      `# Referat af møde i Havnelauget den 4. maj 2021\n\n${parts.join("")}## 4. Eventuelt\n\nIntet.\n`,
    );
    expect(
      itemsOf(tree)
        .slice(0, 3)
        .map((item) => sectionLines(item)),
    ).toEqual(ends.map((end) => [expect.stringContaining(end)]));
  });
});
