import type { Rule } from "../../model/rule.js";
import { voteTold } from "../../vocabulary/vote-sides.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { clipAround } from "../text/clip.js";

/**
 * A decision that tells how somebody voted, of which no vote was read.
 *
 * @example
 *   # 1 | Ny badebro
 *   [Beslutning]
 *   Godkendt, selv om nogle stemte imod forslaget.
 *                           ^^^^^^^^^^^
 *   → 1: Unexpected “stemte imod” in “Godkendt, selv om nogle stemte imod forslaget.” and no vote read from it, expected who or how many voted
 * @example
 *   # 1 | Ny badebro
 *   [Beslutning]
 *   Udvalget stemmer for en bro, der er enstemmigt godkendt, og tager imod tilbuddet.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "vote-not-read",
  severity: "warning",
  message: {
    en: "Unexpected “{subject}” in “{actual}” and no vote read from it, expected who or how many voted",
    da: "Uventet ”{subject}” i ”{actual}” uden at en afstemning kunne læses, ventede hvem eller hvor mange der stemte",
  },
  advice: {
    en: "Read the decision, and add the vote where it is one.",
    da: "Læs beslutningen, og tilføj afstemningen hvis det er en.",
  },
};

/** Characters shown of the decision on each side. */
const shownCharacters = 40;

/** Find items whose decision tells of a vote and which have none. */
function find(view: MinutesView): FoundDetails[] {
  return view.items.flatMap(({ item, path, page }) => {
    if (item.decision === null || item.votes.length > 0) return [];
    const { text } = item.decision;
    const told = voteTold.exec(text);
    if (told === null) return [];
    const end = told.index + told[0].length;
    const actual = clipAround(text, told.index, end, shownCharacters);
    return [{ page, itemPath: path, subject: told[0], actual }];
  });
}

/** The rule vote-not-read. */
export const voteNotRead: CheckRule = { rule, find };
