import { describe, expect, it } from "vitest";
import type { Participant } from "../../../src/model/record.js";
import { structureMinutes } from "../../../src/pipeline.js";

async function peopleOf(...lines: string[]): Promise<Participant[]> {
  const head = ["Referat af møde i Kulturudvalget", "", "Mødedato: 8. september 2023", ...lines];
  const items = ["1. Ny badebro", "", "Beslutning:", "Godkendt.", "", "2. Ny sauna", "", "Udsat."];
  const bytes = new TextEncoder().encode([...head, "", ...items].join("\n"));
  return (await structureMinutes(bytes, { name: "referat.txt" })).record.participants;
}

/** "Jan Lund (V), substitute: for Ib Krog" */
async function toldOf(...lines: string[]): Promise<string[]> {
  return (await peopleOf(...lines)).map(
    ({ name, party, attendance, role, organisation, note }) =>
      `${name}${party === null ? "" : ` (${party})`}, ${[attendance, role, organisation, note].filter((one) => one !== null).join(": ")}`,
  );
}

describe("people who stand in for others", () => {
  it.each([
    ["Jan Lund (V) for Ib Krog (A)", "Jan Lund (V), substitute: for Ib Krog (A)"],
    ["Jan Lund (V) i stedet for Ib Krog", "Jan Lund (V), substitute: i stedet for Ib Krog"],
    ["Jan Lund, suppleant for Ib Krog", "Jan Lund, substitute: suppleant for Ib Krog"],
    ["Jan Lund (for Ib Krog)", "Jan Lund, substitute: for Ib Krog"],
    [
      "Jan Lund (V) deltog som suppleant for Ib Krog (V)",
      "Jan Lund (V), substitute: deltog som suppleant for Ib Krog (V)",
    ],
    ["Jan Lund deltog som stedfortræder", "Jan Lund, substitute: deltog som stedfortræder"],
    ["Jan Lund for Røde Kors", "Jan Lund, present: Røde Kors"],
    ["Jan Lund for Dansk Industri", "Jan Lund, present: Dansk Industri"],
  ])("reads “%s” among those present", async (entry, told) => {
    expect(await toldOf(`Deltagere: Anna Holm, ${entry}`)).toEqual(["Anna Holm, present", told]);
  });

  it.each([
    ["Ib Krog (V) – Jan Lund deltog som suppleant", "deltog som suppleant"],
    ["Ib Krog (V), Jan Lund deltog som stedfortræder", "deltog som stedfortræder"],
    ["Ib Krog (V). Som suppleant deltog Jan Lund.", "Som suppleant deltog"],
    ["Ib Krog (V), i stedet mødte Jan Lund.", "i stedet mødte"],
    ["Ib Krog (V). I hans sted mødte Jan Lund.", "I hans sted mødte"],
    ["Ib Krog (V) (suppleant: Jan Lund)", "suppleant"],
    ["Ib Krog (V) (Jan Lund mødte i stedet)", "mødte i stedet"],
    ["Ib Krog (V), stedfortræder Jan Lund deltog", "deltog"],
  ])("parts those absent from who came, “%s”", async (entry, note) => {
    expect(await toldOf("Deltagere: Anna Holm", `Afbud: ${entry}`)).toEqual([
      "Anna Holm, present",
      "Ib Krog (V), absent",
      `Jan Lund, substitute: ${note}`,
    ]);
  });

  it("leaves a deputy who is absent absent", async () => {
    expect(await toldOf("Deltagere: Anna Holm", "Afbud: Ib Krog, Jan Lund, suppleant")).toEqual([
      "Anna Holm, present",
      "Ib Krog, absent",
      "Jan Lund, absent: suppleant",
    ]);
  });
});

describe("names with particles", () => {
  it.each([
    [
      "Peter de Wit (C), van Dijk (B), af Rosenborg",
      ["Peter de Wit (C)", "van Dijk (B)", "af Rosenborg"],
    ],
    [
      "Ida von Rosen, Jan di Marco, Karin de la Cour og van der Berg",
      ["Ida von Rosen", "Jan di Marco", "Karin de la Cour", "van der Berg"],
    ],
    ["Bo Juul, von Holstein-Lund (A), di Marco", ["Bo Juul", "von Holstein-Lund (A)", "di Marco"]],
  ])("parts “%s”", async (list, names) => {
    expect(await toldOf(`Deltagere: ${list}`)).toEqual(names.map((name) => `${name}, present`));
  });

  it("makes no person of a group or a body", async () => {
    const names = await peopleOf(
      "Deltagere: Anna Holm, formand, de Konservative, Bo Juul, af bestyrelsen",
    );
    expect(names.map(({ name }) => name)).toEqual(["Anna Holm", "Bo Juul"]);
  });
});

describe("people who came late", () => {
  it.each([
    ["Bo Juul (C) kom kl. 17.15."],
    ["Bo Juul (C) ankom til mødet kl. 17.15."],
    ["Bo Juul (C) forlod mødet kl. 17.15."],
  ])("keep the party of the sentence “%s”", async (sentence) => {
    const people = await peopleOf("Deltagere: Anna Holm (A)", "", sentence);
    expect(people.map(({ name, party }) => ({ name, party }))).toEqual([
      { name: "Anna Holm", party: "A" },
      { name: "Bo Juul", party: "C" },
    ]);
  });
});
