import type { FacetName, SearchResult } from "../../../feed/search/search-index.js";
import { element } from "../dom/element.js";
import { facetLabel, facetList } from "./facet-list.js";
import { hitList } from "./hit-list.js";
import type { ViewContext } from "./view-context.js";

/** Draw what a search found. */
export function resultsView(
  result: SearchResult,
  context: ViewContext,
  more: () => void,
): HTMLElement {
  const { texts } = context;
  const isNone = result.total === 0;
  const found = isNone
    ? element("p", { class: "advice" }, texts.none.advice)
    : hitList(result, context, more);
  return element(
    "main",
    { class: isNone ? "results alone" : "results", id: "results", tabindex: "-1" },
    isNone ? null : facetList(result, context),
    element(
      "section",
      { "aria-labelledby": "count" },
      element("h2", { id: "count" }, isNone ? texts.none.heading : texts.count(result.total)),
      chosenFacets(context),
      ...notes(result, context),
      found,
    ),
  );
}

/** What narrows the search, each with a button that takes it away. */
function chosenFacets({ address, texts, go }: ViewContext): HTMLElement | null {
  const chosen = Object.entries(address.facets) as [FacetName, string][];
  if (chosen.length === 0) return null;
  return element(
    "p",
    { class: "chosen" },
    ...chosen.map(([name, value]) => {
      const { [name]: _, ...facets } = address.facets;
      const label = facetLabel(name, value, texts);
      return element(
        "button",
        {
          type: "button",
          "aria-label": `${texts.facets.remove} ${label}`,
          onclick: () => go({ facets }),
        },
        label,
        element("span", { "aria-hidden": "true" }, " ×"),
      );
    }),
  );
}

function notes({ corrections, relaxed, ignored }: SearchResult, { texts }: ViewContext) {
  const lines = [
    ...corrections.map(({ word, used }) => texts.corrected(word, used.join(", "))),
    ...ignored.map((filter) => texts.ignored(filter)),
    ...(relaxed ? [texts.relaxed] : []),
  ];
  return lines.map((line) => element("p", { class: "note" }, line));
}
