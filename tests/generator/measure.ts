import type { MinutesRecord } from "../../src/model/record.js";
import { structureMinutes } from "../../src/pipeline.js";
import { compareWithTruth } from "./compare-with-truth.js";
import { expectedRecord } from "./expected-record.js";
import type { Family, Format } from "./family.js";
import { makeDocument } from "./make-document.js";
import { renderAs, suffixes } from "./render-as.js";

/** How one family came out in one format. */
export interface FamilyMeasure {
  family: string;
  format: Format;
  documents: number;
  /** Documents of which everything compared is right. */
  exact: number;
  /** Documents whose items are all right, whatever the header and the people. */
  itemsExact: number;
  /** Each difference with the seed it came from. */
  differences: { seed: string; difference: string }[];
  /** Time to render and to structure one document, in milliseconds. */
  renderMs: number;
  structureMs: number;
}

/** Make, render, structure and compare documents of one family in one format. */
export async function measureFamily(
  family: Family,
  format: Format,
  seeds: readonly string[],
): Promise<FamilyMeasure> {
  const made = seeds.map((seed) => ({ seed, ...makeDocument(family, seed) }));
  const begin = performance.now();
  const files = await renderAs(
    format,
    made.map(({ document }) => document),
  );
  const rendered = performance.now();
  const measure: FamilyMeasure = {
    family: family.name,
    format,
    documents: files.length,
    exact: 0,
    itemsExact: 0,
    differences: [],
    renderMs: (rendered - begin) / files.length,
    structureMs: 0,
  };
  for (const [index, { seed, meeting }] of made.entries()) {
    const name = `${family.name}-${seed}.${suffixes[format]}`;
    const found = await structured(files[index] ?? new Uint8Array(), name);
    const { exact, itemsExact, differences } =
      typeof found === "string"
        ? { exact: false, itemsExact: false, differences: [`failure: ${found}`] }
        : compareWithTruth(expectedRecord(meeting), found);
    if (exact) measure.exact++;
    if (itemsExact) measure.itemsExact++;
    measure.differences.push(...differences.map((difference) => ({ seed, difference })));
  }
  measure.structureMs = (performance.now() - rendered) / files.length;
  return measure;
}

/** The record, or the text of the error that kept it from being made. */
async function structured(bytes: Uint8Array, name: string): Promise<MinutesRecord | string> {
  try {
    return (await structureMinutes(bytes, { name })).record;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
