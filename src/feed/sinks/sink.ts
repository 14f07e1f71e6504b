import type { SearchDocument } from "../../model/search-document.js";

/** A search document with the hash of its content. */
export interface HashedDocument {
  document: SearchDocument;
  /** The document's JSON. */
  json: string;
  /** Hex SHA-256 of that JSON. */
  hash: string;
}

/** What an index says of itself and of the feed that last filled it. */
export interface FeedManifest {
  /** Version of the search documents' shape. */
  schemaVersion: "1";
  /** True where closed items were asked for whole. */
  includeClosed: boolean;
  /** True only between a feed's last word and its first: false where a feed was cut short. */
  complete: boolean;
  /** Number of items in the index. */
  items: number;
}

/** A document that the index would not take. */
export interface RefusedDocument {
  id: string;
  reason: string;
}

/**
 * Where search documents go. Every sink passes the same contract tests.
 *
 * The order of calls is `hashes`, `begin`, any number of `send` and `remove`, `finish`, `close`. A feed that
 * is cut short leaves an index that another feed brings to the same end.
 */
export interface Sink {
  /** Hash of each document in the index, by id. */
  hashes(): Promise<Map<string, string>>;
  /** Say that the index is being changed, and with what rules. */
  begin(manifest: FeedManifest): Promise<void>;
  /** Put documents in the place of those with the same id, all or (where reported) some. */
  send(documents: HashedDocument[]): Promise<RefusedDocument[]>;
  /** Take documents out. */
  remove(ids: string[]): Promise<void>;
  /** Make everything sent visible; a rebuild takes the old index's place now. */
  finish(manifest: FeedManifest): Promise<void>;
  /** What the last feed wrote, or null in a new index. */
  manifest(): Promise<FeedManifest | null>;
  /** Let go of files and connections. */
  close(): Promise<void>;
}

/** How a sink is opened. */
export interface SinkOptions {
  /** Build the whole index anew beside the old one, and put it in its place at the end. */
  rebuild?: boolean;
}
