import type { Item, MinutesRecord, SourceRecord } from "../model/record.js";
import type { Finding } from "../model/rule.js";
import type { AgendaItem, MinutesRoot, MinutesTree } from "../model/tree.js";

/** What the tree itself does not know. */
export interface RecordFacts {
  source: SourceRecord;
  /** `sha256:<hex>` of the bytes; embedded documents add `/<item>.<n>`. */
  id: string;
  findings: Finding[];
}

/** Where an item stands: its ordinal path in its document ("3", "3.2") and its place among siblings. */
export interface ItemPosition {
  path: string;
  ordinal: number;
}

/** Handed down to every handler; carries the two ways back up, as records nest. */
export interface RecordState {
  facts: RecordFacts;
  documentFrom(root: MinutesTree | MinutesRoot, facts: RecordFacts): MinutesRecord;
  itemFrom(node: AgendaItem, position: ItemPosition, state: RecordState): Item;
}
