import { paragraph, type StyledDocument, type StyledTable, type TableCell } from "../document.js";
import { type Family, formats } from "../family.js";
import { itemCell, textCell } from "../layout/item-cell.js";
import { meetingHead } from "../layout/meeting-head.js";
import { noChances } from "../make/plan.js";
import { type Meeting, type MeetingItem, meetingItems } from "../meeting.js";
import type { Random } from "../random.js";

/** Items in cells without heads of columns: the number, the title, the text below it or beside it. */
export const cellItems: Family = {
  name: "cell-items",
  formats,
  plan: {
    documentType: "referat",
    body: "board",
    numbering: ["plain", "plain", "running"],
    items: { least: 4, most: 9 },
    sections: [{ kind: "tekst", headings: [null], chance: 1, content: "minutes" }],
    caseNumberForm: "kle",
    attachmentFiles: false,
    attachmentLabels: false,
    embedded: "attachment",
    header: { endTime: 0.6, location: 1, chair: false, secretary: true },
    people: { least: 4, most: 8, absentMost: 2, organisation: false, role: 0.4, party: false },
    chances: { ...noChances, frameItems: 0.7, list: 0.2 },
  },
  layout,
};

/** Where an item's text stands: under its title in one cell, in a row below, in a third cell. */
type CellForm = "below" | "row" | "beside";

function layout(meeting: Meeting, random: Random): StyledDocument {
  const form = random.pick<CellForm>(["below", "row", "beside"]);
  const label = random.pick(["{n}.", "{n}", "Pkt. {n}", "{n}."]);
  const borders = random.chance(0.6);
  const rows = meetingItems(meeting).map((item) =>
    itemRows(item, label.replace("{n}", item.number ?? ""), form),
  );
  const table = (own: TableCell[][]): StyledTable => ({
    type: "table",
    borders,
    headed: false,
    widthsPercent: form === "beside" ? [11, 31, 58] : [11, 89],
    rows: own,
  });
  return {
    title: "Referat af bestyrelsesmøde",
    font: random.pick(["Liberation Sans", "Liberation Serif"]),
    bodyPoints: 11,
    header: [],
    footer: ["Side {page} af {pages}"],
    blocks: [
      ...meetingHead(meeting, {
        title: `Referat af bestyrelsesmøde i ${meeting.organisation}`,
        labelled: random.pick(["colon", "tab", "table"]),
        people: random.pick(["commas", "lines"]),
        present: random.pick(["Deltagere", "Til stede"]),
      }),
      table(rows.flat()),
    ],
  };
}

function itemRows(item: MeetingItem, label: string, form: CellForm): TableCell[][] {
  const blocks = item.sections.flatMap((section) => section.blocks);
  const number = { paragraphs: [paragraph(label, { bold: true })] };
  switch (form) {
    case "below":
      return [[number, itemCell(item.title, blocks)]];
    case "row":
      return [
        [number, itemCell(item.title, [])],
        [textCell([]), textCell(blocks)],
      ];
    case "beside":
      return [[number, itemCell(item.title, []), textCell(blocks)]];
  }
}
