import type { Table } from "mdast";
import type { Plugin } from "unified";
import { collectAll } from "../../model/collect.js";
import type { MinutesTree, RootChild } from "../../model/tree.js";
import { cellParagraphs } from "./cell-paragraphs.js";
import { groupRows } from "./group-rows.js";
import { itemColumn, unfoldItemColumn } from "./item-columns.js";
import { findForms, unfoldForms } from "./item-forms.js";
import { hasPages, laysOutItems } from "./lays-out-items.js";
import { filledCells } from "./row-cells.js";
import { rowParagraphs } from "./row-paragraphs.js";
import { hasRowTitles, unfoldRowTitles } from "./row-titles.js";
import { sectionHeads } from "./section-heads.js";
import { sideTitleTables, unfoldSideTitles } from "./side-titles.js";

/** Step 3: turn tables that only lay out items into paragraphs. */
export const remarkLayoutTables: Plugin<[], MinutesTree> = () => unfoldLayoutTables;

/**
 * Replace each table that only lays out numbered items by paragraphs: number
 * and title become one line with a tab, the other cells paragraphs of their own.
 *
 *   | 1. | Godkendelse af dagsorden | Godkendt uden bemærkninger. |
 *   1. ⇥ Godkendelse af dagsorden
 *   Godkendt uden bemærkninger.
 */
export function unfoldLayoutTables(tree: MinutesTree): MinutesTree {
  if (!tree.children.some((child) => child.type === "table")) return tree;
  const forms = findForms(tree.children);
  const side = sideTitleTables(tree.children);
  return {
    ...tree,
    children: collectAll(tree.children, (child) => {
      if (child.type === "table" && side.has(child)) return unfoldSideTitles(child);
      const form = child.type === "table" ? forms.get(child) : undefined;
      return form === undefined ? unfold(child) : unfoldForms(form);
    }),
  };
}

function unfold(child: RootChild): RootChild[] {
  if (child.type !== "table") return [child];
  if (!laysOutItems(child)) return unfoldTitles(child);
  if (hasPages(child))
    return collectAll(child.children, (row, index) =>
      cellParagraphs(child, filledCells(row), index > 0, {}),
    );
  const columns = sectionHeads(child);
  const groups = groupRows(child.children);
  return collectAll(child.children, (row, index) =>
    groups.has(row)
      ? cellParagraphs(child, filledCells(row), index > 0, { isGroupRow: true })
      : rowParagraphs(child, row, index, columns),
  );
}

/** Items without a number of their own cell, or any other table as it is. */
function unfoldTitles(table: Table): RootChild[] {
  if (hasRowTitles(table)) return unfoldRowTitles(table);
  const column = itemColumn(table);
  return column < 0 ? [table] : unfoldItemColumn(table, column);
}
