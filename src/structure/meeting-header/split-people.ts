import { memoise } from "../../model/memoise.js";
import { isGivenName } from "../../vocabulary/given-names.js";
import { isOrganisation } from "../../vocabulary/organisations.js";
import {
  isInitials,
  isParticleName,
  isPersonName,
  isSingleName,
  startsWithGivenName,
} from "../../vocabulary/person-names.js";
import { isRole, leadingRoleWords } from "../../vocabulary/roles.js";

/** A part of a list of people with the separator that stands before it. */
interface Piece {
  text: string;
  before: "" | "," | ";" | "og";
  /** The separator as printed. */
  glue: string;
}

/**
 * Splits a printed line into one text for each person, keeping roles and organisations with the
 * person before them.
 *
 *     Ida Holm (formand), Ole Vad, kasserer, og Tina Krog
 *     ^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^     ^^^^^^^^^
 */
export const splitPeople = memoise((text): readonly string[] => {
  const pieces = piecesOf(firstSentence(withCommas(stripMarker(text))));
  const single = allSingle(pieces);
  const entries: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (entries.length === 0 || startsPerson(pieces, index, single)) {
      entries.push(piece.text);
    } else {
      entries.push(`${entries.pop() ?? ""}${piece.glue}${piece.text}`);
    }
  }
  return entries;
});

/** "Ida – Bo – Karin Holm": dashes between names alone are commas. */
function withCommas(text: string): string {
  if (!text.includes(" – ") && !text.includes(" - ")) return text;
  const names = text.split(/\s+[–-]\s+/u);
  const isList =
    names.length > 2 && names.every((name) => isSingleName(name) || isPersonName(name));
  return isList ? names.join(", ") : text;
}

/** Does the text begin with a person (a title may stand before the name)? */
export function beginsWithPerson(text: string): boolean {
  const { office, named } =
    /^(?<office>\p{L}{3,30}): (?<named>\p{Lu}.*)$/u.exec(text)?.groups ?? {};
  if (office !== undefined && isRole(office)) return isPersonName(headOf(named ?? ""));
  const head = headOf(text);
  if (isPersonName(head)) return true;
  const skip = leadingRoleWords(head);
  return skip > 0 && isPersonName(head.split(/\s+/u).slice(skip).join(" "));
}

/** The words before a parenthesis, dash, digit or small word: where a name would stand. */
function headOf(text: string): string {
  const head = text.split(/[(,;:/[]|\s[–-]\s/u)[0]?.trim() ?? "";
  const small = head.search(
    /\s(?:for|fra|ved|i|under|forlod|kom|deltog|gik|v|var|er|har|havde|meldte)\s/u,
  );
  return (small < 0 ? head : head.slice(0, small))
    .replace(/(?:\s\p{Lu}{1,5})+$/u, "")
    .replace(/[.:]+$/u, "");
}

/**
 * Takes a list marker off.
 *
 *     (a) Ida Holm      3. Ole Vad      • Tina Krog
 *     ^^^               ^^              ^
 */
function stripMarker(text: string): string {
  return text
    .trim()
    .replace(/^(?:[-–—•·*◦▪o]\s+|[•·◦▪]\s*|\(\p{L}\)\s+|\d{1,2}[.)]\s+|\p{Ll}\)\s+)/u, "")
    .replace(/^(?:var|er|fra|af):?\s+(?=\p{Lu})/u, "");
}

