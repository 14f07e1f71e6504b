import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import { headingTexts } from "../item-views.js";
import type { MinutesView } from "../minutes-view.js";
import { clip } from "../text/clip.js";
import { plainTitle } from "../text/plain-title.js";

/**
 * Templates that print an item's title twice (in the heading and above its text) fall apart
 * when only one of them is mended.
 *
 * @example
 *   # 3 | Godkendelse af plan for badebroen
 *   %repeat Drøftelse af plan for badebroen
 *           ^^^^^^^^^
 *   → 1: Unexpected repeated title “Drøftelse af plan for badebroen”, expected “Godkendelse af plan for badebroen” as in the heading
 * @example
 *   # 3 | Godkendelse af plan for badebroen
 *   %repeat 3. Godkendelse af plan for badebroen.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "title-repeat-differs",
  severity: "warning",
  message: {
    en: "Unexpected repeated title “{actual}”, expected “{expected}” as in the heading",
    da: "Uventet gentaget titel ”{actual}”, ventede ”{expected}” som i overskriften",
  },
  advice: {
    en: "Decide which of the two titles is right and use it in both places.",
    da: "Afgør hvilken af de to titler der er den rigtige, og brug den begge steder.",
  },
};

/** A number before a repeated title: "3. ", "Punkt 3: ". */
const numberBefore = /^(?:(?:punkt|pkt\.?|ad)\s+)?\d[\d.]*\s*[.:)–-]*\s+/iu;

/** Find repeated titles that differ from the item's title in more than stops and quotes. */
function find(view: MinutesView): FoundDetails[] {
  return view.items.flatMap(({ item, path, page }) => {
    const title = plainTitle(item.title);
    return headingTexts(item, "repeat")
      .map((repeat) => repeat.replace(numberBefore, ""))
      .filter((repeat) => {
        const repeated = plainTitle(repeat);
        return repeated !== title && repeated !== plainTitle(`${item.title} /v. ${item.presenter}`);
      })
      .map((repeat) => ({
        page,
        itemPath: path,
        expected: clip(item.title, 160),
        actual: clip(repeat, 160),
      }));
  });
}

/** The rule title-repeat-differs. */
export const titleRepeatDiffers: CheckRule = { rule, find };
