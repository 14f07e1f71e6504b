import type { Participant } from "../../model/record.js";
import type { Rule } from "../../model/rule.js";
import { singleSpaced } from "../../model/single-spaced.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import { firstPage } from "../item-views.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * One person stands both among those present and among those absent. Both are kept.
 *
 * @example
 *   %present Inga Holt
 *   %present Rune Bakkegård
 *   %absent Inga Holt
 *           ^^^^^^^^^
 *   → document: Unexpected “Inga Holt” among both those present and those absent, expected one of the two
 * @example
 *   %present Inga Holt
 *   %absent Rune Bakkegård
 *   → nothing
 */
const rule: Rule = {
  ruleId: "person-present-and-absent",
  severity: "warning",
  message: {
    en: "Unexpected “{actual}” among both those present and those absent, expected one of the two",
    da: "Uventet ”{actual}” blandt både deltagere og fraværende, ventede ét af de to",
  },
  advice: {
    en: "Find out whether the person took part, and remove the name from the other list.",
    da: "Find ud af, om personen deltog, og fjern navnet fra den anden liste.",
  },
};

/** Attendance that says the person was in the room. */
const inTheRoom: Participant["attendance"][] = ["present", "guest", "substitute"];

/** Find names of two words or more that stand in both lists. */
function find(view: MinutesView): FoundDetails[] {
  const participants = view.header?.participants ?? [];
  const present = participants.filter(({ attendance }) => inTheRoom.includes(attendance));
  const absent = participants.filter(({ attendance }) => attendance === "absent");
  const page = view.header === null ? null : firstPage(view.header);
  const found = present
    .filter(({ name }) => /\s/u.test(name.trim()))
    .filter((person) => absent.some((other) => isSamePerson(person, other)));
  return [...new Set(found.map(({ name }) => name))].map((name) => ({ page, actual: name }));
}

function isSamePerson(left: Participant, right: Participant): boolean {
  const plain = ({ name }: Participant) => singleSpaced(name.toLowerCase()).trim();
  if (plain(left) !== plain(right)) return false;
  const organisations = [left.organisation, right.organisation];
  return organisations.includes(null) || left.organisation === right.organisation;
}

/** The rule person-present-and-absent. */
export const personPresentAndAbsent: CheckRule = { rule, find };
