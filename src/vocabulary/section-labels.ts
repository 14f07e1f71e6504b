import { memoise } from "../model/memoise.js";
import type { SectionKind } from "../model/section-kind.js";
import { singleSpaced } from "../model/single-spaced.js";
import { bodyOnDay, endsInItemOfDay } from "./body-on-day.js";
import { readCompoundLabel } from "./compound-labels.js";
import { beginsWithOneOf } from "./first-character.js";
import { kindOfJoinedLabel } from "./joined-labels.js";
import { labelEntries as labels } from "./label-entries.js";

/** A section heading as read from a line. */
export interface SectionLabel {
  kind: SectionKind;
  strength: "strong" | "weak";
  /** The label in lower case without owner, addition or colon ("indstilling"). */
  label: string;
  /** The line names an owner ("Byrådets beslutning") or an addition ("Beslutning den 4.12.2012"). */
  qualified: boolean;
  /** A colon closes the label. */
  colon: boolean;
  /** Length of the heading in the line, colon included, in UTF-16 units. */
  length: number;
  /** Text after the colon on the same line ("Bilag: Link til dagsorden"), else empty. */
  rest: string;
}

/** Longest heading line, in characters. */
const longestHeading = 110;

/**
 * Read a line as a section heading: a label alone, with an owner before it, with
 * body and date after it, or run in with text after a colon.
 *
 *   Byrådets beslutning den 4.12.2012
 *   ^^^^^^^^ ^^^^^^^^^^ ^^^^^^^^^^^^^
 *   Bilag: Link til dagsorden
 *   ^^^^^^ ~~~~~~~~~~~~~~~~~~
 */
export function readSectionLabel(text: string): SectionLabel | null {
  const line = text.trim();
  const colonAt = line.indexOf(":");
  const length = colonAt > 0 ? colonAt : line.length;
  return length > longestHeading || !mayBeHeading(line) ? null : readLabel(line);
}

/** Every heading begins with a letter. */
const mayBeHeading = beginsWithOneOf("abcdefghijklmnopqrstuvwxyz");

const readLabel = memoise((line: string): SectionLabel | null => {
  const colonAt = line.indexOf(":");
  const head = colonAt > 0 ? line.slice(0, colonAt) : line;
  const rest = colonAt > 0 ? line.slice(colonAt + 1).trim() : "";
  const found = head.length === 1 && colonAt < 0 ? null : lookUp(head);
  if (!found) return null;
  const length = colonAt > 0 ? colonAt + 1 : line.length;
  const { kind, strength, label, qualified } = found;
  return { kind, strength, label, qualified, colon: colonAt > 0, length, rest };
});

type Found = Pick<SectionLabel, "kind" | "strength" | "label" | "qualified">;

function lookUp(head: string): Found | null {
  const whole = head.toLowerCase().trim();
  const small = whole.includes(" m") ? whole.replace(etcetera, "") : whole;
  const text = singleSpaced(small.endsWith(".") ? small.replace(/[.\s]+$/u, "") : small);
  const exact = labels.get(text);
  if (exact && !(small.endsWith(".") && verdicts.has(text))) {
    const { kind, strength } = exact;
    return { kind, strength, label: text, qualified: false };
  }
  if (small.endsWith(".")) return null;
  const named =
    proposal(text, head) ?? treatedOn(head) ?? decidedOn(head) ?? qualifiedLabel(head, text);
  return named ?? composed(text);
}

/** "Lovgrundlag, planer mv." */
const etcetera = /,?\s(?:m\.?v|m\.?m)\.?$/u;

/** Labels that with a full stop are what was decided: "Vedtaget." */
const verdicts = new Set(["vedtaget", "besluttet", "aftalt", "drøftet"]);

/**
 * "Forvaltningen foreslår", "Direktøren indstiller til bestyrelsen", "Det indstilles, at",
 * "Direktionen indstiller, at Plan- og Havneudvalget": that somebody recommends.
 */
function proposal(text: string, head: string): Found | null {
  if (!/\p{Lu}$/u.test(head) || !proposalToInitials.test(head)) {
    if (!endsAsProposal.test(text) && !text.includes(" indstiller til ")) return null;
    if (!proposalLine.test(text)) return null;
  }
  return { kind: "indstilling", strength: "weak", label: "foreslår", qualified: true };
}

const proposalLine =
  /^(?:\p{L}[\p{L} -]{3,50} (?:foreslår|anbefaler|indstiller(?: til \p{L}[\p{L} -]{3,50})?)(?:,? at [\p{L} -]{0,40}(?:udvalget|rådet|bestyrelsen)|,?(?: at)?)|det (?:indstilles|foreslås|anbefales),? at)$/u;

/** A body is named by its initials: "Det indstilles, at HMU". */
const proposalToInitials = /^Det (?:indstilles|foreslås|anbefales),? at \p{Lu}{2,8}$/u;

/** Few lines end so, and the whole pattern walks all of a line. */
const endsAsProposal = /(?:r|at|,| at [\p{L} -]{1,45}(?:t|n))$/u;

