import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Embedded, Item, MinutesRecord } from "../model/record.js";
import { attendanceLabels, exportWords, meetingLabels } from "../vocabulary/export-labels.js";
import { element } from "./html-element.js";
import { htmlFromMarkdown } from "./html-from-markdown.js";
import { htmlStyle } from "./html-style.js";
import { itemFacts, itemHeading, participantLine } from "./item-facts.js";

/**
 * Write a record as one self-contained HTML page that reads well on a screen
 * and on paper. Nothing is fetched, nothing in the document can run.
 */
export function recordToHtml(record: MinutesRecord): string {
  const title = titleOf(record);
  const head = element(
    "head",
    {},
    element("meta", { charSet: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, title),
    element("style", {}, htmlStyle),
  );
  const article = element("article", {}, ...documentParts(record, "punkt"));
  const page = element("html", { lang: "da" }, head, element("body", {}, article));
  const html = toHtml({ type: "root", children: [{ type: "doctype" }, page] });
  return `${html}\n`;
}

function titleOf({ meeting }: MinutesRecord): string {
  return meeting.title ?? meeting.body ?? exportWords.untitled;
}

/** @param anchor beginning of the items' ids, so that an embedded minutes has its own */
function documentParts(record: MinutesRecord, anchor: string): ElementContent[] {
  return [
    element("header", {}, element("h1", {}, titleOf(record)), ...meetingList(record)),
    ...contents(record, anchor),
    ...people(record),
    ...loose(record.frontMatter),
    ...record.items.map((item) => itemElement(item, `${anchor}-${item.ordinal}`)),
    ...loose(record.backMatter),
  ];
}

function meetingList({ meeting }: MinutesRecord): Element[] {
  const facts = meetingLabels.filter(({ field }) => meeting[field] !== null);
  const entries = facts.flatMap(({ field, label }) => [
    element("dt", {}, label),
    element("dd", {}, meeting[field] ?? ""),
  ]);
  return entries.length === 0 ? [] : [element("dl", {}, ...entries)];
}

function contents({ items }: MinutesRecord, anchor: string): Element[] {
  if (items.length < 2) return [];
  const entries = items.map((item) =>
    element("li", {}, element("a", { href: `#${anchor}-${item.ordinal}` }, itemHeading(item))),
  );
  return [element("nav", {}, element("h3", {}, exportWords.agenda), element("ol", {}, ...entries))];
}

function people({ participants }: MinutesRecord): Element[] {
  return attendanceLabels.flatMap(({ attendance, label }) => {
    const names = participants
      .filter((person) => person.attendance === attendance)
      .map((person) => element("li", {}, participantLine(person)));
    if (names.length === 0) return [];
    return [element("h3", {}, label), element("ul", { className: ["people"] }, ...names)];
  });
}

function itemElement(item: Item, id: string): Element {
  const facts = itemFacts(item).join(" · ");
  return element(
    "section",
    { className: ["item"], id },
    element("h2", {}, pageMark(item), itemHeading(item)),
    facts === "" ? null : element("p", { className: ["facts"] }, facts),
    ...item.sections.map((section) =>
      element(
        "div",
        { className: [section.kind] },
        section.heading === null ? null : element("h3", {}, section.heading),
        ...htmlFromMarkdown(section.markdown),
      ),
    ),
    ...item.embedded.map((embedded, index) => embeddedElement(embedded, `${id}-${index + 1}`)),
    ...item.subitems.map((subitem) => itemElement(subitem, `${id}-${subitem.ordinal}`)),
  );
}

/** The pages an item stands on in the source, such as "s. 3–4". */
function pageMark(item: Item): Element | null {
  const pages = item.provenance.flatMap(({ page }) => (page === null ? [] : [page]));
  if (pages.length === 0) return null;
  const [first, last] = [Math.min(...pages), Math.max(...pages)];
  const range = first === last ? `${first}` : `${first}–${last}`;
  return element("span", { className: ["page"] }, `${exportWords.page} ${range}`);
}

function embeddedElement(embedded: Embedded, id: string): Element {
  const title = embedded.title ?? exportWords.embedded[embedded.kind];
  const parts = embedded.document
    ? documentParts(embedded.document, id)
    : [element("h3", {}, title), ...embeddedContent(embedded, id)];
  return element("div", { className: ["embedded"] }, ...parts);
}

function embeddedContent(embedded: Embedded, id: string): Element[] {
  if (embedded.items.length === 0) return loose(embedded.text);
  return embedded.items.map((item) => itemElement(item, `${id}-${item.ordinal}`));
}

function loose(text: string): Element[] {
  return text.trim() === "" ? [] : [element("div", { className: ["loose"] }, text)];
}
