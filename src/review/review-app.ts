import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { type Context, Hono } from "hono";
import type { SearchIndex } from "../feed/search/search-index.js";
import type { Language } from "../model/rule.js";
import type { ApiError, ServerStatus } from "./api.js";
import { itemReader } from "./item-reader.js";
import { pageFiles } from "./page-files.js";
import type { Records } from "./records/open-records.js";
import { searchRequest } from "./search-request.js";
import { securityHeaders } from "./security/security-headers.js";
import type { SourceFinder } from "./sources/find-source.js";
import { sourceText } from "./sources/source-text.js";

/** What the server serves. */
export interface ReviewOptions {
  index: SearchIndex;
  records: Records;
  /** Null where no source is to be shown. */
  findSource: SourceFinder | null;
  /** Folder of the built page. */
  pageFolder: string;
  /** The address the server listens on; requests for another name are refused. */
  host: string;
  /** Language of the page; null for the browser's. */
  language: Language | null;
  /** Takes what went wrong while a request was answered. */
  onError: (error: unknown) => void;
}

/** Make the web app: the page's files, and what the page asks. It changes nothing anywhere. */
export async function reviewApp(options: ReviewOptions): Promise<Hono> {
  const { index, host, language, onError } = options;
  const items = itemReader(options);
  const files = await pageFiles(options.pageFolder);
  const app = new Hono();
  app.use(securityHeaders(host));
  app.use("/api/*", async (context, next) => {
    await next();
    context.header("Cache-Control", "no-store");
  });
  app.get("/api/status", async (context) => {
    const status: ServerStatus = { items: await index.count(), language };
    return context.json(status);
  });
  app.get("/api/search", async (context) => {
    return context.json(await index.search(searchRequest(new URL(context.req.url).searchParams)));
  });
  app.get("/api/item", async (context) => {
    const view = await items.view(context.req.query("id") ?? "");
    return view === null ? refusal(context, "notFound", 404) : context.json(view);
  });
  app.get("/api/source", async (context) => {
    const source = await items.source(context.req.query("item") ?? "");
    if (source?.mediaType !== "application/pdf") return refusal(context, "notFound", 404);
    return pdfResponse(source.path);
  });
  app.get("/api/source-text", async (context) => {
    const source = await items.source(context.req.query("item") ?? "");
    if (source === null) return refusal(context, "notFound", 404);
    return context.json(await sourceText(source.path));
  });
  app.get("*", async (context) => {
    return (await files(context.req.path)) ?? refusal(context, "notFound", 404);
  });
  app.onError((error, context) => {
    onError(error);
    return refusal(context, "failed", 500);
  });
  return app;
}

function refusal(context: Context, error: ApiError["error"], status: 400 | 404 | 500): Response {
  return context.json({ error } satisfies ApiError, status);
}

/** A PDF is data for the page; opened by itself it runs nothing. */
async function pdfResponse(path: string): Promise<Response> {
  const { size } = await stat(path);
  const body = Readable.toWeb(createReadStream(path)) as ReadableStream;
  return new Response(body, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Length": String(size),
      "Content-Disposition": "attachment",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}
