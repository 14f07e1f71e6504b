import { blockText, sourceOf } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { isClosingAgendaTitle, isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { readMeetingLabel } from "../../vocabulary/meeting-labels.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import type { Candidate } from "./candidate.js";
import { emptyCandidate } from "./empty-candidate.js";

/** Fewest items, fewest usual titles among them, one of which ends an agenda, and their share. */
const fewestItems = 4;
const fewestUsual = 2;
const usualShare = 0.3;
/** Most words of a title. */
const mostWords = 8;
const points = 2;

const lead = /^\p{Lu}[^\n\t]{2,60}[.:]$/u;

/**
 * Unnumbered items whose titles are set bold at the start of their text: enough of them must be
 * titles that every agenda has, and one must end an agenda.
 *
 *   **Økonomi.** Kassereren oplyste, at der står 61.300 kr. på kontoen.
 *   ^^^^^^^^^^^^
 */
export function boldLeadScheme(children: RootChild[]): Candidate[] {
  const found = collect(children, (child, index) =>
    isBlock(child) ? leadCandidate(child, index) : null,
  );
  const usual = found.filter(({ title }) => isUsualAgendaTitle(title)).length;
  const closes = found.some(({ title }) => isClosingAgendaTitle(title));
  const isScheme =
    found.length >= fewestItems && usual >= fewestUsual && usual >= found.length * usualShare;
  return closes && isScheme ? found : [];
}

function leadCandidate(block: Block, index: number): Candidate | null {
  if (block.type === "table" || sourceOf(block).list !== null) return null;
  const [first, ...rest] = block.children;
  if (first?.type !== "strong" || rest.length === 0) return null;
  const text = blockText(first);
  const title = text.trim().replace(/\s*[.:]$/u, "");
  const isLead = lead.test(text.trim()) && title.split(/\s+/u).length <= mostWords;
  if (!isLead || readNumberedLine(title) !== null || isOtherLabel(title)) return null;
  const evidence = [{ name: "bold title before its text", points }];
  return { ...emptyCandidate(index, block), title, titleEnd: text.length, evidence, score: points };
}

/** A label of the head or of a section, that is no usual title. */
function isOtherLabel(title: string): boolean {
  if (isUsualAgendaTitle(title)) return false;
  const label = readMeetingLabel(`${title}:`);
  return (label !== null && label.kind !== "other") || readSectionLabel(`${title}:`) !== null;
}
