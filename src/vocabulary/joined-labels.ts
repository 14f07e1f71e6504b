import type { SectionKind } from "../model/section-kind.js";
import { readCompoundLabel } from "./compound-labels.js";
import { labelEntries } from "./label-entries.js";

/** Longest heading of two labels, in characters. */
const longestJoined = 70;
const shortestPart = 4;
const joints = [" og ", " & ", " samt ", "/", ", "];
const lead = /^(?:sagens|kort) /u;
const besideAnything = new Set<SectionKind>(["oekonomi", "lovgrundlag"]);
const briefMatter = /^\p{L}+(?: \p{L}+){0,2}$/u;

/**
 * Tell the kind of a heading that joins two labels: the first tells it. What stands beside the
 * economy or the law need be no label.
 *
 *   Sagens baggrund og indhold      Økonomi og afledt drift
 *          ^^^^^^^^                 ^^^^^^^
 *
 * @param text in lower case, without colon or stop
 */
export function kindOfJoinedLabel(text: string): SectionKind | null {
  if (text.length > longestJoined) return null;
  const joint = firstJoint(text);
  if (joint === null) return null;
  const first = text.slice(0, joint.at).replace(lead, "").trim();
  const second = text.slice(joint.at + joint.length).trim();
  if (first.length < shortestPart || second.length < shortestPart) return null;
  const kind = kindOf(first);
  if (kind === null) return null;
  const fits = besideAnything.has(kind) && briefMatter.test(second);
  return fits || isLabel(second) || kindOfJoinedLabel(second) !== null ? kind : null;
}

/** "afledte konsekvenser" ends in a label, whatever stands before it. */
function isLabel(part: string): boolean {
  return kindOf(part) !== null || labelEntries.has(part.slice(part.lastIndexOf(" ") + 1));
}

function firstJoint(text: string): { at: number; length: number } | null {
  let found: { at: number; length: number } | null = null;
  for (const joint of joints) {
    const at = text.indexOf(joint);
    if (at > 0 && (found === null || at < found.at)) found = { at, length: joint.length };
  }
  return found;
}

function kindOf(part: string): SectionKind | null {
  return labelEntries.get(part)?.kind ?? readCompoundLabel(part)?.kind ?? null;
}
