import type { Rule } from "../../model/rule.js";
import { isClosingLine } from "../../vocabulary/closing-lines.js";
import { isPersonName } from "../../vocabulary/person-names.js";
import { isRole } from "../../vocabulary/roles.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import type { ShortLine } from "../short-lines.js";
import { clip } from "../text/clip.js";

/**
 * The last item's text ends in what looks like signatures: a line to sign on, a name alone or with
 * a post, a post alone. They belong to the document, not to the item.
 *
 * @example
 *   # 7 | Eventuelt
 *   [Referat]
 *   Der var ros til gårdlauget.
 *   Ida Holm, formand
 *   ^^^^^^^^^^^^^^^^^
 *   → 1: Unexpected signature “Ida Holm, formand” in the last item, expected it below the items
 * @example
 *   # 7 | Eventuelt
 *   [Referat]
 *   Ida Holm takkede for god ro og orden.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "signature-in-item",
  severity: "info",
  message: {
    en: "Unexpected signature “{actual}” in the last item, expected it below the items",
    da: "Uventet underskrift ”{actual}” i det sidste punkt, ventede den under punkterne",
  },
  advice: {
    en: "See whether the item ends above the line.",
    da: "Se efter, om punktet slutter over linjen.",
  },
};

/** How many of the last lines may be a signature. */
const lastLines = 3;

/** Find a signature among the last lines of the last item. */
function find({ topItems, shortLines }: MinutesView): FoundDetails[] {
  const path = topItems.at(-1)?.path;
  const closing = shortLines.filter(({ passage }) => passage.itemPath === path).slice(-lastLines);
  if (closing.at(-1)?.endsItem !== true) return [];
  const found = closing.find((line) => !line.isFirst && isSignature(line));
  if (found === undefined) return [];
  const { text, passage } = found;
  return [{ page: passage.page, itemPath: passage.itemPath, actual: clip(text) }];
}

const lineToSign = /_{4}|\.{8}|…{3}/u;
const dateToSign = /^(?:dato|underskrift(?:er)?|således vedtaget)(?!\p{L})/iu;

function isSignature({ text }: ShortLine): boolean {
  if (lineToSign.test(text) || dateToSign.test(text) || isClosingLine(text)) return true;
  const [name = "", post] = text.split(/,\s*|\s+[–-]\s+/u, 2);
  if (isPersonName(name)) return post === undefined || isRole(post);
  return post === undefined && /^\p{L}+$/u.test(text) && isRole(text);
}

/** The rule signature-in-item. */
export const signatureInItem: CheckRule = { rule, find };
