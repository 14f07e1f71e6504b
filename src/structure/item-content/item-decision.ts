import { collectAll } from "../../model/collect.js";
import type { Decision, Outcome } from "../../model/item-record.js";
import type { AgendaItem } from "../../model/tree.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { isAppointmentTitle, nothingDecided } from "../../vocabulary/outcomes.js";
import type { MeetingFacts } from "../item-head/map-item-lists.js";
import { actsOfLines } from "./acts-of-lines.js";
import { tellsAppointment, tellsCandidates } from "./appointment-sentences.js";
import { countsAsDecision } from "./counts-as-decision.js";
import type { DecisionAct } from "./decision-acts.js";
import { type DecisionSource, decisionSource } from "./decision-source.js";
import { type MainAct, mainAct } from "./main-act.js";
import type { SectionLine } from "./section-lines.js";
import { splitSentences } from "./split-sentences.js";

/** A verdict without an object: it takes over what was proposed just before. */
const bareAcceptance =
  /^(?:enstemmigt\s+)?(?:vedtaget|godkendt|tiltrådt)(?:\s+enstemmigt)?[.!]?$/iu;

/** "Der foreslås, at punktet udskydes til næste møde." */
const proposalToPostpone = compactLetters(
  /(?<!\p{L})(?:foreslå|indstille|foreslog)\p{L}*[^.]{0,60}(?:udskydes|udsættes)/iu,
);

/**
 * Read an item's decision and its outcome.
 *
 * @param meeting the meeting it belongs to, which tells earlier decisions apart
 * @returns null where the item has none
 */
export function itemDecision(item: AgendaItem, meeting: MeetingFacts): Decision | null {
  const source = decisionSource(item, meeting);
  if (source === null || source.lines.length === 0) return null;
  const text = source.lines.map(printedLine).join("\n");
  const lines =
    source.kind === "beslutning"
      ? withoutNextGroup(source.lines)
      : withoutReportLists(source.kind === "tekst" ? withoutPurpose(source.lines) : source.lines);
  const sentences = collectAll(lines, (line) => splitSentences(line.text));
  const acts = actsOfLines(lines).filter((act) => countsAsDecision(act, source, item, meeting));
  const main = mainAct(acts, item.recommendations.length > 0);
  if (main === null) return withoutAct(source, sentences, item, meeting);
  const outcome = settled(main, item, sentences);
  return {
    text: source.kind === "beslutning" ? text : paragraphsOf(main.act, lines),
    outcome,
    conditions: main.conditions,
    evidence: main.act.sentence,
  };
}

/** What the item is for, alone on a line above its text ("Til orientering"), is no decision. */
function withoutPurpose(lines: SectionLine[]): SectionLine[] {
  const [first, ...rest] = lines;
  const isPurpose = /^til (?:orientering|drøftelse|beslutning|godkendelse)[.:]?$/iu;
  return first && rest.length > 0 && isPurpose.test(first.text.trim()) ? rest : lines;
}

/** The heading of the items that follow ("TIL ORIENTERING") may end the decision before it. */
function withoutNextGroup(lines: SectionLine[]): SectionLine[] {
  const isGroup = /^(?:sager )?til (?:orientering|drøftelse|beslutning|godkendelse)$/iu;
  const last = lines.at(-1);
  return last && lines.length > 1 && isGroup.test(last.text.trim()) ? lines.slice(0, -1) : lines;
}

function printedLine({ marker, text }: SectionLine): string {
  return marker === null ? text : `${marker} ${text}`;
}

/**
 * Lists under a lead-in of a report tell what was said, not what was decided.
 *
 *     Formanden orienterede om:
 *     - Rampesagen blev udsat i Teknikudvalget
 *     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
function withoutReportLists(lines: SectionLine[]): SectionLine[] {
  let inReport = false;
  return lines.filter((line) => {
    if (line.marker === null) inReport = line.text.endsWith(":");
    return line.marker === null || !inReport;
  });
}

/** Who was away, printed below the decision: "Afbud: Karin Holt". */
const attendance = compactLetters(/^(?:afbud|fraværende|ikke til stede|forfald)(?!\p{L})\s*:?/iu);

/** No verdict: nothing to decide, an appointment that only names, or words not understood. */
function withoutAct(
  source: DecisionSource,
  sentences: string[],
  item: AgendaItem,
  meeting: MeetingFacts,
): Decision | null {
  const text = source.lines.map(printedLine).join("\n");
  const nothing = sentences.every((sentence) => attendance.test(sentence))
    ? sentences[0]
    : sentences.find((sentence) => nothingDecided.test(sentence));
  if (nothing !== undefined && (source.kind === "beslutning" || sentences.length <= 2)) {
    return { text, outcome: "ingen", conditions: [], evidence: nothing };
  }
  const mayName = source.kind === "beslutning" || meeting.documentType !== "dagsorden";
  const named = sentences.find((sentence) => tellsAppointment(sentence, item.title));
  if (named !== undefined && mayName && !(named.includes(":") && tellsCandidates(sentences))) {
    return { text, outcome: "udpeget", conditions: [], evidence: named };
  }
  if (source.kind !== "beslutning") return null;
  return { text, outcome: "ukendt", conditions: [], evidence: null };
}

/**
 * Whether a complaint got its way cannot be told from a recommendation that is not printed.
 *
 *     Klage over afslag på skur: Udvalgets indstilling følges.
 *     ^^^^^                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const complaint = compactLetters(/^(?:klage|anke|indsigelse|ansøgning om dispensation)(?!\p{L})/iu);
const followed = compactLetters(/(?:indstilling|forslag)(?!\p{L})[^.]*(?:følges|fulgt)/iu);

/** What the verdict means for this item: an approved election is an appointment. */
function settled({ act, outcome }: MainAct, item: AgendaItem, sentences: string[]): Outcome {
  const settling = outcome === "godkendt" || (outcome === "ukendt" && act.outcome === "godkendt");
  if (settling && isAppointmentTitle(item.title)) return "udpeget";
  if (outcome !== "godkendt") return outcome;
  if (
    item.recommendations.length === 0 &&
    complaint.test(item.title) &&
    followed.test(act.sentence)
  )
    return "ukendt";
  const at = sentences.indexOf(act.sentence);
  const before = sentences.slice(Math.max(0, at - 2), at);
  const postponed =
    bareAcceptance.test(act.sentence) &&
    before.some((sentence) => proposalToPostpone.test(sentence));
  return postponed ? "udsat" : outcome;
}

/** The paragraph that holds the evidence. */
function paragraphsOf(act: DecisionAct, lines: SectionLine[]): string {
  const line = lines.find(({ text }) => text.includes(act.sentence));
  return line === undefined ? act.sentence : printedLine(line);
}
