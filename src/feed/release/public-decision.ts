import type { SectionRecord } from "../../model/item-record.js";

/**
 * A heading that says of itself that what follows is for the public. Nothing less will do: a
 * decision behind closed doors is to be published too, but only as far as confidentiality
 * allows, and which words those are is a person's judgement in each case.
 *
 *     Offentlig beslutning
 *     ^^^^^^^^^^^^^^^^^^^^
 *     Beslutning til offentliggørelse
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const publicHeading =
  /^(?:offentlig (?:beslutning|konklusion)|(?:beslutning|konklusion)(?:en)?(?: er)?(?: til)? (?:offentlig(?:gørelse|gøres|t)?|som offentliggøres|der offentliggøres))\s*[:.]?$/iu;

/** Is the section a closed item's decision in the words chosen for the public? */
export function isPublicDecision({ heading }: SectionRecord): boolean {
  return heading !== null && publicHeading.test(heading.trim());
}
