import { mkdir, writeFile } from "node:fs/promises";
import { type Format, formats } from "../tests/generator/family.js";
import { setMeeting } from "../tests/generator/make-document.js";
import { reproduciblePdf } from "../tests/generator/render/reproducible-pdf.js";
import { canRender, renderAs, suffixes } from "../tests/generator/render-as.js";
import { type Sample, samples } from "./samples/index.js";

/**
 * Write the sample documents into the folder given, "samples" where none is. PDFs need LibreOffice
 * and Chromium; without them those files are left as they are.
 */
async function makeSamples(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const format of formats) {
    const chosen = samples.filter((sample) => sample.formats.includes(format));
    if (chosen.length === 0) continue;
    if (!canRender(format)) {
      console.error(`Left out ${format}: no program on this machine can write it`);
      continue;
    }
    await writeSamples(folder, format, chosen);
  }
}

async function writeSamples(folder: string, format: Format, chosen: readonly Sample[]) {
  const documents = chosen.map(({ family, meeting }) => setMeeting(family, meeting));
  const files = await renderAs(format, documents);
  for (const [index, { name }] of chosen.entries()) {
    const file = files[index] ?? new Uint8Array();
    const path = `${folder}/${name}.${suffixes[format]}`;
    await writeFile(path, suffixes[format] === "pdf" ? reproduciblePdf(file) : file);
    console.log(`${path} ${Math.ceil(file.length / 1024)} kB`);
  }
}

await makeSamples(process.argv[2] ?? "samples");
