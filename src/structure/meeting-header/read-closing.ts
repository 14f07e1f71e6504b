import {
  type AgendaItem,
  type Block,
  isBlock,
  type MinutesRoot,
  type MinutesTree,
} from "../../model/tree.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { isPersonName } from "../../vocabulary/person-names.js";
import { readTimes } from "../../vocabulary/times.js";
import { type HeaderField, readHeaderFields } from "./header-fields.js";
import { type HeaderLine, headerLines } from "./header-lines.js";
import { blocksOfItem } from "./item-people.js";

/** What the end of a document says of its meeting. */
export interface Closing {
  /** Labelled lines such as "Dirigent: Ida Holm". */
  fields: HeaderField[];
  endTime: string | null;
}

/** How far from the end of the last item closing lines are looked for, in lines. */
const closingLines = 12;

/**
 * A sentence that tells when the meeting ended.
 *
 *     Mødet blev hævet kl. 18.05.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const endSentence = compactLetters(
  /(?<!\p{L})(?:mødet|\p{L}*forsamlingen|\p{L}+mødet)\s+(?:blev\s+|er\s+)?(?:sluttede|slut(?:tet)?|slutter|hævet|hævedes|afslutte[dt](?:es)?|ophævet|ophørte|endte)(?!\p{L})(?<when>[^.]{0,25}(?:kl\.?|klokken|:)\s*\d.{0,8})/iu,
);

/**
 * The same, told of who ended it.
 *
 *     Dirigenten takkede og hævede generalforsamlingen kl. 21.10.
 *                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const endedBySomeone = compactLetters(
  /(?<!\p{L})(?:hævede|sluttede|afsluttede|lukkede)\s+(?:mødet|\p{L}*forsamlingen|\p{L}+mødet)(?!\p{L})(?<when>[^.]{0,15}(?:kl\.?|klokken)\s*\d.{0,8})/iu,
);

/**
 * The same, where the meeting goes without saying.
 *
 *     Formanden takkede dirigenten og sluttede kl. 21.15.
 *                                     ^^^^^^^^^^^^^^^^^^
 */
const endedByLeader = compactLetters(
  /(?<!\p{L})(?:formanden|dirigenten|mødelederen|ordstyreren)(?!\p{L})[^.]{0,60}\s(?:hævede|sluttede|afsluttede)\s+(?<when>(?:kl\.?|klokken)\s*\d.{0,8})/iu,
);

/** "Slut kl. 21.15" on a line of its own. */
const endLine = /^slut(?<when>\s+(?:kl\.?|klokken)\s*\d.{0,8})$/iu;

/** Words and a figure without which none of the sentences is told. */
const endSign = /(?:mødet|forsamlingen|(?:sluttede|hævede|slut) kl).*\d/isu;

const endings = [endSentence, endedBySomeone, endedByLeader, endLine];

/** Reads the lines after the last item and the last lines of it. */
export function readClosing(tree: MinutesTree | MinutesRoot): Closing {
  const lines = headerLines(trailingBlocks(tree));
  const lastItem = tree.children.findLast(
    (child): child is AgendaItem => child.type === "agendaItem",
  );
  const itemLines = lastItem ? headerLines(blocksOfItem(lastItem)).slice(-closingLines) : [];
  const fields = [
    ...readHeaderFields(lines).fields,
    ...readHeaderFields(itemLines).fields,
    ...signaturesOf([...lines, ...itemLines.slice(-signatureLines)]),
  ];
  return {
    fields: fields.filter(isClosingField),
    endTime: endTimeOf([...lines, ...itemLines].map((line) => line.text)),
  };
}

/**
 * Who signed as the one who chaired.
 *
 *     Åløse, den 4. maj 2022      Karin Holt, dirigent
 *                                 ^^^^^^^^^^^^^^^^^^^^
 */
const signature =
  /^(?<who>\p{Lu}[^,()\d]{3,50}?)(?:, | \()(?<role>dirigent|ordstyrer|mødeleder)\)?[.]?$/iu;
/** How far from the end such a line stands where nothing parts it from the last item, in lines. */
const signatureLines = 3;

function signaturesOf(lines: readonly HeaderLine[]): HeaderField[] {
  return lines.flatMap(({ text, block }): HeaderField[] => {
    const { who, role } = signature.exec(text)?.groups ?? {};
    if (who === undefined || role === undefined || !isPersonName(who)) return [];
    return [{ kind: "chair", label: role, values: [{ cells: [who], block }], blocks: [block] }];
  });
}

/** "Formand: …" at the end of a document is an election or a signature, not the chair. */
function isClosingField(field: HeaderField): boolean {
  return (
    field.kind === "secretary" ||
    field.kind === "end" ||
    (field.kind === "chair" && !/formand|forperson/iu.test(field.label))
  );
}

/** The time a sentence of these lines gives for the end of the meeting, null where none does. */
export function endTimeOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    if (!endSign.test(text)) continue;
    const when = endings.map((ending) => ending.exec(text)?.groups?.when).find((found) => found);
    const times = when ? readTimes(when, { labelled: true }) : null;
    if (times) return times.startTime;
  }
  return null;
}

/** Blocks of the back matter, of signatures, and loose ones after the last item. */
function trailingBlocks(tree: MinutesTree | MinutesRoot): Block[] {
  const last = tree.children.findLastIndex((child) => child.type === "agendaItem");
  if (last < 0) return [];
  const signed = (tree.children[last] as AgendaItem).children.flatMap((child) =>
    child.type === "furniture" && child.reason === "signature" ? child.children : [],
  );
  const after = tree.children.slice(last + 1).flatMap((child): Block[] => {
    if (isBlock(child)) return [child];
    if (child.type === "furniture") return child.reason === "signature" ? child.children : [];
    return child.type === "backMatter"
      ? child.children.flatMap((inner) => (isBlock(inner) ? [inner] : inner.children))
      : [];
  });
  return [...signed, ...after];
}
