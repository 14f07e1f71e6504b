import type { MediaKind } from "./sniff.js";

/** What a kind of file is called and which suffixes go with it. */
interface MediaFacts {
  /** Name in messages, the same in Danish and English. */
  label: string;
  suffixes: string[];
}

/** Facts of the kinds that are read. */
export const readableKinds = {
  pdf: { label: "PDF", suffixes: ["pdf"] },
  docx: { label: "DOCX", suffixes: ["docx", "docm", "dotx", "dotm"] },
  html: { label: "HTML", suffixes: ["html", "htm", "xhtml", "xht", "aspx", "php"] },
  markdown: { label: "Markdown", suffixes: ["md", "markdown", "mdown", "txt", "text"] },
  text: { label: "text", suffixes: ["txt", "text", "md", "markdown", "mdown"] },
} satisfies Partial<Record<MediaKind, MediaFacts>>;
export type ReadableKind = keyof typeof readableKinds;

/** Suffixes that claim something; others (".2023", ".kopi") say nothing of the content. */
export const claimedSuffixes: ReadonlySet<string> = new Set([
  ...Object.values(readableKinds).flatMap((facts) => facts.suffixes),
  "doc",
  "rtf",
  "odt",
  "xlsx",
  "xls",
  "pptx",
  "zip",
  "png",
  "jpg",
  "jpeg",
  "tif",
  "tiff",
]);

/** What is expected, for messages. */
export const expectedKinds = "PDF, DOCX, HTML, Markdown, text";
