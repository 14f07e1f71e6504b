import type { Attachment } from "../../model/item-record.js";
import { withoutSuffix } from "../../vocabulary/attachment-words.js";
import { comparisonWords, titleSimilarity } from "../../vocabulary/comparison.js";

/** Likeness of two titles from which they name the same attachment. */
const sameAttachment = 0.8;

/**
 * Put each attachment once: the same title at the item's top and again at its
 * end is one, which takes what either says. Within one list only the very same
 * line is a repetition.
 *
 * @param lists in document order
 * @param labelsInTitle labels the item's title mentions; added where the lists have no such label
 */
export function mergeAttachments(lists: Attachment[][], labelsInTitle: string[]): Attachment[] {
  let merged: Attachment[] = [];
  for (const list of lists) merged = withList(merged, list);
  for (const label of labelsInTitle) {
    const listed = merged.some((known) => labelKey(known.label) === labelKey(label));
    if (!listed) merged.push({ label, title: null, file: null, href: null });
  }
  return merged;
}

/** Add one list; an attachment of an earlier list takes at most one of this. */
function withList(known: Attachment[], list: Attachment[]): Attachment[] {
  const result = [...known];
  const taken = new Set<number>();
  for (const attachment of list) {
    if (result.slice(known.length).some((other) => isIdentical(other, attachment))) continue;
    const at = known.findIndex((other, index) => !taken.has(index) && isSame(other, attachment));
    const same = known[at];
    if (same === undefined) result.push(attachment);
    else {
      taken.add(at);
      result[at] = union(same, attachment);
    }
  }
  return result;
}

function isIdentical(left: Attachment, right: Attachment): boolean {
  return (
    labelKey(left.label) === labelKey(right.label) &&
    comparisonWords(left.title ?? "").join(" ") === comparisonWords(right.title ?? "").join(" ") &&
    left.file === right.file &&
    left.href === right.href
  );
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
