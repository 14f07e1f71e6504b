import type { StyledDocument } from "./document.js";
import type { MeetingPlan } from "./make/plan.js";
import type { Meeting } from "./meeting.js";
import type { Random } from "./random.js";

/** Formats a family is printed in; both PDFs need a program of the machine. */
export const formats = ["text", "markdown", "docx", "html", "pdfOfDocx", "pdfOfHtml"] as const;
export type Format = (typeof formats)[number];

/** A family of layouts: what its meetings hold and how they are set. */
export interface Family {
  name: string;
  plan: MeetingPlan;
  formats: readonly Format[];
  /** Set a meeting; `random` decides what varies between the documents of one family. */
  layout(meeting: Meeting, random: Random): StyledDocument;
}
