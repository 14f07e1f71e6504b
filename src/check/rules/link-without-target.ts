import type { Link } from "mdast";
import type { Node, Parent } from "unist";
import { blockText } from "../../model/block.js";
import type { Rule } from "../../model/rule.js";
import type { Block } from "../../model/tree.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { clip } from "../text/clip.js";
import { type Sought, seek } from "../text/seek.js";
import { signs } from "../text/text-signs.js";
import { findInPassages, nothingFound } from "../text-rule.js";

/**
 * The text points to something by a link, and the link leads nowhere: its target was lost
 * on the way from the system that made the document.
 *
 * @example
 *   # 1 | Ny badebro
 *   Tilbuddet findes [her](#).
 *                    ^^^^^^^^
 *   Se mere om broen her.
 *                    ^^^
 *   → 1: Unexpected link “her” without a target, expected an address
 *   → 1: Unexpected link “Se mere om broen her” without a target, expected an address
 * @example
 *   # 1 | Ny badebro
 *   Tilbuddet findes [her](https://havnen.example/tilbud). Broen ses her.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "link-without-target",
  severity: "info",
  message: {
    en: "Unexpected link “{actual}” without a target, expected an address",
    da: "Uventet link ”{actual}” uden mål, ventede en adresse",
  },
  advice: {
    en: "Find what the link pointed to in the system that made the document.",
    da: "Find det, linket pegede på, i det system, der dannede dokumentet.",
  },
};

/** A sentence that is nothing but a reference: "Se mere om broen her." */
const reference: Sought = {
  pattern: /(?<=^|[.!?]\s|\n|\()((?:se|læs|find|hent)\s[^.!?\n]{0,80}?\sher)(?=[.!?)\n]|$)/giu,
  signs: signs("here"),
};

/** How such a sentence ends; the whole pattern is tried at every character, also for "herunder". */
const endsInHere = /\sher(?=[.!?)\n]|$)/iu;

/** A Markdown link in the text itself, without an address: "[her]()". */
const printedLink: Sought = { pattern: /\[([^\]\n]{1,80})\]\(#?\)/gu, signs: signs("emptyTarget") };

const anySign = reference.signs | printedLink.signs;

/** Find links without an address and "se … her" without any link. */
function find(view: MinutesView): FoundDetails[] {
  const passages = view.prosePassages.filter(
    ({ block, signs }) => (signs & anySign) !== 0 || mayHoldLinks(block),
  );
  return findInPassages(passages, (passage) => {
    const links: Link[] = [];
    addLinks(passage.block, links);
    const broken = links.filter(({ url }) => url === "" || url === "#");
    if (links.length > 0) return broken.map((link) => ({ actual: clip(blockText(link)) }));
    const printed = seek(passage, printedLink).map((match) => match[1]);
    if (printed.length === 0 && !endsInHere.test(passage.text)) return nothingFound;
    const words = printed.length > 0 ? printed : seek(passage, reference).map(([all]) => all);
    return words.map((actual) => ({ actual: clip(actual ?? "") }));
  });
}

/** Most blocks hold a text and nothing else. */
function mayHoldLinks(block: Block): boolean {
  return block.children.length !== 1 || block.children[0]?.type !== "text";
}

function addLinks(node: Node, links: Link[]): void {
  if (node.type === "link") links.push(node as Link);
  else if ("children" in node) {
    for (const child of (node as Parent).children) addLinks(child, links);
  }
}

/** The rule link-without-target. */
export const linkWithoutTarget: CheckRule = { rule, find };
