import { describe, expect, it } from "vitest";
import { structureMinutes } from "../../../src/pipeline.js";

async function itemsOf(text: string, name = "referat.txt") {
  const { record } = await structureMinutes(new TextEncoder().encode(text), { name });
  return record.items.map(({ number, title }) => `${number ?? "-"} ${title}`);
}

const header =
  "Referat af bestyrelsesmøde i Åløse Gadelaug\n\n4. maj 2021\n\nTil stede: Ida, Bo, Tove\n";

describe("items without digits", () => {
  it("reads headings that end with a colon, text right below", async () => {
    const text = `${header}
Formanden:
Kommunen har svaret på henvendelsen om skiltene.

Økonomi:
Kassereren gennemgik bilagene uden bemærkninger.

Fælles flagstang:
Der indhentes tilbud på en ny snor.

Eventuelt:
Vi mangler hjælpere til høstfesten.
`;
    expect(await itemsOf(text)).toEqual([
      "- Formanden",
      "- Økonomi",
      "- Fælles flagstang",
      "- Eventuelt",
    ]);
  });

  it("reads titles that text runs on after, by a colon or a dash", async () => {
    const text = `Referat fra generalforsamling i Åløse Gadelaug den 31. marts 2022

Dirigent: Ole Rask blev foreslået og valgt

Bestyrelsens beretning: Formanden fortalte om den nye legeplads og om stierne.

Regnskab: Kassereren forelagde regnskabet, som blev godkendt.

Valg af 2 suppleanter – 1. suppleant blev Bo Lund og 2. suppleant blev Ida Vad.

Eventuelt – der blev takket for kaffen.

For referatet – Ida Vad
`;
    expect(await itemsOf(text)).toEqual([
      "- Dirigent",
      "- Bestyrelsens beretning",
      "- Regnskab",
      "- Valg af 2 suppleanter",
      "- Eventuelt",
    ]);
  });

  it("reads titles behind which a gap stands, and those with a colon alone between them", async () => {
    const text = `${header}
Valg af  referent.: Ida

Godkendelse af dagsorden: godkendt

Regnskab.  Regnskabet er fremlagt.

Meddelelser fra formanden:

Stien er lukket.

Meddelelser fra udvalg:

Intet fra digeudvalget.
`;
    expect(await itemsOf(text)).toEqual([
      "- Valg af referent",
      "- Godkendelse af dagsorden",
      "- Regnskab",
      "- Meddelelser fra formanden",
      "- Meddelelser fra udvalg",
    ]);
  });

  it("reads short lines that alternate with sentences to the end", async () => {
    const text = `${header}
Svar fra klubberne om træf
9 klubber har svaret. Resten bliver rykket.
Fordeling af de store stævner
Halvdelen er fordelt.
Ny kåringsmand
Bestyrelsen er enig om at indstille Kaj Toft.
Plan for områdemødet
Mødet bliver den 2/3 2022 i Åløse
`;
    expect(await itemsOf(text)).toEqual([
      "- Svar fra klubberne om træf",
      "- Fordeling af de store stævner",
      "- Ny kåringsmand",
      "- Plan for områdemødet",
    ]);
    expect(await itemsOf(text.replace("Halvdelen er fordelt.", "Vestkysten"))).toEqual([]);
  });

  it("takes no title of the document and no label for an item", async () => {
    const text = `Forældrerådsmøde i Børnehuset Kløver
5. marts 2024, kl. 19.00 – 21.30

Deltog: Mia Toft, Rune Buhl, Kia Holm
Kage: Rune

Siden sidst
Legepladsen er ved at være færdig.

Økonomi
Budgettet er overholdt.

Sommerfest
Vi holder fest den 14. juni.
Ansvarlig: Mia og Kia

Eventuelt
Husk skiftetøj.
`;
    expect(await itemsOf(text)).toEqual([
      "- Siden sidst",
      "- Økonomi",
      "- Sommerfest",
      "- Eventuelt",
    ]);
  });

  it("reads headings in capitals among sentences", async () => {
    const text = `${header}
GODKENDELSE AF REFERAT
Referatet blev godkendt uden bemærkninger.

LEGEPLADSEN
Gyngen er skiftet, og sandet bliver fornyet i juni.

EVENTUELT
Intet at bemærke.
`;
    expect(await itemsOf(text)).toEqual([
      "- GODKENDELSE AF REFERAT",
      "- LEGEPLADSEN",
      "- EVENTUELT",
    ]);
  });

  it("reads headings of one word with a full stop", async () => {
    const text = `${header}
Godkendelse af sidste referat.

Referatet blev godkendt af alle.

Stierne.

Der er klaget over hundene ved åen, og formanden taler med ejerne.

Økonomi.

Der er ingen ændringer siden sidst.

Evt.

Bo har fundet nøglen til redskabsskuret.
`;
    expect(await itemsOf(text)).toEqual([
      "- Godkendelse af sidste referat.",
      "- Stierne.",
      "- Økonomi.",
      "- Evt.",
    ]);
  });

  it("leaves lines with a colon alone where none is a usual title", async () => {
    const text = `${header}
Vi gik en tur i området og noterede:

Mosevej:
Hullet ved nummer 4 skal lappes.

Engvej:
Brønddækslet ligger skævt.

Åvej:
Fint.
`;
    expect(await itemsOf(text)).toEqual([]);
  });

  it("reads roman numbers and capital letters as numbers", async () => {
    const body = (marks: string[]) =>
      ["Godkendelse af dagsorden", "Økonomi", "Nye robåde", "Eventuelt"]
        .map((title, at) => `${marks[at]} ${title}\n\nDer blev talt om sagen i god tid.\n`)
        .join("\n");
    expect(await itemsOf(`${header}\n${body(["I.", "II.", "III.", "IV."])}`)).toEqual([
      "I Godkendelse af dagsorden",
      "II Økonomi",
      "III Nye robåde",
      "IV Eventuelt",
    ]);
    expect(await itemsOf(`${header}\n${body(["A)", "B)", "C)", "D)"])}`)).toEqual([
      "A Godkendelse af dagsorden",
      "B Økonomi",
      "C Nye robåde",
      "D Eventuelt",
    ]);
  });

  it("reads web headings that no section follows", async () => {
    const html =
      "<h1>Referat 4. maj 2021</h1><h3>Siden sidst</h3><p>Fastelavn gik godt.</p><h3>Økonomi</h3><p>Der er 31.000 kr.</p><h3>Shelteren</h3><p>Taget er tæt.</p><h3>Eventuelt</h3><p>Intet.</p>";
    expect(await itemsOf(html, "referat.html")).toEqual([
      "- Siden sidst",
      "- Økonomi",
      "- Shelteren",
      "- Eventuelt",
    ]);
  });
});

