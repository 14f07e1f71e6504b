import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * Minutes that name nobody as present or absent.
 *
 * @example
 *   %type referat
 *   # 1 | Ny badebro
 *   → document: Unexpected minutes without participants, expected who was present and who was absent
 * @example
 *   %type dagsorden
 *   # 1 | Ny badebro
 *   → nothing
 */
const rule: Rule = {
  ruleId: "participants-missing",
  severity: "info",
  message: {
    en: "Unexpected minutes without participants, expected who was present and who was absent",
    da: "Uventet referat uden deltagere, ventede hvem der var til stede, og hvem der var fraværende",
  },
  advice: {
    en: "Add the participants, or see whether their list stands somewhere else in the document.",
    da: "Tilføj deltagerne, eller se efter, om listen over dem står et andet sted i dokumentet.",
  },
};

/** Say that minutes have items but no participants. */
function find(view: MinutesView): FoundDetails[] {
  if (view.items.length === 0 || view.header?.documentType === "dagsorden") return [];
  return (view.header?.participants.length ?? 0) === 0 ? [{}] : [];
}

/** The rule participants-missing. */
export const participantsMissing: CheckRule = { rule, find };
