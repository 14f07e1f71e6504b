import { blockLines, blockText, inkLength } from "../../model/block.js";
import type { CaseNumber } from "../../model/item-record.js";
import { singleSpaced } from "../../model/single-spaced.js";
import type { Block, HeadingLine } from "../../model/tree.js";
import { isBodyName } from "../../vocabulary/bodies.js";
import { type PrintedVisibility, visibilityOfLine } from "../../vocabulary/closed-words.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { caseNumberOf, labelledCaseNumber, shapedCaseNumber } from "../../vocabulary/kle.js";
import { roleWord } from "../../vocabulary/person-words.js";

/** What a block right after the heading says of the item. */
export interface HeadFacts {
  role: HeadingLine["role"];
  caseNumbers: CaseNumber[];
  visibility: PrintedVisibility | null;
  presenter: string | null;
}

/** What one cell of the block says. */
type CellFact =
  | { kind: "caseNumber"; caseNumber: CaseNumber }
  | { kind: "caseLabel"; raw: string }
  | { kind: "visibility"; visibility: PrintedVisibility }
  | { kind: "presenter"; name: string }
  | { kind: "presenterLabel" }
  | { kind: "officialLabel" }
  | { kind: "official" }
  | { kind: "body" };

/**
 * Labels of the case, with or without a number behind them.
 *
 *     Sagsnr.: 2013-003869    Sagsbehandler: Else Vang    Åben
 *     ^^^^^^^^ ^^^^^^^^^^^
 */
const caseLabel = compactLetters(
  /^(?:sags?\s?-?\s?(?:nr|nummer|id)|journal\s?(?:nr|nummer)|j\.\s?nr|jnr|esdh-?sag|acadre-?sag|sbsys-?sag|sag(?=\s+\d[\d-]{6})|kle-?(?:nr|nummer|emne))(?:\.|(?![\p{L}]))\s*:?\s*/iu,
);

/** Labels of facts about the case: who handles it, its documents. */
const caseLabels: readonly string[] = [
  "sagsbehandler",
  "sagsbeh\\.?",
  "sag fra",
  "sagsansvarlig",
  "dok(?:ument)?\\.?\\s?(?:nr|nummer|id)\\.?",
  "kontaktperson",
  "(?:sags)?initialer",
  "brev-?id",
  "forfatter",
  "ansvarlig (?:forvaltning|afdeling|enhed|fagchef|chef|direktør)",
  "sagstype",
  "sagsforløb nr",
  "bilagsnr\\.?",
  "tidsforbrug",
  "tid",
  "varighed",
  "forventet tid",
  "type",
];

/** Other labels of the case file; their values belong to the head too. */
const officialLabel = new RegExp(
  String.raw`^(?:${caseLabels.join("|")})\s*:\s*|^dok\.\s+(?=\d)`,
  "iu",
);

/** The labels among them that are head even alone; "Varighed: 10 min." may be content. */
const caseOfficer =
  /^(?:sagsbeh(?:andler)?(?!\p{L})|sag fra\s*:|sagsansvarlig|(?:sags)?initialer|brev-?id|dok(?:ument)?\.?\s?(?:nr|nummer|id|\d))/iu;

/** Labels of who presents the item. */
const presenterLabels: readonly string[] = [
  "indleder",
  "indledning ved",
  "indledes (?:af|ved)",
  "oplægsholder",
  "fremlægger",
  "fremlægges (?:af|ved)",
  "præsenteres (?:af|ved)",
  "punktansvarlig",
  "punktejer",
  "orienterer",
  "forelægges (?:af|ved)",
  "sagsfremlægger",
];

/** Labels of who presents. */
const presenterLabel = compactLetters(
  new RegExp(
    String.raw`^(?:${presenterLabels.join("|")})\s*:\s*|^/?\s?[vV](?:/|\.)\s?(?=\p{L})`,
    "iu",
  ),
);

/** Longest text of a block that can be a line of the head, in characters. */
const longestHeadLine = 200;

/** Longest value behind a label, in characters. */
const longestValue = 60;

