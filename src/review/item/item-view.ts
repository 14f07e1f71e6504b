import { safeHref } from "../../extract/safe-href.js";
import { maybePersonalNumber } from "../../feed/release/personal-numbers.js";
import type { Item } from "../../model/record.js";
import type { SearchDocument } from "../../model/search-document.js";
import type { AttachmentView, ItemView, SourceView } from "../api.js";
import { sectionViews } from "./section-views.js";

/** A link beside the minutes ("bilag/2.pdf") leads nowhere from the page. */
const absolute = /^(?:https?:\/\/|mailto:)/iu;

/**
 * Make what the page shows of an item. All of it is what the index may show; the record only adds
 * blocks, places and links.
 *
 * @param document as the index holds it
 * @param item the same in the record, null where there is none
 */
export function itemView(
  document: SearchDocument,
  item: Item | null,
  source: SourceView,
): ItemView {
  const { id, documentType, body, date, number, title, visibility } = document;
  const { caseNumbers, presenters, pages, passages } = document;
  return {
    id,
    documentType,
    body,
    date,
    number,
    title,
    visibility,
    caseNumbers,
    presenters,
    pages,
    outcome: document.decision?.outcome ?? null,
    attachments: document.attachments.map((text) => attachmentView(text, item)),
    sections: sectionViews(document.sections, item?.sections ?? []),
    passages: passages.map(({ id, ordinal, section, start, end, page, boxes }) => ({
      id,
      ordinal,
      section,
      start,
      end,
      page,
      boxes,
    })),
    source,
  };
}

/** The index names an attachment as "Bilag 2 Budget budget.pdf"; the record knows its link. */
function attachmentView(text: string, item: Item | null): AttachmentView {
  const attachment = item?.attachments.find(
    ({ label, title, file }) => [label, title, file].filter(Boolean).join(" ") === text,
  );
  const href = safeHref(attachment?.href ?? "");
  const isShown = href !== null && absolute.test(href) && !maybePersonalNumber(decoded(href));
  return { text, href: isShown ? href : null };
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    // A per cent sign that stands for itself: there is nothing to decode.
    return href;
  }
}
