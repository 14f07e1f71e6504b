import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { families } from "../generator/families/index.js";
import type { Format } from "../generator/family.js";
import { makeDocument } from "../generator/make-document.js";
import { renderAs, suffixes } from "../generator/render-as.js";

/** Formats an archive is made of; none needs a program of its own. */
const formats: Format[] = ["text", "markdown", "docx", "html"];

/** Archives are made of this many different documents at most; more are their text with a number. */
const mostDifferent = 40;

/**
 * Fill a folder with generated minutes in every layout and format, spread over
 * sub-folders, with the same bytes twice, empty files and files that are no documents.
 *
 * @param count how many files
 */
export async function makeArchive(folder: string, count: number): Promise<void> {
  const templates = await makeTemplates(Math.min(count, mostDifferent));
  for (let index = 0; index < count; index += 1) {
    const template = templates[index % templates.length];
    if (!template) throw new RangeError("no templates");
    const path = join(folder, `${2000 + (index % 20)}`, `referat-${index}.${template.suffix}`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytesOf(template, index));
  }
}

interface Template {
  format: Format;
  suffix: string;
  bytes: Uint8Array;
}

async function makeTemplates(count: number): Promise<Template[]> {
  const templates: Template[] = [];
  for (let index = 0; index < count; index += 1) {
    const family = families[index % families.length];
    const format = formats[index % formats.length] ?? "text";
    if (!family) throw new RangeError("no families");
    const { document } = makeDocument(family, `archive-${index}`);
    const [bytes = new Uint8Array()] = await renderAs(format, [document]);
    templates.push({ format, suffix: suffixes[format], bytes });
  }
  return templates;
}

/** One in 25 is empty or broken, one in 25 the bytes of another; the others differ. */
function bytesOf({ format, bytes }: Template, index: number): Uint8Array {
  if (index % 25 === 3) return new Uint8Array();
  if (index % 25 === 8) return bytes.subarray(0, bytes.length / 3);
  if (index % 25 === 13 || format === "docx") return bytes;
  return Buffer.concat([bytes, Buffer.from(`\n\nSag ${index}\n`)]);
}
