import type { Rule } from "../../model/rule.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { clip } from "../text/clip.js";
import { passagesWith } from "../text/seek.js";
import { signs } from "../text/text-signs.js";
import { findInPassages } from "../text-rule.js";

/**
 * The text says that something is attached, and the item lists no attachment.
 *
 * @example
 *   # 1 | Ny badebro
 *   [Sagsfremstilling]
 *   De to tilbud er vedlagt som bilag.
 *                   ^^^^^^^^^^^^^^^^^
 *   → 1: Unexpected “De to tilbud er vedlagt som bilag.” in an item without attachments, expected them in a list
 * @example
 *   # 1 | Ny badebro
 *   %bilag Bilag 1 | Tilbud
 *   [Sagsfremstilling]
 *   De to tilbud er vedlagt som bilag.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "attachment-unnamed",
  severity: "info",
  message: {
    en: "Unexpected “{actual}” in an item without attachments, expected them in a list",
    da: "Uventet ”{actual}” i et punkt uden bilag, ventede dem på en liste",
  },
  advice: {
    en: "List the attachment by name, or see whether it was lost.",
    da: "Nævn bilaget ved navn, eller se efter, om det er gået tabt.",
  },
};

const isAttached = compactLetters(
  /(?<!\p{L})(?:er|blev|bliver) (?:vedlagt|vedhæftet)(?!\p{L})|(?<!\p{L})(?:vedlægges|vedhæftes)(?!\p{L})/iu,
);
const longestQuotation = 100;

/** Find the first such sentence of each item without attachments and without a Bilag section. */
function find(view: MinutesView): FoundDetails[] {
  const paths = new Set(
    view.items
      .filter(({ item }) => item.attachments.length === 0)
      .filter(({ sections }) => !sections.some(({ kind }) => kind === "bilag"))
      .map(({ path }) => path),
  );
  const passages = passagesWith(view.passages, signs("attached")).filter(
    ({ place, itemPath }) => place === "section" && paths.has(itemPath ?? ""),
  );
  const seen = new Set<string | null>();
  return findInPassages(passages, ({ text, itemPath }) => {
    const sentence = text.split(/(?<=[.!?])\s/u).find((part) => isAttached.test(part));
    if (sentence === undefined || seen.has(itemPath)) return [];
    seen.add(itemPath);
    return [{ actual: clip(sentence, longestQuotation) }];
  });
}

/** The rule attachment-unnamed. */
export const attachmentUnnamed: CheckRule = { rule, find };
