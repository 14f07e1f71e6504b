import { mkdir, writeFile } from "node:fs/promises";
import { families } from "../tests/generator/families/index.js";
import type { Format } from "../tests/generator/family.js";
import { makeDocument } from "../tests/generator/make-document.js";
import { canRender, renderAs, suffixes } from "../tests/generator/render-as.js";

/** What an archive holds: Word files, and PDFs from Word and from a browser. */
const formats: Format[] = ["docx", "pdfOfDocx", "pdfOfHtml"];

/** Documents that one run of the program that writes PDFs is given. */
const atOnce = 60;

/** Write generated minutes of every family and format into a folder, as many of each as given. */
async function makeDocuments(folder: string, eachCount: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const format of formats) {
    if (!canRender(format)) {
      console.error(`Left out ${format}: no program on this machine can write it`);
      continue;
    }
    const made = families.flatMap((family) =>
      Array.from({ length: eachCount }, (_, index) => ({
        name: `${family.name}-${index}-${format}.${suffixes[format]}`,
        document: makeDocument(family, `bench-${index}`).document,
      })),
    );
    for (let start = 0; start < made.length; start += atOnce) {
      const some = made.slice(start, start + atOnce);
      const files = await renderAs(
        format,
        some.map(({ document }) => document),
      );
      for (const [index, { name }] of some.entries()) {
        await writeFile(`${folder}/${name}`, files[index] ?? "");
      }
    }
  }
}

await makeDocuments(process.argv[2] ?? ".tmp/bench-documents", Number(process.argv[3] ?? 2));
