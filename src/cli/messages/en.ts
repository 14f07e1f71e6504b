import type { Messages } from "./messages.js";

/** The texts in English. */
export const en: Messages = {
  severity: { info: "info", warning: "warning", error: "error" },
  page: (page) => `p. ${page}`,
  fileMissing: (name) => `There is no file called "${name}". Check the name and the folder.`,
  fileIsFolder: (name) =>
    `"${name}" is a folder. Use "referat import ${name} --out DIR" for folders.`,
  fileUnreadable: (name, code) => `"${name}" cannot be opened (${code}). Check your access to it.`,
  unexpected: (reason) => `Something went wrong inside referat: ${reason}`,
  unexpectedAdvice: "This is a bug. Run again with --debug to see where.",
};
