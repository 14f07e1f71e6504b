import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { glob } from "tinyglobby";

/** Where `npm run build` puts the page. */
export const builtPage = fileURLToPath(new URL("../page", import.meta.url));

const mediaTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
  ".icc": "application/octet-stream",
};

/** Answers for the page's own files, by the path of the request. */
export type PageFiles = (path: string) => Promise<Response | null>;

/**
 * List the files of the page once; only what is on the list is ever read, so that no path of a
 * request reaches the disk.
 */
export async function pageFiles(folder: string): Promise<PageFiles> {
  const names = await glob("**/*", { cwd: folder, onlyFiles: true });
  const listed = new Map(names.map((name) => [`/${name}`, join(folder, name)]));
  const index = listed.get("/index.html");
  if (index !== undefined) listed.set("/", index);
  return async (path) => {
    const file = listed.get(path);
    if (file === undefined) return null;
    const type = mediaTypes[extname(file)] ?? "application/octet-stream";
    // Names in assets/ tell their content; the rest may change with the next version.
    const isFixed = path.startsWith("/assets/");
    const cache = isFixed ? "public, max-age=31536000, immutable" : "no-cache";
    return new Response(new Uint8Array(await readFile(file)), {
      headers: { "Content-Type": type, "Cache-Control": cache },
    });
  };
}
