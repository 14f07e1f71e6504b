import type { Item } from "../../model/record.js";
import type { SearchDocument } from "../../model/search-document.js";
import { passagesOf } from "../passages/passages-of.js";
import type { HeldBackLog } from "../release/held-back-log.js";
import type { PrivacyFindings } from "../release/privacy-findings.js";
import { releaseSections } from "../release/release-sections.js";
import {
  isShortTextShown,
  type ReleaseContext,
  releaseContext,
  releaseLines,
  releaseTitle,
} from "../release/release-texts.js";
import { attachmentSections } from "./attachment-sections.js";
import { documentOf, type ItemContext, type OwnFields, pagesOf } from "./item-context.js";
import { kleParents } from "./kle-parents.js";
import { languageOf } from "./language-of.js";

/** Make the search document of an item that may be shown. */
export function openDocument(
  item: Item,
  privacy: PrivacyFindings,
  log: HeldBackLog,
  context: ItemContext,
): SearchDocument {
  const released = releaseSections(item.sections, privacy, log);
  const release = releaseContext(item, released, privacy, log);
  const title = releaseTitle(item, privacy, log);
  const sections = [...released, ...attachmentSections(item.embedded, release)];
  const caseNumbers = item.caseNumbers.filter(({ value }) =>
    isShortTextShown([value], "caseNumber", release),
  );
  const subjects = caseNumbers.flatMap(({ kle }) => (kle ? kleParents(kle.subject) : []));
  const text = sections.map((section) => section.text).join("\n");
  const own: OwnFields = {
    title,
    sections: sections.map(({ kind, heading, text }) => ({ kind, heading, text })),
    decision: decisionOf(item, release),
    caseNumbers: caseNumbers.map(({ value }) => value),
    kle: [...new Set(subjects)].sort(),
    presenters: [item.presenter ?? ""].filter(
      (name) => name !== "" && isShortTextShown([name], "presenter", release),
    ),
    attachments: attachmentTexts(item, release),
    visibility: item.visibility,
    language: languageOf(`${title}\n${text}`),
    passages: passagesOf(item.id, title, sections),
  };
  return documentOf(item, pagesOf(item), own, context);
}

function decisionOf({ decision }: Item, release: ReleaseContext): SearchDocument["decision"] {
  if (decision === null) return null;
  const text = releaseLines(decision.text, release);
  const isHeldBack = text === "" && decision.text.trim() !== "";
  return isHeldBack ? null : { text, outcome: decision.outcome };
}

function attachmentTexts({ attachments }: Item, release: ReleaseContext): string[] {
  const texts = attachments
    .map(({ label, title, file }) => [label, title, file].filter((part) => part !== null))
    .map((parts) => parts.filter((part) => part.trim() !== ""))
    .filter((parts) => parts.length > 0 && isShortTextShown(parts, "attachment", release));
  return [...new Set(texts.map((parts) => parts.join(" ")))];
}
