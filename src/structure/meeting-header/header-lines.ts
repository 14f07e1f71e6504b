import { blockLines, sourceOf } from "../../model/block.js";
import { singleSpaced } from "../../model/single-spaced.js";
import type { Block } from "../../model/tree.js";
import { beginsWithOneOf } from "../../vocabulary/first-character.js";
import { withoutBoxes } from "./ticked-boxes.js";
import { joinWrappedLabels } from "./wrapped-labels.js";

/** One printed line at the head of the document, with the block it stands in. */
export interface HeaderLine {
  /** Cells as printed, trimmed; empty ones keep their column. */
  cells: string[];
  /** The cells that are not empty, joined by a tab. */
  text: string;
  /** Index of the block in the list the lines were read from. */
  block: number;
  /** The line is a row of a table or is split by tabs. */
  tabular: boolean;
  /** The bold words the line begins with, when other words follow them; "" otherwise. */
  boldLead: string;
  heading: boolean;
}

/** Lines of the blocks in order, empty ones left out. Line feeds within a table cell make lines. */
export function headerLines(blocks: readonly Block[]): HeaderLine[] {
  return joinWrappedLabels(
    withoutBoxes(blocks.flatMap((block, index) => linesOfBlock(block, index))),
  );
}

function linesOfBlock(block: Block, index: number): HeaderLine[] {
  const table = block.type === "table";
  const heading = block.type === "heading" || sourceOf(block).style.outlineLevel !== null;
  const leads = boldLeads(block);
  const rows = blockLines(block).flatMap(({ cells }) =>
    table ? splitRow(cells) : splitAtLabel(cells).flatMap(splitAtAbsence),
  );
  const lines: HeaderLine[] = [];
  for (let at = 0; at < rows.length; at++) {
    const cells = (rows[at] as string[]).map(tidyCell);
    const filled = cells.length === 1 ? cells : cells.filter((cell) => cell !== "");
    const text = filled.join("\t");
    if (text === "") continue;
    const tabular = table || filled.length > 1;
    lines.push({ cells, text, block: index, tabular, boldLead: leads[at] ?? "", heading });
  }
  return lines;
}

/**
 * A cell with single spaces.
 *
 *     Til stede ⇥ : Ida og Bo     a colon in a column of its own belongs to the label
 */
function tidyCell(cell: string): string {
  const tidied = singleSpaced(cell).trim().replace(otherBullet, "• ");
  const text = withPlainLabel(tidied);
  return text.startsWith(":") ? text.replace(/^:\s*(?=\S)/u, "") : text;
}

/** Marks of list entries other than the bullet. */
const otherBullet = /^[●◦▪■○➢➤❖]\s*(?=\p{L})/u;

const inBrackets =
  /^\((?=(?:til ?stede|deltagere|fremmødte|mødt|afbud|fraværende)[^():]{0,30}:)(?<line>.*)\)$/iu;
const glued =
  /^(?<label>Mødested|Mødedato|Mødetid|Mødetidspunkt|Udvalg|Mødedeltagere|Fraværende)(?=\p{Lu}\p{Ll}|\d)/u;
const otherMark =
  /^(?<label>(?:Til ?stede|Deltagere|Fremmødte|Afbud)[\p{L} ]{0,24}(?=;)|(?:Til ?stede|Deltagere|Fremmødte|Afbud|Fraværende)(?=\.\s+\p{Lu}))/u;

/**
 * A label set as other labels are: without brackets around the line, a space or a colon lost.
 *
 *     (Til stede: Ida og Bo)      MødestedByrådssalen      Tilstedeværende medlemmer;      Afbud. Bo og Ida
 *      ^^^^^^^^^^                 ^^^^^^^^                 ^^^^^^^^^^^^^^^^^^^^^^^^^       ^^^^^
 */
function withPlainLabel(cell: string): string {
  if (cell.startsWith("(")) return inBrackets.exec(cell)?.groups?.line ?? cell;
  if (!beginsLabel(cell)) return cell;
  const label = glued.exec(cell)?.groups?.label ?? otherMark.exec(cell)?.groups?.label;
  return label === undefined
    ? cell
    : `${label}: ${cell.slice(label.length).replace(/^[;.]\s*/u, "")}`;
}

const beginsLabel = beginsWithOneOf("muftda");

/** Where a label begins behind the day, the time and perhaps the place. */
const labelBehind =
  /(?<=\d[.,;]?)\s+(?=(?:Sted|Mødested|Lokale):\s)|(?<=[\p{L}\d)][.;])\s+(?=\p{Lu}[\p{L}/]*(?: [\p{L}/]+){0,3}:\s)/u;

/**
 * What a label tells behind the date and the time is a line of its own.
 *
 *     Torsdag den 30. november 2017 kl. 15.00. Sted: Graverhuset
 *                                              ^^^^^^^^^^^^^^^^^
 *     Bestyrelsesmøde den 5. juni 2018 kl. 19 hos Ida Holm. Referent: Bo Vad
 *                                                           ^^^^^^^^^^^^^^^^
 */
function splitAtLabel(cells: string[]): string[][] {
  const [cell = "", ...more] = cells;
  // Most lines have no label behind figures, and are spared a pattern that looks behind every space.
  const figures = cell.slice(0, Math.max(0, cell.indexOf(": ")));
  if (more.length > 0 || !/\d/u.test(figures) || cell.startsWith("Tid")) return [cells];
  const [when = "", ...parts] = cell.split(labelBehind);
  const isWhen = parts.length > 0 && /\d/u.test(when) && !/:\s/u.test(when);
  return isWhen ? [when, ...parts].map((part) => [part]) : [cells];
}

const absence = /(?<=\p{Ll}\.)\s+(?=Afbud (?:fra|var meldt af|meldt af) \p{Lu})/u;

/**
 * Who stayed away is a line of its own behind the sentence of who came.
 *
 *     Til stede var Ida Holm og Bo Vad. Afbud fra Tove Krog.
 *                                       ^^^^^^^^^^^^^^^^^^^^
 */
function splitAtAbsence(cells: string[]): string[][] {
  const last = cells.at(-1) ?? "";
  const [first = "", ...more] = last.includes(". Afbud ") ? last.split(absence) : [last];
  return [[...cells.slice(0, -1), first], ...more.map((part) => [part])];
}

/** A row whose cells hold several lines becomes as many rows. */
function splitRow(cells: string[]): string[][] {
  const columns = cells.map((cell) => cell.split("\n"));
  const rows = Math.max(1, ...columns.map((column) => column.length));
  return Array.from({ length: rows }, (_, at) => columns.map((column) => column[at] ?? ""));
}

/**
 * The bold words each line of a paragraph begins with.
 *
 *     **Til stede** Ida Holm og Ole Vad
 *       ^^^^^^^^^
 */
function boldLeads(block: Block): string[] {
  if (block.type === "table") return [];
  const leads = [""];
  let atStart = true;
  for (const child of block.children) {
    if (child.type === "break") {
      leads.push("");
      atStart = true;
    } else {
      if (atStart && child.type === "strong") leads[leads.length - 1] = plainText(child).trim();
      atStart = false;
    }
  }
  return leads;
}

function plainText(node: { type: string; value?: unknown; children?: unknown }): string {
  if (typeof node.value === "string") return node.value;
  return Array.isArray(node.children) ? node.children.map(plainText).join("") : "";
}
