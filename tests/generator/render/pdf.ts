import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openChromium } from "./chromium.js";

/** A program that makes PDFs, null where the machine has none. */
export const pdfPrograms = {
  chromium: firstExisting([
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ]),
  libreOffice: firstExisting(["/usr/bin/soffice", "/usr/bin/libreoffice"]),
};

function firstExisting(paths: string[]): string | null {
  return paths.find((path) => existsSync(path)) ?? null;
}

/**
 * Print HTML pages as PDF with one Chromium process.
 * @throws TypeError where the machine has no Chromium; see `pdfPrograms`.
 */
export async function htmlToPdf(pages: readonly string[]): Promise<Uint8Array[]> {
  if (pdfPrograms.chromium === null) throw new TypeError("Unexpected machine without Chromium");
  const browser = await openChromium(pdfPrograms.chromium);
  const folder = await mkdtemp(join(tmpdir(), "referat-html-"));
  try {
    const results: Uint8Array[] = [];
    for (const [index, html] of pages.entries()) {
      const path = join(folder, `${index}.html`);
      await writeFile(path, html);
      results.push(await browser.print(`file://${path}`));
    }
    return results;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Turn DOCX files into PDF with one LibreOffice process.
 * @throws TypeError where the machine has no LibreOffice; see `pdfPrograms`.
 */
export async function docxToPdf(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  if (pdfPrograms.libreOffice === null)
    throw new TypeError("Unexpected machine without LibreOffice");
  const folder = await mkdtemp(join(tmpdir(), "referat-docx-"));
  try {
    const paths = files.map((_, index) => join(folder, `${index}.docx`));
    await Promise.all(paths.map((path, index) => writeFile(path, files[index] as Uint8Array)));
    await run(pdfPrograms.libreOffice, [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      ...paths,
    ]);
    return await Promise.all(
      paths.map(async (path) => new Uint8Array(await readFile(path.replace(/docx$/u, "pdf")))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(program: string, commandArguments: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, commandArguments, { stdio: "ignore" });
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Unexpected exit status ${code} of ${program}, expected 0`));
    });
  });
}