/** "Miljømæssige konsekvenser", "Baggrund og formål": a label built of others. */
function composed(text: string): Found | null {
  const compound = readCompoundLabel(text);
  const kind = compound?.kind ?? kindOfJoinedLabel(text);
  if (kind === null) return null;
  return { kind, strength: "weak", label: text, qualified: compound?.qualified ?? false };
}

/**
 * What a body decided on a day of its own.
 *
 *   Behandling i Udvalget for mobilitet torsdag den 4. marts 2021, pkt. 2
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function treatedOn(head: string): Found | null {
  const lead = /^Behandl(?:ing|et) i /u.exec(head)?.[0];
  if (lead === undefined || bodyOnDay(head.slice(lead.length)) === null) return null;
  return { kind: "beslutning", strength: "strong", label: "behandling", qualified: true };
}

/**
 * What a body with a field in its name decided on a day, the body right behind the label or its comma.
 *
 *   Beslutning Udvalget for teknik og miljø den 18-02-2019      Beslutning, Havneudvalget, den 4. maj 2011:
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function decidedOn(head: string): Found | null {
  const lead = /^Beslutning(?:er)?,? (?=\p{Lu})/u.exec(head)?.[0];
  if (lead === undefined || bodyOnDay(head.slice(lead.length)) === null) return null;
  return { kind: "beslutning", strength: "strong", label: "beslutning", qualified: true };
}

const additionStart = / (?:i|fra|den|d\.|til|af|for|på|om|vedr\.|vedrørende) /u;
const owner = /^(?<owner>\p{L}[\p{L}&,.-]*(?: [\p{L}&,.-]+){0,5}s) (?<label>\p{L}+)$/u;

/** After an owner the addition is a date or a body: "Tilsynets afgørelse af 5. maj" is a letter. */
const ownedAddition = /^ (?:den|d\.|i|fra|på|til) /u;

/**
 * A label with an owner in the genitive before it, a body or a date after it, or both.
 *
 *   Forvaltningens indstilling      Beslutning i Handicaprådet den 3. november 2015
 *   Byrådets beslutning den 4.12.2012      Høring af Ældrerådet
 */
function qualifiedLabel(head: string, text: string): Found | null {
  if (!/^\p{Lu}/u.test(head)) return null;
  const at = text.search(additionStart);
  const body = (at < 0 ? text : text.slice(0, at)).replace(/,$/u, "");
  const addition = at < 0 ? "" : text.slice(at);
  if (addition === "" && !labels.has(lastWord(body))) return null;
  const named = addition === "" || /\p{Lu}/u.test(head.slice(at)) || /\d/u.test(addition);
  if (!named || (/[,;!?]/u.test(addition) && !isBodyOnDay(head.slice(at)))) return null;
  const label = labels.has(body)
    ? body
    : (owner.exec(body)?.groups?.label ?? besideBody(head, body, addition));
  if (!body.startsWith(label ?? body) && addition !== "" && !ownedAddition.test(addition))
    return null;
  const entry = label === undefined ? undefined : labels.get(label);
  if (label === undefined || !entry) return null;
  const strength = label !== body && weakWithOwner.has(label) ? "weak" : entry.strength;
  return { kind: entry.kind, strength, label, qualified: true };
}

/**
 * Is the addition a body, the day and the number of its meeting's item, with commas between?
 *
 *   Beslutning fra Økonomiudvalget, 3. februar 2014, pkt. 31:
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function isBodyOnDay(addition: string): boolean {
  const body = addition.replace(/^ (?:i|fra|af) /u, "").trim();
  return bodyOnDay(body) !== null || (body !== addition.trim() && endsInItemOfDay(body));
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1);
}

/** "Nævnets afgørelse" is as often a matter the text tells of as the decision itself. */
const weakWithOwner = new Set(["afgørelse"]);

/** "Beslutning Byrådet den 26-11-2019": the body right after the label, then the date. */
function besideBody(head: string, body: string, addition: string): string | undefined {
  const [label = "", ...rest] = body.split(" ");
  const named = rest.length > 0 && /^\p{Lu}/u.test(head.slice(label.length).trimStart());
  return named && /^ (?:den|d\.) \d/u.test(addition) && labels.has(label) ? label : undefined;
}

/** Kinds whose weak labels a template uses, rather than a writer who divides a text. */
const templateKinds = new Set<SectionKind>([
  "oekonomi",
  "lovgrundlag",
  "hoering",
  "konsekvenser",
  "kommunikation",
  "tidsplan",
  "sagsforloeb",
  "bemaerkninger",
]);

/** Is the label one that templates use, weak though it is? */
export function isTemplateLabel(label: SectionLabel): boolean {
  return templateKinds.has(label.kind) && !label.qualified;
}

/** Is the line a strong section heading and nothing else? */
export function isSectionLabel(text: string): boolean {
  const label = readSectionLabel(text);
  return label !== null && label.strength === "strong" && label.rest === "" && !label.qualified;
}
