import type { Participant } from "../../model/record.js";
import { type AgendaItem, type Block, isBlock } from "../../model/tree.js";
import { readMeetingLabel } from "../../vocabulary/meeting-labels.js";
import { type HeaderField, readHeaderFields } from "./header-fields.js";
import { type HeaderLine, headerLines } from "./header-lines.js";
import { isPeopleKind } from "./people-lines.js";
import { peopleRun } from "./people-run.js";
import { readParticipants } from "./read-participants.js";

/**
 * People named by items that are themselves a list of people, as associations print them.
 *
 *     §1 Til stede:                  2. Fraværende: Ida Holm
 *        ^^^^^^^^^                      ^^^^^^^^^^^^^^^^^^^^
 */
export function peopleOfListItems(items: readonly AgendaItem[]): Participant[] {
  return readParticipants(items.flatMap(fieldOfItem));
}

/**
 * People listed inside the first item, read only where neither head nor items list anybody: with a
 * list at the head, "Fraværende: Ida Holm" under an item tells of that item.
 */
export function peopleInFirstItem(items: readonly AgendaItem[]): Participant[] {
  const first = items[0];
  if (!first) return [];
  const { fields } = readHeaderFields(headerLines(blocksOfItem(first)));
  return readParticipants(
    fields.filter((field) => field.kind === "absent" || field.kind === "present"),
  );
}

function fieldOfItem(item: AgendaItem): HeaderField[] {
  const label = readMeetingLabel(item.title);
  if (!label || !isPeopleKind(label.kind) || label.kind === "members") return [];
  const sameLine = label.rest === "" ? [] : [label.rest];
  const [run = []] = [blocksOfItem(item), blocksOfDecision(item)]
    .map((blocks) => peopleRun(headerLines(blocks).filter(isNotEmpty), 0, sameLine))
    .filter((found) => found.length > 0);
  const values = [
    ...sameLine.map((text) => ({ cells: [text], block: -1 })),
    ...run.map((line) => ({ cells: line.cells, block: line.block })),
  ];
  return [{ kind: label.kind, label: label.printed, values, blocks: [] }];
}

/** A lone dash or "Ingen" stands for nobody. */
function isNotEmpty(line: HeaderLine): boolean {
  return /\p{L}{2}/u.test(line.text) && !/^ingen\.?$/iu.test(line.text);
}

/** Where sections part the item, the list may be all that was decided of it, one line. */
function blocksOfDecision({ children }: AgendaItem): Block[] {
  const decision = children.find(
    (child) => child.type === "itemSection" && child.kind === "beslutning",
  );
  const blocks = decision?.type === "itemSection" ? decision.children.filter(isBlock) : [];
  return blocks.length === 1 ? blocks : [];
}

/** The blocks of an item's sections in order, headings left out. */
export function blocksOfItem(item: AgendaItem): Block[] {
  const blocks: Block[] = [];
  for (const child of item.children) {
    if (isBlock(child)) blocks.push(child);
    else if (child.type === "itemSection") {
      for (const inner of child.children) if (isBlock(inner)) blocks.push(inner);
    }
  }
  return blocks;
}
