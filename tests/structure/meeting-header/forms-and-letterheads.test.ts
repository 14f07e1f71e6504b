import { describe, expect, it } from "vitest";
import { structureMinutes } from "../../../src/pipeline.js";

const items = "\n1. Velkomst\n\nIda bød velkommen.\n\n2. Eventuelt\n\nIntet.\n";

async function recordOf(head: string, name = "referat.txt") {
  const bytes = new TextEncoder().encode(`${head}\n${items}`);
  return (await structureMinutes(bytes, { name })).record;
}

async function peopleOf(head: string, name?: string) {
  const { participants } = await recordOf(
    `Møde i Broens Bestyrelse den 4. maj 2022\n\n${head}`,
    name,
  );
  return participants.map((one) =>
    [one.name, one.attendance, one.role, one.organisation].filter(Boolean).join(" "),
  );
}

/** A page with a table of these rows and two items. */
function page(title: string, ...rows: string[][]): string {
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  return `<h1>${title}</h1><table>${cells.join("")}</table><h2>1. Velkomst</h2><p>Ida bød velkommen.</p><h2>2. Eventuelt</h2><p>Intet.</p>`;
}

async function recordOfPage(title: string, ...rows: string[][]) {
  const bytes = new TextEncoder().encode(page(title, ...rows));
  return (await structureMinutes(bytes, { name: "referat.html" })).record;
}

describe("sides of a meeting in a form", () => {
  it.each([
    ["Ledelsesside", "Medarbejderside"],
    ["A-side", "B-side"],
    ["Ledelsesrepræsentanter", "Medarbejderrepræsentanter"],
    ["Fra ledelsen", "Fra medarbejderne"],
  ])("are lists of those present: %s and %s", async (first, second) => {
    const record = await recordOfPage(
      "Referat af møde i Samarbejdsudvalget den 4. maj 2022",
      [first, "Ida Holm (formand)"],
      ["", "Bo Vad"],
      [second, "Tove Krog (næstformand)<br>Jens Lund"],
      ["Afbud", "Ole Bang"],
    );
    const of = (side: string) => side.replace(/^Fra /u, "");
    expect(
      record.participants.map(({ name, attendance, organisation }) => [
        name,
        attendance,
        organisation,
      ]),
    ).toEqual([
      ["Ida Holm", "present", of(first)],
      ["Bo Vad", "present", of(first)],
      ["Tove Krog", "present", of(second)],
      ["Jens Lund", "present", of(second)],
      ["Ole Bang", "absent", null],
    ]);
  });

  it("do not belong to the list of those away above them", async () => {
    const record = await recordOfPage(
      "Referat af bestyrelsesmøde den 4. maj 2022",
      ["Til stede", "Ida Holm (formand), Bo Vad"],
      ["Afbud", "Ole Bang"],
      ["Fra selskabet", "Direktør Tove Krog og kontorchef Jens Lund"],
    );
    expect(record.participants.map(({ name, attendance }) => `${name} ${attendance}`)).toEqual([
      "Ida Holm present",
      "Bo Vad present",
      "Ole Bang absent",
      "Tove Krog guest",
      "Jens Lund guest",
    ]);
  });
});

describe("groups that head columns of people", () => {
  it.each([
    ["Fra regionen", "Fra PLO", "Fra kommunerne"],
    ["Regionen", "PLO", "Kommunerne"],
    ["A-siden", "B-siden", "Sekretariatet"],
  ])("%s, %s, %s", async (...heads) => {
    const record = await recordOfPage(
      "Referat af møde i Samarbejdsudvalget den 4. maj 2022</h1><p>Deltagere:</p><h1>",
      heads,
      ["Ida Holm (formand)", "Bo Vad", "Tove Krog"],
      ["Jens Lund", "(næstformand)", "Ole Bang"],
      ["", "Karin Eg", ""],
    );
    const of = (at: number) => (heads[at] ?? "").replace(/^Fra /u, "");
    expect(
      record.participants.map(({ name, role, organisation }) => [name, role, organisation]),
    ).toEqual([
      ["Ida Holm", "formand", of(0)],
      ["Jens Lund", null, of(0)],
      ["Bo Vad", "næstformand", of(1)],
      ["Karin Eg", null, of(1)],
      ["Tove Krog", null, of(2)],
      ["Ole Bang", null, of(2)],
    ]);
  });
});

it("keeps a person below the columns, of no group that is told", async () => {
  const { participants } = await recordOf(
    "Referat af møde i Samarbejdsudvalget den 4. maj 2022\n\nDeltagere:\n\nFra regionen\tFra PLO\nIda Holm (formand)\tBo Vad\nJens Lund\t(næstformand)\n\nKarin Eg\n\nAfbud: Ole Bang\n",
  );
  expect(participants.map(({ name, organisation }) => [name, organisation])).toEqual([
    ["Ida Holm", "regionen"],
    ["Jens Lund", "regionen"],
    ["Bo Vad", "PLO"],
    ["Karin Eg", null],
    ["Ole Bang", null],
  ]);
});

