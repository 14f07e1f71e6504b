import { memoise } from "../../model/memoise.js";
import type { Participant } from "../../model/record.js";
import { type Attendance, readAttendanceNote } from "../../vocabulary/attendance.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import {
  isAbbreviation,
  isOrganisation,
  isOrganisationWord,
} from "../../vocabulary/organisations.js";
import { isParty } from "../../vocabulary/parties.js";
import {
  isInitials,
  isParticleName,
  isPersonName,
  isSingleName,
} from "../../vocabulary/person-names.js";
import { isRole, leadingRoleWords } from "../../vocabulary/roles.js";
import { standInOf } from "./stand-ins.js";

/** A person as one entry of a list tells of them; attendance null where the entry is silent. */
export type PersonEntry = Omit<Participant, "attendance"> & { attendance: Attendance | null };

/** What reading a person may rely on. */
export interface PersonOptions {
  /** A single given name will do: the list's neighbours have no more. */
  singleNames?: boolean;
}

/**
 * Reads one entry of a list of people, or null when it begins with no name.
 *
 *     Formand Ida K. Holm (A), Åløse Kommune (forlod mødet kl. 10)
 *     role    name         party  organisation  note
 */
export function readPerson(
  text: string,
  otherCells: readonly string[] = [],
  options: PersonOptions = {},
): PersonEntry | null {
  const found = options.singleNames ? splitSingleName(text) : splitFullName(text);
  if (!found) return null;
  const person: PersonEntry = {
    name: found.name,
    role: found.role,
    organisation: null,
    party: null,
    attendance: null,
    note: null,
  };
  const standIn = standInOf(found.rest);
  const remarks = attributesOf(standIn?.rest ?? found.rest);
  for (const attribute of [...remarks, ...otherCells.flatMap(attributesOf)]) {
    addAttribute(person, attribute);
  }
  if (standIn !== null) {
    setOnce(person, "note", standIn.note);
    person.attendance ??= "substitute";
  }
  return person;
}

