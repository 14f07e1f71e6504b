import { blockText } from "../../model/block.js";
import type { Participant } from "../../model/record.js";
import {
  type AgendaItem,
  type Block,
  type Furniture,
  isBlock,
  type MeetingHeader,
  type MinutesRoot,
  type MinutesTree,
} from "../../model/tree.js";
import { readMeetingLabel } from "../../vocabulary/meeting-labels.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { withAbsentees } from "./absent-sentences.js";
import type { HeaderEvidence } from "./header-evidence.js";
import { readHeaderFields } from "./header-fields.js";
import { headerLines } from "./header-lines.js";
import { peopleInFirstItem, peopleOfListItems } from "./item-people.js";
import { withLateAndLeft } from "./late-and-left.js";
import { meetingOfDecisions } from "./meeting-of-decisions.js";
import { openingTimes } from "./opening-time.js";
import { readBody } from "./read-body.js";
import { endTimeOf, readClosing } from "./read-closing.js";
import { readTypeOfDocument } from "./read-document-type.js";
import { readLeaders, withLabelledRoles } from "./read-leaders.js";
import { readParticipants } from "./read-participants.js";
import { readPlace } from "./read-place.js";
import { readTitle } from "./read-title.js";
import { readWhen } from "./read-when.js";
import { toldByHeader } from "./told-by-header.js";

/** Blocks looked at where a document has no items. */
const mostHeadBlocks = 60;

/**
 * Gathers the blocks before the first item that tell of the meeting into one `meetingHeader` at the
 * start of the tree, with what was read from them and from the end of the document. Other blocks
 * stay where they are, and so do those that say much more than was read; a tree that has its header is returned as it is.
 */
export function gatherMeetingHeader<Tree extends MinutesTree | MinutesRoot>(tree: Tree): Tree {
  if (tree.children.some((child) => child.type === "meetingHeader")) return tree;
  const items = tree.children.filter((child): child is AgendaItem => child.type === "agendaItem");
  const blocks = headBlocks(tree);
  const { fields, free } = readHeaderFields(headerLines(blocks));
  const evidence: HeaderEvidence = {
    fields,
    free,
    runningHeaders: runningHeaders(tree),
    fileTitle: tree.data?.file?.title ?? null,
  };
  const { header, used } = readHeader(tree, items, evidence);
  const isTold = toldByHeader(header, fields);
  const kept = new Set(
    [...used].map((index) => blocks[index]).filter((block) => block !== undefined && isTold(block)),
  );
  const node: MeetingHeader = { ...header, children: blocks.filter((block) => kept.has(block)) };
  const rest = tree.children.filter((child) => !(isBlock(child) && kept.has(child)));
  return { ...tree, children: [node, ...rest] };
}

/** Reads all facts, and which head blocks tell them. */
function readHeader(
  tree: MinutesTree | MinutesRoot,
  items: readonly AgendaItem[],
  evidence: HeaderEvidence,
): { header: MeetingHeader; used: Set<number> } {
  const title = readTitle(evidence);
  const when = readWhen(evidence);
  const body = readBody(evidence);
  const place = readPlace(evidence, when);
  const closing = readClosing(tree);
  const listed = withLabelledRoles(peopleOf(items, evidence), evidence.fields);
  const people = withLateAndLeft(withAbsentees(listed, evidence), evidence, items);
  const decided = meetingOfDecisions(items);
  const told = openingTimes(evidence, items);
  const opening = when.startTime === null || told?.startTime === when.startTime ? told : null;
  const leaders = readLeaders([...evidence.fields, ...closing.fields], people);
  const used = new Set([
    ...title.blocks,
    ...when.blocks,
    ...(body.block === null ? [] : [body.block]),
    ...place.blocks,
    ...evidence.fields.filter((field) => field.kind !== "other").flatMap((field) => field.blocks),
  ]);
  const header: MeetingHeader = {
    type: "meetingHeader",
    documentType: readTypeOfDocument(evidence, items),
    meeting: {
      title: title.title,
      body: body.name ?? (when.date === null || when.date === decided.date ? decided.body : null),
      date: when.date ?? decided.date,
      startTime: when.startTime ?? opening?.startTime ?? null,
      endTime:
        when.endTime ??
        opening?.endTime ??
        closing.endTime ??
        endTimeOf(evidence.free.map(({ line }) => line.text)),
      location: place.location,
      ...leaders,
    },
    participants: people,
    children: [],
  };
  return { header, used };
}

/** People from the head and from items that are lists; failing both, from the first item. */
function peopleOf(items: readonly AgendaItem[], evidence: HeaderEvidence): Participant[] {
  const listed = peopleOfListItems(items);
  const fromHead = readParticipants(evidence.fields);
  const known = new Set(fromHead.map((person) => `${person.attendance}\t${person.name}`));
  const people = [
    ...fromHead,
    ...listed.filter((person) => !known.has(`${person.attendance}\t${person.name}`)),
  ];
  return people.length > 0 ? people : peopleInFirstItem(items);
}

/** The blocks before the first item; without items, those before the first heading of a section. */
function headBlocks(tree: MinutesTree | MinutesRoot): Block[] {
  const first = tree.children.findIndex((child) => child.type === "agendaItem");
  const end = first < 0 ? tree.children.length : first;
  const blocks = tree.children.slice(0, end).filter((child) => isBlock(child));
  if (first >= 0) return blocks;
  const section = blocks.findIndex((block) => headsSection(blockText(block)));
  return blocks.slice(0, section < 0 ? mostHeadBlocks : Math.min(section, mostHeadBlocks));
}

function headsSection(text: string): boolean {
  const label = readSectionLabel(text);
  return label?.strength === "strong" && label.rest === "" && label.kind !== "referat";
}

/** Texts of running headers, in the order they first stand. */
function runningHeaders(tree: MinutesTree | MinutesRoot): string[] {
  const texts = new Set<string>();
  const seen = new Set<string>();
  const visit = (children: readonly { type: string }[]) => {
    for (const child of children) {
      if (child.type === "furniture") addLines(child as Furniture, seen, texts);
      else if (
        child.type === "agendaItem" ||
        child.type === "itemSection" ||
        child.type === "contentsList"
      ) {
        visit((child as AgendaItem).children);
      }
    }
  };
  visit(tree.children);
  return [...texts];
}

/** Adds the lines of a running header that do not tell of the page. */
function addLines(furniture: Furniture, seen: Set<string>, texts: Set<string>): void {
  if (furniture.reason !== "running-header" && furniture.reason !== "running-footer") return;
  for (const line of furniture.children.flatMap((block) => blockText(block).split("\n"))) {
    if (seen.has(line)) continue;
    seen.add(line);
    const text = line.replace(/\t?\s*side \d+(?: af \d+)?\s*$/iu, "").trim();
    if (text.length > 2 && text.length <= 120 && readMeetingLabel(text)?.kind !== "other")
      texts.add(text);
  }
}
