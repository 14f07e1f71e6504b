import { printedText } from "../../model/block.js";
import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { ItemView } from "../item-views.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * The items change their way of numbering half-way, as where two people wrote the minutes.
 *
 * @example
 *   # Pkt. 1 | Valg af dirigent
 *   # Pkt. 2 | Beretning
 *   # Pkt. 3 | Regnskab
 *   # 4 | Valg
 *     ^
 *   → 4: Unexpected numbering “4.”, expected “Pkt. 4.” as in the items before
 * @example
 *   # 1 | Valg af dirigent
 *   # 2 | Beretning
 *   → nothing
 */
const rule: Rule = {
  ruleId: "item-number-style-differs",
  severity: "info",
  message: {
    en: "Unexpected numbering “{actual}”, expected “{expected}” as in the items before",
    da: "Uventet nummerering ”{actual}”, ventede ”{expected}” som i punkterne før",
  },
  advice: {
    en: "Number all items in one way.",
    da: "Nummerér alle punkter på én måde.",
  },
};

const printedNumber = /^\s*((?:punkt|pkt\.?|ad|sag|§)?)\s*(\d{1,4}|\p{Lu})\s*([.):]?)/iu;
/** Fewest items numbered alike before the change. */
const fewestItems = 3;

interface NumberStyle {
  view: ItemView;
  word: string;
  number: string;
  printed: string;
}

/** Find the first item whose number has another word before it, or none, than those before. */
function find(view: MinutesView): FoundDetails[] {
  const styles = view.topItems.flatMap(numberStyle);
  const change = styles.findIndex(
    (style, index) => index > 0 && style.word !== styles[index - 1]?.word,
  );
  const before = styles[change - 1];
  const changed = styles[change];
  if (change < fewestItems || before === undefined || changed === undefined) return [];
  const expected = before.printed.replace(before.number, changed.number);
  const { page, path } = changed.view;
  return [{ page, itemPath: path, actual: changed.printed, expected }];
}

function numberStyle(view: ItemView): NumberStyle[] {
  const line = view.item.children.find(
    (child) => child.type === "headingLine" && child.role === "item",
  );
  const block = line !== undefined && "children" in line ? line.children[0] : undefined;
  const match = block === undefined ? null : printedNumber.exec(printedText(block));
  if (match === null || view.item.number === null) return [];
  const [printed, word = "", number = ""] = match;
  return [{ view, word: word.toLowerCase(), number, printed: printed.trim() }];
}

/** The rule item-number-style-differs. */
export const itemNumberStyleDiffers: CheckRule = { rule, find };
