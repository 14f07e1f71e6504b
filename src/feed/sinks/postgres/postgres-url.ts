/** A server's URL taken apart. */
export interface PostgresUrl {
  /** What the client is given. */
  url: string;
  /** Schema the tables are in. */
  schema: string;
}

const usualSchema = "referat";

/**
 * Take the schema out of a URL, since the client would send it to the server.
 *
 *     postgres://bruger@localhost/arkiv?schema=proeve
 *                                       ^^^^^^^^^^^^^
 */
export function postgresUrl(text: string): PostgresUrl {
  const url = new URL(text);
  const schema = url.searchParams.get("schema") ?? usualSchema;
  url.searchParams.delete("schema");
  return { url: url.href, schema };
}
