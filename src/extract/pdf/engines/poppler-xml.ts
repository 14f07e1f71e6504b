import type { OutlineEntry } from "../../../model/tree.js";

/** A piece of a text that is or is not part of a link. */
export interface PopplerPiece {
  text: string;
  href: string | null;
}

/** A text in one font on one line. Measures are enlarged, from the top left of the page. */
export interface PopplerText {
  left: number;
  top: number;
  width: number;
  height: number;
  size: number;
  family: string;
  bold: boolean;
  italic: boolean;
  pieces: PopplerPiece[];
}

/** One page; texts in the order of the file. */
export interface PopplerPage {
  width: number;
  height: number;
  texts: PopplerText[];
}

/** What `pdftohtml -xml` prints. */
export interface PopplerDocument {
  version: string;
  pages: PopplerPage[];
  outline: OutlineEntry[];
}

interface Font {
  size: number;
  family: string;
}

interface ReadState {
  document: PopplerDocument;
  fonts: Map<string, Font>;
  /** Depth inside `<outline>`. */
  level: number;
}

const element =
  /<(\/?)(pdf2xml|page|fontspec|text|outline|item)(?:\s([^<>]*))?>(?:([^\n]*?)<\/(?:text|item)>)?/gu;
const attribute = /(\w+)="([^"]*)"/gu;

/**
 * Read the XML of pdftohtml, whose elements stand one on a line.
 *
 * `<text top="246.8" left="229.5" width="1009.7" height="62.8" font="0"><b>Referat</b></text>`
 *
 * @param xml everything it printed
 */
export function popplerDocument(xml: string): PopplerDocument {
  const state: ReadState = {
    document: { version: "", pages: [], outline: [] },
    fonts: new Map(),
    level: 0,
  };
  for (const match of xml.matchAll(element)) {
    const [, closing, name = "", attributes = "", content = ""] = match;
    if (closing === "/") {
      if (name === "outline") state.level -= 1;
    } else readers[name]?.(state, attributesOf(attributes), content);
  }
  return state.document;
}

type Attributes = ReadonlyMap<string, string>;

const readers: Record<string, (state: ReadState, at: Attributes, content: string) => void> = {
  pdf2xml: ({ document }, at) => {
    document.version = at.get("version") ?? "";
  },
  page: ({ document }, at) => {
    document.pages.push({ width: value(at, "width"), height: value(at, "height"), texts: [] });
  },
  fontspec: ({ fonts }, at) => {
    fonts.set(at.get("id") ?? "", { size: value(at, "size"), family: at.get("family") ?? "" });
  },
  text: ({ document, fonts }, at, content) => {
    const font = fonts.get(at.get("font") ?? "") ?? { size: 0, family: "" };
    document.pages.at(-1)?.texts.push({
      left: value(at, "left"),
      top: value(at, "top"),
      width: value(at, "width"),
      height: value(at, "height"),
      ...font,
      bold: content.includes("<b>"),
      italic: content.includes("<i>"),
      pieces: piecesOf(content),
    });
  },
  outline: (state) => {
    state.level += 1;
  },
  item: ({ document, level }, at, content) => {
    const title = plain(content).replace(/\s+/gu, " ").trim();
    const page = at.get("page");
    if (title === "") return;
    document.outline.push({ title, level, page: page === undefined ? null : Number(page) });
  },
};

function attributesOf(text: string): Attributes {
  return new Map(
    [...text.matchAll(attribute)].map(([, key = "", content = ""]) => [key, decoded(content)]),
  );
}

function value(at: Attributes, key: string): number {
  return Number(at.get(key) ?? 0);
}

function piecesOf(content: string): PopplerPiece[] {
  const pieces: PopplerPiece[] = [];
  let href: string | null = null;
  for (const part of content.split(/(<a href="[^"]*">|<\/a>)/u)) {
    const target = /^<a href="([^"]*)">$/u.exec(part)?.[1];
    if (target !== undefined) href = decoded(target);
    else if (part === "</a>") href = null;
    else if (part !== "") pieces.push({ text: plain(part), href });
  }
  return pieces.filter((piece) => piece.text !== "");
}

/** Text without tags, its entities decoded. */
function plain(content: string): string {
  return decoded(content.replace(/<\/?[bi]>/gu, ""));
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|(\w{1,6}));/gu, (all, code?: string, name?: string) => {
    if (code !== undefined) return String.fromCodePoint(Math.min(Number(code), 0x10ffff));
    return entities[name ?? ""] ?? all;
  });
}
