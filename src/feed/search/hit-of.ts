import type { Passage, SearchDocument } from "../../model/search-document.js";
import type { SearchHit, SnippetPart } from "./search-index.js";

/** What an index found out about a document beside what stands in it. */
export interface HitFacts {
  score: number;
  passage: Passage | null;
  titleParts: SnippetPart[];
  snippetParts: SnippetPart[];
}

/** Make the hit that shows a document. */
export function hitOf(document: SearchDocument, facts: HitFacts): SearchHit {
  const { passage } = facts;
  const page = passage?.page ?? document.pages[0] ?? null;
  return {
    id: document.id,
    documentId: document.documentId,
    source: { name: document.source.name, href: hrefTo(document.source.href, page) },
    documentType: document.documentType,
    body: document.body,
    date: document.date,
    number: document.number,
    title: document.title,
    outcome: document.decision?.outcome ?? null,
    visibility: document.visibility,
    titleParts: facts.titleParts,
    snippet:
      passage === null
        ? null
        : {
            parts: facts.snippetParts,
            headingPath: passage.headingPath,
            passageId: passage.id,
            boxes: passage.boxes,
          },
    page,
    score: facts.score,
  };
}

/** The same link, to another page. */
function hrefTo(href: string, page: number | null): string {
  const bare = href.replace(/#page=\d+$/u, "");
  return page === null ? bare : `${bare}#page=${page}`;
}
