import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import { type AlignedEntry, alignContents } from "../contents-alignment.js";
import type { MinutesView } from "../minutes-view.js";
import { clip } from "../text/clip.js";
import { plainTitle } from "../text/plain-title.js";

/**
 * A title in the printed contents list differs from the item's heading: cut short by the
 * system, mended in one place only, or with a hyphen left by a line end.
 *
 * @example
 *   %contents 3 | Tilskud til kanalrund-farten
 *                                    ^
 *   # 3 | Tilskud til kanalrundfarten
 *   → 1: Unexpected contents title “Tilskud til kanalrund-farten”, expected “Tilskud til kanalrundfarten” as in the heading
 * @example
 *   %contents 3 | Tilskud til kanalrundfarten /v. Inga Holt
 *   # 3 | Tilskud til kanalrundfarten
 *   → nothing
 */
const rule: Rule = {
  ruleId: "contents-title-differs",
  severity: "warning",
  message: {
    en: "Unexpected contents title “{actual}”, expected “{expected}” as in the heading",
    da: "Uventet titel i indholdsfortegnelsen ”{actual}”, ventede ”{expected}” som i overskriften",
  },
  advice: {
    en: "Let the word processor make the contents list again, or mend the one that is wrong.",
    da: "Lad tekstbehandlingen danne indholdsfortegnelsen igen, eller ret den der er forkert.",
  },
};

/** Presenter or page that an entry may have beyond the title. */
const beyondTitle = /^(?:\s*[-–,]?\s*(?:\/?v[./]|\/|\(|ved |v\/).*|[\s.·_]*\d*)$/u;

/** Find entries that stand for an item and read otherwise than its heading. */
function find(view: MinutesView): FoundDetails[] {
  return alignContents(view)
    .pairs.filter(differs)
    .map(({ entry, view: { item, path, page } }) => ({
      page,
      itemPath: path,
      expected: clip(item.title, 160),
      actual: clip(entry.title, 160),
    }));
}

function differs({ entry, view }: AlignedEntry): boolean {
  const printed = plainTitle(entry.title);
  const title = plainTitle(view.item.title);
  if (printed === title || title === "") return false;
  if (printed.startsWith(title) && beyondTitle.test(printed.slice(title.length))) return false;
  return !(title.startsWith(printed) && beyondTitle.test(title.slice(printed.length)));
}

/** The rule contents-title-differs. */
export const contentsTitleDiffers: CheckRule = { rule, find };
