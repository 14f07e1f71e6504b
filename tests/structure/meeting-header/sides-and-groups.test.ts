import { describe, expect, it } from "vitest";
import { structureMinutes } from "../../../src/pipeline.js";

const items = "\n1. Velkomst\n\nIda bød velkommen.\n\n2. Eventuelt\n\nIntet.\n";

async function peopleOf(head: string) {
  const bytes = new TextEncoder().encode(
    `Møde i Broens Bestyrelse den 4. maj 2022\n\n${head}\n${items}`,
  );
  const { record } = await structureMinutes(bytes, { name: "referat.txt" });
  return record.participants.map(({ name, attendance, organisation }) =>
    [name, attendance, organisation].filter(Boolean).join(" "),
  );
}

describe("sides and groups of a meeting", () => {
  it("are lists of those present without a heading above", async () => {
    expect(
      await peopleOf("A-siden: Ida Holm, Bo Vad\nB-siden: Tove Krog, Jens Lund\nAfbud: Ole Bang"),
    ).toEqual([
      "Ida Holm present A-siden",
      "Bo Vad present A-siden",
      "Tove Krog present B-siden",
      "Jens Lund present B-siden",
      "Ole Bang absent",
    ]);
  });

  it("are not named by words for who stayed away, however these are narrowed", async () => {
    for (const label of [
      "Fraværende med afbud (bestyrelsen):",
      "Fraværende (bestyrelsen) med afbud:",
      "Afbud, A-siden (ledelsen):",
    ]) {
      const people = await peopleOf(
        `Til stede: Ida Holm, Bo Vad\n\n${label}\n\nForsker Tove Krog\n\nJens Lund`,
      );
      expect(people.filter((one) => /Krog|Lund/u.test(one) && one.includes("present"))).toEqual([]);
    }
  });

  it("may have roles of earlier days, and roles held in something, before the names", async () => {
    expect(
      await peopleOf(
        "Til stede var:\nTidl. direktør Ida Holm\nChef i forbundet Bo Vad\nFormand for lokalrådet Tove Krog",
      ),
    ).toEqual(["Ida Holm present", "Bo Vad present", "Tove Krog present"]);
  });

  it("leave it to the list of members who came, where nothing else but who stayed away does", async () => {
    const people = "Medlemmer: Ida Holm, Bo Vad\nAdministration: Tove Krog\nFraværende: Jens Lund";
    expect(await peopleOf(people)).toEqual([
      "Ida Holm present",
      "Bo Vad present",
      "Tove Krog present",
      "Jens Lund absent",
    ]);
  });

  it("end the list of those away where that stands on one line", async () => {
    expect(
      await peopleOf(
        "Til stede: Ida Holm, Bo Vad\nFraværende: Tove Krog, Jens Lund\nLedelse: Ole Bang",
      ),
    ).toEqual([
      "Ida Holm present",
      "Bo Vad present",
      "Tove Krog absent",
      "Jens Lund absent",
      "Ole Bang present Ledelse",
    ]);
  });

  it("may be two in one label", async () => {
    expect(
      await peopleOf("Deltagere\nForældre: Ida Holm, Bo Vad\nMedarbejdere og ledelse: Tove Krog"),
    ).toEqual([
      "Ida Holm present Forældre",
      "Bo Vad present Forældre",
      "Tove Krog present Medarbejdere og ledelse",
    ]);
  });

  it("may be observers, who are guests", async () => {
    expect(
      await peopleOf(
        "Tilstedeværende medlemmer af rådet\nIda Holm (formand)\nBo Vad\n\nTilstedeværende observatører\nTove Krog",
      ),
    ).toEqual(["Ida Holm present", "Bo Vad present", "Tove Krog guest"]);
  });
});

describe("sentences of who was away", () => {
  it("except people from all that came", async () => {
    expect(
      await peopleOf("Alle var mødt, undtagen Ida Holm og Bo Vad, som havde meldt afbud."),
    ).toEqual(["Ida Holm absent", "Bo Vad absent"]);
    expect(await peopleOf("Medlemmerne var mødt, bortset fra Tove Krog.")).toEqual([
      "Tove Krog absent",
    ]);
  });
});
