import type { Box } from "../../../model/source.js";
import type { BlockView, ItemView, PassageView } from "../../api.js";

/** A rectangle on a page, in points, origin at the bottom left of the page as shown. */
export interface PageBox extends Box {
  page: number;
}

/** What is marked in the text and in the source. */
export interface SourceFocus {
  blocks: BlockView[];
  boxes: PageBox[];
  /** Page the source opens at; null where it has none. */
  page: number | null;
}

/** The focus on one block. */
export function focusOfBlock(block: BlockView): SourceFocus {
  return focusOf([block], []);
}

/** The focus an item opens with: the passage asked for, else its first. */
export function focusOfPassage(item: ItemView, ordinal: number | null): SourceFocus {
  const passage = item.passages.find((one) => one.ordinal === ordinal) ?? item.passages[0];
  if (passage === undefined) return { blocks: [], boxes: [], page: item.pages[0] ?? null };
  const focus = focusOf(blocksOf(item, passage), passage.boxes);
  return { ...focus, page: focus.page ?? passage.page ?? item.pages[0] ?? null };
}

function blocksOf({ sections }: ItemView, { section, start, end }: PassageView): BlockView[] {
  const blocks = sections[section]?.blocks ?? [];
  return blocks.filter((block) => block.start < end && block.start + block.text.length > start);
}

/** @param known boxes the index has, for blocks that have none */
function focusOf(blocks: BlockView[], known: PageBox[]): SourceFocus {
  const boxes = blocks.flatMap(({ places }) =>
    places.flatMap(({ page, box }) => (page === null || box === null ? [] : [{ page, ...box }])),
  );
  const shown = boxes.length > 0 ? boxes : known;
  return { blocks, boxes: shown, page: shown[0]?.page ?? null };
}
