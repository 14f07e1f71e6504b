import type { Table, TableCell, TableRow } from "mdast";
import { blockText } from "../../model/block.js";
import { collectAll } from "../../model/collect.js";
import { groupBy } from "../../model/group-by.js";
import type { RootChild } from "../../model/tree.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import { cellParagraphs } from "./cell-paragraphs.js";

/** Fewest forms that make a template, and fewest that must share each label of it. */
const fewestForms = 2;
/** Fewest rows of a form that has no row for number and title. */
const fewestRows = 2;
/** Longest label of a row, and longest title, in characters. */
const longestLabel = 40;
const longestTitle = 200;

/** A table that holds forms: where each begins, and what stands above the first. */
export interface FormTable {
  table: Table;
  /** Indexes of the rows with a number and a title, or with a number above a title. */
  heads: number[];
}

/**
 * Find the tables that set each item as a form, number and title in its first row
 * and a label before each text below: two forms or more with the same labels.
 *
 *   | Punkt 1    | Ny trappe          |
 *   | Formål     | Drøftelse          |
 *   | Referat    | Trappen er glat.   |
 *
 * A table below whose rows all have the forms' labels is the rest of one, behind a page break.
 */
export function findForms(children: RootChild[]): Map<Table, FormTable> {
  const headless = headlessForms(children);
  if (headless.size > 0) return headless;
  const found = collectAll(children, (child) => (child.type === "table" ? formsOf(child) : []));
  const labels = found.flatMap(labelSets);
  const numbers = found.flatMap(({ table, heads }) => heads.map((at) => numberAt(table, at) ?? 0));
  const rises = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  const first = labels[0] ?? new Set();
  const shared = labels.every((set) => [...set].some((label) => first.has(label)));
  if (labels.length < fewestForms || !rises || !shared) return new Map();
  const known = new Set(labels.flatMap((set) => [...set]));
  const rests = collectAll(children, (child) =>
    child.type === "table" && child.children.every((row) => known.has(labelOf(row) ?? ""))
      ? [{ table: child, heads: [] }]
      : [],
  );
  return new Map([...rests, ...found].map((form) => [form.table, form]));
}

/**
 * Tables with the same labels, one below each item's heading: every row holds a label and a text,
 * and a template's own word for a section is among them.
 *
 *   Punkt 2: Ny trappe
 *   | Formål   | Drøftelse        |
 *   | Referat  | Trappen er glat. |
 */
function headlessForms(children: RootChild[]): Map<Table, FormTable> {
  const found = children.flatMap((child) => {
    if (child.type !== "table" || child.children.length < fewestRows) return [];
    const labels = child.children.map(labelOf);
    const isNumbered = child.children.some((_, at) => numberAt(child, at) !== null);
    const isForm = !isNumbered && !labels.includes(null) && child.children.some(isSectionRow);
    return isForm ? [{ table: child, key: labels.join("|") }] : [];
  });
  const alike = [...groupBy(found, ({ key }) => key).values()].filter(
    (group) => group.length >= fewestForms,
  );
  return new Map(alike.flat().map(({ table }) => [table, { table, heads: [] }]));
}

/** "Referat", "Indstilling:": its label is a strong one of a section. */
function isSectionRow(row: TableRow): boolean {
  const cell = row.children[0];
  const label = cell === undefined ? null : readSectionLabel(textOf(cell));
  return label?.strength === "strong" && label.rest === "";
}

/** The number of the form that begins at a row; null where none does. */
function numberAt({ children }: Table, at: number): number | null {
  const row = children[at];
  return row === undefined ? null : (numberOf(row) ?? numberAbove(row, children[at + 1]));
}

/** The forms of one table; none where a row below the first of them has no label. */
function formsOf(table: Table): FormTable[] {
  const heads = table.children.flatMap((_, at) => (numberAt(table, at) === null ? [] : [at]));
  const start = heads[0];
  if (start === undefined) return [];
  const body = table.children.filter((_, at) => at > start && !heads.includes(at));
  const isForm = body.length >= heads.length && body.every((row) => labelOf(row) !== null);
  return isForm ? [{ table, heads }] : [];
}

/** The number of a row that holds "Punkt 3" or "3." and a title, and no more. */
function numberOf(row: TableRow | undefined): number | null {
  const cells = filled(row);
  const [first, second] = cells;
  if (!first || !second || cells.length > 2) return null;
  const line = readNumberedLine(textOf(first));
  if (line === null || line.rest !== "" || line.subValue !== null) return null;
  const title = textOf(second);
  return /^\p{Lu}/u.test(title) && title.length <= longestTitle ? line.value : null;
}

const numberLabel = /^(?:punkt|pkt\.?|sag|punkt nr\.?|pkt\.? nr\.?|sag nr\.?|nr\.?|nummer)\s*:?$/iu;
const titleLabel = /^(?:emne|titel|overskrift|punkt|sag|dagsordenspunkt)\s*:?$/iu;

/**
 * The number of a form that has a row for it and one for the title below.
 *
 *   | Punkt nr.: | 3         |
 *   | Emne:      | Ny trappe |
 */
function numberAbove(row: TableRow, below: TableRow | undefined): number | null {
  const [label, number, ...more] = filled(row).map(textOf);
  const [titled, title, ...others] = filled(below).map(textOf);
  if (more.length > 0 || others.length > 0 || !numberLabel.test(label ?? "")) return null;
  if (!titleLabel.test(titled ?? "") || !/^\p{Lu}/u.test(title ?? "")) return null;
  return /^\d{1,3}\.?$/u.test(number ?? "") ? Number.parseInt(number ?? "", 10) : null;
}

/** The label of a row that has one and a text at the most. */
function labelOf(row: TableRow): string | null {
  const cells = filled(row);
  const label = cells[0] ? textOf(cells[0]) : "";
  const isLabel =
    cells.length <= 2 &&
    /^\p{Lu}/u.test(label) &&
    label.length <= longestLabel &&
    row.children[0] === cells[0];
  return isLabel && !endsSentence(label.replace(/:$/u, "")) ? comparisonKey(label) : null;
}

function labelSets({ table, heads }: FormTable): Set<string>[] {
  return heads.map((head, at) => {
    const rows = table.children.slice(head + 1, heads[at + 1]);
    return new Set(rows.flatMap((row) => labelOf(row) ?? []));
  });
}

function filled(row: TableRow | undefined): TableCell[] {
  return (row?.children ?? []).filter((cell) => textOf(cell) !== "");
}

function textOf(cell: TableCell): string {
  return blockText(cell).trim();
}

/** Unfold a table of forms: rows above the first stay a table, the rest becomes paragraphs. */
export function unfoldForms({ table, heads }: FormTable): RootChild[] {
  const start = heads[0] ?? 0;
  const above = table.children.slice(0, start);
  const titles = new Set(
    heads.flatMap((at) => (numberOf(table.children[at]) === null ? at + 1 : [])),
  );
  const rows = table.children.slice(start).flatMap((row, at) => {
    const [first, ...rest] = filled(row);
    if (!first) return [];
    if (heads.includes(start + at) || titles.has(start + at))
      return cellParagraphs(table, [first, ...rest], at > 0, {});
    const label = cellParagraphs(table, [first], true, { isRowLabel: true });
    return [...label, ...rest.flatMap((cell) => cellParagraphs(table, [cell], true, {}))];
  });
  return above.length === 0 ? rows : [{ ...table, children: above }, ...rows];
}
