import { isPersonName } from "../../vocabulary/person-names.js";
import type { HeaderLine } from "./header-lines.js";

/** A box to tick before a name, as lists in Markdown print them. */
const box = /^(?:[-•*] )?\[(?<tick>[xX]| ?)\] (?=\p{Lu})/u;

/**
 * The lines without the boxes before people's names. Where some names of a list are ticked, those
 * that are not say nothing of who came, and are left out; boxes that nobody ticked say nothing at all.
 *
 *     - [x] Ida Holm (formand)      - [ ] Bo Vad
 *       ^^^                           ^^^
 */
export function withoutBoxes(lines: readonly HeaderLine[]): HeaderLine[] {
  if (!lines.some(isBoxedPerson)) return [...lines];
  const kept: HeaderLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = boxedRun(lines, at);
    if (run.length === 0) kept.push(lines[at] as HeaderLine);
    const ticked = run.filter(isTicked);
    for (const line of ticked.length > 0 ? ticked : run) kept.push(withoutBox(line));
    at += Math.max(1, run.length);
  }
  return kept;
}

/** The people with boxes that stand in a row from here on. */
function boxedRun(lines: readonly HeaderLine[], from: number): HeaderLine[] {
  const run: HeaderLine[] = [];
  for (let at = from; at < lines.length && isBoxedPerson(lines[at] as HeaderLine); at++) {
    run.push(lines[at] as HeaderLine);
  }
  return run;
}

function isBoxedPerson({ text, tabular }: HeaderLine): boolean {
  if (tabular || !text.includes("]") || !box.test(text)) return false;
  const name = text.replace(box, "").split(/[(,]/u)[0] ?? "";
  return isPersonName(name.trim());
}

function isTicked({ text }: HeaderLine): boolean {
  return /x/iu.test(box.exec(text)?.groups?.tick ?? "");
}

function withoutBox(line: HeaderLine): HeaderLine {
  const text = line.text.replace(box, "");
  return { ...line, text, cells: [text] };
}
