import { element } from "../dom/element.js";
import { pageTexts } from "../texts/choose-texts.js";
import type { ViewContext } from "./view-context.js";

/** Languages as their speakers call them. */
const languageNames = { da: "Dansk", en: "English" } as const;

/** Draw the top of the page: name, search box, languages. */
export function searchForm(context: ViewContext): HTMLElement {
  const { texts, address, go } = context;
  const box = element("input", {
    id: "query",
    "data-key": "query",
    type: "search",
    name: "q",
    value: address.query,
    placeholder: texts.searchHint,
    autocomplete: "off",
    spellcheck: "false",
    maxlength: 500,
    "aria-describedby": "keys",
  });
  const form = element(
    "form",
    {
      role: "search",
      class: "search",
      action: "/",
      onsubmit: (event) => {
        event.preventDefault();
        go({ query: box.value.trim(), item: null, passage: null });
      },
    },
    element("label", { for: "query", class: "unseen" }, texts.searchLabel),
    box,
    element("button", { type: "submit", class: "main" }, texts.search),
  );
  const home = { query: "", facets: {}, item: null, passage: null };
  return element(
    "header",
    { class: "top" },
    element("a", { class: "skip", href: "#results" }, texts.skip),
    element(
      "button",
      { type: "button", class: "name", onclick: () => go(home) },
      element("h1", {}, texts.heading),
    ),
    form,
    languageChoice(context),
    element("p", { id: "keys", class: "unseen" }, texts.keys),
  );
}

function languageChoice({ texts, language, go }: ViewContext): HTMLElement {
  const names = Object.keys(pageTexts) as (keyof typeof languageNames)[];
  return element(
    "div",
    { class: "languages", role: "group", "aria-label": texts.language },
    ...names.map((name) =>
      element(
        "button",
        {
          type: "button",
          lang: name,
          "data-key": `language:${name}`,
          "aria-pressed": String(name === language),
          onclick: () => go({ language: name }),
        },
        languageNames[name],
      ),
    ),
  );
}
