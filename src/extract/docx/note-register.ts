import type { Block } from "../../model/tree.js";
import { formatCounter } from "./format-counter.js";
import type { XmlElement } from "./xml-element.js";

/** Name of a note's element, and of the part it stands in but for its s. */
export type NoteKind = "footnote" | "endnote";

/** A note that the text refers to. */
interface ReferredNote {
  /** How the text refers to it: "[1]"; empty where the writer chose a mark that the text has itself. */
  mark: string;
  /** The block with the first reference, null while it is read. */
  holder: Block | null;
}

/** The notes that a document's text refers to. */
export interface NoteRegister {
  /** By key: "footnote:3". */
  notes: Map<string, ReferredNote>;
  /** How many of each kind are numbered so far. */
  counts: Record<NoteKind, number>;
  /** Those referred to since the last block of the body. */
  open: ReferredNote[];
}

/** Word counts footnotes in figures and endnotes in Roman numbers, where nothing else is set. */
const counters: Record<NoteKind, string> = { footnote: "decimal", endnote: "lowerRoman" };

/** Begin a register. */
export function createNoteRegister(): NoteRegister {
  return { notes: new Map(), counts: { footnote: 0, endnote: 0 }, open: [] };
}

/** The key of a note or of a reference to it. */
export function noteKey(kind: NoteKind, { attributes }: XmlElement): string {
  return `${kind}:${attributes.id}`;
}

/**
 * Enter a reference.
 *
 * @returns the mark to print in its place
 */
export function referToNote(register: NoteRegister, kind: NoteKind, reference: XmlElement): string {
  const key = noteKey(kind, reference);
  const known = register.notes.get(key);
  if (known !== undefined) return known.mark;
  const note: ReferredNote = { mark: "", holder: null };
  if (!/^(?:1|true|on)$/u.test(reference.attributes.customMarkFollows ?? "")) {
    register.counts[kind] += 1;
    note.mark = `[${formatCounter(register.counts[kind], counters[kind])}]`;
  }
  register.notes.set(key, note);
  register.open.push(note);
  return note.mark;
}

/** Tell the notes without a holder that they belong to a paragraph's last block. */
export function holdNotes({ open }: NoteRegister, blocks: readonly Block[]): void {
  const holder = blocks.at(-1);
  if (holder === undefined) return;
  for (const note of open) note.holder ??= holder;
}

/**
 * Settle the notes referred to in one paragraph or table of the body. Paragraphs of a table are in
 * its cells, so that its notes belong to the table; where it only laid out text, they are blocks.
 */
export function settleNotes(register: NoteRegister, blocks: readonly Block[]): void {
  const last = blocks.at(-1);
  if (last === undefined || register.open.length === 0) return;
  const known = new Set(blocks);
  for (const note of register.open) {
    if (note.holder === null || !known.has(note.holder)) note.holder = last;
  }
  register.open = [];
}