describe("a heading below a line without a full stop", () => {
  it("is one where it is set otherwise", async () => {
    const head = `A/B Åløse\n\nReferat af bestyrelsesmøde den 4. maj 2021\n\nTil stede: ${"Ida Holm, Bo Vad, Tove Krog, ".repeat(3)}Jens Frost`;
    const items =
      "GODKENDELSE AF REFERAT\n\nDet blev godkendt.\n\nØKONOMI\n\nDer er 31.000 kr.\n\nEVENTUELT\n\nIntet.";
    expect(await itemsOf(`${head}\n\n${items}`)).toEqual([
      "- GODKENDELSE AF REFERAT",
      "- ØKONOMI",
      "- EVENTUELT",
    ]);
  });
});

describe("titles at the start of their text", () => {
  it("are items where they are bold and usual ones are among them", async () => {
    const body =
      "**Økonomi.** Der står 61.300 kr. på kontoen.\n\n**Hjemmeside.** Tom opdaterer billederne.\n\n**Sommerfest.** Den holdes i juni.\n\n**Eventuelt.** Intet.";
    expect(await itemsOf(`# Referat 4. maj 2021\n\n${body}`, "referat.md")).toEqual([
      "- Økonomi",
      "- Hjemmeside",
      "- Sommerfest",
      "- Eventuelt",
    ]);
  });

  it("are none where they divide a text", async () => {
    const body =
      "**Restancer.** To mangler.\n\n**Tag.** Det er tæt.\n\n**Kælder.** Den er tør.\n\n**Trapper.** De er malet.";
    expect(await itemsOf(`# Referat 4. maj 2021\n\n${body}`, "referat.md")).toEqual([]);
  });
});

describe("small letters for numbers", () => {
  it("count items where usual titles are among them", async () => {
    const body =
      "a. Godkendelse af referat\n\nGodkendt.\n\nb. Vejbelysning\n\nKommunen overtager masterne.\n\nc. Eventuelt\n\nIntet.";
    expect(await itemsOf(`${header}\n${body}`)).toEqual([
      "a Godkendelse af referat",
      "b Vejbelysning",
      "c Eventuelt",
    ]);
  });
});

describe("words before the number", () => {
  it("may tell who may follow the item", async () => {
    const body =
      "Åbent punkt 1: Cykelsti\n\nGodkendt.\n\nÅbent punkt 2: Støj\n\nUdsat.\n\nLukket punkt 3: Salg af jord\n";
    expect(await itemsOf(`${header}\n${body}`)).toEqual(["1 Cykelsti", "2 Støj", "3 Salg af jord"]);
  });

  it.each(["Nr. 1.", "Ad dagsordenens pkt. 1 -", "Ad punkt 1:"])("reads %s", async (mark) => {
    const body = ["Valg af dirigent", "Beretning", "Eventuelt"]
      .map((title, at) => `${mark.replace("1", String(at + 1))} ${title}\n\nDet gik let.\n`)
      .join("\n");
    expect(await itemsOf(`${header}\n${body}`)).toEqual([
      "1 Valg af dirigent",
      "2 Beretning",
      "3 Eventuelt",
    ]);
  });
});
