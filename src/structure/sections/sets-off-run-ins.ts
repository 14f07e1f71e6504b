import type { LabelOccurrence } from "./label-occurrence.js";

/** Fewest labels set off from the text after them, and share of the strong ones, that make it a habit. */
const fewestSetOff = 3;
const setOffShare = 0.5;

/** "**Indstilling:** At molen males.", and hardly a strong label that stands otherwise. */
export function setsOffRunIns(occurrences: LabelOccurrence[]): boolean {
  const strong = occurrences.filter(
    ({ label }) => label?.strength === "strong" && label.kind !== "bilag" && label.colon,
  );
  const setOff = strong.filter((one) => one.runIn && one.setOff).length;
  return setOff >= fewestSetOff && setOff >= strong.length * setOffShare;
}
