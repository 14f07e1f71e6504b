import { ExtractionError, type ExtractOptions } from "../../../model/extraction.js";
import { fileDamaged } from "../../rules/file-damaged.js";
import { fileEmpty } from "../../rules/file-empty.js";
import { limitSize } from "../../rules/limit-size.js";
import { pdfEngineMissing } from "../../rules/pdf-engine-missing.js";
import { pdfPassword } from "../../rules/pdf-password.js";
import { checkPageCount, mostPages } from "../check-page-count.js";
import type { ContentDrawing } from "../file/content-drawing.js";
import { type PdfFile, pdfFile } from "../file/pdf-file.js";
import { hasLittleText } from "../has-little-text.js";
import { mayHoldTable } from "../may-hold-table.js";
import { pageFrame } from "../page-frame.js";
import type { EnginePage, PdfEngine } from "../pdf-engine.js";
import type { PageText } from "../text-run.js";
import { type PopplerScale, popplerRuns } from "./poppler-runs.js";
import { type PopplerPage, popplerDocument } from "./poppler-xml.js";
import { runProgram } from "./run-program.js";

/** The largest pdftohtml takes: sizes are printed as whole numbers of it. */
const zoom = 3;
/** Longest run; a caller's signal usually ends it before. */
const timeoutMs = 120_000;
/** Most output; a thousand pages print about 10 MB. */
const outputBytes = 200_000_000;

/**
 * Read a PDF with poppler's pdftohtml, a program of the system. It tells positions, fonts,
 * links and bookmarks, but nothing of a tagged PDF's structure; rules and images are read
 * from the file itself.
 */
export const readWithPoppler: PdfEngine = async (bytes, options) => {
  const most = options.limits?.pages ?? mostPages;
  const xml = await pdfToXml(bytes, most + 1, options);
  const { version, pages, outline } = popplerDocument(xml);
  checkPageCount(pages.length, most);
  const file = pdfFile(bytes, { pageCount: pages.length });
  const drawn = pages.map((_, index) => file?.drawing(index) ?? null);
  return {
    extractor: `poppler ${version}`,
    pages: pages.map((page, index) =>
      enginePage(page, index, { file, drawn: drawn[index] ?? null }),
    ),
    title: file?.title ?? null,
    outline,
  };
};

async function pdfToXml(
  bytes: Uint8Array,
  lastPage: number,
  { password, signal }: ExtractOptions,
): Promise<string> {
  const format = ["-xml", "-i", "-hidden", "-nodrm", "-noroundcoord", "-zoom", String(zoom)];
  const secret = password === undefined ? [] : ["-upw", password];
  // With standard input a name for the output must be given, though nothing is written to it.
  const args = [...format, "-l", String(lastPage), ...secret, "-stdout", "-", "unused"];
  const end = await runProgram({
    command: "pdftohtml",
    args,
    input: bytes,
    timeoutMs,
    outputBytes,
    ...(signal === undefined ? {} : { signal }),
  });
  if (end.type === "missing") throw new ExtractionError(pdfEngineMissing, { actual: "pdftohtml" });
  if (end.type === "overflow") {
    throw new ExtractionError(limitSize, {
      actual: `more than ${outputBytes} bytes of text`,
      expected: `at most ${outputBytes}`,
    });
  }
  if (end.type === "timeout") {
    throw new ExtractionError(fileDamaged, { actual: `no end after ${timeoutMs / 1000} s` });
  }
  if (/Incorrect password/iu.test(end.errors)) throw new ExtractionError(pdfPassword);
  if (/Wrong page range/iu.test(end.errors)) throw new ExtractionError(fileEmpty);
  if (end.code !== 0 || !end.output.includes("<page ")) {
    const actual = end.errors.trim().split("\n").at(-1)?.slice(0, 120) ?? "";
    throw new ExtractionError(fileDamaged, { actual });
  }
  return end.output;
}

function enginePage(
  page: PopplerPage,
  index: number,
  { file, drawn }: { file: PdfFile | null; drawn: ContentDrawing | null },
): EnginePage {
  const { widthPoints, heightPoints, ...scale } = placement(page, index, file);
  const text: PageText = {
    number: index + 1,
    widthPoints,
    heightPoints,
    ...popplerRuns(page.texts, scale.scale),
  };
  const little = hasLittleText(text);
  const looks = little || mayHoldTable(text.runs);
  const painted = drawn?.drawing ?? null;
  const scanned = little && (drawn?.hasImage ?? false);
  return { text, drawing: looks ? painted : null, painted, scanned };
}

interface Placement {
  widthPoints: number;
  heightPoints: number;
  scale: PopplerScale;
}

/** pdftohtml measures on the sheet; what is shown may be cut from it. */
function placement(page: PopplerPage, index: number, file: PdfFile | null): Placement {
  const own = file?.pages[index];
  if (own === undefined) {
    const heightPoints = page.height / zoom;
    const scale = { zoom, heightPoints, shift: { x: 0, y: 0 } };
    return { widthPoints: page.width / zoom, heightPoints, scale };
  }
  const shown = pageFrame(own.view, own.rotate);
  const sheet = pageFrame(own.sheet, own.rotate);
  const from = sheet.toPage(0, 0);
  const to = shown.toPage(0, 0);
  return {
    widthPoints: shown.widthPoints,
    heightPoints: shown.heightPoints,
    scale: {
      zoom,
      heightPoints: sheet.heightPoints,
      shift: { x: to.x - from.x, y: to.y - from.y },
    },
  };
}
