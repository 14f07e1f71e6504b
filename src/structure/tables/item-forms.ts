import type { Table, TableCell } from "mdast";
import { collectAll } from "../../model/collect.js";
import type { RootChild } from "../../model/tree.js";
import { looksLikeCaseNumber } from "../../vocabulary/case-number-lines.js";
import { cellParagraphs } from "./cell-paragraphs.js";
import { type FormTable, filled, labelOf, numberAt, numberOf, textOf } from "./form-rows.js";
import { headlessForms } from "./headless-forms.js";

/** Fewest forms that make a template, and fewest that must share each label of it. */
const fewestForms = 2;

/**
 * Find the tables that set each item as a form, number and title in its first row
 * and a label before each text below: two forms or more with the same labels.
 *
 *   | Punkt 1    | Ny trappe          |
 *   | Formål     | Drøftelse          |
 *   | Referat    | Trappen er glat.   |
 *
 * Without such, the forms may stand below headings of their own (`headlessForms`).
 * A table below whose rows all have the forms' labels is the rest of one, behind a page break.
 */
export function findForms(children: RootChild[]): Map<Table, FormTable> {
  const found = collectAll(children, (child) => (child.type === "table" ? formsOf(child) : []));
  const labels = found.flatMap(labelSets);
  const numbers = found.flatMap(({ table, heads }) => heads.map((at) => numberAt(table, at) ?? 0));
  const rises = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  const first = labels[0] ?? new Set();
  const shared = labels.every((set) => [...set].some((label) => first.has(label)));
  if (labels.length < fewestForms || !rises || !shared) return headlessForms(children);
  const known = new Set(labels.flatMap((set) => [...set]));
  const rests = collectAll(children, (child) =>
    child.type === "table" && child.children.every((row) => known.has(labelOf(row) ?? ""))
      ? [{ table: child, heads: [] }]
      : [],
  );
  return new Map([...rests, ...found].map((form) => [form.table, form]));
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

function labelSets({ table, heads }: FormTable): Set<string>[] {
  return heads.map((head, at) => {
    const rows = table.children.slice(head + 1, heads[at + 1]);
    return new Set(rows.flatMap((row) => labelOf(row) ?? []));
  });
}

/** "Sagsnr. | 2014/11803": no section, but a line of the item's head. */
function isCaseNumber(label: TableCell, value: TableCell[]): boolean {
  const text = textOf(label);
  const [first, ...more] = value;
  return (
    first !== undefined && more.length === 0 && looksLikeCaseNumber(`${text} ${textOf(first)}`)
  );
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
    if (heads.includes(start + at) || titles.has(start + at) || isCaseNumber(first, rest))
      return cellParagraphs(table, [first, ...rest], at > 0, {});
    const label = cellParagraphs(table, [first], true, { isRowLabel: true });
    return [...label, ...rest.flatMap((cell) => cellParagraphs(table, [cell], true, {}))];
  });
  return above.length === 0 ? rows : [{ ...table, children: above }, ...rows];
}
