import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SearchResult } from "../../src/feed/search/search-index.js";
import type { ItemView, SourceText } from "../../src/review/api.js";
import { listen } from "../../src/review/listen.js";
import { type ReviewOptions, reviewApp } from "../../src/review/review-app.js";
import { makeReview, type ReviewFixture, served } from "./review-fixture.js";

const outer = mkdtempSync(join(tmpdir(), "referat-review-"));
const folder = join(outer, "arkiv");
const pageFolder = join(outer, "page");
let fixture: ReviewFixture;
let options: ReviewOptions;
let app: Hono;

beforeAll(async () => {
  mkdirSync(folder);
  mkdirSync(pageFolder);
  await writeFile(join(pageFolder, "index.html"), "<!doctype html><title>side</title>");
  fixture = await makeReview(folder);
  options = { ...fixture, pageFolder, host: "127.0.0.1", language: null, onError: () => {} };
  app = await reviewApp(options);
}, 120_000);

afterAll(async () => {
  await fixture?.index.close();
  rmSync(outer, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers: { host: "127.0.0.1:4321", ...headers } });

async function answer<Answer>(path: string): Promise<Answer> {
  const response = await get(path);
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
}

const search = (query: string) => answer<SearchResult>(`/api/search?${query}`);

/** The item of a sample that a query finds first. */
async function itemOf(name: string, query: string): Promise<ItemView> {
  const { hits } = await search(`q=${encodeURIComponent(query)}`);
  const hit = hits.find(({ source }) => source.name === name);
  return answer(`/api/item?id=${encodeURIComponent(hit?.id ?? "")}`);
}

describe("the server's answers", () => {
  it("finds items and counts the facets", async () => {
    const result = await search(`q=${encodeURIComponent("kompressionsstrømper")}`);
    expect(result.hits[0]?.title).toContain("kompressionsstrømper");
    expect(result.facets.year).toContainEqual({ value: "2024", count: result.total });
  });

  it("narrows by facets", async () => {
    const all = await search("q=*");
    const old = await search("q=*&year=2023&outcome=godkendt");
    expect(old.total).toBeGreaterThan(0);
    expect(old.total).toBeLessThan(all.total);
    expect(new Set(old.hits.map(({ date }) => date?.slice(0, 4)))).toEqual(new Set(["2023"]));
  });

  it("gives an item's blocks their places on the pages", async () => {
    const item = await itemOf(served.pdf, "kompressionsstrømper");
    expect(item.source).toEqual({ name: served.pdf, state: "here", kind: "pdf" });
    const places = item.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.places));
    expect(places.every(({ page, box }) => page !== null && box !== null)).toBe(true);
    expect(places.length).toBeGreaterThan(3);
  });

  it("hands out the PDF's own bytes, and only to be drawn", async () => {
    const item = await itemOf(served.pdf, "kompressionsstrømper");
    const response = await get(`/api/source?item=${encodeURIComponent(item.id)}`);
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(response.headers.get("content-security-policy")).toContain("sandbox");
    const bytes = await response.arrayBuffer();
    expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe("%PDF-");
  });

  it.each([
    { name: served.docx, query: "budget", field: "paragraph" as const },
    { name: served.text, query: "kirken", field: "lineStart" as const },
  ])("gives the text of $name with the places of its blocks", async ({ name, query, field }) => {
    const item = await itemOf(name, query);
    const text = await answer<SourceText>(`/api/source-text?item=${encodeURIComponent(item.id)}`);
    const wanted = item.sections[0]?.blocks[0];
    const place = wanted?.places[0];
    const found = text.blocks.filter(({ places }) =>
      places.some((one) => one[field] === place?.[field] && one.part === place?.part),
    );
    expect(found.map((block) => block.text).join(" ")).toContain(wanted?.text.slice(0, 20));
  });

  it("says plainly where the source is gone, changed, closed or not to be shown", async () => {
    const gone = await itemOf(served.gone, "stemmetællere");
    expect(gone.source.state).toBe("missing");
    await writeFile(join(folder, served.gone), "en anden fil");
    const changed = await answer<ItemView>(`/api/item?id=${encodeURIComponent(gone.id)}`);
    expect(changed.source.state).toBe("changed");
    await rm(join(folder, served.gone));
    const without = await reviewApp({ ...options, findSource: null });
    const response = await without.request(`/api/item?id=${encodeURIComponent(gone.id)}`, {
      headers: { host: "localhost" },
    });
    expect(((await response.json()) as ItemView).source.state).toBe("off");
  });

  it("shows of a closed item nothing but its title, and no source", async () => {
    const { hits } = await search("q=kompressionskammer");
    const closed = hits.find(({ visibility }) => visibility === "closed");
    const item = await answer<ItemView>(`/api/item?id=${encodeURIComponent(closed?.id ?? "")}`);
    expect(item.source.state).toBe("closed");
    expect(JSON.stringify(item)).not.toContain("Fortroligt");
    const path = `item=${encodeURIComponent(item.id)}`;
    expect((await get(`/api/source?${path}`)).status).toBe(404);
    expect((await get(`/api/source-text?${path}`)).status).toBe(404);
  });

  it("gives no file to a record that names one it was not read from", async () => {
    const { hits } = await search("q=angreb&body=Tyveriudvalget");
    const id = encodeURIComponent(hits[0]?.id ?? "");
    expect((await answer<ItemView>(`/api/item?id=${id}`)).source.state).toBe("changed");
    expect((await get(`/api/source-text?item=${id}`)).status).toBe(404);
  });

  it("keeps links that would run or leave unasked out of the attachments", async () => {
    const { hits } = await search("q=angreb&body=");
    const hit = hits.find(({ body }) => body?.startsWith("Skurkeudvalget"));
    const item = await answer<ItemView>(`/api/item?id=${encodeURIComponent(hit?.id ?? "")}`);
    expect(item.attachments.map(({ href }) => href)).toEqual([
      null,
      null,
      "https://kaerhoej.example/bilag.pdf",
    ]);
  });

  it("answers 404 to ids and paths that are not there", async () => {
    const paths = [
      "/api/item?id=sha256:0",
      "/api/item",
      "/api/source?item=../../etc/passwd",
      "/api/source-text?item=%2e%2e%2fhemmelig.txt",
      "/../hemmelig.txt",
      "/..%2fhemmelig.txt",
      "/assets/../../hemmelig.txt",
      "/%00",
      "/records/documents.jsonl",
    ];
    for (const path of paths) expect((await get(path)).status, path).toBe(404);
  });

  it("survives what is no search", async () => {
    for (const query of ["q=%00", "q=%25&offset=-1", "offset=NaN&year=x", "q='%22)(*:&kle=1;--"]) {
      expect((await get(`/api/search?${query}`)).status, query).toBe(200);
    }
  });
});

describe("the server's guard", () => {
  it("allows nothing but its own files on every answer", async () => {
    for (const path of ["/", "/api/status", "/api/item?id=x", "/nowhere"]) {
      const { headers } = await get(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    }
  });

  it("refuses names that another site could point here", async () => {
    for (const host of ["ondsindet.example", "ondsindet.example:4321", "127.0.0.1.example", ""]) {
      expect((await get("/api/status", { host })).status, host).toBe(421);
    }
    for (const host of ["localhost:4321", "127.0.0.1", "[::1]:4321"]) {
      expect((await get("/api/status", { host })).status, host).toBe(200);
    }
  });

  it("refuses requests that another site sends, and all that would change something", async () => {
    const status = await get("/api/status", { "sec-fetch-site": "cross-site" });
    expect(status.status).toBe(403);
    const posted = await app.request("/api/status", {
      method: "POST",
      headers: { host: "localhost" },
    });
    expect(posted.status).toBe(405);
  });

  it("listens on this machine alone", async () => {
    const server = await listen(options, 0);
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
    expect((await fetch(`${server.url}api/status`)).status).toBe(200);
    await server.close();
  });
});
