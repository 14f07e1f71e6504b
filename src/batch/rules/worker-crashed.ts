import type { Rule } from "../../model/rule.js";

/** The process that read the document broke down; the subject is how it ended. */
export const workerCrashed: Rule = {
  ruleId: "worker-crashed",
  severity: "error",
  message: {
    da: "Programmet, der læste dokumentet, brød sammen ({subject})",
    en: "The process that read the document broke down ({subject})",
  },
  advice: {
    da: "Gem dokumentet på ny i det program, det kommer fra; hjælper det ikke, er det en fejl i referat.",
    en: "Save the document anew in the program it comes from; if that does not help, it is a bug in referat.",
  },
};
