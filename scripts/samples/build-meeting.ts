import {
  type ItemGroup,
  type ListEntry,
  type Meeting,
  type MeetingBlock,
  type MeetingItem,
  type MeetingSection,
  type Person,
  plainItem,
} from "../../tests/generator/meeting.js";

/** What a hand-written sample says of its meeting; the rest has defaults. */
export type SampleMeeting = Pick<Meeting, "seed" | "body" | "organisation" | "date" | "groups"> &
  Partial<Meeting>;

/** Complete a hand-written meeting. */
export function meeting(sample: SampleMeeting): Meeting {
  return {
    documentType: "referat",
    bodyAlternatives: [],
    startTime: null,
    endTime: null,
    location: null,
    chair: null,
    secretary: null,
    participants: [],
    contents: false,
    contentsPages: null,
    ...sample,
  };
}

/** Items without a heading of a group. */
export function ungrouped(items: MeetingItem[]): ItemGroup[] {
  return [{ title: null, items }];
}

/** An item with what is given. */
export function item(given: Pick<MeetingItem, "title"> & Partial<MeetingItem>): MeetingItem {
  return { ...plainItem, ...given };
}

/** A section; plain strings are paragraphs. */
export function section(
  kind: MeetingSection["kind"],
  heading: string | null,
  ...content: (string | MeetingBlock)[]
): MeetingSection {
  return {
    kind,
    heading,
    blocks: content.map((each) =>
      typeof each === "string" ? { type: "paragraph", text: each } : each,
    ),
  };
}

/** A list of bullets. */
export function bullets(...points: string[]): MeetingBlock {
  return list(points.map((text) => ({ label: "-", depth: 0, text })));
}

/** A list numbered from 1. */
export function numbered(...points: string[]): MeetingBlock {
  return list(points.map((text, index) => ({ label: `${index + 1}.`, depth: 0, text })));
}

function list(entries: ListEntry[]): MeetingBlock {
  return { type: "list", entries };
}

/** A thematic sub-title inside a section. */
export function subtitle(text: string): MeetingBlock {
  return { type: "subtitle", text };
}

/** A table; the first row is its heading. */
export function table(...rows: string[][]): MeetingBlock {
  return { type: "table", rows };
}

/** An attachment by its file name. */
export function file(name: string) {
  return { label: null, title: name.replace(/\.\p{L}+$/u, ""), file: name };
}

/** An attachment by number and title. */
export function attachment(number: number, title: string) {
  return { label: `Bilag ${number}`, title, file: null };
}

/** Someone who was there; "Navn, rolle" where there is a role. */
export function present(name: string, more: Partial<Person> = {}): Person {
  return { name, role: null, organisation: null, party: null, attendance: "present", ...more };
}

/** Someone who sent apologies. */
export function absent(name: string, more: Partial<Person> = {}): Person {
  return { ...present(name, more), attendance: "absent" };
}
