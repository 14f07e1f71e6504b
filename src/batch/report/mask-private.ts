/** A CPR number and whatever looks like one. */
const likeCprNumber = /(?<!\d)\d{6}(?:[-–‑ ]?\d{4})(?!\d)/gu;

/**
 * Hide what looks like a CPR number, whatever rule quotes it.
 *
 *     Ansøgning fra 010190-1234 om byggetilladelse
 *                   ^^^^^^^^^^^
 */
export function maskPrivate(text: string): string {
  return text.replace(likeCprNumber, "••••••-••••");
}
