import type { ListMark } from "../model/source.js";

/** A list marker with nothing in it but the marker: depth is the caller's to set from indentation. */
interface MarkFamily {
  /** Matches the label in group 1, then white space, then the rest in group 2. */
  pattern: RegExp;
  ordered: boolean;
  /** Level that the label itself tells ("1.2." is one level in). */
  depth: (label: string) => number;
  /** Is the rest proof that this is no marker after all? */
  decoy: (label: string, rest: string) => boolean;
}

const flat = () => 0;
const never = () => false;

/** "12. maj 2023" and "3. sep." begin with a date, not with a marker. */
const monthFirst = /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*(?![\p{L}-])/iu;
const monthNames =
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)$/iu;

/** "2. kvartal", "3. behandling": ordinals that go with a noun and no list. */
const ordinalNouns =
  /^(?:kvartal|halvår|klasse|behandling|gang|sal|etape|del|etage|budgetopfølgning|årgang|runde|generation|næstformand|viceborgmester|suppleant|juledag|påskedag|pinsedag)(?!\p{L})/iu;

function isDateOrOrdinal(_label: string, rest: string): boolean {
  const word = monthFirst.exec(rest)?.[0];
  if (word !== undefined && monthNames.test(word)) return true;
  return ordinalNouns.test(rest);
}

/** "d. 25-01-2023", "f. eks.", "s. 4": abbreviations of one letter. */
function isAbbreviation(label: string, rest: string): boolean {
  if (!label.endsWith(".")) return false;
  if (/^\p{N}/u.test(rest)) return true;
  return /^(?:eks|å|m|v|h)\b\.?/iu.test(rest);
}

const families: MarkFamily[] = [
  // - At sagen udsættes
  // ^
  { pattern: /^([-–—•·▪◦●○■□▸►➢*])[\s]+(\S.*)$/u, ordered: false, depth: flat, decoy: never },
  // o Kontakt til skolerne (Word's second bullet, pasted as a letter)
  // ^
  { pattern: /^(o)[\s]+(\p{Lu}.*|at .*)$/u, ordered: false, depth: flat, decoy: never },
  // Symbols of the private use area, such as Wingdings bullets
  { pattern: /^(\p{Co})[\s]*(\S.*)$/u, ordered: false, depth: flat, decoy: never },
  // 1. Siden sidst      1) Siden sidst
  // ^^                  ^^
  {
    pattern: /^(\p{Nd}{1,3}[.)])[\s]+(\S.*)$/u,
    ordered: true,
    depth: flat,
    decoy: isDateOrOrdinal,
  },
  // 1.2. Økonomi
  // ^^^^
  {
    pattern: /^(\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){1,3}[.)])[\s]+(\S.*)$/u,
    ordered: true,
    depth: (label) => label.split(".").length - (label.endsWith(".") ? 2 : 1),
    decoy: never,
  },
  // (1) Siden sidst     (a) Siden sidst
  // ^^^                 ^^^
  {
    pattern: /^(\((?:\p{Nd}{1,2}|\p{Ll}|[ivx]{2,5})\))[\s]+(\S.*)$/u,
    ordered: true,
    depth: flat,
    decoy: never,
  },
  // a) At sagen udsættes     iv. At sagen udsættes
  // ^^                       ^^^
  {
    pattern: /^((?:\p{Ll}|[ivx]{2,5})[.)])[\s]+(\S.*)$/u,
    ordered: true,
    depth: flat,
    decoy: isAbbreviation,
  },
];

/** Longest start of a line that is looked at, in characters: markers are short. */
const lookCharacters = 80;

/**
 * Recognise the list marker a line begins with. A paragraph sign ("§ 3") is the
 * number of a clause and no list; neither is a date ("12. maj") nor a lone dash.
 *
 * @param text the line without leading white space.
 * @returns the mark with `computed: false`, or null where the line has none.
 */
export function printedListMark(text: string): ListMark | null {
  if (beginsWithCapital(text)) return null;
  const start = text.slice(0, lookCharacters);
  for (const family of families) {
    const match = family.pattern.exec(start);
    const label = match?.[1];
    const rest = match?.[2];
    if (label === undefined || rest === undefined) continue;
    if (family.decoy(label, rest)) return null;
    return { label, depth: family.depth(label), ordered: family.ordered, computed: false };
  }
  return null;
}

/** No mark begins with a capital: most lines do, and are spared the patterns. */
function beginsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 65 && code <= 90;
}
