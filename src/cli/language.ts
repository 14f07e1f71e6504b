import type { Language } from "../model/rule.js";

/**
 * Choose the language of messages: Danish where the locale begins with "da", else English.
 *
 * @param environment the process' variables; LC_ALL wins over LC_MESSAGES over LANG
 */
export function languageOf(environment: Record<string, string | undefined>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return /^da(?:[_.@-]|$)/iu.test(locale) ? "da" : "en";
}
