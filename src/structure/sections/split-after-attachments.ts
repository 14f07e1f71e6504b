import { blockText, sourceOf } from "../../model/block.js";
import { collectAll } from "../../model/collect.js";
import { type AgendaItem, type ItemSection, isBlock, type SectionChild } from "../../model/tree.js";
import { isFileName, saysNoAttachments } from "../../vocabulary/attachment-words.js";

/** Fewest words of a sentence; a shorter one may be a title with a full stop. */
const fewestWords = 5;
/** Sentences that tell of the attachments themselves. */
const aboutAttachments =
  /bilag|vedhæft|vedlagt|vedlægge|materiale|link|hjemmeside|udsendt|eftersend/iu;

/**
 * Part the text from the list of attachments above it where no heading stands between: the list
 * ends at the first sentence.
 *
 *   Bilag:
 *   Tilbud fra snedker, Foto af døren
 *   Menighedsrådet ønsker en ny dør til våbenhuset.      ← here
 */
export function splitAfterAttachments(item: AgendaItem): AgendaItem {
  return {
    ...item,
    children: collectAll(item.children, (child) =>
      child.type === "itemSection" && child.kind === "bilag" ? parted(child) : [child],
    ),
  };
}

function parted(section: ItemSection): ItemSection[] {
  const at = section.children.findIndex(isText);
  const isBelowList = section.children.slice(0, Math.max(0, at)).some(isBlock);
  if (!isBelowList) return [section];
  const text: ItemSection = {
    type: "itemSection",
    kind: "tekst",
    heading: null,
    children: section.children.slice(at),
  };
  return [{ ...section, children: section.children.slice(0, at) }, text];
}

/** A whole sentence that is no entry of a list and does not speak of attachments. */
function isText(child: SectionChild): boolean {
  if (!isBlock(child) || child.type !== "paragraph" || sourceOf(child).list !== null) return false;
  const text = blockText(child).trim();
  return (
    /^\p{Lu}.*[\p{L})][.!?]$/su.test(text) &&
    text.split(/\s+/u).length >= fewestWords &&
    !aboutAttachments.test(text) &&
    !isFileName(text) &&
    !saysNoAttachments(text)
  );
}
