import { SaxesParser } from "saxes";
import { ExtractionError } from "../../model/extraction.js";
import { docxDoctype } from "../rules/docx-doctype.js";
import { fileDamaged } from "../rules/file-damaged.js";
import { limitDepth } from "../rules/limit-depth.js";
import { detectXmlEncoding } from "./detect-xml-encoding.js";
import type { DocxPackage } from "./open-package.js";
import type { XmlElement } from "./xml-element.js";

/** Which elements of a part are wanted, by local name. */
export interface ElementChoice {
  /** Handed on whole, with all inside them; what stands around them is passed through. */
  collect: ReadonlySet<string>;
  /** Left out with all inside them, where they stand outside a collected element. */
  skip?: ReadonlySet<string>;
}

/**
 * Parse one part piece by piece and hand on each wanted element once it is
 * complete, so that no more than one paragraph or table is held as XML.
 *
 * @throws ExtractionError where the part is no XML, has a DOCTYPE or nests too deep.
 */
export function streamElements(
  source: DocxPackage,
  part: string,
  choice: ElementChoice,
  onElement: (element: XmlElement) => void,
): void {
  const parser = new SaxesParser({ xmlns: false });
  attachHandlers(parser, part, source.limits.nesting, choice, onElement);
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  const write = (piece: Uint8Array) => {
    decoder ??= new TextDecoder(detectXmlEncoding(piece));
    parser.write(decoder.decode(piece, { stream: true }));
  };
  try {
    source.readPart(part, write);
    parser.close();
  } catch (error) {
    if (error instanceof ExtractionError) throw error;
    const line = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    throw new ExtractionError(fileDamaged, { subject: part, actual: `${part}: ${line}` }, error);
  }
}

function attachHandlers(
  parser: SaxesParser,
  part: string,
  nesting: number,
  choice: ElementChoice,
  onElement: (element: XmlElement) => void,
): void {
  /** Collected elements still open, the outermost first. */
  const open: XmlElement[] = [];
  let depth = 0;
  let skipFrom: number | null = null;
  let attributes = noAttributes;
  parser.on("doctype", () => {
    throw new ExtractionError(docxDoctype, { subject: part });
  });
  parser.on("attribute", ({ name, value }) => {
    attributes = withAttribute(attributes, name, value);
  });
  parser.on("opentag", (tag) => {
    const element: XmlElement = { name: localName(tag.name), attributes, children: [] };
    attributes = noAttributes;
    depth += 1;
    if (depth > nesting) throw nestedTooDeep(part, nesting);
    const { name } = element;
    if (open.length === 0 && choice.skip?.has(name)) skipFrom ??= depth;
    if (skipFrom !== null || (open.length === 0 && !choice.collect.has(name))) return;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    if (skipFrom === depth) skipFrom = null;
    depth -= 1;
    const element = open.pop();
    if (element !== undefined && open.length === 0) onElement(element);
  });
  const addText = (text: string) => {
    open.at(-1)?.children.push(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
}

/** Local names by full names: a document has few, and each of them thousands of times. */
const localNames = new Map<string, string>();
/** Names kept at most; a file with more makes up its own. */
const mostNames = 2000;

function localName(name: string): string {
  const known = localNames.get(name);
  if (known !== undefined) return known;
  const local = name.slice(name.indexOf(":") + 1);
  if (localNames.size < mostNames) localNames.set(name, local);
  return local;
}

const noAttributes: XmlElement["attributes"] = Object.freeze(Object.create(null));

/**
 * Drop prefixes; where two attributes share a local name the first stays. They are taken one by one as
 * the parser meets them: the object that it makes of them all is slow to walk through.
 *
 * @param attributes those of the element so far, changed in place once it has one
 */
function withAttribute(
  attributes: XmlElement["attributes"],
  name: string,
  value: string,
): XmlElement["attributes"] {
  if (name.startsWith("xmlns") || name.includes(":rsid")) return attributes;
  const local: Record<string, string> =
    attributes === noAttributes ? Object.create(null) : attributes;
  local[localName(name)] ??= value;
  return local;
}

function nestedTooDeep(part: string, nesting: number): ExtractionError {
  return new ExtractionError(limitDepth, {
    subject: part,
    actual: `more than ${nesting} elements inside each other`,
    expected: `at most ${nesting}`,
  });
}
