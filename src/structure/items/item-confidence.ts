import type { Reading } from "../../model/tree.js";
import type { ChosenItem } from "./choose-sequence.js";

/** Margin, in points, at which a reading is held as likely as not, and how fast certainty grows. */
const evenMargin = 0.5;
const marginScale = 1.2;

/** Turn a margin into a confidence between 0 and 1 (a logistic curve), with the evidence behind it. */
export function itemReading({ candidate, margin }: ChosenItem): Reading {
  const confidence = 1 / (1 + Math.exp(-(margin - evenMargin) / marginScale));
  return {
    confidence: Math.round(confidence * 1000) / 1000,
    evidence: candidate.evidence.map(({ name }) => name),
  };
}
