import type { DocumentType } from "../../../src/model/record.js";
import type { SectionKind } from "../../../src/model/section-kind.js";

/** How items are numbered. */
export type NumberingScheme =
  | "plain"
  | "running"
  | "fromZero"
  | "unnumbered"
  | "twoLevel"
  | "lettered"
  | "duplicate"
  | "gap"
  /** a, b, c */
  | "letters"
  /** A, B, C */
  | "capitals"
  /** 1.0, 1.1, 2.0 */
  | "zeros"
  /** 1, 2 and again from 1 in the next group. */
  | "perGroup";

/** What a section is filled with. */
export type SectionContent =
  | "decision"
  | "minutes"
  | "recommendation"
  | "case"
  | "summary"
  | "economy"
  | "law"
  | "hearing"
  | "schedule"
  | "communication"
  | "consequence"
  | "course"
  | "remark"
  | "background"
  | "nothing";

export interface SectionPlan {
  kind: SectionKind;
  /** Headings to choose from, one for the whole document; `{body}` and `{date}` are filled in. */
  headings: readonly (string | null)[];
  /** Chance that an item has the section, 0–1. */
  chance: number;
  content: SectionContent;
}

export type BodyKind =
  | "joint"
  | "council"
  | "committee"
  | "advisory"
  | "board"
  | "assembly"
  | "parish"
  | "school"
  | "site";

/** How the lines of a list are marked; "followOn" counts on from the item's number. */
export type ListForm = "bullet" | "dash" | "number" | "followOn" | "letter";

/** How people are listed. */
export interface PeoplePlan {
  least: number;
  most: number;
  absentMost: number;
  organisation: boolean;
  /** Share of people with a role, 0–1. */
  role: number;
  party: boolean;
}

/** Chances, 0–1; `document` ones are drawn once a meeting, `item` ones for each item. */
export interface PlanChances {
  contents: number;
  kindGroups: number;
  closedGroup: number;
  caseNumbers: number;
  presenters: number;
  longTitle: number;
  attachments: number;
  votes: number;
  list: number;
  nestedList: number;
  table: number;
  subtitle: number;
  quotation: number;
  embedded: number;
  /** The agenda's approval as first item, "Eventuelt" as last. */
  frameItems: number;
}

export const noChances: PlanChances = {
  contents: 0,
  kindGroups: 0,
  closedGroup: 0,
  caseNumbers: 0,
  presenters: 0,
  longTitle: 0.1,
  attachments: 0,
  votes: 0,
  list: 0,
  nestedList: 0,
  table: 0,
  subtitle: 0,
  quotation: 0,
  embedded: 0,
  frameItems: 0,
};

/** What the meetings of a family hold. */
export interface MeetingPlan {
  documentType: DocumentType;
  body: BodyKind;
  numbering: readonly NumberingScheme[];
  items: { least: number; most: number };
  sections: readonly SectionPlan[];
  caseNumberForm: "kle" | "journal" | "sagsnr";
  /** Attachments are printed as file names. */
  attachmentFiles: boolean;
  /** Attachments carry labels ("Bilag 1"). */
  attachmentLabels: boolean;
  embedded: "minutes" | "agenda_item" | "attachment";
  header: { endTime: number; location: number; chair: boolean; secretary: boolean };
  people: PeoplePlan | null;
  chances: PlanChances;
  /** Forms its lists may have, all of them where none are named. */
  listForms?: readonly ListForm[];
  /** Titles and texts of closed items are kept from the public. */
  hidesClosed?: boolean;
}
