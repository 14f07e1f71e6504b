import { describe, expect, it } from "vitest";
import { structureMinutes } from "../../../src/pipeline.js";
import { readToldPeople } from "../../../src/structure/meeting-header/told-people.js";

const items =
  "<h2>1. Velkomst</h2><p>Ida bød velkommen.</p><h2>2. Eventuelt</h2><p>Mødet sluttede.</p>";

async function recordOf(head: string) {
  const bytes = new TextEncoder().encode(`<p>Møde i bestyrelsen 4. maj 2022</p>${head}${items}`);
  return (await structureMinutes(bytes, { name: "referat.html" })).record;
}

const table = (rows: string[][]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;

async function peopleOf(head: string) {
  const { participants } = await recordOf(head);
  return participants.map(({ name, attendance }) => `${name} ${attendance}`);
}

describe("people of whom a table tells beside their names whether they came", () => {
  it("may stand in one pair of columns or two, below the names of their groups", async () => {
    expect(
      await peopleOf(
        table([
          ["Forældre:", "", "Medarbejdere:", ""],
          ["Ida Holm", "Afbud", "Bo Vad", "Til stede"],
          ["Tove Krog", "Til stede", "Per Lind", "Til stede fra pkt. 3"],
        ]),
      ),
    ).toEqual(["Ida Holm absent", "Bo Vad present", "Tove Krog present", "Per Lind partial"]);
    expect(
      await peopleOf(
        table([
          ["Ida Holm", "Til stede"],
          ["Bo Vad", "Fraværende"],
          ["Tove Krog", "Til stede"],
        ]),
      ),
    ).toEqual(["Ida Holm present", "Bo Vad absent", "Tove Krog present"]);
  });

  it("may stand by sides below a row for those away and one for those who came", async () => {
    const sides = table([
      ["Afbud", ""],
      ["Ledelsesside", "Ida Holm"],
      ["Medarbejderside", "Bo Vad og Tove Krog"],
      ["Til stede", ""],
      ["Ledelsesside", "Per Lind"],
      ["Medarbejderside", "Jens Lund"],
    ]);
    expect(await peopleOf(sides)).toEqual([
      "Ida Holm absent",
      "Bo Vad absent",
      "Tove Krog absent",
      "Per Lind present",
      "Jens Lund present",
    ]);
  });

  it("are none where the other column tells something else", async () => {
    const rows = [
      ["Ida Holm", "Formand"],
      ["Bo Vad", "Afbud"],
      ["Tove Krog", "Kasserer"],
    ];
    expect(await peopleOf(table(rows))).toEqual([]);
  });

  it("may have the remark right behind a dash", async () => {
    const names = "Ida Holm (A), formand<br>Bo Vad (C), næstformand- afbud<br>Tove Krog (B)";
    expect(await peopleOf(`<p>Deltagere:<br>${names}</p>`)).toEqual([
      "Ida Holm present",
      "Bo Vad absent",
      "Tove Krog present",
    ]);
    expect(await peopleOf("<p>Deltagere: Ida Holm- afbud, Bo Vad og Tove Krog</p>")).toEqual([
      "Ida Holm absent",
      "Bo Vad present",
      "Tove Krog present",
    ]);
  });
});

describe("labels behind the day", () => {
  it("end the place, and tell of themselves", async () => {
    const when = "Bestyrelsesmøde onsdag den 4. maj 2022 kl. 19.00";
    for (const [tail, secretary] of [
      ["Kaffe og brød: Ida.", null],
      ["Referent: Bo Vad", "Bo Vad"],
      ["Mødeleder: Ida Holm. Referent: Bo Vad", "Bo Vad"],
    ] as const) {
      const { meeting } = await recordOf(`<p>${when} hos Ida Holm, Engvej 3. ${tail}</p>`);
      expect(meeting).toMatchObject({
        date: "2022-05-04",
        startTime: "19:00",
        location: "hos Ida Holm, Engvej 3",
        secretary,
      });
    }
  });
});

describe("labels that say they are of the meeting", () => {
  it.each(["Tid og sted for mødet", "Tid og sted", "Tid og sted for bestyrelsesmødet"])(
    "give its day, times and place: %s",
    async (label) => {
      const record = await recordOf(
        `<p>Den 29. maj 2022</p><p>${label}: 17. maj 2022 kl. 13.00-16.00. Mødelokale 1.12, Åløse Rådhus</p>`,
      );
      expect(record.meeting).toMatchObject({
        date: "2022-05-17",
        startTime: "13:00",
        endTime: "16:00",
        location: "Mødelokale 1.12, Åløse Rådhus",
      });
    },
  );
});

it("finds nobody in a long table of sums, from whatever row it looks", () => {
  const lines = Array.from({ length: 20_000 }, () => ({
    cells: ["Leje", "40", "Betalt"],
    text: "Leje\t40\tBetalt",
    block: 0,
    tabular: true,
    boldLead: "",
    heading: false,
  }));
  expect(lines.every((_, at) => readToldPeople(lines, at) === null)).toBe(true);
});
