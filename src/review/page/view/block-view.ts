import type { BlockView } from "../../api.js";
import { element } from "../dom/element.js";
import { markWords } from "./marked-text.js";

/** Draw a block's text after its kind. Nothing in it is read as markup. */
export function blockContent({ type, text }: Pick<BlockView, "type" | "text">, words: string[]) {
  if (type === "table") return tableView(text, words);
  if (type === "heading") return element("h4", {}, ...markWords(text, words));
  if (type === "listItem") return listLine(text, words);
  return element("p", {}, ...markWords(text, words));
}

/** The marker hangs beside the text: "1. ", "a) ", "• ". */
const marker = /^([-–•*·▪]|[\p{L}\p{N}]{1,4}(?:\.\p{N}{1,3}){0,3}[.)])\s+/u;

function listLine(text: string, words: string[]): HTMLElement {
  const found = marker.exec(text);
  const label = found?.[1] ?? "";
  return element(
    "p",
    { class: "listed" },
    element("span", { class: "marker" }, label),
    element("span", {}, ...markWords(text.slice(found?.[0].length ?? 0), words)),
  );
}

/** Rows stand on lines of their own, cells between tabs. */
function tableView(text: string, words: string[]): HTMLElement {
  const rows = text.split("\n").map((line) => line.split("\t"));
  return element(
    "div",
    { class: "table" },
    element(
      "table",
      {},
      element(
        "tbody",
        {},
        ...rows.map((cells) =>
          element("tr", {}, ...cells.map((cell) => element("td", {}, ...markWords(cell, words)))),
        ),
      ),
    ),
  );
}
