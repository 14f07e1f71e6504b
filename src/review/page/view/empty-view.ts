import { writeAddress } from "../address.js";
import { element } from "../dom/element.js";
import { inPage, type ViewContext } from "./view-context.js";

/** A query without any word, which every item answers. */
const everything = "*";

/**
 * Draw the page before anything is searched for.
 *
 * @param items number of items in the index
 */
export function emptyView(items: number, context: ViewContext): HTMLElement {
  const { empty, help } = context.texts;
  return element(
    "main",
    { class: "empty", id: "results", tabindex: "-1" },
    element("h2", {}, empty.heading),
    element("p", {}, empty.text(items)),
    element(
      "ul",
      { class: "examples" },
      ...empty.examples.map((example) => element("li", {}, searchLink(example, example, context))),
    ),
    element("p", {}, searchLink(everything, empty.browse, context)),
    element("h2", {}, help.summary),
    element(
      "table",
      { class: "help" },
      element(
        "tbody",
        {},
        ...help.rows.map(({ write, finds }) =>
          element(
            "tr",
            {},
            element("th", { scope: "row" }, element("code", {}, write)),
            element("td", {}, finds),
          ),
        ),
      ),
    ),
    element("p", { class: "hint" }, context.texts.keys),
  );
}

function searchLink(query: string, text: string, { address, go }: ViewContext): HTMLElement {
  const searched = { query, facets: {}, item: null, passage: null };
  return element(
    "a",
    { href: writeAddress({ ...address, ...searched }), onclick: inPage(() => go(searched)) },
    text,
  );
}
