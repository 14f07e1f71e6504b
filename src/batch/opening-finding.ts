import type { Finding, Rule } from "../model/rule.js";
import { findingOf, reasonOf } from "./finding-of.js";
import { fileIsFolder } from "./rules/file-is-folder.js";
import { fileMissing } from "./rules/file-missing.js";
import { fileNotOpened } from "./rules/file-not-opened.js";

/** Rules by the system's error codes. */
const openingRules: Record<string, Rule> = {
  ENOENT: fileMissing,
  ENOTDIR: fileMissing,
  EISDIR: fileIsFolder,
};

/** Say why the system would not open a file. */
export function openingFinding(path: string, cause: unknown): Finding {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : reasonOf(cause);
  return findingOf(openingRules[code] ?? fileNotOpened, { actual: path, subject: code });
}
