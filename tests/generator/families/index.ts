import type { Family } from "../family.js";
import { acadre } from "./acadre.js";
import { assemblyAd } from "./assembly-ad.js";
import { assemblyBold } from "./assembly-bold.js";
import { assemblyHeading } from "./assembly-heading.js";
import { boardUnnumbered } from "./board-unnumbered.js";
import { cellItems } from "./cell-items.js";
import { chiefsForum } from "./chiefs-forum.js";
import { compound } from "./compound.js";
import { council } from "./council.js";
import { directorsCircle } from "./directors-circle.js";
import { edoc } from "./edoc.js";
import { jointCommittee } from "./joint-committee.js";
import { letteredBoard } from "./lettered-board.js";
import { markdownBoard } from "./markdown-board.js";
import { parishAgenda } from "./parish-agenda.js";
import { sbsys } from "./sbsys.js";
import { schoolBoard } from "./school-board.js";
import { sideHeads } from "./side-heads.js";
import { siteMeeting } from "./site-meeting.js";
import { tableMinutes } from "./table-minutes.js";
import { webExport } from "./web-export.js";

/** Every family of layouts, in the order reports list them. */
export const families: readonly Family[] = [
  jointCommittee,
  directorsCircle,
  chiefsForum,
  compound,
  council,
  edoc,
  sbsys,
  acadre,
  assemblyAd,
  assemblyHeading,
  boardUnnumbered,
  markdownBoard,
  parishAgenda,
  tableMinutes,
  schoolBoard,
  letteredBoard,
  siteMeeting,
  cellItems,
  sideHeads,
  assemblyBold,
  webExport,
];
