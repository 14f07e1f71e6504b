import { unzipSync, zipSync } from "fflate";

const moment = "2024-01-01T00:00:00Z";

/**
 * Take out of a DOCX package what differs from run to run: times of creation, random names of
 * links, dates of the archive's entries.
 */
export function reproducibleDocx(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const names = new Map<string, string>();
  const steady = (xml: string) =>
    xml
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${moment}`)
      .replace(/\brId[\w-]{12,}/gu, (name) => {
        const known = names.get(name) ?? `rIdLink${names.size + 1}`;
        names.set(name, known);
        return known;
      });
  const cleaned = Object.keys(parts)
    .sort()
    .map((path) => {
      const data = parts[path] ?? new Uint8Array();
      const isXml = /\.(?:xml|rels)$/u.test(path);
      const bytes = isXml ? new TextEncoder().encode(steady(new TextDecoder().decode(data))) : data;
      return [path, bytes] as const;
    });
  return zipSync(Object.fromEntries(cleaned), { mtime: "2024-01-01T00:00:00", level: 9 });
}
