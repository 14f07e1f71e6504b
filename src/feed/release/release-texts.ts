import { inkLength } from "../../model/block.js";
import type { Item } from "../../model/record.js";
import type { ReleasedSection } from "../passages/passages-of.js";
import type { HeldBackLog } from "./held-back-log.js";
import type { LooseFinding } from "./privacy-findings.js";
import { flatText, maybePersonalNumber } from "./private-text.js";
import { reasonToHoldBack } from "./release-sections.js";

/** What decides whether a text that is no block may be shown. */
export interface ReleaseContext {
  item: Item;
  released: ReleasedSection[];
  /** Findings in the item that no marked block accounts for. */
  findings: LooseFinding[];
  log: HeldBackLog;
}

/**
 * Show an item's title unless it may hold a personal number, or hidden text long enough to be
 * the title was found outside the item's blocks.
 *
 * @returns the title, "" where it is held back
 */
export function releaseTitle({ item, findings, log }: ReleaseContext): string {
  const hiddenInk = findings
    .filter(({ ruleId }) => ruleId === "hidden-text")
    .reduce((sum, { actual }) => sum + Number(actual), 0);
  const reason = maybePersonalNumber(item.title)
    ? "private-cpr-number"
    : hiddenInk > 0 && hiddenInk >= inkLength(item.title)
      ? "hidden"
      : findings.find((finding) => mayStandIn(item.title, finding))?.ruleId;
  if (reason === undefined) return item.title;
  log.holdBack("title", reason, item.title, item.provenance[0]?.page ?? null);
  return "";
}

/**
 * Show of a text that was read from the item's blocks (the decision) only the lines whose
 * words stand in no block held back, or also in one that is shown.
 */
export function releaseLines(text: string, { item, released, log }: ReleaseContext): string {
  const held = item.sections
    .flatMap((section) => section.blocks)
    .filter((block) => reasonToHoldBack(block) !== null)
    .map((block) => flatText(block.text));
  const shown = released.map((section) => flatText(section.text)).join("\n");
  const lines = text.split("\n").filter((line) => {
    const flat = flatText(line);
    const isHeld = held.some((other) => other.includes(flat) || flat.includes(other));
    const isShown = !maybePersonalNumber(line) && (!isHeld || shown.includes(flat));
    if (!isShown) log.holdBack("line", "private-or-hidden", "", null);
    return isShown;
  });
  return lines.join("\n").trim();
}

/**
 * Show short texts of the heading and the attachments: none where hidden text was found
 * outside the blocks, and none that may hold what a privacy rule found.
 */
export function releaseShortTexts(
  texts: (string | null)[],
  part: "presenter" | "attachment" | "caseNumber",
  { findings, log }: ReleaseContext,
): string[] {
  const hasHidden = findings.some(({ ruleId }) => ruleId === "hidden-text");
  return texts.flatMap((text) => {
    if (text === null || text.trim() === "") return [];
    const isPrivate =
      maybePersonalNumber(text) || findings.some((finding) => mayStandIn(text, finding));
    if (!hasHidden && !isPrivate) return [text];
    log.holdBack(part, hasHidden ? "hidden" : "private", text, null);
    return [];
  });
}

/** Could the finding stand in the text? Compares what its mask leaves ("010203-••••"). */
function mayStandIn(text: string, { ruleId, actual }: LooseFinding): boolean {
  if (ruleId === "hidden-text") return false;
  const visible = actual.replace(/•+/gu, " ").trim();
  return visible !== "" && flatText(text).toLowerCase().includes(visible.toLowerCase());
}
