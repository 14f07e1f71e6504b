import { blockText } from "../../model/block.js";
import type { Block, RootChild } from "../../model/tree.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { namesPerson } from "../../vocabulary/person-names.js";
import { takePresenterMark } from "../../vocabulary/presenter-mark.js";
import type { Candidate, Evidence } from "./candidate.js";
import { headingLine } from "./heading-line.js";
import { readItemRow } from "./item-row.js";
import { splitRunIn } from "./run-in-title.js";

/** Speaks against a title that reads as text: a name, a decision, a point, the start or the end of a sentence. */
export function readsAsText(candidate: Candidate, children: RootChild[]): Evidence | null {
  const block = children[candidate.index] as Block;
  const title = ownTitle(candidate, block);
  if (title === "") return { name: "no title", points: answersPoint(candidate) ? -3 : -1 };
  if (namesPerson(title)) return { name: "names a person", points: -4 };
  if (isVerdict.test(title)) return { name: "reads as a decision", points: -4 };
  if (/^(?:at|At)(?:\s|$)/u.test(title)) return { name: "reads as a recommendation", points: -4 };
  if (/^\p{Ll}/u.test(title)) {
    const refers = candidate.family === "keyword" && !closedNumber.test(headingLine(block));
    return { name: "begins with a small letter", points: refers ? -4 : -1.5 };
  }
  if (title.length > 170) return { name: "long", points: -2.5 };
  if (title.length > 80 && /[.!?]$/u.test(title)) return { name: "ends as a sentence", points: -2 };
  if (/[,;]$/u.test(title)) return { name: "ends in the middle", points: -1.5 };
  return null;
}

/** The title without presenter and without text that runs on after it. */
function ownTitle(candidate: Candidate, block: Block): string {
  const row = readItemRow(blockText(block));
  if (row) return row.title;
  if (candidate.titleEnd !== null) return candidate.title;
  const { head, tail } = splitRunIn(block);
  const title = takePresenterMark(candidate.title).title;
  if (tail === null || candidate.blockCount > 1) return title;
  const own = blockText(head).trim();
  return (readNumberedLine(own)?.rest ?? own).replace(/\s*:$/u, "").trim();
}

/** "Ad 1: Godkendt.": the number is that of a point decided on. */
const isVerdict =
  /^(?:ikke )?(?:enstemmigt )?(?:godkendt|godkendes|vedtaget|tiltrådt|tiltrædes|anbefale[ts]|drøftet|udsat|(?:taget )?til efterretning|indstillingen (?:blev )?(?:fulgt|godkendt|tiltrådt))[.!]?$/iu;

/** "Punkt 3: forslag til fester", where "Punkt 3 blev udsat" goes on as a sentence. */
const closedNumber = /^\D{2,20}\d{1,4}\s?[.:)]/u;

/** "Ad. 1" alone, where no agenda is printed, as often tells of a point of a recommendation. */
function answersPoint({ keyword, entry }: Candidate): boolean {
  return keyword === "ad" && entry === null;
}
