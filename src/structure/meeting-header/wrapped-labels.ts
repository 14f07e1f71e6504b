import { kindOf } from "../../vocabulary/meeting-labels.js";
import type { HeaderLine } from "./header-lines.js";

/** The last words of a label, alone on their line. */
const labelEnd = /^\p{Ll}[\p{L} ]{1,24}:?$/u;

/**
 * Joins a label that a narrow column wrapped, where the two parts make one that is known.
 *
 *     Sluttidspunkt for ⇥ 18.25
 *     møde:
 *     ^^^^^
 */
export function joinWrappedLabels(lines: HeaderLine[]): HeaderLine[] {
  const joined: HeaderLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const whole = before ? wholeLabel(before, line) : null;
    if (before && whole !== null) joined[joined.length - 1] = labelled(before, whole);
    else joined.push(line);
  }
  return joined;
}

function wholeLabel({ cells }: HeaderLine, { text }: HeaderLine): string | null {
  const [start = "", value = ""] = cells;
  if (cells.length !== 2 || value === "" || start.endsWith(":") || !labelEnd.test(text))
    return null;
  const label = `${start} ${text}`;
  return kindOf(start) === null && kindOf(label) !== null ? label : null;
}

function labelled(line: HeaderLine, label: string): HeaderLine {
  const cells = [label, ...line.cells.slice(1)];
  return { ...line, cells, text: cells.join("\t"), boldLead: line.boldLead === "" ? "" : label };
}
