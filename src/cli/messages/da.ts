import type { Messages } from "./messages.js";

/** The texts in Danish. */
export const da: Messages = {
  severity: { info: "oplysning", warning: "advarsel", error: "fejl" },
  page: (page) => `s. ${page}`,
  fileMissing: (name) =>
    `Der er ingen fil med navnet "${name}". Se efter, om navn og mappe er rigtige.`,
  fileIsFolder: (name) =>
    `"${name}" er en mappe. Brug "referat import ${name} --out MAPPE" til mapper.`,
  fileUnreadable: (name, code) =>
    `"${name}" kan ikke åbnes (${code}). Se efter, om du har adgang til den.`,
  unexpected: (reason) => `Noget gik galt inde i referat: ${reason}`,
  unexpectedAdvice: "Det er en fejl i programmet. Kør igen med --debug for at se hvor.",
};
