import { isOrganisation } from "../../vocabulary/organisations.js";
import { isPersonName, startsWithGivenName } from "../../vocabulary/person-names.js";

/** A person's remarks parted from the one that tells whom the person stands in for. */
export interface StandIn {
  /** What stands before it. */
  rest: string;
  /** "for Ib Krog (V)", "suppleant for Ib Krog" */
  note: string;
}

const substitute = "(?:[Ss]uppleant|[Ss]tedfortræder|[Vv]ikar|[Ss]ubstitut|[Aa]fløser)(?:en)?";
const inFor = new RegExp(
  `(?:^|[\\s,(–-])(?<note>(?<office>(?:(?:deltog|deltager|mødte|møder|var|er)\\s+)?(?:(?:som\\s+)?${substitute}\\s+|i\\s?stedet\\s+|vikarierede\\s+|afløste\\s+)?)(?:for|(?<=afløste\\s))\\s*(?<who>\\p{Lu}.*))$`,
  "u",
);

/**
 * Find whom a person stands in for among the remarks behind the name, or null. A bare "for" tells
 * it only before what is surely a person: people speak for organisations too.
 *
 *     Jan Lund (V) for Ib Krog (A)      Ida Holm for Røde Kors
 *                  ^^^^^^^^^^^^^^^               ~~~~~~~~~~~~~
 */
export function standInOf(remarks: string): StandIn | null {
  const match = inFor.exec(remarks);
  const groups = match?.groups;
  if (match === null || groups?.note === undefined || groups.who === undefined) return null;
  const who = groups.who.replace(/\s*[(),;].*$/u, "").trim();
  const isSure = /\p{L}/u.test(groups.office ?? "") || startsWithGivenName(who);
  if (!isSure || !isPersonName(who) || isOrganisation(who)) return null;
  const opened = groups.note.includes("(") ? groups.note : groups.note.replace(/\)\s*$/u, "");
  return { rest: remarks.slice(0, match.index), note: opened.trim() };
}

/** Longest list in which those who came instead are sought, in characters: each dash costs a look at the rest. */
const longestList = 4000;

/** Who came in the place of an absentee. */
export interface CameInstead {
  /** The entry that tells of the person. */
  who: string;
  /** "deltog som suppleant", "stedfortræder" */
  note: string;
}

const name =
  "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|af|von|van|de[rn]?|la|di))+(?:\\s*\\([^()]{1,30}\\))?";
const tookPart = "(?:deltog|deltager|mødte|møder|indtrådte|indtræder|indkaldt|var)";
const instead = `(?:som\\s+${substitute}|i\\s?stedet|i\\s+(?:hans|hendes|deres)\\s+sted)`;
const mark = "\\s*[–,.;(-]\\s*";

const nameFirst = `${mark}(?:${substitute}\\s+(?<who>${name})\\s+(?<note>${tookPart}(?:\\s+${instead})?)|(?<name>${name})\\s+(?<told>${tookPart}\\s+${instead}))(?:\\s+for\\s+\\p{L}+)?\\)?(?=\\s*(?:[.,;]|$|og\\s))`;
const nameLast = `${mark}(?<before>(?:[Ss]om\\s+${substitute}|[Ii]\\s?stedet|[Ii]\\s+(?:hans|hendes|deres)\\s+sted)\\s+${tookPart}|${substitute}(?=:|\\s+(?:er|var|deltog|mødte)\\s))(?::|\\s+(?:er|var|deltog|mødte))?\\s+(?<last>${name})\\)?`;
const standIn = new RegExp(`${nameFirst}|${nameLast}`, "gu");

/**
 * Part, in a list of those absent, who came in their place.
 *
 *     Ib Krog (V) – Jan Lund deltog som suppleant
 *                   ^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~
 */
export function partStandIns(list: string): { absent: string; instead: CameInstead[] } {
  const instead: CameInstead[] = [];
  if (list.length > longestList) return { absent: list, instead };
  const absent = list.replace(standIn, (...found) => {
    const groups = found.at(-1) as Record<string, string | undefined>;
    const who = groups.who ?? groups.name ?? groups.last ?? "";
    instead.push({ who, note: groups.note ?? groups.told ?? groups.before ?? "" });
    return "";
  });
  return { absent, instead };
}
