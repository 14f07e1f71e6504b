import { expect, it } from "vitest";
import type { PdfStructureNode } from "../../../src/extract/pdf/pdf-document.js";
import { tagPlaces } from "../../../src/extract/pdf/tag-places.js";

const content = (id: string): PdfStructureNode => ({ type: "content", id });
const node = (role: string, ...children: PdfStructureNode[]): PdfStructureNode => ({
  role,
  children,
});

it("reads what stands behind a list item's label as its body, also where no LBody is around it", () => {
  const item = (id: string) =>
    node("LI", node("Lbl", content(`${id}-label`)), node("NonStruct", content(id)));
  const places = tagPlaces(node("Document", node("L", item("a"), item("b"))));
  expect(["a", "b", "a-label"].map((id) => places.get(id)?.role)).toEqual([
    "LBody",
    "LBody",
    undefined,
  ]);
  expect(places.get("a")?.block).not.toBe(places.get("b")?.block);
});

it("leaves list items without a label as they are tagged", () => {
  const places = tagPlaces(node("L", node("LI", node("P", content("a")))));
  expect(places.get("a")?.role).toBe("P");
});
