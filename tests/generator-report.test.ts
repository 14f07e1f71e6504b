import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { families } from "./generator/families/index.js";
import { type Format, formats } from "./generator/family.js";
import { type FamilyMeasure, measureFamily } from "./generator/measure.js";
import { measureTable } from "./generator/measure-table.js";
import { canRender } from "./generator/render-as.js";

/**
 * How well generated minutes come out. Bigger runs by environment:
 * `GENERATOR_SEEDS=50 GENERATOR_FORMATS=text,docx,pdfOfDocx GENERATOR_FAMILIES=council
 * GENERATOR_OUT=report.txt npx vitest run tests/generator-report.test.ts`.
 */
const firstSeed = Number(process.env.GENERATOR_FIRST ?? 1);
const seeds = Array.from({ length: Number(process.env.GENERATOR_SEEDS ?? 2) }, (_, index) =>
  String(firstSeed + index),
);
const chosenFormats = (process.env.GENERATOR_FORMATS ?? "text,docx").split(",");
const chosenFamilies = process.env.GENERATOR_FAMILIES?.split(",");

test("reports how many generated meetings come out exactly right", {
  timeout: 3_600_000,
}, async () => {
  const measures: FamilyMeasure[] = [];
  for (const family of families) {
    if (chosenFamilies && !chosenFamilies.includes(family.name)) continue;
    for (const format of formats.filter((one: Format) => chosenFormats.includes(one))) {
      if (!family.formats.includes(format) || !canRender(format)) continue;
      measures.push(await measureFamily(family, format, seeds));
    }
  }
  const table = measureTable(measures, Number(process.env.GENERATOR_COMMONEST ?? 20));
  console.log(table);
  if (process.env.GENERATOR_OUT) writeFileSync(process.env.GENERATOR_OUT, `${table}\n`);
  const failures = measures
    .flatMap(({ differences }) => differences.map(({ difference }) => difference))
    .filter((difference) => difference.startsWith("failure:"));
  expect(failures).toEqual([]);
});
