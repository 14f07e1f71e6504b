import type { SectionKind } from "../../model/section-kind.js";
import { singleSpaced } from "../../model/single-spaced.js";
import { plainHead } from "../../vocabulary/column-heads.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";

/** Kinds that a column's head can give its cells; others ("Bilag", "Frist") are beside the matter. */
const columnKinds: ReadonlySet<SectionKind> = new Set([
  "referat",
  "beslutning",
  "indstilling",
  "sagsfremstilling",
  "resume",
  "baggrund",
  "bemaerkninger",
]);
/** Columns that tell what others shall do with the matter, and are part of the text before them. */
const noteColumn = /^(?:status|opfølgning|aktion|bemærkninger)$/iu;

/** Columns that tell who does what and when: sections of their own where the text before has several. */
const taskColumn =
  /^(?:ansvarlig(?:e)?|ansv\.?|ansvar|tovholder|hvem|hvornår|frist|deadline|opgaver?)(?:(?: ?\/ ?| og |, )(?:ansvarlig(?:e)?|ansvar|tovholder|hvem|hvornår|frist|deadline|opgaver?|dato))?$/iu;

/**
 * Tell which columns of a table of items are sections, by their heads: with two
 * kinds or more each column is one, a column alone is just the item's text
 * unless the item has text in the cell of its title too.
 *
 *     | Punkt | Indhold | Referat | Ansvarlig |
 *               ^^^^^^^   ^^^^^^^   ^^^^^^^^^ (who does what, behind a section)
 *
 *     | Punkt | Referat | Beslutning | Status |
 *               ^^^^^^^   ^^^^^^^^^^   ~~~~~~ (goes with the column before)
 *
 * @param titlesHaveText whether text stands below the titles, apart from the one column's
 * @returns for each column the head of its section, null for the columns before the first.
 */
export function sectionColumns(
  heads: readonly string[],
  titlesHaveText = false,
): (string | null)[] {
  const named = heads.map((head) => (kindOf(head) === null ? null : singleSpaced(head).trim()));
  const kinds = new Set(named.flatMap((head) => (head === null ? [] : [kindOf(head)])));
  const isOutcome = kinds.has("beslutning") || (titlesHaveText && kinds.has("referat"));
  if (kinds.size < (isOutcome ? 1 : 2)) return [];
  let last: string | null = null;
  return named.map((head, column) => {
    const printed = heads[column] ?? "";
    const isTask = kinds.size > 1 && last !== null && isTaskColumn(printed);
    last = head ?? (isTask ? singleSpaced(printed).trim() : last);
    return last;
  });
}

/** Does the head of a column tell who does what and when? */
export function isTaskColumn(head: string): boolean {
  return taskColumn.test(plainHead(head).replace(/:$/u, ""));
}

/** Does the head of a column, or the label of a row, tell what others shall do with the matter? */
export function isNoteColumn(head: string): boolean {
  return noteColumn.test(head.trim().replace(/:$/u, ""));
}

/**
 * The kind of section a column's head names, by the first word that tells one where it has two.
 *
 *     Beslutning/opfølgning      Aftaler og beslutninger
 *     ^^^^^^^^^^                            ^^^^^^^^^^^^
 */
export function kindOfHead(head: string): SectionKind | null {
  const plain = plainHead(head);
  for (const part of [plain, ...plain.split(/ ?\/ ?| og /u)]) {
    const label = readSectionLabel(part);
    if (label !== null) return label.kind;
  }
  return null;
}

function kindOf(head: string): SectionKind | null {
  const kind = isNoteColumn(head) ? null : kindOfHead(head);
  return kind && columnKinds.has(kind) ? kind : null;
}
