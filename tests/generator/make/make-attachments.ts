import type { MeetingAttachment } from "../meeting.js";
import type { Random } from "../random.js";
import type { MeetingPlan } from "./plan.js";

/** The attachments of one item, by titles the subject knows. */
export function makeAttachments(
  titles: readonly string[],
  plan: MeetingPlan,
  random: Random,
): MeetingAttachment[] {
  if (titles.length === 0 || !random.chance(plan.chances.attachments)) return [];
  return random.sample(titles, random.integer(1, titles.length)).map((title, index) => ({
    label: plan.attachmentLabels ? `Bilag ${index + 1}` : null,
    title,
    file: plan.attachmentFiles ? `${title}.${random.pick(["pdf", "docx", "pdf"])}` : null,
  }));
}
