import { isGivenName } from "../../vocabulary/given-names.js";
import { isInitials, isSingleName } from "../../vocabulary/person-names.js";
import { isGroupHeadRow } from "./group-columns.js";
import type { HeaderLine } from "./header-lines.js";
import {
  isColumnHead,
  isGroupLine,
  isGroupName,
  isPeopleLine,
  isRoleLine,
  isRolePersonLine,
} from "./people-lines.js";
import { beginsWithPerson, splitPeople } from "./split-people.js";

/**
 * The lines after the label of a list of people that belong to the list: people, their roles, the
 * names of the groups they stand for, a table's head. Another label, a sentence or a line that
 * nobody follows ends it.
 *
 * @param lines all lines of the header
 * @param next index of the first line after the label
 * @param sameLine what stands after the label on its own line
 */
export function peopleRun(
  lines: readonly HeaderLine[],
  next: number,
  sameLine: readonly string[],
): HeaderLine[] {
  const run: HeaderLine[] = [];
  const single = sameLine.some((cell) =>
    splitPeople(cell).every((one) => isSingleName(one) || isInitials(one)),
  );
  for (let at = next; at < lines.length; at++) {
    const line = lines[at] as HeaderLine;
    if (run.length === 0 && sameLine.length === 0 && isGroupHeadRow(lines, at)) break;
    const singleNames = single || run.some((earlier) => isGivenName(earlier.text));
    const before = run.at(-1)?.text ?? sameLine.at(-1) ?? "";
    const goesOn = isOpen(before) && line.block <= blockBefore(lines, at) + 1;
    if (!belongs(line, lines[at + 1], run, singleNames) && !(goesOn && beginsWithPerson(line.text)))
      break;
    run.push(line);
  }
  return run;
}

/** A line that ends with a comma goes on below, whatever the next one holds behind its first name. */
const isOpen = (text: string) => text.endsWith(",") && text.length > 20;

const blockBefore = (lines: readonly HeaderLine[], at: number) => lines[at - 1]?.block ?? 0;

function belongs(
  line: HeaderLine,
  follower: HeaderLine | undefined,
  run: readonly HeaderLine[],
  singleNames: boolean,
): boolean {
  if (isPeopleLine(line, singleNames)) return true;
  const peopleFollow = follower !== undefined && isPeopleLine(follower, singleNames);
  if (isRoleLine(line)) return run.length > 0 || peopleFollow;
  if (!peopleFollow) return false;
  if (isColumnHead(line.cells)) return run.length === 0;
  if (isRolePersonLine(line)) return true;
  // A heading of its own may open another part of the document: only an organisation's is taken.
  return isGroupLine(line) && (!line.heading || isGroupName(line.text));
}
