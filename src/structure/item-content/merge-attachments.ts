import type { Attachment } from "../../model/item-record.js";
import { withoutSuffix } from "../../vocabulary/attachment-words.js";
import { comparisonWords, titleSimilarity } from "../../vocabulary/comparison.js";

/** Likeness of two titles from which they name the same attachment. */
const sameAttachment = 0.8;

/**
 * Put each attachment once: the same title at the item's top and again at its
 * end is one, which takes what either says.
 *
 * @param found in document order
 * @param labelsInTitle labels the item's title mentions; added where the lists have no such label
 */
export function mergeAttachments(found: Attachment[], labelsInTitle: string[]): Attachment[] {
  const merged: Attachment[] = [];
  for (const attachment of found) {
    const at = merged.findIndex((known) => isSame(known, attachment));
    const known = merged[at];
    if (known === undefined) merged.push(attachment);
    else merged[at] = union(known, attachment);
  }
  for (const label of labelsInTitle) {
    const listed = merged.some((known) => labelKey(known.label) === labelKey(label));
    if (!listed) merged.push({ label, title: null, file: null, href: null });
  }
  return merged;
}

function isSame(left: Attachment, right: Attachment): boolean {
  const [leftLabel, rightLabel] = [labelKey(left.label), labelKey(right.label)];
  if (leftLabel !== "" && rightLabel !== "" && leftLabel !== rightLabel) return false;
  if (left.file !== null && right.file !== null && left.file === right.file) return true;
  const [leftTitle, rightTitle] = [bareTitle(left), bareTitle(right)];
  if (leftTitle === "" || rightTitle === "") return leftLabel !== "" && leftLabel === rightLabel;
  return (
    digits(leftTitle) === digits(rightTitle) &&
    titleSimilarity(leftTitle, rightTitle) >= sameAttachment
  );
}

function union(left: Attachment, right: Attachment): Attachment {
  return {
    label: left.label ?? right.label,
    title: left.title ?? right.title,
    file: left.file ?? right.file,
    href: left.href ?? right.href,
  };
}

function bareTitle({ title }: Attachment): string {
  return withoutSuffix(title ?? "").replace(/[_]/gu, " ");
}

/** Numbers tell "Budget 2022" from "Budget 2023", whatever the words. */
function digits(text: string): string {
  return (text.match(/\d+/gu) ?? []).sort().join(" ");
}

function labelKey(label: string | null): string {
  return comparisonWords(label ?? "")
    .filter((word) => word !== "nr")
    .join(" ");
}
