import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/rule.js";
import type { EmbeddedDocument, MinutesTree } from "../../src/model/tree.js";
import { minutesFromTree } from "../../src/record/minutes-from-tree.js";
import { agendaItem, paragraph } from "./make-blocks.js";
import { madeUpFacts } from "./record-facts.js";

function embedded(fields: Pick<EmbeddedDocument, "kind" | "children">): MinutesTree {
  const node: EmbeddedDocument = {
    type: "embeddedDocument",
    title: "Indlagt",
    reading: { confidence: 1, evidence: [] },
    ...fields,
  };
  return { type: "root", children: [agendaItem("Orientering", [node])] };
}

describe("a document inside an item", () => {
  it("gives its findings to the inner record, and the outer names the inner item", () => {
    const finding: Finding = {
      rule: {
        ruleId: "section-empty",
        severity: "info",
        message: { en: "Unexpected empty section", da: "Uventet tomt afsnit" },
        advice: { en: "Look.", da: "Se efter." },
      },
      page: 2,
      itemPath: "1.1/1",
      subject: null,
      expected: null,
      actual: null,
    };
    const tree = embedded({
      kind: "minutes",
      children: [{ type: "minutesRoot", children: [agendaItem("Valg", [])] }],
    });
    const record = minutesFromTree(tree, { ...madeUpFacts, findings: [finding] });
    const inner = record.items[0]?.embedded[0]?.document;
    expect(inner?.diagnostics[0]?.itemId).toBe(inner?.items[0]?.id);
    expect(record.diagnostics[0]?.itemId).toBe(inner?.items[0]?.id);
  });

  it("gives the items of another body's agenda item, and the text of an attachment", () => {
    const { id } = madeUpFacts;
    const items = embedded({ kind: "agenda_item", children: [agendaItem("Havnen", [])] });
    const [itemsInside] = minutesFromTree(items, madeUpFacts).items[0]?.embedded ?? [];
    expect(itemsInside?.items.map((item) => item.id)).toEqual([`${id}/1.1#1`]);
    expect(itemsInside?.document).toBeNull();
    const attachment = embedded({
      kind: "attachment",
      children: [
        paragraph("Notat"),
        {
          type: "furniture",
          reason: "page-number",
          foundBy: "pageEdge",
          children: [paragraph("Side 1 af 4")],
        },
        paragraph("Kajen er 40 m lang."),
      ],
    });
    const record = minutesFromTree(attachment, madeUpFacts);
    expect(record.items[0]?.embedded[0]?.text).toBe("Notat\nKajen er 40 m lang.");
    expect(record.furniture.map(({ text }) => text)).toEqual(["Side 1 af 4"]);
  });
});
