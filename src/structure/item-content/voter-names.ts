import { isNumberWord } from "../../vocabulary/votes.js";

/** Who voted, and how many where figures stand behind the names. */
export interface Voters {
  names: string[];
  count: number | null;
}

const nobody: Voters = { names: [], count: null };

/** Longest printed name or party, in words. */
const longestNameWords = 8;

/** Commas and "og" between names, not within parentheses. */
const separator = /(\s*,\s*(?:(?:og|samt)\s+)?|\s+(?:og|samt)\s+)(?![^()]*\))/u;

/** What stands before the names in words of a sentence. */
const leadIn =
  /^.*?(?<!\p{L})(?:bestående\s+af|nemlig|fra|medlemmerne|partierne|grupperne|gruppen|repræsentanterne\s+for|ved)(?:\s*:)?\s+(?=[\p{Lu}(])/u;

/** "1. Anbefales", "2.-4. Ø": the point before the names. */
const pointNumber = /^\d{1,2}\.(?:\s?[-–]\s?\d{1,2}\.)?\s+/u;

/**
 * Read a whole text as a list of names or party letters; nobody where it is none.
 *
 *     For stemte A, F og Karin Holt (Ø).
 *                ^^^^^^^^^^^^^^^^^^^^^^
 */
export function votersIn(printed: string): Voters {
  const parts = partsOf(unwrapped(printed));
  return parts.every(({ name }) => isNameOrParty(name)) ? gathered(parts) : nobody;
}

/**
 * Read the names that end a text. What a comma parts from them may be anything; what
 * "og" joins to them must be a name too.
 *
 *     Godkendt, Karin Holt (Ø) og Bo Juul stemte imod.
 *     ~~~~~~~~  ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function votersAtEnd(printed: string): Voters {
  const parts = partsOf(unwrapped(printed));
  const from = parts.findLastIndex(({ name }) => !isNameOrParty(name)) + 1;
  const [first] = parts.slice(from);
  return first === undefined || (from > 0 && first.joined === "og")
    ? nobody
    : gathered(parts.slice(from));
}

interface Part {
  name: string;
  count: number | null;
  /** How it is joined to what stands before. */
  joined: "comma" | "og";
}

function partsOf(printed: string): Part[] {
  const pieces = printed
    .trim()
    .replace(/[\s,.]+$/u, "")
    .replace(pointNumber, "")
    .split(separator);
  return pieces
    .filter((_, index) => index % 2 === 0)
    .map((piece, index) => {
      const plain = unwrapped(piece);
      const [, name = plain, count] = /^(.*\S)\s*\((\d{1,3})(?:\s+stemmer?)?\)$/u.exec(plain) ?? [];
      const joined = (pieces[index * 2 - 1] ?? ",").includes(",") ? "comma" : "og";
      return {
        name: name.replace(leadIn, "").trim(),
        count: count === undefined ? null : Number(count),
        joined,
      } satisfies Part;
    })
    .filter(({ name }) => name !== "");
}

/** "(A, F og Ø)" is what the parentheses hold. */
function unwrapped(printed: string): string {
  return /^\s*\(([^()]*)\)[\s,.]*$/u.exec(printed)?.[1] ?? printed;
}

/** One figure at the end is the count of all; one for each is added up. */
function gathered(parts: Part[]): Voters {
  const names = parts.map(({ name }) => name);
  const counts = parts.flatMap(({ count }) => (count === null ? [] : [count]));
  const isTotal = counts.length === 1 && parts.at(-1)?.count !== null;
  const isForEach = counts.length === parts.length;
  const sum = counts.reduce((total, count) => total + count, 0);
  return { names, count: counts.length > 0 && (isTotal || isForEach) ? sum : null };
}

/** Words that begin a sentence and no name. */
const sentenceStarts: readonly string[] = [
  "Der",
  "De",
  "Dette",
  "Udvalget",
  "Byrådet",
  "Kommunalbestyrelsen",
  "Regionsrådet",
  "Rådet",
  "Bestyrelsen",
  "Ingen",
  "Alle",
  "Enstemmigt",
  "Afstemning",
  "Forslaget",
  "Ændringsforslaget",
  "Indstillingen",
  "Sagen",
  "Valgt",
  "Vedtaget",
  "Godkendt",
  "Godkendes",
  "Anbefalet",
  "Anbefales",
  "Tiltrådt",
  "Tiltrædes",
  "Udsat",
  "Afvist",
  "Forkastet",
  "Drøftet",
  "Men",
  "Når",
  "Da",
  "Hvis",
  "Et",
  "En",
  "Flertallet",
  "Mindretallet",
  "Medlemmerne",
  "Stemmer",
  "Imod",
  "For",
  "Resten",
  "Øvrige",
];

const noName = new RegExp(`^(?:${sentenceStarts.join("|")})$`, "u");

/** Every word is capitalised, in parentheses or a particle: a name, a party, a letter. */
function isNameOrParty(name: string): boolean {
  const words = name.split(/\s+(?![^()]*\))/u);
  return (
    words.length <= longestNameWords &&
    /^\p{Lu}/u.test(name) &&
    words.every((word) =>
      /^(?:[\p{Lu}(][^:;]*|v[ao]n|de[nrt]?|la|di|af|liste|partiet|gruppen?)$/u.test(word),
    ) &&
    !noName.test(words[0] ?? "") &&
    !isNumberWord(words[0] ?? "")
  );
}
