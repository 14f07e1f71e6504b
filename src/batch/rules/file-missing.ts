import type { Rule } from "../../model/rule.js";

/** There is no file of the given name. */
export const fileMissing: Rule = {
  ruleId: "file-missing",
  severity: "error",
  message: {
    da: 'Der er ingen fil med navnet "{actual}"',
    en: 'There is no file called "{actual}"',
  },
  advice: {
    da: "Se efter, om navn og mappe er rigtige.",
    en: "Check the name and the folder.",
  },
};
