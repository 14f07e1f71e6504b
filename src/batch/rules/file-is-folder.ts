import type { Rule } from "../../model/rule.js";

/** A folder stands where a document was expected. */
export const fileIsFolder: Rule = {
  ruleId: "file-is-folder",
  severity: "error",
  message: {
    da: 'Uventet mappe "{actual}", ventede en fil',
    en: 'Unexpected folder "{actual}", expected a file',
  },
  advice: {
    da: 'Brug "referat import" til mapper.',
    en: 'Use "referat import" for folders.',
  },
};
