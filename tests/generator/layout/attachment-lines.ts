import { paragraph, type StyledBlock } from "../document.js";
import type { MeetingAttachment } from "../meeting.js";

/** "Bilag 2: Statusnotat", "Statusnotat.pdf". */
export function printedAttachment(attachment: MeetingAttachment): string {
  const name = attachment.file ?? attachment.title;
  return attachment.label === null ? name : `${attachment.label}: ${name}`;
}

/** List attachments as lines, or as bullets where `series` names a list. */
export function attachmentLines(
  attachments: MeetingAttachment[],
  series: string | null,
): StyledBlock[] {
  return attachments.map((attachment) =>
    paragraph(
      printedAttachment(attachment),
      { gapBelowPoints: 2 },
      series === null
        ? {}
        : { list: { label: "-", depth: 0, automatic: false, series, ofHeading: false } },
    ),
  );
}
