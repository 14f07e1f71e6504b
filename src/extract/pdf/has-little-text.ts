import { inkLength } from "../../model/block.js";
import type { PageText } from "./text-run.js";

/** A page with an image and less text than this is a picture with a page number. */
const fewestCharacters = 40;

/**
 * Say whether a page holds next to no text, so that an image on it may hold the words.
 *
 * @param page the page's runs
 */
export function hasLittleText({ runs, turned }: PageText): boolean {
  let ink = 0;
  for (const run of [...runs, ...turned]) {
    ink += inkLength(run.text);
    if (ink >= fewestCharacters) return false;
  }
  return true;
}
