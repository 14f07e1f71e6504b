import type { Plugin } from "unified";
import type { MinutesTree } from "../../model/tree.js";
import { gatherMeetingHeader } from "./gather-meeting-header.js";

/** Unified plugin: gather the lines about the meeting into a `meetingHeader` node. */
export const remarkMeetingHeader: Plugin<[], MinutesTree> = () => gatherMeetingHeader;
