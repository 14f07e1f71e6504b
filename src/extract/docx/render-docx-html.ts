import { ExtractionError } from "../../model/extraction.js";
import { fileDamaged } from "../rules/file-damaged.js";
import { fileEmpty } from "../rules/file-empty.js";
import { safeHref } from "../safe-href.js";
import { type DocxLimits, docxLimits, tooManyParagraphs } from "./docx-limits.js";
import { findMainPart } from "./find-main-part.js";
import { type DocxPackage, openPackage } from "./open-package.js";
import { rejectOleFile } from "./reject-ole-file.js";
import { streamElements } from "./stream-elements.js";

/** mammoth holds the whole document several times over: 150,000 paragraphs take it over 1 GB. */
const htmlLimits: DocxLimits = {
  ...docxLimits,
  inflatedBytes: 128 * 1024 * 1024,
  paragraphs: 40_000,
};

/** Pictures a browser shows and that cannot hold script. */
const pictureTypes = new Set(["image/png", "image/jpeg", "image/gif"]);

/**
 * Render a Word document as HTML with mammoth: headings, lists, tables, emphasis,
 * links and pictures, for a person to look at beside the record. It has no
 * automatic numbers, headers and footers; `extractDocx` reads those.
 *
 * The package is checked first, since mammoth itself unpacks without a limit;
 * links keep http, https, mailto and anchors within the document; nothing outside the file is read.
 *
 * @param bytes the whole file.
 * @returns a fragment of HTML, without `<html>` around it.
 * @throws ExtractionError where the file is damaged, encrypted, hostile or no Word document.
 */
export async function renderDocxHtml(
  bytes: Uint8Array,
  limits: DocxLimits = htmlLimits,
): Promise<string> {
  if (bytes.byteLength === 0) throw new ExtractionError(fileEmpty);
  rejectOleFile(bytes);
  const source = openPackage(bytes, limits);
  findMainPart(source);
  checkParts(source);
  const { default: mammoth } = await import("mammoth");
  try {
    const result = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        externalFileAccess: false,
        transformDocument: withoutUnsafeLinks,
        convertImage: mammoth.images.imgElement(async (image) => ({
          src: pictureTypes.has(image.contentType)
            ? `data:${image.contentType};base64,${await image.readAsBase64String()}`
            : "",
        })),
      },
    );
    return result.value;
  } catch (error) {
    const actual = error instanceof Error ? error.message.slice(0, 200) : "";
    throw new ExtractionError(fileDamaged, { actual }, error);
  }
}

/** Unpack every part once under the limits; parse the XML ones for DOCTYPE, nesting and size. */
function checkParts(source: DocxPackage): void {
  let paragraphs = 0;
  for (const part of source.partNames) {
    if (/\.(?:xml|rels)$/iu.test(part)) {
      streamElements(source, part, { collect: new Set(["p"]) }, () => {
        paragraphs += 1;
        if (paragraphs > source.limits.paragraphs) throw tooManyParagraphs(source.limits);
      });
    } else source.readPart(part, () => undefined);
  }
}

/** An element of mammoth's document tree, as far as links need it. */
interface MammothElement {
  children?: MammothElement[];
  href?: string;
}

/** Put the text of links that may not stay in the place of the link. */
function withoutUnsafeLinks(element: MammothElement): MammothElement {
  if (element.children === undefined) return element;
  const children = element.children.map(withoutUnsafeLinks).flatMap((child) => {
    const unsafe = child.href !== undefined && !isWebLink(child.href);
    return unsafe ? (child.children ?? []) : [child];
  });
  return { ...element, children };
}

function isWebLink(target: string): boolean {
  const href = safeHref(target);
  return href !== null && /^(?:https?:|mailto:)/iu.test(href);
}