describe("a form that prints its values below the labels", () => {
  it.each([
    ["Menighedsråd:", "Dato:", "Kl.:", "Åløse Sogns Menighedsråd", "8. september 2021", "19.00"],
    ["Råd:", "Mødedato:", "Tidspunkt:", "Åløse Lokalråd", "den 8. september 2021", "kl. 19.00"],
    ["Forening", "Dato", "Kl.", "Åløse Bådelaug", "08-09-2021", "19:00"],
  ])("%s %s %s", async (...cells) => {
    const record = await recordOfPage(
      "Beslutningsprotokol",
      cells.slice(0, 3),
      cells.slice(3),
      ["Sted:", "Mødet hævet:", "Afbud:"],
      ["Konfirmandstuen", "21.20", "Svend Bro"],
    );
    expect(record.meeting).toMatchObject({
      date: "2021-09-08",
      startTime: "19:00",
      endTime: "21:20",
      location: "Konfirmandstuen",
    });
    expect(record.participants.map(({ name, attendance }) => `${name} ${attendance}`)).toEqual([
      "Svend Bro absent",
    ]);
  });

  it("names the body by its kind and its name", async () => {
    const record = await recordOfPage(
      "Beslutningsprotokol",
      ["Menighedsråd:", "Dato:", "Kl.:"],
      ["Åløse Sogns Menighedsråd", "8. september 2021", "19.00"],
    );
    expect(record.meeting.body).toBe("Åløse Sogns Menighedsråd");
  });

  it("takes a value that stands behind its label for that label's", async () => {
    const record = await recordOfPage(
      "Beslutningsprotokol",
      ["Sted:", "Mødet hævet: 21.20", "Afbud:"],
      ["Konfirmandstuen", "", "Svend Bro"],
    );
    expect(record.meeting).toMatchObject({ endTime: "21:20", location: "Konfirmandstuen" });
    expect(record.participants.map(({ name }) => name)).toEqual(["Svend Bro"]);
  });
});

describe("the day of a letter", () => {
  it.each([
    "Havnekontoret\nKajen 4\n9999 Åløse\nJournalnr.: 1-31-72\nDato: 28. november 2018\nBehandlet af: Bo Vad",
    "Sagsnr. 18/4411\nDato: 28-11-2018\nSagsbehandler: Bo Vad",
    "J.nr.: 18-0001\nDato: 28. november 2018",
  ])("is not the meeting's where the title goes on with another: %s", async (letterhead) => {
    const { meeting } = await recordOf(
      `${letterhead}\n\nReferat af møde i Havneudvalget\nden 20. november 2018 kl. 15.30-17.45\ni Pakhuset, Sal 2\n\nAfbud: Ole Bang\n`,
    );
    expect(meeting).toMatchObject({
      date: "2018-11-20",
      startTime: "15:30",
      endTime: "17:45",
      location: "Pakhuset, Sal 2",
    });
  });

  it("is the meeting's among the facts of a meeting", async () => {
    const { meeting } = await recordOfPage(
      "Referat fra mødet i udvalget, til behandling onsdag den 12. december 2018 kl. 17.00",
      ["Sagsnr.:", "18-0001"],
      ["Dato:", "20. november 2018"],
      ["Tid:", "15.30-17.45"],
      ["Sted:", "Pakhuset"],
    );
    expect(meeting.date).toBe("2018-11-20");
  });

  it("is the meeting's where no other is told", async () => {
    const { meeting } = await recordOf(
      "J.nr.: 18-0001\nDato: 28. november 2018\n\nReferat af møde i Havneudvalget\n\nAfbud: Ole Bang\n",
    );
    expect(meeting.date).toBe("2018-11-28");
  });
});

describe("marks in a head", () => {
  it.each(["●", "◦", "▪", "•", "➢"])("takes %s before a name for a bullet", async (mark) => {
    const head = `Deltagere\n\n${mark} Ida Holm, Åløse Bibliotek\n\n${mark} Bo Vad, Broby Bibliotek\n\nAfbud\n\n${mark} Ole Bang, Bro Bibliotek\n`;
    expect(await peopleOf(head)).toEqual([
      "Ida Holm present Åløse Bibliotek",
      "Bo Vad present Broby Bibliotek",
      "Ole Bang absent Bro Bibliotek",
    ]);
  });

  it.each([
    "14. maj 2024 kl. 10.00-12.30 | Åløse Bibliotek, Salen",
    "Tirsdag den 14. maj 2024 | kl. 10.00-12.30 | Åløse Bibliotek, Salen",
    "14. maj 2024 kl. 10.00-12.30 · Åløse Bibliotek, Salen",
    "14. maj 2024 kl. 10.00-12.30 / Åløse Bibliotek, Salen",
  ])("finds the place behind a bar: %s", async (line) => {
    const { meeting } = await recordOf(
      `Referat af møde i Biblioteksgruppen\n${line}\n\nDeltagere: Ida Holm og Bo Vad\n`,
    );
    expect(meeting).toMatchObject({ date: "2024-05-14", location: "Åløse Bibliotek, Salen" });
  });

  it("takes an office with the ending of a name behind a given name for a surname", async () => {
    expect(await peopleOf("Til stede: Ida Holm, Bo Vad\nAfbud: Peder Gravers\n")).toEqual([
      "Ida Holm present",
      "Bo Vad present",
      "Peder Gravers absent",
    ]);
  });

  it("joins a name that was cut behind its second given name", async () => {
    expect(
      await peopleOf(
        "Til stede: Ida Holm (formand), Bo Vad (næstformand), Lars Bo\n\nKrage, Karin Eg, Ole Bang\n",
      ),
    ).toEqual([
      "Ida Holm present formand",
      "Bo Vad present næstformand",
      "Lars Bo Krage present",
      "Karin Eg present",
      "Ole Bang present",
    ]);
  });
});
