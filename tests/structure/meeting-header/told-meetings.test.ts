import { describe, expect, it } from "vitest";
import { structureMinutes } from "../../../src/pipeline.js";

async function recordOf(...paragraphs: string[]) {
  const bytes = new TextEncoder().encode(paragraphs.join("\n\n"));
  return (await structureMinutes(bytes, { name: "side.txt" })).record;
}

const items = ["1. Velkomst", "Ida bød velkommen.", "2. Eventuelt", "Intet."];

describe("meetings told in sentences", () => {
  const title = "Referat af generalforsamling den 6. marts 2017";
  it.each([
    ["Formanden åbnede mødet kl. 19,30 og bød velkommen.", "19:30", null],
    ["Efter kaffen åbnede næstformand Ida Holm kl. 20:15 generalforsamlingen.", "20:15", null],
    ["Mødet startede kl. 15.30 og sluttede kl. 16.45.", "15:30", "16:45"],
    ["Generalforsamlingen blev åbnet kl. 10.", "10:00", null],
    ["Formanden åbnede den nye bro kl. 14 i lørdags.", null, null],
  ])("begin and end: %s", async (sentence, startTime, endTime) => {
    expect((await recordOf(title, sentence, ...items)).meeting).toMatchObject({
      startTime,
      endTime,
    });
  });

  it("tell the time in the first item", async () => {
    const { meeting } = await recordOf(
      title,
      "1. Velkomst",
      "Formanden indledte mødet kl. 18.30.",
      "2. Eventuelt",
      "Festen begyndte kl. 20.",
    );
    expect(meeting.startTime).toBe("18:30");
  });

  it("tell place and time on one line below the day", async () => {
    const { meeting } = await recordOf(
      "Generalforsamling den 06/11/2017.",
      "Klubhuset. Engvej, Kl 20:00, Efter træning.",
      ...items,
    );
    expect(meeting).toMatchObject({ date: "2017-11-06", startTime: "20:00" });
  });

  it("tell the place on the line between the meeting and its day", async () => {
    const { meeting } = await recordOf(
      "Der afholdes ordinært menighedsrådsmøde",
      "på Præstegården Lunden",
      "Onsdag, den 27. februar 2019 kl. 19:00 – 21:00",
      "Dagsorden:",
      ...items,
    );
    expect(meeting).toMatchObject({ location: "Præstegården Lunden", body: "Menighedsrådet" });
  });
});

describe("bodies of meetings", () => {
  it("are no entries of a printed agenda", async () => {
    const { meeting } = await recordOf(
      "Ordinær generalforsamling den 6. marts 2017",
      "Dagsorden:\n1. Valg af dirigent\n04. Valg af bestyrelse\n5.1 Festudvalg",
      ...items,
    );
    expect(meeting.body).toBe("generalforsamling");
  });

  it("take their full name from a further line", async () => {
    const { meeting } = await recordOf(
      "Bestyrelsesmøde 14",
      "Afdelingsbestyrelsesmøde afdeling 14 – Engsøvej",
      "Dato: 4. oktober 2022",
      ...items,
    );
    expect(meeting.body).toBe("Afdelingsbestyrelsen");
  });

  it("stand in the subject of a form", async () => {
    const { meeting } = await recordOf(
      "Dato: 20.8.2019\nSted: Lokale 4\nEmne: Skolebestyrelsesmøde",
      ...items,
    );
    expect(meeting.body).toBe("Skolebestyrelsen");
  });
});

describe("pages that lost their head", () => {
  it.each([
    ["Kulturudvalgets møde den 6. februar 2012:"],
    ["Kulturudvalgets beslutning på mødet den 6. februar 2012"],
    ["Beslutning i Kulturudvalget (10-13) den 06-02-2012"],
  ])("tell day and body in %s", async (heading) => {
    const { meeting } = await recordOf(
      "1. Orientering",
      "Sagsfremstilling",
      "Der er nyt om hallen.",
      heading,
      "Taget til efterretning.",
      "2. Budget",
      "Sagsfremstilling",
      "Budgettet er vedlagt.",
      heading,
      "Godkendt.",
    );
    expect(meeting).toMatchObject({ date: "2012-02-06", body: "Kulturudvalget" });
  });

  it("tell nothing where the decisions were taken on different days", async () => {
    const { meeting } = await recordOf(
      "1. Orientering",
      "Sagsfremstilling",
      "Der er nyt om hallen.",
      "Beslutning i Kulturudvalget den 06-02-2012",
      "Taget til efterretning.",
      "2. Budget",
      "Sagsfremstilling",
      "Budgettet er vedlagt.",
      "Beslutning i Økonomiudvalget den 13-02-2012",
      "Godkendt.",
    );
    expect(meeting).toMatchObject({ date: null, body: null });
  });
});

describe("types that no title prints", () => {
  it("are told by the label the minutes begin with", async () => {
    const { documentType } = await recordOf(
      "Bestyrelsesmøde i sejlklubben 9. september 2015",
      "Dagsorden:",
      "1. Broen\n2. Kiosken\n3. Eventuelt",
      "Referat jf. dagsorden:",
      "1. Bo laver en seddel.\n2. Ida køber is.\n3. Intet.",
    );
    expect(documentType).toBe("referat");
  });

  it("are told by people and notes", async () => {
    const { documentType } = await recordOf(
      "Bestyrelsesmøde den 4. april 2024",
      "Deltagere: Ida, Bo og Karin",
      "1. Beboermøde",
      "Der sendes et brev ud til alle.",
      "2. Fælleshus",
      "Priserne sættes ikke op i år.",
    );
    expect(documentType).toBe("referat");
  });

  it("stay an agenda in a form for both that nobody filled in", async () => {
    const { documentType } = await recordOf(
      "Dagsorden og referat",
      "Styregruppemøde 12.02.2026",
      "Deltagere: Ida Holm og Bo Vad",
      "1. Formalia",
      "Godkendelse af dagsorden",
      "2. Temaer for dagens møde",
      "Gennemgang af udkast til plan",
    );
    expect(documentType).toBe("dagsorden");
  });
});
