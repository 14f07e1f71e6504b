import type { Place } from "../../model/item-record.js";
import type { Passage, SearchBox } from "../../model/search-document.js";
import type { SectionKind } from "../../model/section-kind.js";
import { splitPassages } from "./split-passages.js";

/** A block of a released section: where its text begins there, and where it stands in the source. */
export interface PlacedBlock {
  type: string;
  start: number;
  text: string;
  places: Place[];
}

/** A section as it may be shown, with the blocks its text was made of. */
export interface ReleasedSection {
  kind: SectionKind;
  heading: string | null;
  text: string;
  blocks: PlacedBlock[];
}

/**
 * Cut an item's sections into passages.
 *
 * @param itemId id of the item; passages are `<itemId>/1`, `<itemId>/2` …
 * @param title title of the item; empty where it is held back
 */
export function passagesOf(itemId: string, title: string, sections: ReleasedSection[]): Passage[] {
  const passages: Passage[] = [];
  for (const [index, section] of sections.entries()) {
    const starts = section.blocks.map((block) => block.start);
    for (const { start, end } of splitPassages(section.text, starts)) {
      const blocks = section.blocks.filter(
        (block) => block.start < end && block.start + block.text.length > start,
      );
      const ordinal = passages.length + 1;
      passages.push({
        id: `${itemId}/${ordinal}`,
        ordinal,
        section: index,
        kind: section.kind,
        headingPath: headingPath(title, section, start),
        page: blocks.flatMap((block) => block.places).find(hasPage)?.page ?? null,
        start,
        end,
        text: section.text.slice(start, end),
        boxes: blocks.flatMap((block) => block.places.flatMap(boxOf)),
      });
    }
  }
  return passages;
}

function hasPage({ page }: Place): boolean {
  return page !== null;
}

/** Title, section heading, and the last sub-heading that stands before the passage or opens it. */
function headingPath(title: string, section: ReleasedSection, start: number): string[] {
  const subHeading = section.blocks
    .filter((block) => block.type === "heading" && block.start <= start)
    .at(-1);
  return [title, section.heading, subHeading?.text.trim()].filter(
    (heading) => heading !== null && heading !== undefined && heading !== "",
  ) as string[];
}

function boxOf({ page, box }: Place): SearchBox[] {
  return page === null || box === null ? [] : [{ page, ...box }];
}
