import { append } from "../../model/append.js";
import type { Block } from "../../model/tree.js";
import { addBookmark } from "./add-bookmark.js";
import { readParagraph } from "./read-paragraph.js";
import { readTable } from "./read-table.js";
import { createFlow, type Flow, type Story, settleCarried } from "./story.js";
import { childElement, childElements, type XmlElement } from "./xml-element.js";

/** Elements around blocks that hold no block: their content is not read. */
const noBlocks = new Set(["tcPr", "sdtPr", "sdtEndPr", "customXmlPr", "del", "moveFrom"]);

/** Read a paragraph or table, and the text boxes anchored in it, which follow it. */
export function readBlock(story: Story, flow: Flow, element: XmlElement): Block[] {
  if (element.name === "tbl") {
    return [...settleCarried(flow), ...readTable(story, flow, element, readContainer)];
  }
  const { blocks, textBoxes } = readParagraph(story, flow, element);
  if (textBoxes.length === 0) return blocks;
  const region = story.region === "body" ? "textBox" : story.region;
  return [...blocks, ...textBoxes.flatMap((box) => readInRegion(story, box, region))];
}

/** A text box's paragraphs count on in its part, and stand in a column of their own. */
function readInRegion(story: Story, box: XmlElement, region: Story["region"]): Block[] {
  const inside: Story = { ...story, region, ground: null };
  const blocks = readContainer(inside, createFlow(), box);
  story.nextParagraph = inside.nextParagraph;
  return blocks;
}

/** Read all blocks in a cell, a text box or a note, through controls and tags around them. */
export function readContainer(story: Story, flow: Flow, container: XmlElement): Block[] {
  return [...readInside(story, flow, container), ...settleCarried(flow)];
}

function readInside(story: Story, flow: Flow, container: XmlElement): Block[] {
  const blocks: Block[] = [];
  for (const child of childElements(container)) {
    if (noBlocks.has(child.name)) continue;
    if (child.name === "p" || child.name === "tbl") append(blocks, readBlock(story, flow, child));
    else if (child.name === "bookmarkStart") addBookmark(flow.bookmarks, child);
    else if (child.name === "AlternateContent") {
      const chosen = childElement(child, "Choice") ?? childElement(child, "Fallback");
      if (chosen !== undefined) append(blocks, readInside(story, flow, chosen));
    } else append(blocks, readInside(story, flow, child));
  }
  return blocks;
}
