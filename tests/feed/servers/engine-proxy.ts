import { createServer, type IncomingMessage, request } from "node:http";

/** What the proxy changes on the way. */
export interface ProxyOptions {
  /** How many bulk requests are answered with 429 first. */
  busyBulks?: number;
  /** Answer as Elasticsearch does: its header, and its names for JSON. */
  asElasticsearch?: boolean;
}

/** A proxy before a real engine. */
export interface EngineProxy {
  url: string;
  refusals(): number;
  stop(): Promise<void>;
}

/** Start a proxy on loopback that passes all on to an engine but for what the options say. */
export async function startEngineProxy(
  target: string,
  { busyBulks = 0, asElasticsearch = false }: ProxyOptions,
): Promise<EngineProxy> {
  let refusals = 0;
  const server = createServer((incoming, outgoing) => {
    if (incoming.url?.includes("_bulk") && refusals < busyBulks) {
      refusals += 1;
      incoming.resume();
      outgoing.writeHead(429, { "content-type": "application/json" });
      outgoing.end(
        JSON.stringify({ error: { type: "rejected_execution_exception" }, status: 429 }),
      );
      return;
    }
    const { hostname, port } = new URL(target);
    const headers = asElasticsearch ? plainHeaders(incoming) : incoming.headers;
    const { method, url } = incoming;
    const passed = request({ hostname, port, path: url, method, headers }, (answer) => {
      const extra = asElasticsearch ? { "x-elastic-product": "Elasticsearch" } : {};
      outgoing.writeHead(answer.statusCode ?? 500, { ...answer.headers, ...extra });
      answer.pipe(outgoing);
    });
    passed.on("error", () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    refusals: () => refusals,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** "application/vnd.elasticsearch+json; compatible-with=8" is "application/json" to others. */
function plainHeaders({ headers }: IncomingMessage) {
  const plain = (value: string | undefined) =>
    value?.replace(
      /application\/vnd\.elasticsearch\+([\w-]+); ?compatible-with=\d+/gu,
      "application/$1",
    );
  const { accept, "content-type": contentType, ...rest } = headers;
  return {
    ...rest,
    ...(accept ? { accept: plain(accept) } : {}),
    ...(contentType ? { "content-type": plain(contentType) } : {}),
  };
}
