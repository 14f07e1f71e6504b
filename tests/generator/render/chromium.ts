import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

/** A running Chromium that prints pages. */
export interface Chromium {
  print(url: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

type Reply = {
  id?: number;
  method?: string;
  sessionId?: string;
  result?: unknown;
  error?: { message: string };
};

/** Start Chromium and speak its DevTools protocol over a pipe (messages end with a zero byte). */
export async function openChromium(program: string): Promise<Chromium> {
  const profile = await mkdtemp(join(tmpdir(), "referat-chromium-"));
  const child = spawn(
    program,
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--remote-debugging-pipe",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const connection = connect(child);
  return {
    print: (url) => printPage(connection, url),
    close: async () => {
      const exited = once(child, "exit");
      await connection.send("Browser.close", {});
      await exited;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Connection {
  send(method: string, params: object, sessionId?: string): Promise<Record<string, unknown>>;
  once(method: string, sessionId: string): Promise<void>;
}

function connect(child: ChildProcess): Connection {
  const input = child.stdio[3] as Writable;
  const output = child.stdio[4] as Readable;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners = new Map<string, () => void>();
  let lastId = 0;
  let rest = "";
  output.setEncoding("utf8");
  output.on("data", (chunk: string) => {
    const parts = (rest + chunk).split("\0");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      const reply = JSON.parse(part) as Reply;
      if (reply.id !== undefined) {
        const waiter = waiting.get(reply.id);
        waiting.delete(reply.id);
        if (reply.error) waiter?.reject(new Error(reply.error.message));
        else waiter?.resolve(reply.result);
      } else if (reply.method) {
        listeners.get(`${reply.sessionId}/${reply.method}`)?.();
      }
    }
  });
  child.once("exit", () => {
    for (const waiter of waiting.values()) waiter.reject(new Error("Unexpected end of Chromium"));
  });
  return {
    send: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, { resolve: (value) => resolve(value as Record<string, unknown>), reject });
        input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
    once: (method, sessionId) =>
      new Promise((resolve) => {
        listeners.set(`${sessionId}/${method}`, resolve);
      }),
  };
}

async function printPage(connection: Connection, url: string): Promise<Uint8Array> {
  const { targetId } = await connection.send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await connection.send("Target.attachToTarget", { targetId, flatten: true });
  const session = String(sessionId);
  await connection.send("Page.enable", {}, session);
  const loaded = connection.once("Page.loadEventFired", session);
  await connection.send("Page.navigate", { url }, session);
  await loaded;
  const { data } = await connection.send(
    "Page.printToPDF",
    { preferCSSPageSize: true, printBackground: true },
    session,
  );
  await connection.send("Target.closeTarget", { targetId });
  return new Uint8Array(Buffer.from(String(data), "base64"));
}
