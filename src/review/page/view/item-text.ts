import type { Outcome } from "../../../model/item-record.js";
import type { AttachmentView, BlockView, ItemView, SectionView } from "../../api.js";
import { element } from "../dom/element.js";
import { moveFocus } from "../dom/move-focus.js";
import { showWhole } from "../dom/show-whole.js";
import { blockContent } from "./block-view.js";
import type { SourceFocus } from "./source-focus.js";
import { dayText, type ViewContext } from "./view-context.js";

/** An item's text. */
export interface ItemText {
  node: HTMLElement;
  /** Mark what is in focus. */
  mark(focus: SourceFocus): void;
}

/**
 * Draw an item's facts and sections. Each block that has a place has a button that shows it in the
 * source; the arrow keys go from one to the next.
 *
 * @param words to be marked
 * @param show shows a block in the source; null where there is none
 */
export function itemText(
  item: ItemView,
  words: string[],
  context: ViewContext,
  show: ((block: BlockView) => void) | null,
): ItemText {
  const drawn = new Map<BlockView, HTMLElement>();
  const drawBlock = (block: BlockView) => {
    const line = blockLine(block, words, context, show);
    drawn.set(block, line);
    return line;
  };
  const sections = element(
    "div",
    {
      class: "sections",
      onkeydown: (event) => {
        const buttons = [...sections.querySelectorAll<HTMLElement>("button.place")];
        const next = moveFocus(event as KeyboardEvent, buttons, null);
        if (next === null) return;
        for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
      },
    },
    ...item.sections.map((section) => sectionView(section, drawBlock, context)),
  );
  const first = sections.querySelector<HTMLElement>("button.place");
  if (first !== null) first.tabIndex = 0;
  const { texts } = context;
  return {
    node: element(
      "div",
      { class: "text" },
      facts(item, context),
      item.visibility === "closed" ? element("p", { class: "note" }, texts.item.closedNote) : null,
      item.sections.length === 0 ? element("p", { class: "note" }, texts.item.nothing) : null,
      sections,
      attachments(item.attachments, context),
    ),
    mark({ blocks }) {
      const wanted = new Set(blocks);
      for (const [block, line] of drawn) line.classList.toggle("marked", wanted.has(block));
      showWhole(blocks.flatMap((block) => drawn.get(block) ?? []));
    },
  };
}

function sectionView(
  { kind, heading, blocks }: SectionView,
  drawBlock: (block: BlockView) => HTMLElement,
  { texts }: ViewContext,
): HTMLElement {
  const shown = heading ?? (kind === "tekst" ? null : texts.sections[kind]);
  return element(
    "section",
    { "data-kind": kind },
    shown === null ? null : element("h3", {}, shown),
    ...blocks.filter(({ text }) => text.trim() !== "").map(drawBlock),
  );
}

function blockLine(
  block: BlockView,
  words: string[],
  { texts }: ViewContext,
  show: ((block: BlockView) => void) | null,
): HTMLElement {
  const page = block.places.find((place) => place.page !== null)?.page ?? null;
  const label = texts.item.showPlace(page);
  const canShow = show !== null && block.places.length > 0;
  const onclick = () => {
    // Text that is being marked with the mouse, to be copied, is no wish to see its source.
    if (getSelection()?.isCollapsed !== false) show?.(block);
  };
  return element(
    "div",
    canShow ? { class: "block shown", onclick } : { class: "block" },
    blockContent(block, words),
    canShow
      ? element(
          "button",
          { type: "button", class: "place", tabindex: -1, "aria-label": label, title: label },
          page === null ? "›" : String(page),
        )
      : null,
  );
}

function facts(item: ItemView, context: ViewContext): HTMLElement {
  const { texts } = context;
  const outcome = item.outcome as Outcome | null;
  const silent = outcome === null || outcome === "ingen" || outcome === "ukendt";
  const rows: { name: string; value: string | null }[] = [
    { name: texts.item.body, value: item.body },
    { name: texts.item.date, value: dayText(item.date, context) },
    { name: texts.item.outcome, value: silent ? null : texts.outcomes[outcome] },
    { name: texts.item.caseNumbers, value: item.caseNumbers.join(", ") },
    { name: texts.item.presenters, value: item.presenters.join(", ") },
  ];
  return element(
    "dl",
    { class: "about" },
    ...rows
      .filter(({ value }) => value !== null && value !== "")
      .map(({ name, value }) =>
        element("div", {}, element("dt", {}, name), element("dd", {}, value)),
      ),
  );
}

function attachments(listed: AttachmentView[], { texts }: ViewContext): HTMLElement | null {
  if (listed.length === 0) return null;
  return element(
    "section",
    { "data-kind": "attachments" },
    element("h3", {}, texts.item.attachments),
    element(
      "ul",
      {},
      ...listed.map(({ text, href }) =>
        element(
          "li",
          {},
          href === null
            ? text
            : element("a", { href, rel: "noopener noreferrer", target: "_blank" }, text),
        ),
      ),
    ),
  );
}
