/** Kinds of places an index can be in. */
export const locationKinds = [
  "pglite",
  "postgres",
  "opensearch",
  "elasticsearch",
  "ndjson",
] as const;
export type LocationKind = (typeof locationKinds)[number];

/** Where an index is. */
export interface Location {
  kind: LocationKind;
  /** Folder, file or URL. */
  target: string;
}

const schemes: Record<string, LocationKind> = {
  pglite: "pglite",
  postgres: "postgres",
  postgresql: "postgres",
  opensearch: "opensearch",
  "opensearch+https": "opensearch",
  elasticsearch: "elasticsearch",
  "elasticsearch+https": "elasticsearch",
  ndjson: "ndjson",
};

/**
 * Read where an index is: `pglite:DIR`, `postgres://…`, `opensearch://host:9200/name`,
 * `elasticsearch://…` (each with `+https` for TLS), `ndjson:FILE`.
 *
 * @throws TypeError on anything else
 */
export function parseLocation(text: string): Location {
  const match = /^([\p{L}+]+):(.+)$/su.exec(text);
  const kind = schemes[match?.[1]?.toLowerCase() ?? ""];
  const rest = match?.[2];
  if (kind === undefined || rest === undefined) {
    throw new TypeError(`Unexpected index "${text}", expected one of: ${expectedForms.join(", ")}`);
  }
  return { kind, target: kind === "pglite" || kind === "ndjson" ? rest : text };
}

/** How each kind is written. */
export const expectedForms = [
  "pglite:DIR",
  "postgres://…",
  "opensearch://…",
  "elasticsearch://…",
  "ndjson:FILE",
] as const;
