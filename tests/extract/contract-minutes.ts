import { readFileSync } from "node:fs";

/** A piece of a paragraph. */
export interface MinutesPart {
  text: string;
  bold?: boolean;
  href?: string;
}

/** One block of the small minutes that every extractor is shown. */
export type MinutesBlock =
  | { kind: "heading"; depth: 1 | 2 | 3; text: string }
  | { kind: "paragraph"; parts: MinutesPart[] }
  | { kind: "tabbed"; cells: string[] }
  | { kind: "item"; depth: number; label: string; text: string }
  | { kind: "table"; rows: string[][] };

/** The minutes, also read by scripts/make-contract-pdf.mjs. */
export const contractMinutes: MinutesBlock[] = JSON.parse(
  readFileSync(new URL("contract-minutes.json", import.meta.url), "utf8"),
);
