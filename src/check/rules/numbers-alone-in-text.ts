import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * Lines of the items' text are numbers and nothing else: a second level of items, or a column of
 * numbers, was not recognised.
 *
 * @example
 *   # 3 | Orientering
 *   [Referat]
 *   3.a
 *   ^^^
 *   Formanden har været på stiftsdag.
 *   3.b
 *   Orglet er stemt.
 *   → 1: Unexpected number “3.a” alone on a line, as on 2 lines, expected it before a title
 * @example
 *   # 3 | Orientering
 *   [Referat]
 *   2024
 *   Orglet er stemt.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "numbers-alone-in-text",
  severity: "warning",
  message: {
    en: "Unexpected number “{actual}” alone on a line, as on {subject} lines, expected it before a title",
    da: "Uventet tal ”{actual}” alene på en linje, som på {subject} linjer, ventede det før en titel",
  },
  advice: {
    en: "See whether an item or a part of one begins at the number.",
    da: "Se efter, om et punkt eller en del af et punkt begynder ved tallet.",
  },
};

/** Fewest such lines: one may be a cell of a table. */
const fewestLines = 2;
/** Longest number, in characters. */
const longestNumber = 8;
const number =
  /^(?:\d{1,3}\.?\p{Ll}|\d{1,3}(?:\.\d{1,2})+|\d{1,3}[.)]|\p{Lu}[.)]|[IVX]{1,4}[.)])[.)]?$/u;

/** Find numbers that stand alone on their lines. */
function find({ shortLines }: MinutesView): FoundDetails[] {
  const found = shortLines.filter(({ text }) => text.length <= longestNumber && number.test(text));
  const [first] = found;
  if (first === undefined || found.length < fewestLines) return [];
  const { text, passage } = first;
  const { page, itemPath } = passage;
  return [{ page, itemPath, actual: text, subject: `${found.length}` }];
}

/** The rule numbers-alone-in-text. */
export const numbersAloneInText: CheckRule = { rule, find };
