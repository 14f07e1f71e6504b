import { inkLength } from "../../model/block.js";
import type { Item } from "../../model/record.js";
import type { ReleasedSection } from "../passages/passages-of.js";
import type { HeldBackLog } from "./held-back-log.js";
import { linesWithNumbers, reasonsToHoldBack } from "./hold-back-blocks.js";
import { maybePersonalNumber } from "./personal-numbers.js";
import { hiddenInk, isHidden, mayStandIn, type PrivacyFindings } from "./privacy-findings.js";

/** What decides whether a text that is no block may be shown. */
export interface ReleaseContext {
  released: ReleasedSection[];
  /** The texts of the item's blocks held back, white space made one. */
  held: string[];
  privacy: PrivacyFindings;
  log: HeldBackLog;
}

/** Gather what decides of an item's other texts. */
export function releaseContext(
  item: Item,
  released: ReleasedSection[],
  privacy: PrivacyFindings,
  log: HeldBackLog,
): ReleaseContext {
  const held = item.sections.flatMap(({ blocks }) => {
    const reasons = reasonsToHoldBack(blocks);
    return blocks.filter((_, index) => reasons[index] !== null);
  });
  return {
    released,
    held: held.map(({ text }) => flatText(text)).filter((text) => text !== ""),
    privacy,
    log,
  };
}

/**
 * Say why a title, heading or other text that is no block is held back: it may hold a personal
 * number or what a privacy rule found, or there is hidden text long enough to be it that no block
 * accounts for. Null where it may be shown.
 */
export function reasonToHoldBackText(text: string, { all, loose }: PrivacyFindings): string | null {
  if (maybePersonalNumber(text)) return "private-cpr-number";
  const hidden = hiddenInk(loose);
  if (hidden > 0 && hidden >= inkLength(text)) return "hidden";
  return all.find((finding) => mayStandIn(text, finding))?.ruleId ?? null;
}

/** Show an item's title; "" where it is held back. */
export function releaseTitle(item: Item, privacy: PrivacyFindings, log: HeldBackLog): string {
  const reason = reasonToHoldBackText(item.title, privacy);
  if (reason === null) return item.title;
  log.holdBack("title", reason, item.title, item.provenance[0]?.page ?? null);
  return "";
}

/**
 * Show of a text that was read from the item's blocks (the decision) only the lines whose
 * words stand in no block held back, or also in one that is shown.
 */
export function releaseLines(text: string, context: ReleaseContext): string {
  const all = text.split("\n");
  const numbered = linesWithNumbers(all);
  const lines = all.filter((line, index) => {
    const isShown = !numbered.has(index) && reasonOf(line, context) === null;
    if (!isShown) context.log.holdBack("line", "private-or-hidden", "", null);
    return isShown;
  });
  return lines.join("\n").trim();
}

/**
 * Say whether a short text of the heading or of an attachment may be shown: never where hidden
 * text was found outside the blocks, nor where a part of it may hold what a privacy rule found or
 * was read from a block held back.
 *
 * @param parts what the text is made of, such as an attachment's label, title and file
 */
export function isShortTextShown(
  parts: string[],
  part: "presenter" | "attachment" | "caseNumber",
  { released, held, privacy, log }: ReleaseContext,
): boolean {
  const text = parts.join(" ");
  // A presenter stands in the heading, whatever the blocks tell of the same person.
  const sources = part === "presenter" ? [] : held;
  const reasons = [text, ...parts].map((one) =>
    reasonOf(one, { released, held: sources, privacy, log }),
  );
  const hasHidden = privacy.loose.some(isHidden);
  const reason = hasHidden ? "hidden" : (reasons.find((one) => one !== null) ?? null);
  if (reason !== null) log.holdBack(part, reason, text, null);
  return reason === null;
}

function reasonOf(text: string, { released, held, privacy }: ReleaseContext): string | null {
  // Most items have nothing to hold back; their text need not be looked through.
  if (held.length === 0 && privacy.all.length === 0) return reasonToHoldBackText(text, privacy);
  const flat = flatText(text);
  if (released.some((section) => flatText(section.text).includes(flat)))
    return maybePersonalNumber(text) ? "private-cpr-number" : null;
  const isHeld = held.some((other) => other.includes(flat) || flat.includes(other));
  return isHeld ? "private-or-hidden" : reasonToHoldBackText(text, privacy);
}

/** White space made one, for comparing texts. */
function flatText(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
