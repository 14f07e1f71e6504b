/**
 * A last net under the record's own marks. Titles, headings, attachments and the text of
 * embedded attachments have no blocks, so nothing marks them; and in an index even a number
 * that only may be a person's is one too many. Wider than the rule private-cpr-number: six
 * figures that are a day, then four, with or without something between.
 *
 *     Klage fra 010203-1234 over hjemmehjælp
 *               ^^^^^^^^^^^
 */
const cprForm = /(?<!\d)(\d{2})(\d{2})\d{2}[-–—‐‑ .]?\d{4}(?!\d)/gu;

/** Does the text hold what may be a personal number? */
export function maybePersonalNumber(text: string): boolean {
  for (const [, day, month] of text.matchAll(cprForm)) {
    const isDay = Number(day) >= 1 && Number(day) <= 31;
    // Replacement numbers (erstatnings-CPR) have 60 added to the day.
    const isReplacementDay = Number(day) >= 61 && Number(day) <= 91;
    if ((isDay || isReplacementDay) && Number(month) >= 1 && Number(month) <= 12) return true;
  }
  return false;
}

/** White space made one, for comparing texts. */
export function flatText(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
