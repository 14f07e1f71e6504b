import { deflateSync } from "node:zlib";
import { docxFile, paragraph, table } from "../extract/docx/docx-file.js";

/** A PDF from its objects, numbered from 1; the first is the catalog. */
function pdf(objects: (string | Buffer)[]): Buffer {
  const parts = objects.flatMap((object, index) => [
    Buffer.from(`${index + 1} 0 obj\n`),
    Buffer.from(object),
    Buffer.from("\nendobj\n"),
  ]);
  const trailer = Buffer.from("trailer <</Root 1 0 R>>\n%%EOF\n");
  return Buffer.concat([Buffer.from("%PDF-1.4\n"), ...parts, trailer]);
}

function stream(dictionary: string, bytes: Buffer): Buffer {
  const head = `<<${dictionary}/Length ${bytes.byteLength}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from("\nendstream")]);
}

const catalog = "<</Type/Catalog/Pages 2 0 R>>";
const pages = "<</Type/Pages/Count 1/MediaBox[0 0 595 842]/Kids[3 0 R]>>";
const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

/** A PDF whose one page shows a form that shows the next ten times over, `levels` deep. */
export function timeBomb(levels: number): Buffer {
  const forms = Array.from({ length: levels }, (_, index) => {
    const next = `/Resources<</XObject<</F ${index + 7} 0 R>>/Font<</A 5 0 R>>>>`;
    const content = index === levels - 1 ? "BT /A 9 Tf (x) Tj ET" : "/F Do ".repeat(10);
    return stream(`/Type/XObject/Subtype/Form/BBox[0 0 9 9]${next}`, Buffer.from(content));
  });
  const resources = "/Resources<</XObject<</F 6 0 R>>>>";
  return pdf([
    catalog,
    pages,
    `<</Type/Page/Parent 2 0 R/Contents 4 0 R${resources}>>`,
    stream("", Buffer.from("/F Do")),
    font,
    ...forms,
  ]);
}

/** A PDF whose page unpacks to white space of the given size. */
export function memoryBomb(mebibytes: number): Buffer {
  const packed = deflateSync(deflateSync(Buffer.alloc(mebibytes * 1024 * 1024, " ")));
  return pdf([
    catalog,
    pages,
    "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>",
    stream("/Filter[/FlateDecode/FlateDecode]", packed),
  ]);
}

/** A DOCX of many paragraphs. */
export function manyParagraphs(count: number): Uint8Array {
  return docxFile(paragraph("Punkt 1. Orientering").repeat(count));
}

/** A DOCX with tables inside each other. */
export function deepTables(depth: number): Uint8Array {
  let body = paragraph("Punkt 1. Orientering");
  for (let level = 0; level < depth; level += 1) body = table([[body]]);
  return docxFile(body);
}
