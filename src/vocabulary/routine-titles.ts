import { compactLetters } from "./compact-letters.js";

const routine = compactLetters(
  /^(?:eventuel[tl]\p{Ll}?|evt|næste møde|kommende møder?|mødeplan|mødekalender|underskrift\p{L}*|meddelelser|gensidig orientering|godkendelse af (?:dagsorden\p{L}*|referat\p{L}*))(?!\p{L})/iu,
);

/**
 * Is the title one of the items that every agenda has and that hold little?
 *
 *   Eventuelt      Godkendelse af dagsorden      Næste møde
 */
export function isRoutineTitle(title: string): boolean {
  return routine.test(title.trim());
}
