import type { SearchHit, SearchResult, SnippetPart } from "../../../feed/search/search-index.js";
import type { Outcome } from "../../../model/item-record.js";
import { writeAddress } from "../address.js";
import { element } from "../dom/element.js";
import { moveFocus } from "../dom/move-focus.js";
import { markedParts } from "./marked-text.js";
import { dayText, inPage, type ViewContext } from "./view-context.js";

/** Outcomes that say nothing, and are not shown. */
const silentOutcomes: readonly string[] = ["ingen", "ukendt"];

/** Draw the hits. Arrow keys go from one to the next, and from the first to the search box. */
export function hitList(result: SearchResult, context: ViewContext, more: () => void): HTMLElement {
  const { texts } = context;
  const list = element(
    "ol",
    {
      class: "hits",
      onkeydown: (event) => {
        const links = [...list.querySelectorAll<HTMLElement>("a.hit")];
        moveFocus(event as KeyboardEvent, links, document.getElementById("query"));
      },
    },
    ...result.hits.map((hit) => hitEntry(hit, context)),
  );
  const hasMore = result.hits.length < result.total;
  return element(
    "div",
    { class: "list" },
    list,
    hasMore
      ? element("button", { type: "button", class: "more", onclick: more }, texts.more)
      : null,
  );
}

/** The ordinal of the passage a hit shows. */
export function passageOf(hit: SearchHit): number | null {
  return Number(/\/(\d+)$/.exec(hit.snippet?.passageId ?? "")?.[1]) || null;
}

function hitEntry(hit: SearchHit, context: ViewContext): HTMLElement {
  const { address, go, texts } = context;
  const opened = { item: hit.id, passage: passageOf(hit) };
  const title = hit.title === "" ? [texts.item.untitled] : markedParts(hit.titleParts);
  const { headingPath = [], parts = [] } = hit.snippet ?? {};
  const heading = headingPath.slice(1).at(-1);
  return element(
    "li",
    {},
    element(
      "h3",
      {},
      element(
        "a",
        {
          class: "hit",
          href: writeAddress({ ...address, ...opened }),
          "data-item": hit.id,
          onclick: inPage(() => go(opened)),
        },
        hit.number === null ? null : element("span", { class: "number" }, `${hit.number}. `),
        ...title,
      ),
    ),
    hitFacts(hit, context),
    parts.length === 0
      ? null
      : element(
          "p",
          { class: "snippet" },
          heading === undefined ? null : element("b", {}, `${heading.replace(/:$/u, "")}: `),
          ...markedParts(parts),
          isCut(parts) ? " …" : null,
        ),
  );
}

/** Does the snippet end within a sentence? */
function isCut(parts: SnippetPart[]): boolean {
  return !/[.!?…:]["”»)]?$/u.test(parts.at(-1)?.text.trimEnd() ?? "");
}

function hitFacts(hit: SearchHit, context: ViewContext): HTMLElement {
  const { texts } = context;
  const outcome = hit.outcome as Outcome | null;
  return element(
    "p",
    { class: "facts" },
    hit.body === null ? null : element("span", {}, hit.body),
    hit.date === null
      ? element("span", {}, texts.item.unknownDate)
      : element("time", { datetime: hit.date }, dayText(hit.date, context)),
    hit.page === null ? null : element("span", {}, texts.item.page(hit.page)),
    element("span", { class: "file-name" }, hit.source.name.split("/").at(-1) ?? ""),
    outcome === null || silentOutcomes.includes(outcome)
      ? null
      : element("span", { class: "badge", "data-outcome": outcome }, texts.outcomes[outcome]),
    hit.visibility === "closed"
      ? element("span", { class: "badge closed" }, texts.item.closed)
      : null,
  );
}
