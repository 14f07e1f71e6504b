import type { Heading, Paragraph } from "mdast";
import { blockText, sourceOf } from "../../model/block.js";
import type { SectionKind } from "../../model/section-kind.js";
import { singleSpaced } from "../../model/single-spaced.js";
import { splitBlock } from "../../model/split-block.js";
import {
  type AgendaItem,
  type Block,
  type HeadingLine,
  type ItemChild,
  type ItemSection,
  isBlock,
  type SectionChild,
} from "../../model/tree.js";
import { kindOfHeading } from "../../vocabulary/kind-of-heading.js";
import { isNoteColumn, isTaskColumn, kindOfHead } from "../tables/section-columns.js";
import type { LabelOccurrence } from "./label-occurrence.js";

/** What a heading at an index of the item's children does. */
export interface AcceptedHeading {
  occurrence: LabelOccurrence;
  /** It only stands over other headings: kept as a line, opens nothing. */
  isGroup: boolean;
}

/** Gather an item's loose blocks into sections at the accepted headings. */
export function gatherSections(
  item: AgendaItem,
  headings: Map<number, AcceptedHeading>,
): AgendaItem {
  const children: ItemChild[] = [];
  let open: ItemSection | null = null;
  let column: string | null = null;
  item.children.forEach((child, index) => {
    const accepted = headings.get(index);
    const head = isBlock(child) ? (sourceOf(child).columnHead ?? null) : column;
    if (head !== column) open = head === null ? null : pushed(children, columnSection(head));
    column = head;
    if (accepted && isBlock(child)) {
      open = accepted.isGroup ? null : openSection(child, accepted.occurrence);
      children.push(open ?? headingLine("group", child));
    } else if (isBlock(child)) {
      open ??= pushed(children, {
        type: "itemSection",
        kind: "tekst",
        heading: null,
        children: [],
      });
      open.children.push(child);
    } else if (child.type === "furniture" && open) {
      open.children.push(child);
    } else {
      if (child.type !== "furniture") open = null;
      children.push(child);
    }
  });
  return { ...item, children };
}

/** The section of a table's column: its heading stands over the column, once for all items. */
function columnSection(head: string): ItemSection {
  const kind = isTaskColumn(head) ? "andet" : (kindOfHead(head) ?? "tekst");
  return { type: "itemSection", kind, heading: head, children: [] };
}

function pushed(children: ItemChild[], section: ItemSection): ItemSection {
  children.push(section);
  return section;
}

function openSection(block: Block, { label, runIn, isRowLabel }: LabelOccurrence): ItemSection {
  const isNote = isRowLabel && isNoteColumn(blockText(block));
  const kind = isNote ? "andet" : (label?.kind ?? kindOfHeading(blockText(block)) ?? "andet");
  if (!runIn || !label || block.type === "table") {
    return section(kind, block, []);
  }
  const lead = blockText(block).length - blockText(block).trimStart().length;
  const { head, tail } = splitBlock(block as Paragraph | Heading, lead + label.length);
  return section(kind, head, [tail]);
}

function section(kind: SectionKind, block: Block, rest: SectionChild[]): ItemSection {
  const heading = singleSpaced(blockText(block)).trim();
  return { type: "itemSection", kind, heading, children: [headingLine("section", block), ...rest] };
}

function headingLine(role: HeadingLine["role"], block: Block): HeadingLine {
  return { type: "headingLine", role, children: [block] };
}
