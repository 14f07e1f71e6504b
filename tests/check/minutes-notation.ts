import type { PhrasingContent } from "mdast";
import type { DocumentType, Participant } from "../../src/model/record.js";
import type { SectionKind } from "../../src/model/section-kind.js";
import {
  type BlockSource,
  type HiddenReason,
  noPlace,
  plainStyle,
} from "../../src/model/source.js";
import type {
  AgendaItem,
  Block,
  EmbeddedDocument,
  Furniture,
  HeadingLine,
  ItemSection,
  MeetingHeader,
  MinutesTree,
} from "../../src/model/tree.js";

/**
 * Builds a structured tree from a short notation, one line a block:
 *
 *     %date 2031-05-12      a field of the meeting (title, type, body, date, present, absent)
 *     %contents 3 | Ny bro  an entry of the contents list
 *     %page 2               the page of what follows
 *     %foot Side 2 af 9     page furniture
 *     # 3 | Ny bro          an item ("##" a sub-item, "# | Ny bro" one without a number)
 *     [Beslutning]          a section's heading
 *     - Godkendt            a list line (also "1. …")
 *     Godkendt.             a paragraph
 *        ^^^                carets point at the line above and are left out
 */
export function treeFromNotation(notation: string): MinutesTree {
  const builder = new TreeBuilder();
  for (const line of notation.split("\n")) {
    if (/^[\s^]*$/u.test(line)) continue;
    builder.add(line.trim());
  }
  return builder.tree;
}

const sectionKinds: Record<string, SectionKind> = {
  referat: "referat",
  beslutning: "beslutning",
  indstilling: "indstilling",
  sagsfremstilling: "sagsfremstilling",
  resume: "resume",
  baggrund: "baggrund",
  bilag: "bilag",
};

const bodyTexts = ["%loose", "%hidden", "%foot", "%header"];

class TreeBuilder {
  readonly tree: MinutesTree = { type: "root", children: [] };
  private page: number | null = null;
  private items: AgendaItem[] = [];
  private section: ItemSection | null = null;
  private embedded: EmbeddedDocument | null = null;

  add(line: string): void {
    const [, key = "", value = ""] = /^(%\p{L}+|#+|\[)\s*(.*)$/u.exec(line) ?? [];
    if (key === "") this.place(this.block(line));
    else if (key.startsWith("#")) this.openItem(key.length - 1, value);
    else if (key === "[" && /\]$/u.test(line)) this.openSection(line.slice(1, -1));
    else if (key === "[") this.place(this.block(line));
    else if (bodyTexts.includes(key)) this.placeSpecial(key, value);
    else this.set(key, value);
  }

  private placeSpecial(key: string, value: string): void {
    if (key === "%header") this.header().children.push(this.block(value));
    else if (key === "%loose") this.tree.children.push(this.block(value));
    else if (key === "%hidden") this.place(this.block(value, "covered"));
    else {
      const furniture: Furniture = {
        type: "furniture",
        reason: "running-footer",
        foundBy: "pageEdge",
        children: [this.block(value)],
      };
      this.place(furniture);
    }
  }

  private set(key: string, value: string): void {
    const meeting = this.header().meeting;
    if (key === "%page") this.page = Number(value);
    else if (key === "%type") this.header().documentType = value as DocumentType;
    else if (key === "%date") meeting.date = value;
    else if (key === "%title") meeting.title = value;
    else if (key === "%body") meeting.body = value;
    else if (key === "%present") this.person(value, "present");
    else if (key === "%absent") this.person(value, "absent");
    else if (key === "%contents") this.contentsEntry(value);
    else if (key === "%bilag") this.attachment(value);
    else if (key === "%repeat" || key === "%number") this.headingLine(key, value);
    else if (key === "%embedded") this.openEmbedded(value);
    else if (key === "%end") this.embedded = null;
    else throw new TypeError(`Unexpected key ${key}, expected one the notation knows`);
  }

  private header(): MeetingHeader {
    const found = this.tree.children.find((child) => child.type === "meetingHeader");
    if (found !== undefined) return found;
    const header: MeetingHeader = {
      type: "meetingHeader",
      documentType: "referat",
      meeting: {
        title: null,
        body: null,
        date: null,
        startTime: null,
        endTime: null,
        location: null,
        chair: null,
        secretary: null,
      },
      participants: [],
      children: [],
    };
    this.tree.children.unshift(header);
    return header;
  }

  private person(value: string, attendance: Participant["attendance"]): void {
    const person = { name: value, role: null, organisation: null, party: null, note: null };
    this.header().participants.push({ ...person, attendance });
  }

