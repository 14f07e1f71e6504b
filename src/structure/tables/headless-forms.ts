import type { Table, TableRow } from "mdast";
import { blockText } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { isBlock, type RootChild } from "../../model/tree.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { type FormTable, labelOf, longestLabel, numberAt, textOf } from "./form-rows.js";

/** Fewest forms, lines that were rows of one among them. */
const fewestForms = 2;
/** Fewest rows of a form whose labels none of the others needs to have. */
const fewestRows = 2;

interface Found {
  table: Table;
  labels: (string | null)[];
}

/**
 * Find tables that share labels, one below each item's heading: every row holds a label and a text,
 * and a template's own word for a section is among those shared. An item may lack rows the others have,
 * and an extractor may have made lines of rows that hold lists.
 *
 *   Punkt 2: Ny trappe
 *   | Formål   | Drøftelse        |
 *   | Referat  | Trappen er glat. |
 */
export function headlessForms(children: RootChild[]): Map<Table, FormTable> {
  const found = collect(children, (child) => (child.type === "table" ? headlessForm(child) : null));
  if (found.length === 0) return new Map();
  const lines = collect(children, tabLabel);
  const rows = found.flatMap(({ table }) => table.children.filter(isSectionRow).map(labelOf));
  const labels = [...rows, ...lines];
  const shared = new Set(labels.filter((label, at) => labels.indexOf(label) < at));
  const long = found.filter(({ table }) => table.children.length >= fewestRows);
  const known = new Set([...long.flatMap((one) => one.labels), ...lines]);
  const alike = found.filter((one) =>
    one.labels.length < fewestRows
      ? one.labels.every((label) => known.has(label) && shared.has(label))
      : one.labels.some((label) => shared.has(label)),
  );
  if (alike.length + lines.length < fewestForms) return new Map();
  return new Map(alike.map(({ table }) => [table, { table, heads: [] }]));
}

function headlessForm(table: Table): Found | null {
  if (!table.children.some(isSectionRow)) return null;
  const labels = table.children.map(labelOf);
  const isNumbered = table.children.some((_, at) => numberAt(table, at) !== null);
  return isNumbered || labels.includes(null) ? null : { table, labels };
}

/** The strong label of a section in the margin of a line ("Indstilling ⇥ At havnen lukkes."). */
function tabLabel(child: RootChild): string | null {
  if (!isBlock(child) || child.type === "table") return null;
  const text = blockText(child).trim();
  const tab = text.slice(0, longestLabel).indexOf("\t");
  return tab > 0 && isStrongLabel(text.slice(0, tab)) ? comparisonKey(text.slice(0, tab)) : null;
}

/** "Referat", "Indstilling:": its label is a strong one of a section. */
function isSectionRow(row: TableRow): boolean {
  const cell = row.children[0];
  return cell !== undefined && isStrongLabel(textOf(cell));
}

function isStrongLabel(text: string): boolean {
  const label = readSectionLabel(text);
  return label?.strength === "strong" && label.rest === "";
}
