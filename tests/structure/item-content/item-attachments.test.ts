import { describe, expect, it } from "vitest";
import type { HeadingLine } from "../../../src/model/tree.js";
import { itemAttachments } from "../../../src/structure/item-content/item-attachments.js";
import { item, paragraph, section } from "./build-item.js";

function listed(...lines: string[]) {
  return itemAttachments(item("Havneplan", [section("bilag", "Bilag:", lines)]));
}

const plain = { label: null, title: null, file: null, href: null };

describe("itemAttachments", () => {
  it.each([
    ["Bilag 2: Kort over havnen", { label: "Bilag 2", title: "Kort over havnen" }],
    ["Bilag 3 - Kort over havnen", { label: "Bilag 3", title: "Kort over havnen" }],
    ["Bilag 1. Kort over havnen", { label: "Bilag 1", title: "Kort over havnen" }],
    ["- Kort over havnen", { title: "Kort over havnen" }],
    ["2 - Kort over havnen", { title: "Kort over havnen" }],
    ["Bilag - Kort over havnen", { title: "Bilag - Kort over havnen" }],
    ["Kort over havnen.pdf", { title: "Kort over havnen", file: "Kort over havnen.pdf" }],
    ["[Bilag 4: Kort](#)", { label: "Bilag 4", title: "Kort" }],
    ["[Kort](https://havn.example/kort)", { title: "Kort", href: "https://havn.example/kort" }],
    ["[Kort.msg](bilag/44-1.pdf)", { title: "Kort.msg", file: "bilag/44-1.pdf" }],
    ["[Link til dagsorden](#) (opløses i uge 36)", { title: "Link til dagsorden" }],
    ["2 Åben Kort over havnen 1432/17", { title: "Kort over havnen" }],
  ])("reads «%s»", (line, attachment) => {
    expect(listed(line)).toEqual([{ ...plain, ...attachment }]);
  });

  it.each([
    "Ingen",
    "Ingen bilag.",
    "-",
    "Bilagene eftersendes, når høringen af naboerne er afsluttet.",
  ])("finds none in «%s»", (line) => {
    expect(listed(line)).toEqual([]);
  });

  it("puts what the top and the end both list once", () => {
    const top: HeadingLine = {
      type: "headingLine",
      role: "attachments",
      children: ["Bilag", "Udkast til plan for havnen.docx"].map(paragraph),
    };
    const read = itemAttachments(
      item("Havneplan", [
        top,
        section("bilag", "BILAG", ["Udkast til plan for havnen", "Budget 2023"]),
      ]),
    );
    expect(read.map(({ title, file }) => ({ title, file }))).toEqual([
      { title: "Udkast til plan for havnen", file: "Udkast til plan for havnen.docx" },
      { title: "Budget 2023", file: null },
    ]);
  });

  it("keeps neighbours of one list apart, however alike", () => {
    expect(listed("Nyhedsbrev fra havnen nr. 1", "Stort nyhedsbrev fra havnen nr. 1")).toHaveLength(
      2,
    );
  });

  it("reads labelled links and closing lines of other sections", () => {
    const read = itemAttachments(
      item("Havneplan", [
        section("sagsfremstilling", "Sagsfremstilling", [
          "Bilag 9: nævnes i teksten og fortsætter her.",
          "[Bilag 1: Kort](#)",
          "Bilag 2: Budget",
        ]),
      ]),
    );
    expect(read.map(({ label, title }) => `${label} ${title}`)).toEqual([
      "Bilag 1 Kort",
      "Bilag 2 Budget",
    ]);
  });

  it("reads labels in the title where no list has them", () => {
    expect(itemAttachments(item("Kvartalsrapport (bilag 1 - eftersendes)"))).toEqual([
      { ...plain, label: "bilag 1" },
    ]);
    expect(itemAttachments(item("Kvartalsrapport (bilag 1-3)")).map(({ label }) => label)).toEqual([
      "bilag 1",
      "bilag 2",
      "bilag 3",
    ]);
    const both = item("Kort (bilag 2)", [section("bilag", "Bilag", ["Bilag 2: Kort"])]);
    expect(itemAttachments(both)).toHaveLength(1);
  });
});
