import { blockText } from "../../model/block.js";
import { singleSpaced } from "../../model/single-spaced.js";
import {
  type AgendaItem,
  type Block,
  type EmbeddedDocument,
  type Furniture,
  type ItemChild,
  isBlock,
  type MinutesRoot,
  type Reading,
  type RootChild,
} from "../../model/tree.js";
import { gatherContents } from "../contents/remark-contents-list.js";
import { furnitureKey } from "../furniture/furniture-key.js";
import { agendaItem, gatherItems } from "../items/gather-items.js";
import { lookOf } from "../items/look.js";
import { readItems } from "../items/read-items.js";
import { type BorderContext, borderEvidence, isStamp } from "./border-evidence.js";
import { type Border, isInnerItemStart } from "./find-border.js";

/** Points from which a place inside an attachment opens the next one. */
const nextAttachmentPoints = 5.5;

/** Make the embedded documents of an item from everything at and after its border. */
export function embeddedDocuments(border: Border, context: BorderContext): EmbeddedDocument[] {
  return makers[border.kind](border, context);
}

const makers: Record<
  Border["kind"],
  (border: Border, context: BorderContext) => EmbeddedDocument[]
> = {
  minutes: minutesDocument,
  agenda_item: innerItems,
  attachment: attachments,
};

function reading(border: Border): Reading {
  return { confidence: Math.min(0.95, 0.5 + border.points / 20), evidence: border.evidence };
}

function minutesDocument(border: Border, { children }: BorderContext): EmbeddedDocument[] {
  const inner: MinutesRoot = {
    type: "minutesRoot",
    children: children.slice(border.at) as RootChild[],
  };
  const listed = gatherContents(inner);
  const root = gatherItems(listed, readItems(listed));
  return [
    {
      type: "embeddedDocument",
      kind: "minutes",
      title: titleOfMinutes(children.slice(border.at)),
      reading: reading(border),
      children: [root],
    },
  ];
}

function innerItems(border: Border, { children }: BorderContext): EmbeddedDocument[] {
  const starts = children.flatMap((_, index) =>
    index >= border.at && isInnerItemStart(children, index) ? [index] : [],
  );
  return starts.map((start, at): EmbeddedDocument => {
    const heading = children[start] as Block;
    const title = blockText(heading).trim();
    const content = children.slice(start + 1, starts[at + 1]);
    return {
      type: "embeddedDocument",
      kind: "agenda_item",
      title,
      reading: reading(border),
      children: [innerItem(heading, title, content, border)],
    };
  });
}

function innerItem(
  heading: Block,
  title: string,
  content: ItemChild[],
  border: Border,
): AgendaItem {
  const candidate = {
    index: 0,
    blockCount: 1,
    family: "none",
    keyword: "",
    number: null,
    value: null,
    subValue: null,
    title,
    titleEnd: null,
    look: lookOf(heading),
    entry: null,
    closes: false,
    listed: false,
    evidence: [],
    score: border.points,
  } as const;
  return agendaItem(
    { candidate: { ...candidate, evidence: [] }, margin: border.points },
    [heading],
    content,
  );
}

function attachments(border: Border, context: BorderContext): EmbeddedDocument[] {
  const { children } = context;
  const starts = [border.at];
  for (let at = border.at + 4; at < children.length; at += 1) {
    const points = borderEvidence(at, context).reduce((sum, one) => sum + one.points, 0);
    if (points >= nextAttachmentPoints && at - (starts.at(-1) ?? 0) > 4) starts.push(at);
  }
  return starts.map((start, at): EmbeddedDocument => {
    const part = children.slice(start, starts[at + 1]) as (Block | Furniture)[];
    return {
      type: "embeddedDocument",
      kind: "attachment",
      title: titleOf(part),
      reading: reading(border),
      children: part,
    };
  });
}

/** Lines from the top of minutes among which the title stands below a running header. */
const titleLines = 4;

/** How a line tells that it is the title. */
const saysTitle =
  /^(?:møde|mødetitel|titel|emne)\s*:\s*(?=\S)|^(?:referat|dagsorden|beslutningsprotokol|protokol)(?![a-zæøå])/iu;

/**
 * The title of minutes. Where their first line comes back at the top of pages it may be the
 * running header; then a line below that says it is the title goes before it.
 *
 *     Fjordby Kommune
 *     Møde: Udvalget for Havn og By
 *           ^^^^^^^^^^^^^^^^^^^^^^^
 */
function titleOfMinutes(children: ItemChild[]): string | null {
  const running = new Set(
    children.flatMap((child) =>
      child.type === "furniture"
        ? child.children.map((block) => furnitureKey(blockText(block)))
        : [],
    ),
  );
  const lines = children.filter((child) => isBlock(child) && !isStamp(child)).slice(0, titleLines);
  const [first] = lines;
  const isRunning =
    first !== undefined && isBlock(first) && running.has(furnitureKey(blockText(first)));
  const named = lines.find((line) => isBlock(line) && saysTitle.test(blockText(line).trim()));
  const title = titleOf(isRunning && named !== undefined ? [named] : children);
  return title?.replace(/^(?:møde|mødetitel|titel|emne)\s*:\s*(?=\S)/iu, "") ?? null;
}

/** The first line that is no running header. */
function titleOf(children: ItemChild[]): string | null {
  const first = children.find((child) => isBlock(child) && !isStamp(child));
  return first && isBlock(first) ? singleSpaced(blockText(first)).trim().slice(0, 200) : null;
}
