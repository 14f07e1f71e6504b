import type { Place } from "../../../model/item-record.js";
import type { SourceBlock } from "../../api.js";
import { askSourceText } from "../ask-server.js";
import { element, fill } from "../dom/element.js";
import { showWhole } from "../dom/show-whole.js";
import { blockContent } from "./block-view.js";
import type { SourcePane } from "./pdf-pane.js";
import type { SourceFocus } from "./source-focus.js";
import type { ViewContext } from "./view-context.js";

/** Show the text of a source without pages, with what is in focus marked. */
export function textPane(item: string, { texts }: ViewContext): SourcePane {
  const note = element("p", { class: "note", role: "status" }, texts.source.loading);
  const node = element("div", { class: "source-text", tabindex: 0 }, note);
  let lines: { block: SourceBlock; line: HTMLElement }[] = [];
  const drawn = askSourceText(item).then(
    (source) => {
      lines = source.blocks.map((block) => ({ block, line: lineOf(block) }));
      const cut = source.isCut ? element("p", { class: "note" }, texts.source.cut) : null;
      fill(node, ...lines.map(({ line }) => line), cut);
    },
    () => fill(node, element("p", { class: "note", role: "alert" }, texts.source.failed)),
  );
  return {
    node,
    async show(focus) {
      await drawn;
      const marked = lines.filter(({ block, line }) => {
        const isMarked = isInFocus(block, focus);
        line.classList.toggle("marked", isMarked);
        return isMarked;
      });
      showWhole(marked.map(({ line }) => line));
    },
    close() {},
  };
}

/** A computed or printed list marker in front of a line. */
const listed = /^(?:\S{1,8}[.)]|[-–•*·▪])\s/u;

function lineOf(block: SourceBlock): HTMLElement {
  const isListed = block.type === "paragraph" && listed.test(block.text);
  return element(
    "div",
    { class: block.isStrong ? "line strong" : "line" },
    blockContent({ type: isListed ? "listItem" : block.type, text: block.text }, []),
  );
}

function isInFocus({ places }: SourceBlock, { blocks }: SourceFocus): boolean {
  return blocks.some((block) =>
    block.places.some((wanted) => places.some((place) => overlaps(place, wanted))),
  );
}

/** Do two places share a paragraph of a part, or a line? */
function overlaps(place: SourceBlock["places"][number], wanted: Place): boolean {
  if (wanted.paragraph !== null && place.paragraph !== null) {
    const last = wanted.paragraphEnd ?? wanted.paragraph;
    const isWithin = place.paragraph >= wanted.paragraph && place.paragraph <= last;
    return isWithin && place.part === wanted.part;
  }
  if (wanted.lineStart === null || place.lineStart === null) return false;
  const lastWanted = wanted.lineEnd ?? wanted.lineStart;
  const last = place.lineEnd ?? place.lineStart;
  return place.lineStart <= lastWanted && last >= wanted.lineStart;
}
