import type { StyledDocument } from "./document.js";
import type { Family } from "./family.js";
import { makeMeeting } from "./make/make-meeting.js";
import type { Meeting } from "./meeting.js";
import { createRandom } from "./random.js";

/** A generated meeting with one setting of it. */
export interface MadeDocument {
  meeting: Meeting;
  document: StyledDocument;
}

/** Make the meeting of a family with a seed, and set it. The same seed gives the same document. */
export function makeDocument(family: Family, seed: string): MadeDocument {
  const meeting = makeMeeting(family.plan, `${family.name}/${seed}`);
  return { meeting, document: setMeeting(family, meeting) };
}

/** Set a meeting in the layout of a family; what varies follows from the meeting's seed. */
export function setMeeting(family: Family, meeting: Meeting): StyledDocument {
  return family.layout(meeting, createRandom(`${meeting.seed}/layout`));
}
