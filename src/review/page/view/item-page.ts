import type { SearchHit, SearchResult } from "../../../feed/search/search-index.js";
import type { BlockView, ItemView } from "../../api.js";
import { sourceAddress } from "../ask-server.js";
import { element } from "../dom/element.js";
import { passageOf } from "./hit-list.js";
import { itemText } from "./item-text.js";
import { answeringWords } from "./marked-text.js";
import { pdfPane, type SourcePane } from "./pdf-pane.js";
import { focusOfBlock, focusOfPassage, type SourceFocus } from "./source-focus.js";
import { textPane } from "./text-pane.js";
import type { ViewContext } from "./view-context.js";

/** An item that is shown; close it before the next. */
export interface ItemPage {
  node: HTMLElement;
  /** Mark the passage that was asked for; the node must be in the page. */
  open(): void;
  close(): void;
}

/**
 * Draw an item beside its source.
 *
 * @param result the hits it was opened from; null where it was opened by its address
 */
export function itemPage(
  item: ItemView,
  result: SearchResult | null,
  context: ViewContext,
): ItemPage {
  const hit = result?.hits.find(({ id }) => id === item.id);
  const pane = sourcePane(item, context);
  let latest = focusOfPassage(item, context.address.passage);
  const apply = (focus: SourceFocus) => {
    latest = focus;
    text.mark(focus);
    pane?.show(focus);
  };
  const show = (block: BlockView) => {
    node.dataset.pane = "source";
    apply(focusOfBlock(block));
  };
  const text = itemText(item, answeringWords(hit), context, pane === null ? null : show);
  const node = element(
    "main",
    { class: "item", id: "results", "aria-labelledby": "item-title", "data-pane": "text" },
    itemBar(hit, result, context),
    itemTitle(item, context),
    paneChoice(context, (name) => {
      node.dataset.pane = name;
      // What was not in sight could not be scrolled to its place.
      apply(latest);
    }),
    element("div", { class: "panes" }, text.node, sourceSection(item, pane, context)),
  );
  return {
    node,
    open: () => apply(latest),
    close: () => pane?.close(),
  };
}

function itemTitle(item: ItemView, { texts }: ViewContext): HTMLElement {
  return element(
    "h2",
    { id: "item-title", tabindex: "-1" },
    item.number === null ? null : `${item.number}. `,
    item.title === "" ? texts.item.untitled : item.title,
    item.visibility === "closed"
      ? element("span", { class: "badge closed" }, texts.item.closed)
      : null,
  );
}

/** The source's name above its pages, or above why they cannot be shown. */
function sourceSection(item: ItemView, pane: SourcePane | null, context: ViewContext): HTMLElement {
  const { heading } = context.texts.source;
  return element(
    "section",
    { class: "source", "aria-label": heading },
    element("p", { class: "file" }, `${heading}: `, element("b", {}, item.source.name)),
    pane === null ? sourceNote(item, context) : pane.node,
  );
}

function sourcePane(item: ItemView, context: ViewContext): SourcePane | null {
  const { state, kind, name } = item.source;
  if (state !== "here") return null;
  return kind === "pdf"
    ? pdfPane(sourceAddress(item.id), name, context)
    : textPane(item.id, context);
}

function sourceNote({ source: { state } }: ItemView, { texts }: ViewContext): HTMLElement | null {
  return state === "here"
    ? null
    : element("p", { class: "note no-source" }, texts.source.states[state]);
}

/** Back to the hits, and to the one before and after. */
function itemBar(
  hit: SearchHit | undefined,
  result: SearchResult | null,
  { texts, go }: ViewContext,
): HTMLElement {
  const hits = result?.hits ?? [];
  const index = hit === undefined ? -1 : hits.indexOf(hit);
  const neighbour = (by: number, name: string, ...label: (string | Node)[]) => {
    const next = index < 0 ? undefined : hits[index + by];
    const onclick = () => {
      if (next !== undefined) go({ item: next.id, passage: passageOf(next) });
    };
    const attributes = {
      type: "button",
      disabled: next === undefined,
      "aria-label": name,
      onclick,
    };
    return element("button", attributes, ...label);
  };
  const back = () => go({ item: null, passage: null });
  const place = index < 0 ? "" : texts.item.place(index + 1, result?.total ?? 0);
  return element(
    "nav",
    { class: "bar", "aria-label": texts.count(result?.total ?? 0) },
    element("button", { type: "button", class: "back", onclick: back }, `← ${texts.item.back}`),
    element("span", { class: "room" }),
    ...(index < 0
      ? []
      : [
          neighbour(-1, texts.item.previous, "‹ ", wide(texts.item.previous)),
          element("span", { class: "where" }, place),
          neighbour(1, texts.item.next, wide(texts.item.next), " ›"),
        ]),
    element(
      "button",
      { type: "button", class: "print", onclick: () => window.print() },
      texts.item.print,
    ),
  );
}

/** A word there is no room for on a phone. */
function wide(text: string): HTMLElement {
  return element("span", { class: "wide" }, text);
}

/** On a phone text and source do not fit beside each other. */
function paneChoice(
  { texts }: ViewContext,
  choose: (name: "text" | "source") => void,
): HTMLElement {
  const names = { text: texts.item.text, source: texts.source.heading } as const;
  return element(
    "div",
    { class: "pane-choice", role: "group" },
    ...(["text", "source"] as const).map((name) =>
      element(
        "button",
        { type: "button", "data-for": name, onclick: () => choose(name) },
        names[name],
      ),
    ),
  );
}