/**
 * Read a block that stands between an item's heading and its content: case
 * number, visibility, case officer, presenter. Null where any part of the block
 * is something else, so that no content is ever taken for head.
 *
 *     Åbent - 00.22.00-G01-1-16
 *     ^^^^^   ^^^^^^^^^^^^^^^^^
 */
export function readHeadBlock(block: Block): HeadFacts | null {
  const text = blockText(block);
  // Splitting drops a bar here and a dash there, but no letters.
  if (text.length > longestHeadLine && inkLength(text) > 2 * longestHeadLine) return null;
  const cells = headCells(block);
  if (cells.length === 0 || cells.join(" ").length > longestHeadLine) return null;
  const facts: CellFact[] = [];
  for (const cell of cells) {
    const read = readCell(cell, facts.at(-1) ?? null);
    if (read === null) return null;
    if (replacesLabel(facts.at(-1), read)) facts.pop();
    facts.push(...read);
  }
  if (facts.every((fact) => fact.kind === "official") && !caseOfficer.test(cells[0] ?? "")) {
    return null;
  }
  if (facts.some(({ kind }) => kind === "body") && !facts.some(speaksForBody)) return null;
  return gathered(facts);
}

/** Beside a number or a visibility the name of a body is a fact of the case, and alone it is text. */
function speaksForBody({ kind }: CellFact): boolean {
  return kind === "caseNumber" || kind === "caseLabel" || kind === "visibility";
}

/** Cells of all lines, each split once more where " - " joins two facts. */
function headCells(block: Block): string[] {
  return blockLines(block)
    .flatMap((line) => line.cells.filter((cell, at, cells) => !isBodyOfFile(cell, cells[at + 1])))
    .flatMap((cell) => cell.split(/\s{3,}|\s\|\s/u))
    .flatMap(splitAtBody)
    .flatMap(splitAtDash)
    .map((cell) => singleSpaced(cell).trim())
    .filter((cell) => cell !== "");
}

/** The body that treats the case, in the cell before its file number. */
function isBodyOfFile(cell: string, next: string | undefined): boolean {
  return next !== undefined && /^\s*brev-?id\s*:/iu.test(next) && isBodyName(cell.trim());
}

/** "Udvalget for mobilitet  Brevid: 4225075": the same without a gap between them. */
function splitAtBody(cell: string): string[] {
  const parts = cell.split(/\s(?=brev-?id\s*:)/iu);
  return parts.length === 2 && isBodyName(parts[0] ?? "") ? parts.slice(1) : [cell];
}

function splitAtDash(cell: string): string[] {
  const match = /^\s*(?<first>[\p{L}() ]+?)\s+[-–]\s+(?<rest>.+)$/u.exec(cell);
  const { first, rest } = match?.groups ?? {};
  if (first === undefined || rest === undefined || visibilityOfLine(first) === null) return [cell];
  return [first, rest];
}

function readCell(cell: string, before: CellFact | null): CellFact[] | null {
  const visibility = visibilityOfLine(cell);
  if (visibility !== null) return [{ kind: "visibility", visibility }];
  return (
    readCase(cell) ??
    readOfficial(cell) ??
    readPresenter(cell) ??
    readValue(cell, before) ??
    readBodyOfCase(cell)
  );
}

function readCase(cell: string): CellFact[] | null {
  const label = caseLabel.exec(cell)?.[0];
  if (label !== undefined) {
    const rest = cell.slice(label.length).trim();
    if (rest === "") return [{ kind: "caseLabel", raw: cell }];
    const value = leadingNumber(rest, labelledCaseNumber);
    if (value === null) return null;
    return withTail({ kind: "caseNumber", caseNumber: caseNumberOf(cell, value) }, rest, value);
  }
  const value = leadingNumber(cell, shapedCaseNumber);
  if (value === null) return null;
  return withTail({ kind: "caseNumber", caseNumber: caseNumberOf(cell, value) }, cell, value);
}

