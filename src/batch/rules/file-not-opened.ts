import type { Rule } from "../../model/rule.js";

/** The system would not give the file's bytes; the subject is its error code. */
export const fileNotOpened: Rule = {
  ruleId: "file-not-opened",
  severity: "error",
  message: {
    da: '"{actual}" kan ikke åbnes ({subject})',
    en: '"{actual}" cannot be opened ({subject})',
  },
  advice: {
    da: "Se efter, om du har adgang til filen, og om den er under 2 GB.",
    en: "Check your access to the file, and that it is under 2 GB.",
  },
};
