import type { Rule } from "../../model/rule.js";
import { readCountedPage } from "../../vocabulary/page-numbers.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import type { Passage } from "../passages.js";
import { passagesWith } from "../text/seek.js";
import { signs } from "../text/text-signs.js";

/**
 * The printed page total is more than the file has pages, or the printed pages leave some
 * out: pages are missing, or the document was printed in part.
 *
 * @example
 *   # 1 | Ny badebro
 *   %page 1
 *   %foot Side 1 af 4
 *   %page 2
 *   %foot Side 2 af 4
 *              ^^^^^^
 *   → document: Unexpected last page “Side 2 af 4”, expected page 4
 * @example
 *   # 1 | Ny badebro
 *   %page 1
 *   %foot Side 1 af 2
 *   %page 2
 *   %foot Side 2 af 2
 *   → nothing
 */
const rule: Rule = {
  ruleId: "page-count-mismatch",
  severity: "warning",
  message: {
    en: "Unexpected last page “{actual}”, expected page {expected}",
    da: "Uventet sidste side ”{actual}”, ventede side {expected}",
  },
  advice: {
    en: "See whether pages are missing at the end of the file.",
    da: "Se efter, om der mangler sider sidst i filen.",
  },
};

interface CountedPage {
  passage: Passage;
  printed: number;
  total: number;
}

/** Bare "2/4" at a page's edge, which only page furniture can be trusted to mean a page. */
const barePage = /^(\d{1,4})\s*\/\s*(\d{1,4})$/u;

/** Find runs of counted pages that end before their own total. */
function find(view: MinutesView): FoundDetails[] {
  const furniture = passagesWith(view.passages, signs("pageTotal")).filter(
    ({ place }) => place === "furniture",
  );
  const pages = furniture.flatMap(countedPage);
  if (pages.length < 2) return [];
  return pages.flatMap((current, index) => {
    const next = pages[index + 1];
    const goesOn =
      next !== undefined && next.total === current.total && next.printed >= current.printed;
    if (goesOn || current.printed >= current.total) return [];
    if (!runsFromStart(pages, index)) return [];
    return [
      {
        page: current.passage.page,
        actual: current.passage.text.trim(),
        expected: `${current.total}`,
      },
    ];
  });
}

function countedPage(passage: Passage): CountedPage[] {
  const line = passage.text.split(/[\n\t]/u).find((part) => /\d/u.test(part)) ?? "";
  const bare = barePage.exec(line.trim());
  const counted =
    bare === null ? readCountedPage(line) : { page: Number(bare[1]), total: Number(bare[2]) };
  return counted === null || counted.page > counted.total || counted.page === 0
    ? []
    : [{ passage, printed: counted.page, total: counted.total }];
}

/** Two pages or more of one total that follow each other, so that the numbers are pages at all. */
function runsFromStart(pages: CountedPage[], end: number): boolean {
  const last = pages[end];
  const before = pages[end - 1];
  if (last === undefined || before === undefined) return false;
  return before.total === last.total && before.printed === last.printed - 1;
}

/** The rule page-count-mismatch. */
export const pageCountMismatch: CheckRule = { rule, find };
