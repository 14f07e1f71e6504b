import * as fc from "fast-check";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { sectionKinds } from "../../../src/model/section-kind.js";
import type { AgendaItem, MinutesTree } from "../../../src/model/tree.js";
import { itemContentSteps } from "../../../src/structure/item-content/index.js";
import { item, section, tree } from "./build-item.js";

function read(root: MinutesTree): MinutesTree {
  const processor = unified();
  for (const step of itemContentSteps) processor.use(step as never);
  return processor.runSync(root as never) as never;
}

const approved = () => item("Budget", [section("beslutning", "Beslutning", ["Godkendt."])]);

describe("itemContentSteps", () => {
  it("reads items wherever they stand: sub-items, minutes inside an item, agenda items of others", () => {
    const host = item("Punkt med det hele", [
      item("Under"),
      {
        type: "embeddedDocument",
        kind: "minutes",
        title: null,
        reading: { confidence: 1, evidence: [] },
        children: [{ type: "minutesRoot", children: [approved()] }],
      },
      {
        type: "embeddedDocument",
        kind: "agenda_item",
        title: null,
        reading: { confidence: 1, evidence: [] },
        children: [approved()],
      },
    ]);
    const [first] = read(tree([host])).children as AgendaItem[];
    const found = JSON.stringify(first).match(/"outcome":"godkendt"/gu);
    expect(found).toHaveLength(2);
  });

  it("never throws, touches no block, and reads the same the second time", () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "Godkendt.",
        "1. at planen godkendes",
        "Det indstilles, at",
        "Bilag 1: Kort",
        "[Kort](https://havn.example)",
        "For stemte A og B. Imod: V.",
        "Afbud:",
      ),
    );
    const drawn = fc.array(
      fc.record({
        kind: fc.constantFrom(...sectionKinds),
        lines: fc.array(text, { maxLength: 4 }),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.string(), drawn, (title, parts) => {
        const children = parts.map(({ kind, lines }) => section(kind, kind, lines));
        const once = read(tree([item(title, children)]));
        expect((once.children[0] as AgendaItem).children.slice(1)).toEqual(children);
        expect(read(once)).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});
