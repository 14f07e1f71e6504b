import type { Table } from "mdast";
import { expect, it } from "vitest";
import { itemColumn } from "../../../src/structure/tables/item-columns.js";

it("seeks a column of items in a table of any number of rows", () => {
  const cells = ["Leje", "40"].map((value) => ({
    type: "tableCell" as const,
    children: [{ type: "text" as const, value }],
  }));
  const row = { type: "tableRow" as const, children: cells };
  const table: Table = { type: "table", children: Array.from({ length: 200_000 }, () => row) };
  expect(itemColumn(table)).toBe(-1);
});
