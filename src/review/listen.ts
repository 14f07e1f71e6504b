import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { type ReviewOptions, reviewApp } from "./review-app.js";

/** A server that listens. */
export interface ReviewServer {
  url: string;
  /** Stop listening and break off what is under way. */
  close(): Promise<void>;
}

/**
 * Serve the page.
 *
 * @param port 0 for any free one
 * @throws the system's error where the address cannot be listened on
 */
export async function listen(options: ReviewOptions, port: number): Promise<ReviewServer> {
  const app = await reviewApp(options);
  const server = serve({ fetch: app.fetch, port, hostname: options.host }) as Server;
  await once(server, "listening");
  const address = server.address() as AddressInfo;
  const host = options.host.includes(":") ? `[${options.host}]` : options.host;
  return {
    url: `http://${host}:${address.port}/`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
