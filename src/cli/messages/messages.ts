import type { Language, Rule } from "../../model/rule.js";
import { da } from "./da.js";
import { en } from "./en.js";

/** Every text the command line prints by itself; both languages have all of them. */
export interface Messages {
  severity: Record<Rule["severity"], string>;
  page(page: number): string;
  /** A file that is not there, is a folder or cannot be opened. */
  fileMissing(name: string): string;
  fileIsFolder(name: string): string;
  fileUnreadable(name: string, code: string): string;
  /** A bug in the program itself. */
  unexpected(reason: string): string;
  unexpectedAdvice: string;
}

/** The texts in one language. */
export const catalogues: Record<Language, Messages> = { da, en };
