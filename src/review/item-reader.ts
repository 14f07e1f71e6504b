import type { SearchIndex } from "../feed/search/search-index.js";
import type { MinutesRecord } from "../model/record.js";
import type { SearchDocument } from "../model/search-document.js";
import type { ItemView, SourceView } from "./api.js";
import { itemView } from "./item/item-view.js";
import { findItem } from "./records/find-item.js";
import type { Records } from "./records/open-records.js";
import type { SourceFinder } from "./sources/find-source.js";

/** Reads items and finds their sources, by the item's id alone. */
export interface ItemReader {
  view(id: string): Promise<ItemView | null>;
  /** Path and media type of the source, where it may be shown. */
  source(id: string): Promise<{ path: string; mediaType: string } | null>;
}

/** What items are read from. */
export interface ItemReaderParts {
  index: SearchIndex;
  records: Records;
  /** Null where no source is to be shown. */
  findSource: SourceFinder | null;
}

const pdf = "application/pdf";

/** Make a reader over an index, its records and their sources. */
export function itemReader({ index, records, findSource }: ItemReaderParts): ItemReader {
  const lookUp = async (id: string) => {
    const document = await index.item(id);
    if (document === null) return null;
    const record = await records.find(document.documentId);
    return { document, record };
  };
  const stateOf = async (document: SearchDocument, record: MinutesRecord | null) => {
    if (document.visibility === "closed") return { state: "closed" } as const;
    if (findSource === null) return { state: "off" } as const;
    if (record === null) return { state: "unknown" } as const;
    return findSource(record);
  };
  return {
    async view(id) {
      const found = await lookUp(id);
      if (found === null) return null;
      const { document, record } = found;
      const { state } = await stateOf(document, record);
      const source: SourceView = {
        name: document.source.name,
        state,
        kind: record?.source.mediaType === pdf ? "pdf" : "text",
      };
      return itemView(document, record && findItem(record, id), source);
    },
    async source(id) {
      const found = await lookUp(id);
      if (found === null) return null;
      const place = await stateOf(found.document, found.record);
      if (place.state !== "here" || found.record === null) return null;
      return { path: place.path, mediaType: found.record.source.mediaType };
    },
  };
}
