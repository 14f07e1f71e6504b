import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { editDistance } from "../text/edit-distance.js";
import { findInPassages, prosePassages } from "../text-rule.js";

/**
 * A name in the text is one letter from that of a participant.
 *
 * @example
 *   %present Inga Holt Bakkegård
 *   # 1 | Udpegning
 *   Udvalget udpegede Inge Holt Bakkegård.
 *                        ^
 *   → 1: Unexpected name “Inge Holt Bakkegård”, expected “Inga Holt Bakkegård” as among the participants
 * @example
 *   %present Inga Holt Bakkegård
 *   # 1 | Udpegning
 *   Udvalget udpegede Inga Holt Bakkegård.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "name-spelling-differs",
  severity: "info",
  message: {
    en: "Unexpected name “{actual}”, expected “{expected}” as among the participants",
    da: "Uventet navn ”{actual}”, ventede ”{expected}” som blandt deltagerne",
  },
  advice: {
    en: "Find out how the name is spelt and use one spelling.",
    da: "Find ud af, hvordan navnet staves, og brug én stavemåde.",
  },
};

/** Shortest name that is compared, in letters, so that Ib Holm is not taken for Bo Holm. */
const shortestName = 11;
const namePattern = /\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4}/gu;

/** Find names in the text that nearly are a participant's and not another participant's. */
function find(view: MinutesView): FoundDetails[] {
  const names = (view.header?.participants ?? [])
    .map(({ name }) => name.trim())
    .filter((name) => name.length >= shortestName && name.includes(" "));
  if (names.length === 0) return [];
  return findInPassages(prosePassages(view), (text) =>
    [...text.matchAll(namePattern)].flatMap((match) => {
      const printed = match[0].replace(/(?:['’]?s)?[.-]*$/u, "");
      const close = names.find((name) => isMisspelt(printed, name));
      const isKnown = names.some((name) => name.startsWith(printed) || match[0].includes(name));
      return close === undefined || isKnown ? [] : [{ actual: printed, expected: close }];
    }),
  );
}

function isMisspelt(printed: string, name: string): boolean {
  const plain = name.replace(/s$/u, "");
  if (printed.split(" ").length !== name.split(" ").length) return false;
  return printed !== plain && printed !== name && editDistance(printed, plain, 1) === 1;
}

/** The rule name-spelling-differs. */
export const nameSpellingDiffers: CheckRule = { rule, find };
