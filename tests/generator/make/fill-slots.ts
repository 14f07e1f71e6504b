import { firstNames, middleNames, surnames } from "../pools/people.js";
import { schools, streets, towns } from "../pools/places.js";
import type { Random } from "../random.js";

const months = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** "2024-03-05" as "5. marts 2024". */
export function longDate(isoDate: string): string {
  const [year = "", month = "1", day = "1"] = isoDate.split("-");
  return `${Number(day)}. ${months[Number(month) - 1]} ${year}`;
}

/** "2024-03-05" as "05-03-2024". */
export function shortDate(isoDate: string): string {
  return isoDate.split("-").reverse().join("-");
}

/** Weekday in Danish, by Zeller's rule so that no clock is read. */
export function weekday(isoDate: string): string {
  const [year = 0, month = 1, day = 1] = isoDate.split("-").map(Number);
  const shifted = month < 3 ? { month: month + 12, year: year - 1 } : { month, year };
  const century = Math.floor(shifted.year / 100);
  const rest = shifted.year % 100;
  const sum =
    day +
    Math.floor((13 * (shifted.month + 1)) / 5) +
    rest +
    Math.floor(rest / 4) +
    Math.floor(century / 4) +
    5 * century;
  const names = ["lørdag", "søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag"];
  return names[sum % 7] ?? "mandag";
}

/** A name put together from the pools. */
export function makeName(random: Random): string {
  const middle = random.chance(0.3) ? ` ${random.pick(middleNames)}` : "";
  return `${random.pick(firstNames)}${middle} ${random.pick(surnames)}`;
}

/** A date near the given one as YYYY-MM-DD. */
export function makeDate(random: Random, year: number): string {
  const month = String(random.integer(1, 12)).padStart(2, "0");
  return `${year}-${month}-${String(random.integer(1, 28)).padStart(2, "0")}`;
}

/** What slots stand for in one meeting. */
export interface SlotContext {
  body: string;
  town: string;
  year: number;
}

/** Fill the slots of a template sentence ("{count} borgere"). */
export function fillSlots(template: string, random: Random, context: SlotContext): string {
  return template.replace(/\{(\p{L}+)\}/gu, (whole, name: string) => {
    switch (name) {
      case "body":
        return context.body;
      case "town":
        return random.chance(0.5) ? context.town : random.pick(towns);
      case "street":
        return random.pick(streets);
      case "person":
        return makeName(random);
      case "school":
        return random.pick(schools);
      case "amount":
        return makeAmount(random);
      case "count":
        return String(random.integer(3, 96));
      case "percent":
        return `${random.integer(2, 39)},${random.integer(1, 9)}`;
      case "date":
        return longDate(makeDate(random, context.year));
      case "year":
        return String(context.year + 1);
      default:
        return whole;
    }
  });
}

function makeAmount(random: Random): string {
  const thousands = random.integer(12, 940);
  return random.chance(0.3)
    ? `${random.integer(1, 24)}.${String(thousands).padStart(3, "0")}.000`
    : `${thousands}.000`;
}
