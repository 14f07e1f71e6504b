import { blockText } from "../../model/block.js";
import type { DocumentType } from "../../model/record.js";
import { type AgendaItem, isBlock } from "../../model/tree.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readDocumentType } from "../../vocabulary/document-types.js";
import type { HeaderEvidence } from "./header-evidence.js";
import { isTitleLine } from "./read-title.js";

/** Order in which printed words win: minutes print the agenda's word too, not the other way. */
const precedence: DocumentType[] = ["beslutningsprotokol", "referat", "dagsorden"];

/** Share of items with a filled decision from which the content is that of minutes. */
const decidedShare = 0.5;

/**
 * Reads what the document is: by the word printed in its title, save where the content contradicts
 * it: an agenda whose items are decided is minutes.
 */
export function readTypeOfDocument(
  evidence: HeaderEvidence,
  items: readonly AgendaItem[],
): DocumentType {
  const printed = printedType(evidence);
  const byContent = typeByContent(evidence, items);
  if (printed === null) return byContent ?? (isNoted(evidence, items) ? "referat" : "ukendt");
  if (printed === "referat" && byContent === null && isTitledBoth(evidence)) return "dagsorden";
  return printed === "dagsorden" && isDecided(items) ? "referat" : printed;
}

const bothWords = compactLetters(/^\P{L}*dagsorden (?:og|\/|&) referat(?!\p{L})/iu);

/** "Dagsorden og referat": a form for both, which is an agenda until it is filled in. */
function isTitledBoth({ free }: HeaderEvidence): boolean {
  return free.some(({ line }) => bothWords.test(line.text));
}

function printedType(evidence: HeaderEvidence): DocumentType | null {
  const titles = evidence.free.map(({ line }) => line.text).filter(isTitleLine);
  const labels = evidence.fields
    .filter((field) => field.kind === "body" || field.kind === "subject")
    .flatMap((field) => [field.label, ...field.values.map((value) => value.cells.join(" "))]);
  const sources = [
    [...titles, ...labels],
    evidence.runningHeaders,
    evidence.fileTitle === null ? [] : [evidence.fileTitle],
  ];
  for (const texts of sources) {
    const types = texts.map((text) => readDocumentType(text)?.type ?? null);
    const type = precedence.find((candidate) => types.includes(candidate as never));
    if (type) return type;
  }
  return null;
}

/**
 * A label on a line of its own, behind which the minutes begin.
 *
 *     Referat:      Referat jf. dagsorden:
 *     ^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^
 */
const minutesBelow =
  /^(?:møde|beslutnings)?referat(?: (?:jf|jvf|jr|iflg|efter)\.? dagsorden(?:en)?)?$/iu;

/** Labels of people that only stand above what was written afterwards; an agenda prints who is to take part. */
const cameOrStayedAway = compactLetters(/^(?:til ?stede|mødt|fremmødt|fravær|ikke|ej|udeblev)/iu);

/** Without a printed word: decided items, or who turned out to be there or absent, make minutes. */
function typeByContent(
  evidence: HeaderEvidence,
  items: readonly AgendaItem[],
): DocumentType | null {
  if (isDecided(items)) return "referat";
  const tellsWhoCame = evidence.fields.some(
    ({ kind, label, values }) =>
      (kind === "absent" || kind === "present") &&
      cameOrStayedAway.test(label) &&
      values.length > 0,
  );
  const isHeaded = evidence.fields.some(
    ({ label, values }) => minutesBelow.test(label) && values.length === 0,
  );
  return tellsWhoCame || isHeaded || tellsWhatHappened(items) ? "referat" : null;
}

/** Share of the items with text below their titles from which they are minutes, where people are listed. */
const notedShare = 0.6;

/** Somebody is listed as taking part, and most items hold text without a label of its own. */
function isNoted({ fields }: HeaderEvidence, items: readonly AgendaItem[]): boolean {
  const people = fields.some(({ kind, values }) => kind === "present" && values.length > 0);
  const noted = items.filter(({ children }) =>
    children.some(
      (child) =>
        child.type === "itemSection" &&
        child.kind === "tekst" &&
        child.children.some((block) => isBlock(block) && /\p{L}{2}/u.test(blockText(block))),
    ),
  ).length;
  return people && noted >= fewestTold && noted >= items.length * notedShare;
}

/** Share of the items whose text tells what was said or done, and fewest of them. */
const toldShare = 0.3;
const fewestTold = 2;

/** What happens at a meeting, as it is told afterwards. */
const told = compactLetters(
  /(?<!\p{L})(?:blev|fortalte|orienterede|oplyste|gennemgik|fremlagde|berettede|drøftede|besluttede|vedtog|valgte|godkendte|takkede|bød velkommen|godkendt|vedtaget|drøftet)(?!\p{L})/iu,
);

function tellsWhatHappened(items: readonly AgendaItem[]): boolean {
  const found = items.filter((item) =>
    item.children.some(
      (child) =>
        child.type === "itemSection" &&
        child.children.some((block) => isBlock(block) && told.test(blockText(block))),
    ),
  ).length;
  return found >= fewestTold && found >= items.length * toldShare;
}

function isDecided(items: readonly AgendaItem[]): boolean {
  const decided = items.filter(hasFilledDecision).length;
  return decided > 0 && decided >= items.length * decidedShare;
}

function hasFilledDecision(item: AgendaItem): boolean {
  return item.children.some((child) => {
    if (child.type === "agendaItem") return hasFilledDecision(child);
    if (child.type !== "itemSection" || (child.kind !== "beslutning" && child.kind !== "referat"))
      return false;
    return child.children.some((block) => isBlock(block) && /\p{L}{2}/u.test(blockText(block)));
  });
}
