import type { FacetCount, FacetName, SearchResult } from "../../../feed/search/search-index.js";
import { shownFacets } from "../address.js";
import { element } from "../dom/element.js";
import type { PageTexts } from "../texts/page-texts.js";
import type { ViewContext } from "./view-context.js";

/** Values shown before the reader asks for more. */
const firstValues = 6;

/** Say a facet's value in the page's language. */
export function facetLabel(name: FacetName, value: string, texts: PageTexts): string {
  const labels: Partial<Record<FacetName, Record<string, string>>> = {
    outcome: texts.outcomes,
    kind: texts.documentTypes,
  };
  return labels[name]?.[value] ?? value;
}

/** Draw the facets: each value a button that narrows the search, or widens it again. */
export function facetList(result: SearchResult, context: ViewContext): HTMLElement {
  const { texts } = context;
  const isNarrowed = Object.keys(context.address.facets).length > 0;
  return element(
    "details",
    { class: "facets", id: "facets", open: isWide() || isNarrowed },
    element("summary", {}, texts.facets.heading),
    ...shownFacets.map((name) => facetGroup(name, result.facets[name], context)),
    isNarrowed
      ? element(
          "button",
          {
            type: "button",
            class: "quiet",
            onclick: () => context.go({ facets: {}, item: null }),
          },
          texts.facets.clear,
        )
      : null,
  );
}

/** Beside the hits there is room for the facets; above them they are folded. */
function isWide(): boolean {
  return window.matchMedia("(min-width: 56rem)").matches;
}

function facetGroup(
  name: FacetName,
  counts: FacetCount[],
  context: ViewContext,
): HTMLElement | null {
  const chosen = context.address.facets[name];
  const values = [...counts];
  if (name === "year") values.sort((one, other) => (one.value < other.value ? 1 : -1));
  if (chosen !== undefined && !values.some(({ value }) => value === chosen)) {
    values.unshift({ value: chosen, count: 0 });
  }
  if (values.length === 0) return null;
  const buttons = values.map((count) => facetButton(name, count, context));
  const hidden = buttons.slice(firstValues);
  for (const button of hidden) button.hidden = button.getAttribute("aria-pressed") !== "true";
  const more = element(
    "button",
    {
      type: "button",
      class: "quiet",
      onclick: () => {
        for (const button of hidden) button.hidden = false;
        more.remove();
        hidden[0]?.focus();
      },
    },
    context.texts.moreValues(hidden.length),
  );
  return element(
    "fieldset",
    { "data-facet": name },
    element("legend", {}, context.texts.facets.names[name]),
    ...buttons,
    hidden.length > 0 ? more : null,
  );
}

function facetButton(
  name: FacetName,
  { value, count }: FacetCount,
  { texts, address, go }: ViewContext,
): HTMLElement {
  const isChosen = address.facets[name] === value;
  const choose = () => {
    const { [name]: _, ...others } = address.facets;
    go({ facets: isChosen ? others : { ...others, [name]: value }, item: null, passage: null });
  };
  return element(
    "button",
    {
      type: "button",
      class: "facet",
      "aria-pressed": String(isChosen),
      "data-key": `${name}:${value}`,
      onclick: choose,
    },
    element("span", {}, facetLabel(name, value, texts)),
    element("span", { class: "count" }, String(count)),
  );
}
