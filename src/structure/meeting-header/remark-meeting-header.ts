import type { Plugin } from "unified";
import type { MinutesTree } from "../../model/tree.js";
import { gatherAllHeaders } from "./gather-all-headers.js";

/**
 * Unified plugin: gather the lines about the meeting into a `meetingHeader` node, in the document
 * and in the minutes embedded in it. Runs after sections are made.
 */
export const remarkMeetingHeader: Plugin<[], MinutesTree> = () => gatherAllHeaders;
