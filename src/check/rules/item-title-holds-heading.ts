import type { Rule } from "../../model/rule.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { clip } from "../text/clip.js";

/**
 * The heading of a section, or a label of the case, ends an item's title: the two ran together.
 *
 * @example
 *   # 3 | Ny badebro Sagsfremstilling
 *                    ^^^^^^^^^^^^^^^^
 *   → 1: Unexpected heading in the title “Ny badebro Sagsfremstilling”, expected it below the title
 * @example
 *   # 3 | Opfølgning på Beslutning om badebroen
 *   # 4 | Godkendelse af Referat
 *   → nothing
 */
const rule: Rule = {
  ruleId: "item-title-holds-heading",
  severity: "warning",
  message: {
    en: "Unexpected heading in the title “{actual}”, expected it below the title",
    da: "Uventet overskrift i titlen ”{actual}”, ventede den under titlen",
  },
  advice: {
    en: "See whether the title ends before the heading.",
    da: "Se efter, om titlen slutter før overskriften.",
  },
};

const heading = compactLetters(
  / (?:sagsfremstilling|indstilling|beslutning|baggrund|referat|resum[eé]|sagsnr\.?|sagsbehandler)(?::|$)/iu,
);
/** A word that calls for the next one, which then belongs to the title. */
const leadsOn =
  /(?:^|\s)(?:af|om|til|fra|på|for|i|ved|med|og|eller|en|et|den|det|ny|nyt|ny[et]?) \S+$/iu;

/** Find titles in which a section's heading stands behind the title proper. */
function find({ items }: MinutesView): FoundDetails[] {
  return items.flatMap(({ item: { title }, page, path }) => {
    const found = heading.exec(title);
    if (found === null) return [];
    const end = found.index + found[0].length;
    const word = title.slice(found.index + 1, end);
    if (!/^\p{Lu}/u.test(word) || leadsOn.test(title.slice(0, end).replace(/:$/u, ""))) return [];
    return [{ page, itemPath: path, actual: clip(title) }];
  });
}

/** The rule item-title-holds-heading. */
export const itemTitleHoldsHeading: CheckRule = { rule, find };
