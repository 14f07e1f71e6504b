import type { SectionKind } from "../model/section-kind.js";
import { labelsOfCase } from "./labels-of-case.js";
import { labelsOfConsequences } from "./labels-of-consequences.js";
import { labelsOfOutcome } from "./labels-of-outcome.js";

/** What a known label tells of the section it opens. */
export interface LabelEntry {
  kind: SectionKind;
  strength: "strong" | "weak";
}

/** Every label in lower case, with the kind of section it opens. */
export const labelEntries: ReadonlyMap<string, LabelEntry> = new Map(
  [...labelsOfOutcome, ...labelsOfCase, ...labelsOfConsequences].flatMap(
    ({ kind, strong, weak }) => [
      ...strong.map((label): [string, LabelEntry] => [label, { kind, strength: "strong" }]),
      ...weak.map((label): [string, LabelEntry] => [label, { kind, strength: "weak" }]),
    ],
  ),
);
