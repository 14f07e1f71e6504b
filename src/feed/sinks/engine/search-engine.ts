/** One request to a search engine. */
export interface EngineRequest {
  method: "GET" | "POST" | "PUT" | "DELETE" | "HEAD";
  path: string;
  query?: Record<string, string>;
  /** Sent as JSON. */
  body?: object;
  /** Lines of JSON in UTF-8, sent as they are; instead of body. */
  lines?: Buffer;
}

/** What came back. */
export interface EngineResponse {
  status: number;
  body: unknown;
}

/**
 * OpenSearch or Elasticsearch behind its official client. Statuses from 400 throw an
 * EngineError, save 404, which is an answer too.
 */
export interface SearchEngine {
  request(request: EngineRequest): Promise<EngineResponse>;
  close(): Promise<void>;
}

/** The engine refused, or could not be reached (status null). */
export class EngineError extends Error {
  override name = "EngineError";
  readonly status: number | null;

  constructor(message: string, status: number | null, cause: unknown) {
    super(message, { cause });
    this.status = status;
  }
}
