import { documentOfParsedSchema, type Meeting, type MinutesRecord } from "../model/record.js";
import type {
  AgendaItem,
  BackMatter,
  Block,
  ContentsList,
  Furniture,
  HeadingLine,
  MeetingHeader,
  MinutesRoot,
  MinutesTree,
  RootChild,
} from "../model/tree.js";
import { coverageOf } from "./coverage.js";
import { diagnosticsFrom } from "./diagnostics.js";
import { furnitureRecord, furnitureUnder } from "./furniture-record.js";
import { itemFromNode } from "./item-from-node.js";
import { qualityOf } from "./quality.js";
import type { RecordFacts, RecordState } from "./record-state.js";
import { blocksUnder, textOf } from "./text-of.js";

/**
 * Make the record of a structured tree, each part parsed by its schema when it is made.
 *
 * @param tree the tree after structuring; it is not changed
 * @param facts what the tree does not know: the source, the id and the findings
 * @throws ZodError where the tree breaks its own specification (a bug, not a bad document)
 */
export function minutesFromTree(tree: MinutesTree, facts: RecordFacts): MinutesRecord {
  return documentFrom(tree, facts);
}

type Draft = Pick<
  MinutesRecord,
  "documentType" | "meeting" | "participants" | "agenda" | "items" | "furniture"
> & { frontBlocks: Block[]; backBlocks: Block[] };

type Handler<Child extends RootChild> = (node: Child, draft: Draft, state: RecordState) => void;
type Handlers = { [Type in RootChild["type"]]: Handler<Extract<RootChild, { type: Type }>> };

/** What each kind of child gives to the record. */
const handlers: Handlers = {
  paragraph: addLoose,
  heading: addLoose,
  table: addLoose,
  furniture: addFurniture,
  meetingHeader: addMeeting,
  contentsList: addContents,
  agendaItem: addItem,
  backMatter: addBackMatter,
  headingLine: addGroupHeading,
};

function documentFrom(root: MinutesTree | MinutesRoot, facts: RecordFacts): MinutesRecord {
  const state: RecordState = { facts, documentFrom, itemFrom: itemFromNode };
  const draft = emptyDraft();
  for (const child of root.children) {
    const handle = handlers[child.type] as Handler<RootChild>;
    handle(child, draft, state);
  }
  return documentOfParsedSchema.parse({
    schemaVersion: "1",
    id: facts.id,
    source: facts.source,
    documentType: draft.documentType,
    meeting: draft.meeting,
    participants: draft.participants,
    agenda: draft.agenda,
    items: draft.items,
    frontMatter: textOf(draft.frontBlocks),
    backMatter: textOf(draft.backBlocks),
    furniture: draft.furniture,
    diagnostics: diagnosticsFrom(facts.findings, facts.id),
    coverage: coverageOf(root),
    quality: qualityOf(draft.items, facts.findings),
  });
}

const unknownMeeting: Meeting = {
  title: null,
  body: null,
  date: null,
  startTime: null,
  endTime: null,
  location: null,
  chair: null,
  secretary: null,
};

function emptyDraft(): Draft {
  return {
    documentType: "ukendt",
    meeting: unknownMeeting,
    participants: [],
    agenda: [],
    items: [],
    furniture: [],
    frontBlocks: [],
    backBlocks: [],
  };
}

function addLoose(node: Block, draft: Draft): void {
  (draft.items.length === 0 ? draft.frontBlocks : draft.backBlocks).push(node);
}

function addFurniture(node: Furniture, draft: Draft): void {
  draft.furniture.push(...furnitureUnder(node));
}

/** The first header decides; one further down (the closing time) fills what is missing. */
function addMeeting(node: MeetingHeader, draft: Draft): void {
  if (draft.documentType === "ukendt") draft.documentType = node.documentType;
  const filled = Object.entries(node.meeting).filter(([, value]) => value !== null);
  const known = Object.entries(draft.meeting).filter(([, value]) => value !== null);
  draft.meeting = { ...unknownMeeting, ...Object.fromEntries([...filled, ...known]) };
  draft.participants.push(...node.participants);
  draft.furniture.push(...furnitureUnder(node));
}

function addContents(node: ContentsList, draft: Draft): void {
  draft.agenda.push(...node.entries.map(({ number, title, page }) => ({ number, title, page })));
  draft.furniture.push(...furnitureUnder(node));
}

function addItem(node: AgendaItem, draft: Draft, state: RecordState): void {
  const ordinal = draft.items.length + 1;
  draft.items.push(itemFromNode(node, { path: `${ordinal}`, ordinal }, state));
  draft.furniture.push(...furnitureUnder(node));
}

function addBackMatter(node: BackMatter, draft: Draft): void {
  draft.backBlocks.push(...blocksUnder(node));
  draft.furniture.push(...furnitureUnder(node));
}

function addGroupHeading(node: HeadingLine, draft: Draft): void {
  draft.furniture.push(furnitureRecord(node, "group-heading"));
}
