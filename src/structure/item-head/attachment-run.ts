import { blockText, sourceOf } from "../../model/block.js";
import { type Block, type ItemChild, isBlock } from "../../model/tree.js";
import {
  isFileName,
  saysNoAttachments,
  splitAttachmentLabel,
} from "../../vocabulary/attachment-words.js";
import { titleSimilarity } from "../../vocabulary/comparison.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { lookOf, standsOut } from "../items/look.js";
import { isRepeatedTitle, standsLikeTitle } from "./repeated-title.js";
import { isSectionStart, type SiblingHabits } from "./sibling-habits.js";

/** Longest line of an attachments list, in characters. */
const longestLine = 250;

/** Is the block the heading of an attachments list and nothing else ("Bilag", "BILAG:")? */
export function isAttachmentsHeading(block: Block): boolean {
  const label = readSectionLabel(blockText(block));
  return label?.kind === "bilag" && label.strength === "strong" && label.rest === "";
}

/**
 * How many of the children a list of attachments on top of an item takes, its
 * heading included. It goes on until a section heading, the repeated title or a
 * sentence; without one line of its own it is no list (an empty section).
 *
 * @param children begin with the list's heading
 * @returns the count, or null where this is no list on top
 */
export function attachmentRun(
  children: readonly ItemChild[],
  title: string,
  habits: SiblingHabits,
): number | null {
  let end = 1;
  let lines = 0;
  let files = 0;
  for (let index = 1; index < children.length; index += 1) {
    const child = children[index];
    if (child?.type === "furniture") continue;
    if (child === undefined || !isBlock(child)) break;
    const next = children.slice(index + 1).find(isBlock) ?? null;
    if (!isListLine(child, habits)) break;
    if (lines > 0 && isTitleAgain(child, next, title, habits)) break;
    if (files === lines && lines > 0 && isTitleAfterFiles(child, next, title, habits)) break;
    lines += 1;
    if (isFileName(blockText(child))) files += 1;
    end = index + 1;
  }
  const more = children.slice(end).some((child) => child.type !== "furniture");
  return lines > 0 && more ? end : null;
}

/**
 * Below nothing but file names, a line without suffix over a section heading is the title again,
 * where it shares a word with it or is set as a heading.
 */
function isTitleAfterFiles(
  block: Block,
  next: Block | null,
  title: string,
  habits: SiblingHabits,
): boolean {
  if (sourceOf(block).list !== null || isFileName(blockText(block))) return false;
  const isAlike = titleSimilarity(blockText(block), title) > 0 || standsOut(lookOf(block), null);
  if (!isAlike) return false;
  return standsLikeTitle(block, next, habits);
}

/** Below one line at least: an attachment may well be called like the item. */
function isTitleAgain(
  block: Block,
  next: Block | null,
  title: string,
  habits: SiblingHabits,
): boolean {
  const text = blockText(block).trim();
  if (sourceOf(block).list !== null || isFileName(text)) return false;
  return splitAttachmentLabel(text).label === null && isRepeatedTitle(block, next, title, habits);
}

function isListLine(block: Block, habits: SiblingHabits): boolean {
  const text = blockText(block).trim();
  if (isFileName(text) || splitAttachmentLabel(text).separated) return true;
  const marked = sourceOf(block).list !== null;
  if (!marked && isSectionStart(block, habits)) return false;
  if (block.type === "heading") return false;
  if (saysNoAttachments(text) || marked) return true;
  return text.length <= longestLine && !/[.:;!?]$/u.test(text);
}
