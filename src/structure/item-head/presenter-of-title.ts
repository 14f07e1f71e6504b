import { startsWithGivenName } from "../../vocabulary/person-names.js";
import {
  isGivenByPerson,
  isPlaceWord,
  roleWord,
  startsPlace,
} from "../../vocabulary/person-words.js";

/** A title with the presenter taken off. */
export interface PresentedTitle {
  title: string;
  presenter: string | null;
}

/**
 * The abbreviation that brings in a presenter.
 *
 *     Status på fælles indkøb /v. Mads Lindegaard
 *                             ^^^^^^^^^^^^^^^^^^^
 *     Nyt fra kredsen (v/ formanden)
 *                     ^^^^^^^^^^^^^^
 */
const abbreviated =
  /[\s,;–-]*[\s(/]*(?<![\p{L}\p{N}])[vV](?:\s?\/|\.)\s*(?<who>[^/()]{2,120})\)?\s*$/u;
const slashed = /[\s,;–-]*\/\s?[vV]\.?\s+(?<who>[^/()]{2,120})\)?\s*$/u;

/** The same in parentheses of its own, where what stands behind it can be nothing else. */
const setOff = /\s*\((?:[vV](?:\s?\/|\.)|[vV]ed)\s*(?<who>\p{L}[\p{L} .,&'’-]{1,60})\)\s*$/u;

/**
 * The word written out, which is also an ordinary preposition ("boliger ved
 * Nørre Mark"), so that the name must be a person's.
 *
 *     Bestyrelsens beretning ved formand Else Vang.
 *                            ^^^^^^^^^^^^^^^^^^^^^^
 */
const spelledOut = /[\s,;–-]*[\s(/][vV]ed\s+(?<who>[^()]{3,120})\)?\s*$/u;

/**
 * A person's full name in parentheses, at what a person gives to the meeting.
 *
 *     Orientering om sommerlejren (Karin Holt)
 *                                 ^^^^^^^^^^^^
 */
const inParentheses = /\s*\((?<who>\p{Lu}[^/():\d]{4,80})\)\s*$/u;

/**
 * A name behind a stroke that stands apart: "kurser/konferencer" has none.
 *
 *     Nyt om hallen / Karin Holt
 *                   ^^^^^^^^^^^^
 */
const behindStroke = /\s+\/\s?(?<who>\p{Lu}[^/()\d]{1,60})$/u;

/**
 * How long the item may take, behind its presenter; with a letter for what is to come of it
 * (B for beslutning, O for orientering).
 *
 *     Nyt om hallen v/Karin (O 10 min.)      Nyt om hallen v/Karin – 10 min. Pause 15 min.
 *                           ^^^^^^^^^^^                           ^^^^^^^^^^^^^^^^^^^^^^^
 */
const allotted =
  /\s*(?:[-–,]\s*|\((?:\p{Lu}{1,2}[,:/-]?\s)?)(?:ca\. ?)?\d{1,3}(?:[-–]\d{1,3})? ?min(?:\.|utter)?\)?\.?(?:\s+[Pp]ause(?: (?:på )?\d{1,3} min(?:\.|utter)?)?\.?)?\s*$/u;

/** A capitalised word of a name, an initial ("P."), or "van", "von", "de". */
const nameWord = /^(?:\p{Lu}[\p{L}'’-]*\.?|v[ao]n|de[nr]?|af|la|le)$/u;

/** "Siden sidst v/ alle", "v/ alle medlemmer", "v/ lærerne"; "v/ søerne" is a place. */
const everybody =
  /^(?:alle(?: \p{Ll}+)?|(?!\p{L}*(?:vej|ø|hus|hal|kirk|skol|plads|butik)erne$)\p{Ll}{3,}erne)$/u;

/** "v/ Else Vang m.fl.": and others. */
const others = /\s+m\.? ?fl\.?$/u;

/** Most words of one presenter, roles and organisation included. */
const longestPresenterWords = 9;

/**
 * Take the presenter off the end of a printed title.
 *
 * @param printed the title as printed
 * @returns the title without presenter, and the presenter as printed; null where there is none
 */
export function presenterOfTitle(printed: string): PresentedTitle {
  const time = printed.includes("min") ? allotted.exec(printed) : null;
  const found = findPresenter(time === null ? printed : printed.slice(0, time.index));
  return found ?? { title: printed, presenter: null };
}

function findPresenter(printed: string): PresentedTitle | null {
  const set = split(printed, setOff);
  if (set !== null && set.title !== "") return set;
  for (const pattern of [slashed, abbreviated]) {
    const found = split(printed, pattern);
    if (found !== null && found.title !== "" && namesSomebody(found.presenter ?? "", 1)) {
      return found;
    }
  }
  const found = split(printed, spelledOut);
  if (found !== null && found.title !== "" && isSpelledOut(found)) return found;
  const apart = split(printed, behindStroke);
  if (apart !== null && apart.title !== "" && isFollowingName(apart)) return apart;
  const bracketed = split(printed, inParentheses);
  return bracketed !== null && isBracketedName(bracketed) ? bracketed : null;
}

function isSpelledOut({ title, presenter }: PresentedTitle): boolean {
  const who = presenter ?? "";
  const certain = isGivenByPerson(title) || startsWithRole(who) || startsWithGivenName(who);
  return certain && namesSomebody(who, 2);
}

function isFollowingName({ presenter }: PresentedTitle): boolean {
  const who = presenter ?? "";
  return startsWithGivenName(who) && namesSomebody(who, 1);
}

function isBracketedName({ title, presenter }: PresentedTitle): boolean {
  const who = presenter ?? "";
  return isGivenByPerson(title) && startsWithGivenName(who) && namesSomebody(who, 2);
}

function split(printed: string, pattern: RegExp): PresentedTitle | null {
  const match = pattern.exec(printed);
  const who = match?.groups?.who;
  if (match === null || who === undefined) return null;
  const title = printed.slice(0, match.index).trim();
  return { title, presenter: who.replace(/(?<!\s\p{Lu}|m\. ?fl)[.,;:]+$/u, "").trim() };
}

/** Is every one of the names that "og", "," and "&" separate a role, a name or both? */
function namesSomebody(who: string, fewestNameWords: number): boolean {
  const names = who
    .replace(others, "")
    .split(/\s*(?:,|;|&|\+|\s(?:og|samt)\s)\s*/u)
    .filter((name) => name !== "");
  return names.length > 0 && names.every((name) => isNameOrRole(name, fewestNameWords));
}

function isNameOrRole(text: string, fewestNameWords: number): boolean {
  const words = text.split(/\s+/u);
  if (words.length > longestPresenterWords) return false;
  if (fewestNameWords === 1 && everybody.test(text)) return true;
  const isNamed = words.length > 1 && startsWithGivenName(text);
  if (!isNamed && words.some(isPlaceWord)) return false;
  if (startsPlace(words[0] ?? "")) return false;
  const withRole = words.some((word) => roleWord.test(word));
  const nameWords = words.filter((word) => !roleWord.test(word));
  if (withRole) return nameWords.every((word) => /^[\p{L}\p{N}.'’&-]+$/u.test(word));
  const capitals = nameWords.filter((word) => /^\p{Lu}/u.test(word)).length;
  return nameWords.every((word) => nameWord.test(word)) && capitals >= fewestNameWords;
}

function startsWithRole(who: string): boolean {
  return roleWord.test(who.split(/\s+/u)[0] ?? "");
}