/** Where the words that may be a name end: a mark, or a small word that is no particle. */
const headEnd =
  /[(,;:[/]|\s[–-]\s|\s(?=[\p{Ll}])(?!(?:af|von|van|der|den|de|du|da|dos|la|le|el|al|bin|ben|ibn|di|del|y|zu|ter|ten)\s)/u;

interface SplitName {
  role: string | null;
  name: string;
  rest: string;
}

/** "Ida Holm- afbud": a dash that stands close to the name, or to the role. */
const gluedRemark = /(?<=\p{L}\)?)[–-]\s+(?=(?:meldt |med )?(?:afbud|fraværende|orlov))/iu;

const splitFullName = memoise((text) => splitName(text, {}));
const splitSingleName = memoise((text) => splitName(text, { singleNames: true }));

function splitName(text: string, options: PersonOptions): SplitName | null {
  const bare = text
    .trim()
    .replace(gluedRemark, " – ")
    .replace(/[;,.]+$/u, (mark) => (/\b\p{Lu}\.$/u.test(text.trim()) ? mark : ""));
  const labelled = /^(?<role>\p{L}[\p{L} ]{1,40}):\s*(?<who>.+)$/u.exec(bare)?.groups;
  if (labelled?.role && labelled.who && isRole(labelled.role)) {
    const inner = splitName(labelled.who, options);
    return inner && { ...inner, role: labelled.role };
  }
  const skip = leadingRoleWords(bare);
  const words = bare.split(/\s+/u);
  const role = skip > 0 ? words.slice(0, skip).join(" ") : null;
  const body = words.slice(skip).join(" ");
  const end = body.search(headEnd);
  const { head, tail } = moveToTail(
    (end < 0 ? body : body.slice(0, end)).trim(),
    end < 0 ? "" : body.slice(end),
  );
  const split = cutOrganisation(head);
  const named =
    isPersonName(split.name) ||
    isParticleName(split.name) ||
    (options.singleNames === true && (isSingleName(split.name) || isInitials(split.name)));
  return named ? { role, name: split.name, rest: `${split.rest}${tail}` } : null;
}

/**
 * A small word that names an organisation takes the capitalised word before it along.
 *
 *     Ida Holm Tværkommunalt sekretariat
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function moveToTail(head: string, tail: string): { head: string; tail: string } {
  const words = head.split(/\s+/u);
  const small = tail.trim().split(/\s+/u)[0] ?? "";
  if (words.length < 3 || !/^\p{Ll}/u.test(small) || !isOrganisationWord(small))
    return { head, tail };
  return { head: words.slice(0, -1).join(" "), tail: `, ${words.at(-1)} ${tail.trim()}` };
}

/**
 * Cuts what follows a name without any mark: an abbreviation, a party letter, an organisation.
 *
 *     Bente Vig Skov DH      Ole Vad A      Tina Krog Åløse Kommune
 *                    ^^              ^                ^^^^^^^^^^^^^
 */
function cutOrganisation(head: string): { name: string; rest: string } {
  const words = head.split(/\s+/u);
  const last = words.at(-1) ?? "";
  if (words.length > 2 && (isAbbreviation(last) || /^\p{Lu}$/u.test(last))) {
    return { name: words.slice(0, -1).join(" "), rest: `, ${last}` };
  }
  if (words.length < 3 || isPersonName(head)) return { name: head, rest: "" };
  const noun = words.findIndex((word, at) => at > 1 && isOrganisationWord(word));
  if (noun < 0) return { name: head, rest: "" };
  const plain = /^(?:kommune|sogn|skole|provsti|pastorat|stift|hospital|sygehus|bibliotek)$/iu.test(
    words[noun] ?? "",
  );
  let from = plain && noun > 2 ? noun - 1 : noun;
  while (from > 2 && isAbbreviation(words[from - 1] ?? "")) from--;
  return { name: words.slice(0, from).join(" "), rest: `, ${words.slice(from).join(" ")}` };
}

/** The remarks after a name: contents of parentheses, parts between commas and dashes. */
function attributesOf(rest: string): string[] {
  const parts: string[] = [];
  let outside = "";
  for (const part of rest.split(/(\([^()]*\)?|\[[^\]]*\]?)/u)) {
    if (/^[([]/u.test(part)) {
      const inner = part.replace(/^[([]|[)\]]$/gu, "");
      const split = inner.split(/\s*[,;/]\s*/u);
      parts.push(...(readAttendanceNote(inner) ? [inner] : split));
      outside += ",";
    } else outside += part;
  }
  const free = outside.split(/\s*[,;]\s*|\s+[–-]\s+|^\s*[/:]\s*/u);
  return [...free, ...parts]
    .map((part) => part.trim().replace(/^[–-]\s+|[.;]$/gu, ""))
    .filter((part) => part !== "");
}

/** Puts a remark where it belongs: the first kind of the table that knows it. */
function addAttribute(person: PersonEntry, attribute: string): void {
  if (isOwnInitials(person.name, attribute)) return;
  for (const { known, add } of attributeKinds) {
    if (known(attribute)) {
      add(person, attribute);
      return;
    }
  }
}

interface AttributeKind {
  known: (text: string) => boolean;
  add: (person: PersonEntry, text: string) => void;
}

const standsFor =
  /^(?:for|fra|repræsentant(?:er)? for|repræsenterer|udpeget af|v\/|ved)\s+(?=\S)/iu;

/** Words that make a remark a sentence and no name of an organisation. */
const verb = compactLetters(
  /(?<!\p{L})(?:deltog|deltager|mødte|kom|gik|forlod|var|er|har|havde|blev|bliver|meldte|ankom)(?!\p{L})/iu,
);

/** "(IH)" after Ida Holm. */
function isOwnInitials(name: string, text: string): boolean {
  const letters = name.split(/[\s-]+/u).map((word) => word.charAt(0).toUpperCase());
  const own = letters.join("");
  return text.length > 1 && (text === own || text === `${letters[0] ?? ""}${letters.at(-1) ?? ""}`);
}

const attributeKinds: AttributeKind[] = [
  { known: (text) => /@|^(?:tlf|mobil|telefon)\b|^[\d +]{8,}$/iu.test(text), add: () => {} },
  { known: (text) => readAttendanceNote(text) !== null, add: addNote },
  { known: isParty, add: (person, text) => setOnce(person, "party", text.replace(/\.$/u, "")) },
  { known: isRole, add: addRole },
  {
    known: (text) => standsFor.test(text),
    add: (person, text) => setOnce(person, "organisation", text.replace(standsFor, "")),
  },
  {
    known: (text) => (isOrganisation(text) || /^[\p{Lu}\d]/u.test(text)) && !verb.test(text),
    add: (person, text) => setOnce(person, "organisation", text),
  },
  {
    known: (text) => text.split(/\s+/u).length <= 3 && !verb.test(text),
    add: (person, text) => setOnce(person, "role", text),
  },
  { known: () => true, add: (person, text) => setOnce(person, "note", text) },
];

function addNote(person: PersonEntry, text: string): void {
  setOnce(person, "note", text);
  person.attendance ??= readAttendanceNote(text)?.attendance ?? null;
}

/** "direktør i Åløse Kommune" is a role and an organisation. */
function addRole(person: PersonEntry, text: string): void {
  const split = /^(?<role>.{2,60}?)\s+(?:i|fra|ved|for|hos)\s+(?<organisation>\p{Lu}.+)$/u.exec(
    text,
  )?.groups;
  if (split?.role && split.organisation && isOrganisation(split.organisation)) {
    setOnce(person, "role", split.role);
    setOnce(person, "organisation", split.organisation);
  } else setOnce(person, "role", text);
}

/** The first value stands; a further one is joined to it. */
function setOnce(
  person: PersonEntry,
  field: "role" | "organisation" | "party" | "note",
  text: string,
): void {
  const before = person[field];
  person[field] = before === null ? text : before === text ? before : `${before}, ${text}`;
}
