import { type DocumentLimits, defaultLimits } from "../../batch/document-limits.js";

/** An option that sets a limit. */
interface LimitFlag {
  name: keyof DocumentLimits;
  /** As written on the command line. */
  flag: string;
  /** As commander names it. */
  property: LimitProperty;
  defaultValue: number;
}

export type LimitProperty =
  | "maxSeconds"
  | "maxMemory"
  | "maxPages"
  | "maxInflated"
  | "maxDepth"
  | "maxParagraphs";

/** The options that set what one document may cost. */
export const limitFlags: LimitFlag[] = [
  limitFlag("seconds", "--max-seconds", "maxSeconds"),
  limitFlag("memoryMebibytes", "--max-memory", "maxMemory"),
  limitFlag("pages", "--max-pages", "maxPages"),
  limitFlag("inflatedMebibytes", "--max-inflated", "maxInflated"),
  limitFlag("depth", "--max-depth", "maxDepth"),
  limitFlag("paragraphs", "--max-paragraphs", "maxParagraphs"),
];

function limitFlag(name: keyof DocumentLimits, flag: string, property: LimitProperty): LimitFlag {
  return { name, flag, property, defaultValue: defaultLimits[name] };
}
