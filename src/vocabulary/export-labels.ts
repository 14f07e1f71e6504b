import type { Outcome } from "../model/item-record.js";
import type { Meeting, Participant } from "../model/record.js";

/** Labels of Markdown and HTML exports; Danish whatever the user's language, as the minutes are. */

/** The meeting's facts in the order they are shown. */
export const meetingLabels: { field: keyof Meeting; label: string }[] = [
  { field: "body", label: "Organ" },
  { field: "date", label: "Dato" },
  { field: "startTime", label: "Start" },
  { field: "endTime", label: "Slut" },
  { field: "location", label: "Sted" },
  { field: "chair", label: "Mødeleder" },
  { field: "secretary", label: "Referent" },
];

/** Headings of the lists of people, in the order they are shown. */
export const attendanceLabels: { attendance: Participant["attendance"]; label: string }[] = [
  { attendance: "present", label: "Til stede" },
  { attendance: "substitute", label: "Suppleanter" },
  { attendance: "guest", label: "Gæster" },
  { attendance: "partial", label: "Til stede en del af mødet" },
  { attendance: "absent", label: "Fraværende" },
];

/** Outcomes as a reader would say them; `ingen` and `ukendt` are not shown. */
export const outcomeLabels: Record<Outcome, string | null> = {
  godkendt: "Godkendt",
  godkendt_med_aendringer: "Godkendt med ændringer",
  taget_til_efterretning: "Taget til efterretning",
  droeftet: "Drøftet",
  udsat: "Udsat",
  ikke_godkendt: "Ikke godkendt",
  udpeget: "Udpeget",
  input_givet: "Input givet",
  ingen: null,
  ukendt: null,
};

/** Single words of the exports. */
export const exportWords = {
  untitled: "Referat",
  people: "Deltagere",
  agenda: "Dagsorden",
  caseNumber: "Sagsnr.",
  presenter: "Ved",
  closed: "Lukket punkt",
  attachments: "Bilag",
  embedded: {
    minutes: "Indlagt referat",
    agenda_item: "Indlagt dagsordenspunkt",
    attachment: "Bilag",
  },
  frontMatter: "Før første punkt",
  backMatter: "Efter sidste punkt",
  page: "s.",
};
