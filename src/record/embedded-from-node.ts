import { sourceOf } from "../model/block.js";
import {
  type Embedded,
  embeddedOfParsedSchema,
  type Item,
  type MinutesRecord,
} from "../model/record.js";
import type { AgendaItem, Block, EmbeddedDocument, MinutesRoot } from "../model/tree.js";
import { findingsWithin } from "./diagnostics.js";
import type { RecordFacts, RecordState } from "./record-state.js";
import { blocksUnder, textOf } from "./text-of.js";

/**
 * Make the record of a document inside an item. An earlier minutes becomes a
 * whole record of its own.
 *
 * @param path ordinal path of the item and number of the document in it ("8.1")
 */
export function embeddedFromNode(
  node: EmbeddedDocument,
  path: string,
  state: RecordState,
): Embedded {
  const blocks = blocksUnder(node);
  const inner: RecordFacts = {
    source: state.facts.source,
    id: `${state.facts.id}/${path}`,
    findings: findingsWithin(state.facts.findings, path),
  };
  return embeddedOfParsedSchema.parse({
    kind: node.kind,
    title: node.title,
    pages: pagesOf(blocks),
    text: textOf(blocks),
    document: node.kind === "minutes" ? documentIn(node, inner, state) : null,
    items: node.kind === "agenda_item" ? itemsIn(node, { ...state, facts: inner }) : [],
  });
}

function documentIn(
  node: EmbeddedDocument,
  facts: RecordFacts,
  state: RecordState,
): MinutesRecord | null {
  const root = node.children.find((child): child is MinutesRoot => child.type === "minutesRoot");
  return root ? state.documentFrom(root, facts) : null;
}

function itemsIn(node: EmbeddedDocument, state: RecordState): Item[] {
  return node.children
    .filter((child): child is AgendaItem => child.type === "agendaItem")
    .map((item, index) =>
      state.itemFrom(item, { path: `${index + 1}`, ordinal: index + 1 }, state),
    );
}

function pagesOf(blocks: Block[]): number[] {
  const pages = new Set<number>();
  for (const place of blocks.flatMap((block) => sourceOf(block).places)) {
    if (place.page !== null) pages.add(place.page);
  }
  return [...pages].sort((one, other) => one - other);
}
