import { assemblyAd } from "../../tests/generator/families/assembly-ad.js";
import { chiefsForum } from "../../tests/generator/families/chiefs-forum.js";
import { compound } from "../../tests/generator/families/compound.js";
import { council } from "../../tests/generator/families/council.js";
import { directorsCircle } from "../../tests/generator/families/directors-circle.js";
import { edoc } from "../../tests/generator/families/edoc.js";
import { jointCommittee } from "../../tests/generator/families/joint-committee.js";
import { markdownBoard } from "../../tests/generator/families/markdown-board.js";
import { parishAgenda } from "../../tests/generator/families/parish-agenda.js";
import type { Family, Format } from "../../tests/generator/family.js";
import type { Meeting } from "../../tests/generator/meeting.js";
import { boardMinutes } from "./board.js";
import { chiefsForumMinutes } from "./chiefs-forum.js";
import { compoundMinutes } from "./compound.js";
import { councilMinutes } from "./council.js";
import { directorsCircleMinutes } from "./directors-circle.js";
import { edocMinutes } from "./edoc.js";
import { generalMeetingMinutes } from "./general-meeting.js";
import { jointCommitteeMinutes } from "./joint-committee.js";
import { parishAgendaText } from "./parish.js";

/** A sample: a hand-written meeting, the layout it is set in and the formats it is kept in. */
export interface Sample {
  /** File name without suffix. */
  name: string;
  family: Family;
  meeting: Meeting;
  formats: readonly Format[];
}

/** All samples; PDFs come both of Word files and of web pages. */
export const samples: readonly Sample[] = [
  {
    name: "sundhedsforum-2024-03-14",
    family: jointCommittee,
    meeting: jointCommitteeMinutes,
    formats: ["docx", "pdfOfDocx"],
  },
  {
    name: "velfaerdsdirektoerkredsen-2023-11-22",
    family: directorsCircle,
    meeting: directorsCircleMinutes,
    formats: ["docx", "pdfOfHtml"],
  },
  {
    name: "aeldrechefforum-2021-09-02",
    family: chiefsForum,
    meeting: chiefsForumMinutes,
    formats: ["docx", "pdfOfDocx"],
  },
  {
    name: "kommunaldirektoerer-2023-12-01",
    family: compound,
    meeting: compoundMinutes,
    formats: ["docx", "pdfOfHtml"],
  },
  {
    name: "kaerhoej-byraad-2024-02-27",
    family: council,
    meeting: councilMinutes,
    formats: ["docx", "pdfOfDocx"],
  },
  {
    name: "kultur-og-fritidsudvalget-2016-10-12",
    family: edoc,
    meeting: edocMinutes,
    formats: ["html", "docx", "pdfOfHtml"],
  },
  {
    name: "lindsoe-roklub-2022-03-19",
    family: assemblyAd,
    meeting: generalMeetingMinutes,
    formats: ["docx", "pdfOfDocx"],
  },
  {
    name: "soendertoften-2025-01-15",
    family: markdownBoard,
    meeting: boardMinutes,
    formats: ["markdown"],
  },
  {
    name: "noerreloev-menighedsraad-2024-09-18",
    family: parishAgenda,
    meeting: parishAgendaText,
    formats: ["text"],
  },
];