/** The text up to the first full stop that ends a sentence: not one of an initial or abbreviation. */
function firstSentence(text: string): string {
  const end =
    /(?<=\p{L}\p{Ll}|\))(?<!(?<!\p{L})(?:[Cc]hr|[Kk]r|[Ff]r|Sv|Johs?|Jørg|Vilh|Edv|Vald|Th|Aug|[Dd]r|[Hh]r|[Ii]ng|[Pp]rof|[Cc]and|[Mm]ag|[Aa]fd|[Pp]kt|[Nn]r|[Vv]edr))\.\s+(?=\p{Lu})/u;
  const at = text.search(end);
  if (at < 0) return text;
  const rest = text.slice(at + 1).trim();
  return beginsWithPerson(rest) && isPersonName(rest.replace(/[.,].*$/u, "").trim())
    ? text.replace(end, ", ")
    : text.slice(0, at);
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let from = 0;
  let before: Piece["before"] = "";
  let glue = "";
  const push = (to: number) => {
    const piece = text.slice(from, to).trim();
    if (piece !== "") pieces.push({ text: piece, before, glue });
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "(") depth++;
    if (char === ")") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const and = char === " " ? betweenPeople(text.slice(at, at + 60)) : undefined;
    if (char !== "," && char !== ";" && !and) continue;
    push(at);
    glue = and ?? `${char} `;
    before = and ? "og" : char === ";" ? ";" : ",";
    from = at + (and?.length ?? 1);
    at = from - 1;
  }
  push(text.length);
  return mergeAnd(pieces);
}

/** " og " before a name, or before an office and a name ("og sekretær Ida Holm"); undefined elsewhere. */
function betweenPeople(text: string): string | undefined {
  const first = text.charAt(1);
  if (first !== "o" && first !== "s" && first !== "&") return undefined;
  const name =
    /^ (?:og|samt|&) (?:medlem(?:merne)? )?(?=(?:(?:van|von|af|di|de) (?:(?:der|den|la) )?)?\p{Lu})/u.exec(
      text,
    )?.[0];
  if (name !== undefined) return name;
  const office = /^ (?:og|samt) (?=\p{Ll}{4,}:? \p{Lu})/u.exec(text)?.[0];
  return office !== undefined && leadingRoleWords(text.slice(office.length).replace(":", "")) > 0
    ? office
    : undefined;
}

/** "A, B, og C" and "…; og" leave an "og" at the start or end of a piece. */
function mergeAnd(pieces: Piece[]): Piece[] {
  return pieces
    .map((piece): Piece => {
      const bare = piece.text
        .replace(/^(?:og|samt)\s+(?=\p{Lu})/u, "")
        .replace(/\s+(?:og|samt)$/u, "");
      return {
        text: bare,
        before: bare !== piece.text && piece.before !== "" ? "og" : piece.before,
        glue: piece.glue,
      };
    })
    .filter((piece) => !/^(?:og|samt|m\.fl\.?|mfl\.?|m\.v\.?)$/iu.test(piece.text));
}

/** Are the pieces a list of given names ("Henrik, Morten og Palle")? */
function allSingle(pieces: readonly Piece[]): boolean {
  const heads = pieces.map((piece) => piece.text.replace(/\s*\(.*$/u, "").replace(/[.]$/u, ""));
  if (heads.length > 1 && heads.every(isInitials)) return true;
  return (
    heads.every((head) => isSingleName(head) && !isRole(head)) &&
    (heads.length > 1 || heads.some(isGivenName))
  );
}

function wordsFrom(text: string, at: number): string {
  return text.split(/\s+/u).slice(at).join(" ");
}

function startsPerson(pieces: readonly Piece[], index: number, single: boolean): boolean {
  const piece = pieces[index];
  if (!piece) return false;
  if (single) return true;
  const head = headOf(piece.text);
  if ((isGivenName(head) && isSingleName(head)) || isParticleName(head)) return true;
  if (!beginsWithPerson(piece.text) || isOrganisation(head)) return false;
  if (piece.before === "og" || piece.before === ";") return true;
  const isDeputy = /^(?:stedfortræder|suppleant)/iu.test(head);
  const behindOffice = isDeputy ? head : wordsFrom(head, leadingRoleWords(head));
  if (startsWithGivenName(behindOffice) || /sen$/u.test(head)) return true;
  // Two capitalised words may be a person or an organisation: the other pieces decide.
  return pieces.filter((other, at) => at > 0 && startsWithGivenName(other.text)).length > 0;
}
