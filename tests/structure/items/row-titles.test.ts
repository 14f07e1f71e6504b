import { expect, it } from "vitest";
import { structureMinutes } from "../../../src/pipeline.js";

it("reads the rows of a table of matters as the items, whatever headings stand above it", async () => {
  const rows = [
    ["Kajens belysning", "Det billigste bud blev valgt."],
    ["Bådpladser", "Udsat til næste møde."],
    ["Eventuelt", "Intet."],
  ].map(([title, text]) => `<tr><td>${title}</td><td>${text}</td></tr>`);
  const html = `<h1>Referat af møde i Havnerådet</h1><h2>Onsdag den 19. august 2020</h2>
    <h2>Til stede</h2><p>Ida Holm, Bo Vad</p>
    <table><tr><th>Sag</th><th>Beslutning</th></tr>${rows.join("")}</table>`;
  const bytes = new TextEncoder().encode(`<!DOCTYPE html><html><body>${html}</body></html>`);
  const { record } = await structureMinutes(bytes, { name: "referat.html" });
  expect(record.items.map(({ title }) => title)).toEqual([
    "Kajens belysning",
    "Bådpladser",
    "Eventuelt",
  ]);
});
