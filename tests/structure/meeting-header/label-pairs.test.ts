import { describe, expect, it } from "vitest";
import { structureMinutes } from "../../../src/pipeline.js";

async function peopleOf(rows: string[][]): Promise<string[]> {
  const table = rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("");
  const html = `<html><body><h1>Referat fra møde i Brugerrådet</h1><table>${table}</table>
    <h2>1. Velkomst</h2><p>Ida bød velkommen.</p><h2>2. Eventuelt</h2><p>Intet.</p></body></html>`;
  const { record } = await structureMinutes(new TextEncoder().encode(html), { name: "a.html" });
  return record.participants.map(({ name, attendance }) => `${name} ${attendance}`);
}

const when = ["Dato og tid", "4. maj 2022 kl. 16-18", "Sted", "Mødelokale 2"];
const lead = ["Mødeleder", "Ida Holm", "Referent", "Bo Vad"];

describe("those present and those away beside each other in one row", () => {
  const expected = ["Ida Holm present", "Bo Vad present", "Tove Krog absent", "Ole Rask absent"];

  it("are two lists, label and names in cells of their own", async () => {
    const row = ["Deltagere", "Ida Holm, Bo Vad", "Afbud", "Tove Krog, Ole Rask"];
    expect(await peopleOf([when, lead, row])).toEqual(expected);
  });

  it("are two lists, one name a line", async () => {
    const row = ["Til stede:", "Ida Holm<br>Bo Vad", "Fraværende:", "Tove Krog<br>Ole Rask"];
    expect(await peopleOf([when, row])).toEqual(expected);
    const uneven = ["Deltagere", "Ida Holm<br>Bo Vad<br>Jens Lund", "Afbud", "Tove Krog"];
    expect(await peopleOf([when, uneven])).toEqual([
      "Ida Holm present",
      "Bo Vad present",
      "Jens Lund present",
      "Tove Krog absent",
    ]);
  });

  it("are one list where each row ends in what became of its person", async () => {
    const rows = [
      ["Deltagere", "Ida Holm", "Til stede"],
      ["", "Tove Krog", "Afbud"],
    ];
    const people = await peopleOf([when.slice(0, 2), ...rows]);
    expect(people.map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      "Ida Holm",
      "Tove Krog",
    ]);
  });
});
