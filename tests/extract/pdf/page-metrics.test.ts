import { expect, it } from "vitest";
import { pageMetrics } from "../../../src/extract/pdf/page-metrics.js";
import { makeLine } from "./make-line.js";

it("takes the margins from the cells of tables where few lines stand outside", () => {
  const title = { ...makeLine("Referat"), left: 180, right: 415 };
  const cells = Array.from({ length: 9 }, (_, at) => ({
    ...makeLine("Kassereren gennemgik regnskabet.", { at }),
    left: at < 4 ? 70 : 220,
    right: 500,
  }));
  expect(pageMetrics([[title]], [cells], 595).rightPoints).toBe(525);
  expect(pageMetrics([[title]], [], 595).rightPoints).toBe(415);
});
