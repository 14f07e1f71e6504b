import { describe, expect, it } from "vitest";
import { structureMinutes } from "../../../src/pipeline.js";

async function read(text: string) {
  const { record } = await structureMinutes(new TextEncoder().encode(text), { name: "r.txt" });
  const named = (attendance: string) =>
    record.participants.filter((one) => one.attendance === attendance).map(({ name }) => name);
  return { ...record, present: named("present"), absent: named("absent") };
}

const items =
  "\n\n1. Godkendelse af dagsorden\n\nGodkendt.\n\n2. Nyt skur\n\nBo henter tilbud.\n\n3. Eventuelt\n\nIntet.";

describe("heads of minutes on web pages", () => {
  it("may tell the time alone, right above the first item", async () => {
    const { meeting } = await read(
      `Referat af bestyrelsesmøde 16.08.2031\n\nKl. 18.00 – 20.30${items}`,
    );
    expect(meeting).toMatchObject({ date: "2031-08-16", startTime: "18:00", endTime: "20:30" });
  });

  it("may end the title in a stop", async () => {
    const { documentType, meeting } = await read(
      `Referat af bestyrelsesmøde i Vestbo Hundeklub torsdag den 21. juni 2031 kl. 19.45 - 21.00 via Skype.${items}`,
    );
    expect(documentType).toBe("referat");
    expect(meeting).toMatchObject({ date: "2031-06-21", startTime: "19:45", location: "Skype" });
  });

  it("may tell the time behind a day without its year", async () => {
    const { meeting } = await read(
      `Referat 25. maj 2031\n\nSkolebestyrelsesmøde den 25. maj kl. 18.30-21.00${items}`,
    );
    expect(meeting).toMatchObject({ date: "2031-05-25", startTime: "18:30", endTime: "21:00" });
  });

  it("name whose meeting it was, and no place by that", async () => {
    for (const owner of ["i Haveforeningen Solbakken", "i afdeling 12, Parken"]) {
      const { meeting } = await read(
        `Referat af ordinær generalforsamling d. 10. marts 2031\n\n${owner}${items}`,
      );
      expect(meeting.location).toBeNull();
    }
  });

  it("may have lost the space or the colon behind a label, or set brackets around the line", async () => {
    const glued = await read(
      `Referat\n\nMandag d. 7. februar 2031, kl. 10:15\nMødestedRådssalen\nUdvalgÆldreråd${items}`,
    );
    expect(glued.meeting).toMatchObject({ location: "Rådssalen", body: "Ældreråd" });
    const bracketed = await read(
      `Referat fra bestyrelsesmøde 28.11.2031\n\n(Til stede: Bo, Louise, Mick og Uffe)${items}`,
    );
    expect(bracketed.present).toEqual(["Bo", "Louise", "Mick", "Uffe"]);
    const semicolon = await read(
      `Referat fra bestyrelsesmøde 28.11.2031\n\nTilstedeværende medlemmer;\n\nLone, Tina, Søren, Kaj Aage og Palle${items}`,
    );
    expect(semicolon.present).toEqual(["Lone", "Tina", "Søren", "Kaj Aage", "Palle"]);
    const stop = await read(
      `Referat fra bestyrelsesmøde 28.11.2031\n\nTilstede. Lone, Tina og Palle\nAfbud. Bo og Søren.${items}`,
    );
    expect(stop.present).toEqual(["Lone", "Tina", "Palle"]);
  });

  it("may tell who came in other words, or with dashes between the names", async () => {
    const dashes = await read(
      `Referat fra bestyrelsesmøde 23. maj 2031\n\nFremmødte: Jens – Karin – Tage – Hanne${items}`,
    );
    expect(dashes.present).toEqual(["Jens", "Karin", "Tage", "Hanne"]);
    const called = await read(
      `Referat fra forældrerådsmøde 12. august 2031\n\nIndkaldte: Ida Holm, Bo Vad, Karin Lund\n\nAfbud: Karin Lund${items}`,
    );
    expect(called.present).toEqual(["Ida Holm", "Bo Vad"]);
    expect(called.absent).toEqual(["Karin Lund"]);
    const followed = await read(
      `Referat fra grupperådsmøde 12. februar 2031\n\nFølgende deltog på mødet:\n\nIda Holm, Bo Vad og Karin Lund${items}`,
    );
    expect(followed.present).toEqual(["Ida Holm", "Bo Vad", "Karin Lund"]);
  });
});

it("an item that ends the agenda stands behind a gap in the numbers", async () => {
  const { items: found } = await read(
    "Referat af bestyrelsesmøde den 4. maj 2031\n\n1. Bemanding\n\nPeter indkalder.\n\n2. Hallen\n\nByggeriet er i gang.\n\n9. Eventuelt\n\nIntet.",
  );
  expect(found.map(({ number }) => number)).toEqual(["1", "2", "9"]);
});
