import type { AgendaItem } from "../../model/tree.js";
import { isInitials, isSingleName, startsWithGivenName } from "../../vocabulary/person-names.js";

/** First names, one or several, that end a title in brackets. */
const inBrackets = /\s*\((?<who>\p{Lu}[\p{L}/,&+ .-]{1,31}|alle)\)\s*$/u;
/** Fewest titles with first names in brackets that make it a habit. */
const fewest = 2;

/**
 * Who brings up the items of a list, by first names in brackets behind their titles. Initials there
 * may as well be what the title is about ("Arbejdspladsvurdering (APV)"), and stay, save where they
 * recur among first names.
 *
 *     2. Økonomiopfølgning (Tina)      3. Kurser for trænere (Søren og Ida)      4. Joller (OHK)
 *                           ^^^^                             ^^^^^^^^^^^^                   ^^^
 */
export function presentersInBrackets(items: AgendaItem[]): Set<string> {
  const found = items.flatMap(({ title }) => {
    const who = title.endsWith(")") ? inBrackets.exec(title)?.groups?.who : undefined;
    return who === undefined ? [] : [who];
  });
  const people = found.filter(
    (who) => who === "alle" || who.split(/\s?[/,&+]\s?|\sog\s/u).every(isGivenName),
  );
  if (people.length < fewest || people.every((who) => who === "alle")) return new Set();
  const recurring = found.filter((who, at) => isInitials(who) && found.indexOf(who) !== at);
  return new Set([...people, ...recurring]);
}

function isGivenName(text: string): boolean {
  return isSingleName(text) && startsWithGivenName(text);
}

/** Take a presenter that the list's habit tells off a title's end. */
export function takeBracketed(
  title: string,
  presenters: ReadonlySet<string>,
): { title: string; presenter: string } | null {
  if (presenters.size === 0 || !title.endsWith(")")) return null;
  const match = inBrackets.exec(title);
  const who = match?.groups?.who;
  if (!match || who === undefined || !presenters.has(who)) return null;
  return { title: title.slice(0, match.index).trim(), presenter: who };
}
