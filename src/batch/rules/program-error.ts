import type { Rule } from "../../model/rule.js";

/** The program itself failed on the document; the subject is what it said. */
export const programError: Rule = {
  ruleId: "program-error",
  severity: "error",
  message: {
    da: "Noget gik galt inde i referat: {subject}",
    en: "Something went wrong inside referat: {subject}",
  },
  advice: {
    da: "Det er en fejl i programmet; kør igen med --debug for at se hvor.",
    en: "This is a bug in the program; run again with --debug to see where.",
  },
};
