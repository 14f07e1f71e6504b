import { describe, expect, it } from "vitest";
import { itemLines, structuredHtml, structuredMarkdown, structuredText } from "../outline.js";

const front = "Referat af møde i Havnelauget\n\n4. maj 2021\n\nTil stede: Ida Vang, Bo Lund\n\n";

describe("letters and roman numbers around a list that counts", () => {
  it("keeps an item that sounds like a group of items", async () => {
    const text = `${front}**I. Beretning fra formanden**

Formanden fortalte om stien langs åen.

**II. Punkter til behandling**

1. Ansøgning fra spejderne om 2.000 kr.
2. Ansøgning fra koret om noder.

Beslutning: Begge er imødekommet.

**III. Høstfest**

Festudvalget har lejet et telt.

**IV. Eventuelt**

Intet.
`;
    expect(itemLines(await structuredMarkdown(text))).toEqual([
      "I Beretning fra formanden",
      "II Punkter til behandling",
      "III Høstfest",
      "IV Eventuelt",
    ]);
  });

  it("keeps capitals where two of the items hold lists", async () => {
    const text = `${front}A) Valg af dirigent

Ole Rask blev valgt.

B) Sager til drøftelse

1. Fisketegnet stiger til 220 kr.
2. Huset ved søen sælges.

Begge sager sendes i høring hos klubberne.

C) Regnskab

Kassereren gennemgik bilagene.

1. Overskuddet er 4.000 kr.
2. Formuen er 80.000 kr.

Regnskabet blev godkendt.

D) Eventuelt

Tak for kaffen.
`;
    expect(itemLines(await structuredText(text))).toEqual([
      "A Valg af dirigent",
      "B Sager til drøftelse",
      "C Regnskab",
      "D Eventuelt",
    ]);
  });

  it("reads the numbers behind a word that begins with a capital", async () => {
    const html = `<p><b>Referat af afdelingsmøde i Skovparken</b></p><p>Den 4. juni 2021</p>
<p><u>Punkt I. Driften</u></p><p>Varmemesteren gennemgik vinteren.</p>
<p><u>Punkt II. Øvrige sager</u></p><ol><li>Cykelskur ved blok 4</li><li>Nye nøgler</li><li>Hunde</li></ol>
<p>Formanden tager fat i boligkontoret.</p>
<p><u>Punkt III. Gården</u></p><p>Der plantes to æbletræer.</p>
<p><u>Punkt IV. Næste gang</u></p><p>Vi ses i august.</p>`;
    expect(itemLines(await structuredHtml(html))).toEqual([
      "I Driften",
      "II Øvrige sager",
      "III Gården",
      "IV Næste gang",
    ]);
  });

  it.each([
    ["  ", structuredText],
    [" - ", structuredMarkdown],
    [" – ", structuredText],
  ])("reads roman numbers with %j behind them", async (mark, structured) => {
    const text = `${front}I${mark}Meddelelser

Broen er malet.

II${mark}Økonomi

Der er 4.000 kr. i kassen.

III${mark}Kranen

1. Ny wire
2. Ny motor

IV${mark}Eventuelt

Intet.
`;
    expect(itemLines(await structured(text))).toEqual([
      "I Meddelelser",
      "II Økonomi",
      "III Kranen",
      "IV Eventuelt",
    ]);
  });

  it("still takes letters over numbered items for groups", async () => {
    const text = `${front}A. Sager til beslutning

1. Ny kaj

Godkendt.

2. Ny kran

Udsat.

B. Sager til orientering

3. Stormflod

Taget til efterretning.

C. Andre sager

4. Eventuelt

Intet.
`;
    expect(itemLines(await structuredText(text))).toEqual([
      "1 Ny kaj",
      "2 Ny kran",
      "3 Stormflod",
      "4 Eventuelt",
    ]);
  });
});

describe("headings without numbers around a list that counts", () => {
  it("reads styled headings where one item holds the only list", async () => {
    const text = `# Møde i netværket for naturvejledere

12. marts 2023, Pavillonen

Deltagere: Ida Vang, Bo Lund

## Siden sidst

Bo har fået ny telefon.

## Naturens dag

Vi har fire idéer til dagen:

1. Vandring med lygter
2. Bål og snobrød
3. Fugletårn
4. Fældning for børn

Ida spørger skolerne.

## Skilte i mosen

De gamle skilte er rådne. Bo måler op.

## Næste møde

Den 4. maj hos Ida.
`;
    expect(itemLines(await structuredMarkdown(text))).toEqual([
      "- Siden sidst",
      "- Naturens dag",
      "- Skilte i mosen",
      "- Næste møde",
    ]);
  });

  it("reads capitals of a plain text", async () => {
    const text = `${front}SIDEN SIDST

Skiltet er malet.

SOMMERFEST

Programmet er:

1. Fællesspisning
2. Tale ved formanden
3. Bål

Bo køber kul.

ØKONOMI

Der er 4.000 kr. i kassen.

EVENTUELT

Tak for i aften.
`;
    expect(itemLines(await structuredText(text))).toEqual([
      "- SIDEN SIDST",
      "- SOMMERFEST",
      "- ØKONOMI",
      "- EVENTUELT",
    ]);
  });

  it("reads bold headings around points with text of their own, fewer than the headings", async () => {
    const html = `<h1>Referat – styregruppen for ny skolegård</h1><p>2. februar 2022 kl. 15</p>
<p>Til stede: Ida Vang, Bo Lund</p>
<p><b>Status på byggeriet</b></p><p>Entreprenøren er gået i gang.</p>
<p><b>Valg af legeredskaber</b></p><p>Elevrådet har peget på to ting.</p>
<p>1. Klatrevæg</p><p>Den koster 80.000 kr. og kan stå ved gavlen.</p>
<p>2. Trampolin</p><p>Den kræver faldunderlag.</p><p>Gruppen vælger klatrevæggen.</p>
<p><b>Tidsplan for asfalten</b></p><p>Den lægges i uge 28.</p>
<p><b>Indvielse</b></p><p>Den holdes den 12. august.</p>
<p><b>Eventuelt</b></p><p>Intet.</p>`;
    expect(itemLines(await structuredHtml(html))).toEqual([
      "- Status på byggeriet",
      "- Valg af legeredskaber",
      "- Tidsplan for asfalten",
      "- Indvielse",
      "- Eventuelt",
    ]);
  });

  it("reads headings with a colon, and no sentence that a list ends", async () => {
    const text = `Referat af møde i Vejlauget Mosevang
10. oktober 2020
Til stede: Ida Vang, Bo Lund

Vej og sti:
Der er tre huller, som skal lukkes:
1. ved nr. 4
2. ved nr. 11
3. ved krydset
Ida bestiller asfalt.

Kontingent:
Uændret 600 kr.

Snerydning:
Aftalen med Vang Maskinstation fortsætter.

Eventuelt:
Ingen ting.
`;
    expect(itemLines(await structuredText(text))).toEqual([
      "- Vej og sti",
      "- Kontingent",
      "- Snerydning",
      "- Eventuelt",
    ]);
  });

  it("still takes the numbers where they have the usual titles", async () => {
    const text = `${front}**Dagens vært**

Ida bød på kage.

**Punkter**

1. Godkendelse af dagsorden
2. Økonomi
3. Eventuelt

**Opvask**

Bo tager opvasken.

**Næste møde**

Den 4. juni.
`;
    expect(itemLines(await structuredMarkdown(text))).toEqual([
      "1 Godkendelse af dagsorden",
      "2 Økonomi",
      "3 Eventuelt",
    ]);
  });
});