/** The number a text begins with, or null. */
function leadingNumber(text: string, pattern: RegExp): string | null {
  const match = pattern.exec(text);
  return match !== null && match.index === 0 ? match[0] : null;
}

/** What follows the number: nothing, initials ("SAG-2022-05017 ljo"), or another fact. */
function withTail(fact: CellFact, text: string, value: string): CellFact[] | null {
  const tail = text.slice(value.length).replace(/^[\s,;()–-]+|[\s()]+$/gu, "");
  if (tail === "" || /^[\p{L}]{2,5}(?:\/[\p{L}]{2,5})*$/u.test(tail)) {
    const visibility = visibilityOfLine(tail);
    return visibility === null ? [fact] : [fact, { kind: "visibility", visibility }];
  }
  const next = readCell(tail, fact);
  return next === null ? null : [fact, ...next];
}

function readOfficial(cell: string): CellFact[] | null {
  const label = officialLabel.exec(cell)?.[0];
  if (label === undefined) return null;
  const value = cell.slice(label.length).trim();
  if (value.length > longestValue) return null;
  return [{ kind: value === "" ? "officialLabel" : "official" }];
}

function readPresenter(cell: string): CellFact[] | null {
  const label = presenterLabel.exec(cell)?.[0];
  if (label === undefined) return null;
  const name = cell
    .slice(label.length)
    .replace(/[.)]+$/u, "")
    .trim();
  if (name === "") return [{ kind: "presenterLabel" }];
  if (name.length > longestValue || name.split(" ").length > 8) return null;
  if (!/^\p{Lu}/u.test(name) && !roleWord.test(name.split(" ")[0] ?? "")) return null;
  return [{ kind: "presenter", name }];
}

/** The value of a label that stands in the cell before. */
function readValue(cell: string, before: CellFact | null): CellFact[] | null {
  if (before === null || cell.length > longestValue) return null;
  if (before.kind === "caseLabel") {
    const value = leadingNumber(cell, labelledCaseNumber);
    if (value === null || value.length !== cell.length) return null;
    return [{ kind: "caseNumber", caseNumber: caseNumberOf(`${before.raw} ${cell}`, value) }];
  }
  if (before.kind === "officialLabel") return [{ kind: "official" }];
  if (before.kind === "presenterLabel") return [{ kind: "presenter", name: cell }];
  return null;
}

/**
 * The body that treats the case, with or without the visibility behind it.
 *
 *     Sagsnr. 21-014439    Kulturudvalget    Åbent punkt
 *                          ^^^^^^^^^^^^^^
 */
function readBodyOfCase(cell: string): CellFact[] | null {
  if (isBodyName(cell)) return [{ kind: "body" }];
  const parts = /^(?<body>\p{Lu}.{2,80}?)\s+(?<mark>(?:åben|lukke)\p{L}*(?: \p{L}+)?)$/iu.exec(
    cell,
  )?.groups;
  const visibility = visibilityOfLine(parts?.mark ?? "");
  if (visibility === null || !isBodyName(parts?.body ?? "")) return null;
  return [{ kind: "body" }, { kind: "visibility", visibility }];
}

function replacesLabel(before: CellFact | undefined, read: CellFact[]): boolean {
  const first = read[0]?.kind;
  return (
    (before?.kind === "caseLabel" && first === "caseNumber") ||
    (before?.kind === "presenterLabel" && first === "presenter")
  );
}

/** The facts of all cells as one. */
function gathered(facts: CellFact[]): HeadFacts | null {
  const caseNumbers = facts.flatMap((fact) =>
    fact.kind === "caseNumber" ? [fact.caseNumber] : [],
  );
  const visibility = facts.find((fact) => fact.kind === "visibility")?.visibility ?? null;
  const presenter = facts.find((fact) => fact.kind === "presenter")?.name ?? null;
  const aboutCase = facts.some((fact) => fact.kind !== "presenter" && fact.kind !== "visibility");
  const role = aboutCase ? "caseNumber" : visibility !== null ? "visibility" : "presenter";
  return { role, caseNumbers, visibility, presenter };
}
