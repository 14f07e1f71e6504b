import { firstLine, printedText } from "../../model/block.js";
import { isBlock, type RootChild } from "../../model/tree.js";
import {
  type ComparableTitle,
  comparableSimilarity,
  comparableTitle,
  comparisonKey,
} from "../../vocabulary/comparison.js";
import { beginsWithOneOf } from "../../vocabulary/first-character.js";
import { isAgendaReference, readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { type ContentsLine, readContentsLine } from "./contents-line.js";
import { readLeadTitle } from "./lead-title.js";

/** Contents lists stand in the front of a document: this many blocks are searched. */
export const frontBlocks = 300;
/** Longest entry, in characters. */
export const longestEntry = 220;
/** A line longer than this, in characters, is no heading to compare titles with. */
const longestTitle = 180;
/** Titles this alike are the same. */
const sameTitle = 0.8;

/** A block's text and what it reads as; null where it is too long, and stands too far down, to matter. */
export interface ReadLine {
  text: string;
  line: ContentsLine | null;
}

const mayRefer = beginsWithOneOf("a");

/** Read a line that may stand in the list, or be the title of an entry further down. */
export function readChild(child: RootChild, index: number): ReadLine | null {
  if (!isBlock(child)) return null;
  const text = printedText(child).trim();
  const mayCount = index < frontBlocks || text.length <= longestEntry;
  return { text, line: mayCount ? readContentsLine(text) : null };
}

/** Titles that stand on lines of their own, to ask whether a title comes again after a place. */
export class LaterTitles {
  /** The last place of each title, as a comparison key, and of each bare number. */
  private readonly keys = new Map<string, number>();
  private readonly bareNumbers = new Map<number, number>();
  private readonly titles: { index: number; title: ComparableTitle }[] = [];
  /** The last place of each title that text runs on after, as a comparison key. */
  private readonly leads = new Map<string, number>();

  /** @param runOn also look for titles that text runs on after in the same line */
  constructor(lines: (ReadLine | null)[], runOn: boolean) {
    lines.forEach((read, index) => {
      if (read === null) return;
      const { text, line } = read;
      this.addReference(text, index);
      const lead = runOn ? readLeadTitle(text) : null;
      if (lead !== null) this.leads.set(comparisonKey(lead.title), index);
      const beginsWithTitle = text.includes("\n") && readNumberedLine(firstLine(text)) !== null;
      if (beginsWithTitle) this.addTitle(readContentsLine(firstLine(text)), index);
      if (line === null || text.length > longestEntry || line.page !== null) return;
      if (!beginsWithTitle) this.addTitle(line, index);
      if (line.title === "" && line.value !== null) {
        const numbered = readNumberedLine(text);
        if (numbered?.family === "keyword" && numbered.rest === "")
          this.bareNumbers.set(numbered.value, index);
      }
    });
  }

  /** A title on a line of its own, or on the first line of a numbered paragraph. */
  private addTitle(line: ContentsLine, index: number): void {
    const title = comparableTitle(line.title);
    this.keys.set(title.key, index);
    if (line.title.length > 12 && line.title.length <= longestTitle)
      this.titles.push({ index, title });
  }

  /** "Ad pkt. 3: Kassereren gennemgik regnskabet." comes again without its title. */
  private addReference(text: string, index: number): void {
    if (!mayRefer(text)) return;
    const numbered = readNumberedLine(firstLine(text));
    if (numbered && isAgendaReference(numbered)) this.bareNumbers.set(numbered.value, index);
  }

  /** Where a title, as a comparison key, stands last, on a line of its own; -1 where it stands nowhere. */
  lastPlace(key: string): number {
    return this.keys.get(key) ?? -1;
  }

  /** Does the title, or its bare "Ad 3", stand again after `index`? */
  holdAfter(index: number, line: ContentsLine): boolean {
    const title = comparableTitle(line.title);
    if (title.key !== "" && (this.keys.get(title.key) ?? 0) > index) return true;
    if (line.value !== null && (this.bareNumbers.get(line.value) ?? 0) > index) return true;
    if (line.number === null && (this.leads.get(title.key) ?? 0) > index) return true;
    if (line.title.length <= 12) return false;
    for (let at = this.titles.length - 1; at >= 0; at -= 1) {
      const other = this.titles[at];
      if (other === undefined || other.index <= index) return false;
      if (comparableSimilarity(other.title, title, sameTitle) >= sameTitle) return true;
    }
    return false;
  }
}
