import { paragraph, type StyledBlock } from "../document.js";
import { longDate } from "../make/fill-slots.js";
import type { Meeting } from "../meeting.js";
import { type LabelledForm, labelledLines } from "./labelled-lines.js";
import { type PeopleForm, peopleLines } from "./people-lines.js";

/** How the head of one document looks. */
export interface MeetingHeadStyle {
  title: string;
  /** How date, time and place are set. */
  labelled: LabelledForm;
  people: PeopleForm;
  /** What stands before those who came, such as "Deltagere". */
  present: string;
}

/** Set title, date, time, place, people and secretary, as boards and committees print them. */
export function meetingHead(meeting: Meeting, style: MeetingHeadStyle): StyledBlock[] {
  const { participants } = meeting;
  const end = meeting.endTime === null ? "" : ` - ${meeting.endTime}`;
  return [
    paragraph(style.title, { bold: true, sizePoints: 16 }),
    ...labelledLines(
      [
        { label: "Dato", value: longDate(meeting.date) },
        { label: "Tid", value: `kl. ${meeting.startTime}${end}` },
        { label: "Sted", value: meeting.location },
      ],
      style.labelled,
    ),
    ...peopleLines(
      style.present,
      participants.filter((one) => one.attendance === "present"),
      style.people,
    ),
    ...peopleLines(
      "Afbud",
      participants.filter((one) => one.attendance === "absent"),
      "commas",
    ),
    ...labelledLines([{ label: "Referent", value: meeting.secretary }], "colon"),
  ];
}
