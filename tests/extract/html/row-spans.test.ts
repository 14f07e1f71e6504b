import { expect, test } from "vitest";
import { spreadSpans } from "../../../src/extract/html/row-spans.js";

test("covers no more places than a table of figures has, and loses no cell", () => {
  const wide = Array.from({ length: 3000 }, (_, at) => ({
    content: `${at}`,
    columns: 1,
    rows: Number.POSITIVE_INFINITY,
  }));
  const narrow = Array.from({ length: 3000 }, () => [{ content: "under", columns: 1, rows: 1 }]);
  const rows = spreadSpans([wide, ...narrow], () => "");
  const cells = rows.flat();
  expect(cells.length).toBeLessThan(120_000);
  expect(cells.filter((cell) => cell !== "")).toHaveLength(6000);
});
