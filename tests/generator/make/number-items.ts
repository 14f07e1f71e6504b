import type { MeetingItem } from "../meeting.js";
import type { Random } from "../random.js";
import type { NumberingScheme } from "./plan.js";

/** Number the items of a meeting by a scheme; sub-items follow their item. */
export function numberItems(
  items: MeetingItem[],
  scheme: NumberingScheme,
  random: Random,
): MeetingItem[] {
  const start = scheme === "running" ? random.integer(24, 790) : scheme === "fromZero" ? 0 : 1;
  const odd = items.length > 3 ? random.integer(2, items.length - 2) : items.length;
  return items.map((item, index) => {
    if (scheme === "unnumbered") return item;
    const shift =
      index >= odd && scheme === "duplicate" ? -1 : index >= odd && scheme === "gap" ? 1 : 0;
    const number = printedNumber(start + index + shift, scheme);
    const subitems = item.subitems.map((subitem, position) => ({
      ...subitem,
      number:
        scheme === "lettered"
          ? `${number}${letterOf(position + 1)}`
          : `${Number.parseInt(number, 10)}.${position + 1}`,
    }));
    return { ...item, number, subitems };
  });
}

function printedNumber(value: number, scheme: NumberingScheme): string {
  if (scheme === "letters") return letterOf(value);
  if (scheme === "capitals") return letterOf(value).toUpperCase();
  return scheme === "zeros" ? `${value}.0` : String(value);
}

function letterOf(value: number): string {
  return String.fromCharCode(96 + value);
}
