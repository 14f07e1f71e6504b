import { cprNumberForm } from "../../vocabulary/cpr-forms.js";

/** A CPR number and whatever looks like one. */
const likeCprNumber = new RegExp(`(?<!\\d)${cprNumberForm}(?!\\d)`, "gu");

/**
 * Hide what looks like a CPR number, whatever rule quotes it.
 *
 *     Ansøgning fra 010190-1234 om byggetilladelse
 *                   ^^^^^^^^^^^
 */
export function maskPrivate(text: string): string {
  return text.replace(likeCprNumber, "••••••-••••");
}
