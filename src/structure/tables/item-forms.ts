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
  /** Indexes of the rows with a number and a title. */
  heads: number[];
}

/**
 * Find the tables that set each item as a form, number and title in its first row
 * and a label before each text below: two forms or more with the same labels.
 *
 *   | Punkt 1    | Ny trappe          |
 *   | Formål     | Drøftelse          |
 *   | Referat    | Trappen er glat.   |
 */
export function findForms(children: RootChild[]): Map<Table, FormTable> {
  const headless = headlessForms(children);
  if (headless.size > 0) return headless;
  const found = collectAll(children, (child) => (child.type === "table" ? formsOf(child) : []));
  const labels = found.flatMap(labelSets);
  const numbers = found.flatMap(({ table, heads }) =>
    heads.map((at) => numberOf(table.children[at]) ?? 0),
  );
  const rises = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  const first = labels[0] ?? new Set();
  const shared = labels.every((set) => [...set].some((label) => first.has(label)));
  if (labels.length < fewestForms || !rises || !shared) return new Map();
  return new Map(found.map((form) => [form.table, form]));
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
    const isForm = !labels.includes(null) && child.children.some(isSectionRow);
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

/** The forms of one table; none where a row below the first of them has no label. */
function formsOf(table: Table): FormTable[] {
  const heads = table.children.flatMap((row, at) => (numberOf(row) === null ? [] : [at]));
  const start = heads[0];
  if (start === undefined) return [];
  const body = table.children.slice(start).filter((row) => numberOf(row) === null);
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
  const rows = table.children.slice(start).flatMap((row, at) => {
    const [first, ...rest] = filled(row);
    if (!first) return [];
    if (heads.includes(start + at)) return cellParagraphs(table, [first, ...rest], at > 0, {});
    const label = cellParagraphs(table, [first], true, { isRowLabel: true });
    return [...label, ...rest.flatMap((cell) => cellParagraphs(table, [cell], true, {}))];
  });
  return above.length === 0 ? rows : [{ ...table, children: above }, ...rows];
}
