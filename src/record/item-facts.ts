import type { Item, Participant } from "../model/record.js";
import { exportWords, outcomeLabels } from "../vocabulary/export-labels.js";

/** Heading of an item as exports show it: "3. Budgetopfølgning". */
export function itemHeading(item: Item): string {
  if (item.number === null) return item.title;
  const dot = /^\d+$/u.test(item.number) ? "." : "";
  return `${item.number}${dot} ${item.title}`.trim();
}

/** What exports say below an item's heading: presenter, case numbers, closed, outcome. */
export function itemFacts(item: Item): string[] {
  const outcome = item.decision ? outcomeLabels[item.decision.outcome] : null;
  return [
    item.presenter === null ? null : `${exportWords.presenter} ${item.presenter}`,
    ...item.caseNumbers.map(({ value }) => `${exportWords.caseNumber} ${value}`),
    item.visibility === "closed" ? exportWords.closed : null,
    outcome,
  ].filter((fact) => fact !== null);
}

/** One person on one line: "Ida Krogh (A), formand, Skovby Kommune – forlod mødet kl. 11". */
export function participantLine(person: Participant): string {
  const name = person.party === null ? person.name : `${person.name} (${person.party})`;
  const facts = [name, person.role, person.organisation].filter((fact) => fact !== null);
  return person.note === null ? facts.join(", ") : `${facts.join(", ")} – ${person.note}`;
}
