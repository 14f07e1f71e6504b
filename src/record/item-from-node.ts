import { collectAll } from "../model/collect.js";
import type { SectionRecord } from "../model/item-record.js";
import { type Embedded, type Item, itemOfParsedSchema } from "../model/record.js";
import type { AgendaItem, Block, EmbeddedDocument, ItemChild, ItemSection } from "../model/tree.js";
import { embeddedFromNode } from "./embedded-from-node.js";
import { provenanceOf } from "./item-provenance.js";
import type { ItemPosition, RecordState } from "./record-state.js";
import { sectionRecord } from "./section-record.js";
import { blocksUnder } from "./text-of.js";

/** An item under construction. */
interface ItemDraft {
  position: ItemPosition;
  sections: SectionRecord[];
  embedded: Embedded[];
  subitems: Item[];
  /** Blocks that stand in no section, until something else follows. */
  loose: Block[];
}

type Handler<Child extends ItemChild> = (node: Child, draft: ItemDraft, state: RecordState) => void;
type Handlers = { [Type in ItemChild["type"]]: Handler<Extract<ItemChild, { type: Type }>> };

/** What each kind of child gives to its item; the heading's content is in the node's own fields. */
const handlers: Handlers = {
  headingLine: closeLoose,
  furniture: () => {},
  itemSection: addSection,
  embeddedDocument: addEmbedded,
  agendaItem: addSubitem,
  paragraph: addLoose,
  heading: addLoose,
  table: addLoose,
};

/**
 * Make an item's record, sub-items and embedded documents included.
 *
 * @throws ZodError where the node breaks the tree's specification
 */
export function itemFromNode(node: AgendaItem, position: ItemPosition, state: RecordState): Item {
  const draft: ItemDraft = { position, sections: [], embedded: [], subitems: [], loose: [] };
  for (const child of node.children) {
    const handle = handlers[child.type] as Handler<ItemChild>;
    handle(child, draft, state);
  }
  closeLoose(node, draft);
  return itemOfParsedSchema.parse({
    id: `${state.facts.id}#${position.path}`,
    ordinal: position.ordinal,
    number: node.number,
    title: node.title,
    presenter: node.presenter,
    caseNumbers: node.caseNumbers,
    visibility: node.visibility,
    sections: draft.sections,
    recommendations: node.recommendations,
    decision: node.decision,
    votes: node.votes,
    attachments: node.attachments,
    embedded: draft.embedded,
    subitems: draft.subitems,
    provenance: provenanceOf(node),
    confidence: node.reading.confidence,
    evidence: node.reading.evidence,
  });
}

function addSection(node: ItemSection, draft: ItemDraft): void {
  closeLoose(node, draft);
  const blocks = collectAll(node.children, (child) =>
    child.type === "headingLine" ? [] : blocksUnder(child),
  );
  draft.sections.push(sectionRecord(node.kind, node.heading, blocks));
}

function addEmbedded(node: EmbeddedDocument, draft: ItemDraft, state: RecordState): void {
  closeLoose(node, draft);
  const path = `${draft.position.path}.${draft.embedded.length + 1}`;
  draft.embedded.push(embeddedFromNode(node, path, state));
}

function addSubitem(node: AgendaItem, draft: ItemDraft, state: RecordState): void {
  closeLoose(node, draft);
  const ordinal = draft.subitems.length + 1;
  const position = { path: `${draft.position.path}.${ordinal}`, ordinal };
  draft.subitems.push(state.itemFrom(node, position, state));
}

function addLoose(node: Block, draft: ItemDraft): void {
  draft.loose.push(node);
}

/** Blocks that follow each other outside any section are one section without a heading. */
function closeLoose(_next: unknown, draft: ItemDraft): void {
  if (draft.loose.length === 0) return;
  draft.sections.push(sectionRecord("tekst", null, draft.loose));
  draft.loose = [];
}