  private contentsEntry(value: string): void {
    let list = this.tree.children.find((child) => child.type === "contentsList");
    if (list === undefined) {
      list = { type: "contentsList", entries: [], children: [] };
      this.tree.children.push(list);
    }
    const { number, title } = numberAndTitle(value);
    list.entries.push({ number, title, presenter: null, page: null });
    list.children.push(this.block(value.replace(" | ", ". ")));
  }

  private openItem(depth: number, value: string): void {
    const { number, title } = numberAndTitle(value);
    const heading = number === null ? title : `${number}. ${title}`;
    const item: AgendaItem = {
      type: "agendaItem",
      number,
      title,
      presenter: null,
      caseNumbers: [],
      visibility: "unknown",
      recommendations: [],
      decision: null,
      votes: [],
      attachments: [],
      reading: { confidence: 1, evidence: [] },
      children: [{ type: "headingLine", role: "item", children: [this.block(heading)] }],
    };
    const parent = depth === 0 ? undefined : this.items[depth - 1];
    (parent ?? this.tree).children.push(item);
    this.items = [...this.items.slice(0, depth), item];
    this.section = null;
    this.embedded = null;
  }

  private openSection(heading: string): void {
    const kind = sectionKinds[heading.toLocaleLowerCase("da").replace(/:$/u, "")] ?? "andet";
    const line: HeadingLine = {
      type: "headingLine",
      role: "section",
      children: [this.block(heading)],
    };
    const section: ItemSection = { type: "itemSection", kind, heading, children: [line] };
    const item = this.items.at(-1);
    if (item === undefined) throw new TypeError("Unexpected section, expected an item before it");
    item.children.push(section);
    this.section = section;
  }

  private headingLine(key: string, value: string): void {
    const role = key === "%repeat" ? "repeat" : "caseNumber";
    this.items.at(-1)?.children.push({ type: "headingLine", role, children: [this.block(value)] });
  }

  private attachment(value: string): void {
    const { number, title } = numberAndTitle(value);
    this.items.at(-1)?.attachments.push({ label: number, title, file: null, href: null });
  }

  private openEmbedded(value: string): void {
    const [, kind = "", title = ""] = /^(\S+)\s*(.*)$/u.exec(value) ?? [];
    this.embedded = {
      type: "embeddedDocument",
      kind: kind as EmbeddedDocument["kind"],
      title: title === "" ? null : title,
      reading: { confidence: 1, evidence: [] },
      children: [],
    };
    this.items.at(-1)?.children.push(this.embedded);
    this.section = null;
  }

  private place(block: Block | Furniture): void {
    const item = this.items.at(-1);
    const parent: { children: unknown[] } = this.embedded ?? this.section ?? item ?? this.tree;
    parent.children.push(block);
    if (block.type === "furniture") return;
    if (this.embedded !== null || this.section?.kind !== "beslutning" || item === undefined) return;
    item.decision ??= { text: "", outcome: "ukendt", conditions: [], evidence: null };
    item.decision.text += phrasingValue(block);
  }

  private block(text: string, hidden: HiddenReason | null = null): Block {
    const label = /^(?:-|•|\d+[.)])(?= |$)/u.exec(text)?.[0];
    const source: BlockSource = {
      places: [{ ...noPlace, page: this.page }],
      region: "body",
      style: plainStyle,
      list:
        label === undefined
          ? null
          : { label, depth: 0, ordered: /\d/u.test(label), computed: false },
      bookmarks: [],
      hidden,
    };
    return { type: "paragraph", children: phrasing(text), data: { source } };
  }
}

function numberAndTitle(value: string): { number: string | null; title: string } {
  const [, number = "", title = value] = /^([^|]*)\|\s*(.*)$/u.exec(value) ?? [];
  return { number: number.trim() === "" ? null : number.trim(), title };
}

/** Text with links ("[her](#)") and line ends ("⏎"). */
function phrasing(text: string): PhrasingContent[] {
  return text.split(/(\[[^\]]*\]\([^)]*\)|⏎)/u).flatMap((part): PhrasingContent[] => {
    if (part === "") return [];
    if (part === "⏎") return [{ type: "break" }];
    const link = /^\[([^\]]*)\]\(([^)]*)\)$/u.exec(part);
    if (link === null) return [{ type: "text", value: part }];
    const children = [{ type: "text" as const, value: link[1] ?? "" }];
    return [{ type: "link", url: link[2] ?? "", children }];
  });
}

function phrasingValue(block: Block): string {
  return block.type === "table"
    ? ""
    : block.children.map((child) => ("value" in child ? child.value : "")).join("");
}
