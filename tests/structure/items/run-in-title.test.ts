import { describe, expect, it } from "vitest";
import {
  itemLines,
  itemsOf,
  sectionLines,
  structuredMarkdown,
  structuredText,
} from "../outline.js";

describe("titles that a verdict runs on after", () => {
  it("end at the colon where most items are set so", async () => {
    const tree = await structuredText(
      "Beslutningsreferat af Kulturrådets møde den 4. maj 2022\n\n1. Dagsorden: Godkendt.\n2. Ny logopolitik: Udsat.\n3. Sommerfest: Godkendt med den ændring, at den flyttes.\n4. Evt.: Intet.",
    );
    expect(itemLines(tree)).toEqual(["1 Dagsorden", "2 Ny logopolitik", "3 Sommerfest", "4 Evt."]);
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["tekst: Udsat."]);
  });

  it("keep a colon of their own where the others have none", async () => {
    const tree = await structuredText(
      "Kulturrådets møde den 4. maj 2022\n\n1. Dagsorden\n\nGodkendt.\n\n2. Høring: Lokalplan 12.\n\nIntet at bemærke.\n\n3. Eventuelt\n\nIntet.",
    );
    expect(itemLines(tree)[1]).toBe("2 Høring: Lokalplan 12.");
  });
});

describe("titles that sentences run on after", () => {
  it("end at the stop where a few words without a verb stand before a sentence with one, twice", async () => {
    const tree = await structuredText(
      "Referat af bestyrelsesmøde den 4. maj 2022\n\n1. Altanerne skal efterses. Ida laver en seddel.\n\n2. Indretning af lofter. Bestyrelsen har ikke fået tegninger.\n\n3. Det blev besluttet at sælge maskinen.\n\n4. Forbrug.. Der er enkelte meget lave tal.",
    );
    expect(itemLines(tree)[1]).toBe("2 Indretning af lofter");
    expect(itemLines(tree)[3]).toBe("4 Forbrug");
    expect(sectionLines(itemsOf(tree)[3])).toEqual(["tekst: Der er enkelte meget lave tal."]);
  });

  it("do not end behind “Evt.” where small letters go on", async () => {
    const tree = await structuredText(
      "Referat af bestyrelsesmøde den 4. maj 2022\n\n1. Evt. opsigelse af aftalen om vedligehold af motoren\n\nVi spørger.\n\n2. Budget\n\nGodkendt.\n\n3. Evt.\n\nIntet.",
    );
    expect(itemLines(tree)[0]).toBe("1 Evt. opsigelse af aftalen om vedligehold af motoren");
  });
});

describe("titles that long paragraphs run on after", () => {
  const long = "Opgaven er udbudt i fire dele, og der er kommet tilbud fra ni firmaer. ".repeat(6);

  it("head their items, however long the paragraph, and not the points inside it", async () => {
    const tree = await structuredText(
      `Havneudvalget den 4. maj 2022\n\n1. Slæbestedet: ${long}\n\nUdsat.\n\n2. Molen: ${long}\n\nDer er talt om to veje:\n\n1. en ny mole\n\n2. en lav mole\n\n3. Lys på kajen: ${long}`,
    );
    expect(itemLines(tree)).toEqual(["1 Slæbestedet", "2 Molen", "3 Lys på kajen"]);
  });

  it("end at the colon before a lead-in or a list too where most end before sentences", async () => {
    const tree = await structuredText(
      "Havneudvalget den 4. maj 2022\n\n1. Molen: Den males.\n\n2. Valg: Til udvalget blev valgt:\n\n- Ida Holm\n\n3. Lys: Der sættes tre lamper.\n\n4. Tema: Havnen: Vi talte om byens gæster.\n\n5. Takster: 1. Taksten for gæster stiger ikke",
    );
    expect(itemLines(tree)).toEqual(["1 Molen", "2 Valg", "3 Lys", "4 Tema: Havnen", "5 Takster"]);
  });

  it("keep a colon behind the word for how each item is treated", async () => {
    const tree = await structuredText(
      "Havneudvalget den 4. maj 2022\n\n1. Beslutning: Ny mole.\n\nUdsat.\n\n2. Orientering: Byggesager.\n\nTaget til efterretning.\n\n3. Drøftelse: Lys på kajen.\n\nDrøftet.",
    );
    expect(itemLines(tree)).toEqual([
      "1 Beslutning: Ny mole.",
      "2 Orientering: Byggesager.",
      "3 Drøftelse: Lys på kajen.",
    ]);
  });

  it("end at their cell where the others do, however short the text", async () => {
    const tree = await structuredText(
      "Havneudvalget den 4. maj 2022\n\n1. Molen\tDen males i juni, når vejret er til det.\n\n2. Takster\tUdvalget drøftede taksterne for gæster.\n\n3. Lys\tGodkendt med tre lamper\n\n4. Eventuelt\tDer blev spurgt til sejladsen i juni.",
    );
    expect(itemLines(tree)).toEqual(["1 Molen", "2 Takster", "3 Lys", "4 Eventuelt"]);
    expect(sectionLines(itemsOf(tree)[2])).toEqual(["tekst: Godkendt med tre lamper"]);
  });

  it("are told by bold letters behind a number that is not bold", async () => {
    const tree = await structuredMarkdown(
      "Havneudvalget den 4. maj 2022\n\n1\\. **Høring: Lokalplan 12** Udvalget har intet at bemærke\n\n2\\. **Molen** Den males i juni",
    );
    expect(itemLines(tree)).toEqual(["1 Høring: Lokalplan 12", "2 Molen"]);
  });
});

