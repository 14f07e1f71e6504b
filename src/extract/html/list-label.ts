import type { Element } from "hast";
import type { ListMark } from "../../model/source.js";
import { isUnmarkedList } from "./element-traits.js";

/** An open list: what its next item is called. */
export interface OpenList {
  ordered: boolean;
  /** `type` of an `<ol>`: "1", "a", "A", "i" or "I". */
  numbering: string;
  next: number;
  step: 1 | -1;
  depth: number;
  unmarked: boolean;
}

/** Open a list element below the lists that are open already. */
export function openList(element: Element, depth: number): OpenList {
  const ordered = element.tagName === "ol";
  const reversed = ordered && element.properties.reversed === true;
  const items = element.children.filter((child) => child.type === "element").length;
  const start = wholeNumber(element.properties.start);
  return {
    ordered,
    numbering: typeof element.properties.type === "string" ? element.properties.type : "1",
    next: start ?? (reversed ? items : 1),
    step: reversed ? -1 : 1,
    depth,
    unmarked: isUnmarkedList(element),
  };
}

/**
 * Mark of the next item of a list, as a browser computes it; counts the list on.
 *
 * @returns null for a list whose markers are taken off.
 */
export function nextMark(list: OpenList, item: Element): ListMark | null {
  const number = wholeNumber(item.properties.value) ?? list.next;
  list.next = number + list.step;
  if (list.unmarked) return null;
  const label = list.ordered ? `${numeral(number, list.numbering)}.` : "•";
  return { label, depth: list.depth, ordered: list.ordered, computed: true };
}

function wholeNumber(value: unknown): number | null {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : null;
}

/** A number in the numbering of an `<ol type>`. */
function numeral(number: number, numbering: string): string {
  const write = numerals[numbering];
  return write === undefined || number < 1 || number > 3999 ? String(number) : write(number);
}

const numerals: Record<string, (number: number) => string> = {
  a: alphabetic,
  A: (number) => alphabetic(number).toUpperCase(),
  i: roman,
  I: (number) => roman(number).toUpperCase(),
};

function alphabetic(number: number): string {
  let rest = number;
  let letters = "";
  while (rest > 0) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

const romanDigits = [
  { value: 1000, digits: "m" },
  { value: 900, digits: "cm" },
  { value: 500, digits: "d" },
  { value: 400, digits: "cd" },
  { value: 100, digits: "c" },
  { value: 90, digits: "xc" },
  { value: 50, digits: "l" },
  { value: 40, digits: "xl" },
  { value: 10, digits: "x" },
  { value: 9, digits: "ix" },
  { value: 5, digits: "v" },
  { value: 4, digits: "iv" },
  { value: 1, digits: "i" },
];

function roman(number: number): string {
  let rest = number;
  let text = "";
  for (const { value, digits } of romanDigits) {
    while (rest >= value) {
      text += digits;
      rest -= value;
    }
  }
  return text;
}