describe("titles that end at a dash", () => {
  it("do so where most items run on in sentences", async () => {
    const tree = await structuredText(
      "Referat af bestyrelsesmøde\n\n1. Siden sidst – Koret sang til åbningen.\n\n2. Korrejse – Vi tager til Gotland i uge 20.\n\n3. Eventuelt – Kaffekanden er i stykker.",
    );
    expect(itemLines(tree)).toEqual(["1 Siden sidst", "2 Korrejse", "3 Eventuelt"]);
  });

  it("keep what follows the dash behind their number", async () => {
    const tree = await structuredText(
      "Generalforsamling\n\nPunkt 1 – Valg af dirigent.\n\nValgt blev Ida.\n\nPunkt 2 – Beretning.\n\nDen blev godkendt.\n\nPunkt 3 – Eventuelt.\n\nIntet.",
    );
    expect(itemLines(tree)).toEqual(["1 Valg af dirigent.", "2 Beretning.", "3 Eventuelt."]);
  });

  it("keep it where no sentence follows", async () => {
    const tree = await structuredText(
      "Referat\n\n1. Lokalplan 12 – Boliger ved havnen\n\nGodkendt.\n\n2. Eventuelt\n\nIntet.",
    );
    expect(itemLines(tree)[0]).toBe("1 Lokalplan 12 – Boliger ved havnen");
  });
});

describe("titles that end at a full stop", () => {
  it("do so where most items run on in sentences, and titles are usual ones", async () => {
    const tree = await structuredText(
      "Referat fra generalforsamling\n\nPkt. 1. Valg af dirigent. Bestyrelsen foreslog Ida Holm, som blev valgt.\n\nPkt. 2. Indkomne forslag. Forslag om hegn: Vedtaget.\n\nPkt. 3. Eventuelt. Der blev spurgt til fejning.",
    );
    expect(itemLines(tree)).toEqual(["1 Valg af dirigent", "2 Indkomne forslag", "3 Eventuelt"]);
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["tekst: Forslag om hegn: Vedtaget."]);
  });

  it("keep their stop where the others have none", async () => {
    const tree = await structuredText(
      "Byrådet\n\n1. Lokalplan for Nørre Alle. Endelig vedtagelse\n\nGodkendt.\n\n2. Budget\n\nGodkendt.\n\n3. Eventuelt\n\nIntet.",
    );
    expect(itemLines(tree)[0]).toBe("1 Lokalplan for Nørre Alle. Endelig vedtagelse");
  });
});

describe("titles that every agenda has", () => {
  it("end where what became of them is told, in a document where the others do not", async () => {
    const tree = await structuredText(
      "Generalforsamling i Vestbo Haveforening\n\n1. Valg af dirigent – Ida Holm, have 69\n\n2. Ny lås til skuret\n\nIda køber den.\n\n3. Indkomne forslag – ingen\n\n4. Eventuelt Bo Rask takkede for året og ønskede alle god jul.",
    );
    expect(itemLines(tree)).toEqual([
      "1 Valg af dirigent",
      "2 Ny lås til skuret",
      "3 Indkomne forslag",
      "4 Eventuelt",
    ]);
    expect(sectionLines(itemsOf(tree)[0])).toEqual(["tekst: Ida Holm, have 69"]);
  });

  it("end before what is said of them in one sentence, where most items run on", async () => {
    const tree = await structuredText(
      "Årsmøde i Vestbo\n\n1. Valg af dirigent: Ida Holm blev valgt.\n\n2. Formandens beretning blev godkendt med tak.\n\n3. Regnskab: Kassereren gennemgik tallene.",
    );
    expect(itemLines(tree)[1]).toBe("2 Formandens beretning");
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["tekst: blev godkendt med tak."]);
  });

  it("keep what only narrows them", async () => {
    const tree = await structuredText(
      "Kulturudvalget\n\n1. Orientering: Ny idrætshal i Vestby\n\nTaget til efterretning.\n\n2. Økonomi – budgetopfølgning pr. 31. marts\n\nGodkendt.\n\n3. Eventuelt\n\nIntet.",
    );
    expect(itemLines(tree).slice(0, 2)).toEqual([
      "1 Orientering: Ny idrætshal i Vestby",
      "2 Økonomi – budgetopfølgning pr. 31. marts",
    ]);
  });

  it("show nothing of titles that run on in sentences, which have no usual words", async () => {
    const tree = await structuredText(
      "Bestyrelsesmøde\n\n1. Strøm. Der holdes øje med forbruget i vaskeriet hver uge.\n\n2. Stormøde. Det gik rigtig godt, og referatet er sendt ud.\n\n3. Bænke. Vi køber to mere til gården i maj.",
    );
    expect(itemLines(tree)).toEqual(["1 Strøm", "2 Stormøde", "3 Bænke"]);
  });
});

describe("titles that whole sentences stand behind, after a dash", () => {
  it("end at the dash where two of them do", async () => {
    const tree = await structuredText(`Referat fra bestyrelsesmøde 14. maj 2018

1. Der er 70 medlemmer

2. Budget og regnskab – vi har ingen grund til bekymring. Budgettet holder.

3. Evaluering af arbejdsdag – stor tilfredshed med fremmødet. Alle opgaver blev klaret.

4. Ny bane – valg af belægning
`);
    expect(itemLines(tree)).toEqual([
      "1 Der er 70 medlemmer",
      "2 Budget og regnskab",
      "3 Evaluering af arbejdsdag",
      "4 Ny bane – valg af belægning",
    ]);
  });
});
