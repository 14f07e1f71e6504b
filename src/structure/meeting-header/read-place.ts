import { readTimes } from "../../vocabulary/times.js";
import { headBeforeWhen, tailAfterWhen } from "./around-when.js";
import { isBarePlace } from "./bare-place.js";
import type { HeaderEvidence } from "./header-evidence.js";
import { meetingSentence } from "./meeting-sentence.js";
import { placeAfterComma } from "./place-after-comma.js";
import { placeAfterDate } from "./place-after-date.js";
import { placeOfAssembly } from "./place-of-assembly.js";
import { placeOfPreposition } from "./place-of-preposition.js";
import { postalAddress } from "./postal-address.js";
import type { MeetingWhen } from "./read-when.js";
import { tidyPlace } from "./tidy-place.js";
import { venueWord } from "./venue-word.js";

/** Where the meeting was, and the blocks that say so. */
export interface MeetingPlace {
  location: string | null;
  blocks: number[];
}

/** Reads the place: by its label, after the date, on the line below the date, as a postal address. */
export function readPlace(evidence: HeaderEvidence, when: MeetingWhen): MeetingPlace {
  return (
    labelledPlace(evidence) ??
    placeAfterLabelledTime(evidence) ??
    placeAfterDate(evidence, when) ??
    placeOfSentence(evidence) ??
    venueBelowLabel(evidence) ??
    postalAddress(evidence) ?? { location: null, blocks: [] }
  );
}

function labelledPlace(evidence: HeaderEvidence): MeetingPlace | null {
  for (const field of evidence.fields.filter((one) => one.kind === "place")) {
    const text = tidyPlace(field.values.map((value) => value.cells.join(", ")).join(", "));
    if (text !== "") return { location: text, blocks: [] };
  }
  return null;
}

/** "Tid og sted: torsdag d. 4. maj 2022 kl. 19 i Kulturhuset" */
function placeAfterLabelledTime(evidence: HeaderEvidence): MeetingPlace | null {
  for (const field of evidence.fields) {
    if (field.kind !== "timeAndPlace" && field.kind !== "time" && field.kind !== "date") continue;
    const text = field.values.map((value) => value.cells.join(", ")).join(", ");
    const after = tailAfterWhen(text);
    const named =
      field.kind === "timeAndPlace"
        ? (placeOfPreposition(after) ?? tidyPlace(after))
        : (placeOfPreposition(after) ?? placeAfterComma(after));
    if (named) return { location: named, blocks: [] };
    const before = field.kind === "timeAndPlace" ? headBeforeWhen(text) : "";
    if (before !== "") return { location: before, blocks: [] };
  }
  return null;
}

/**
 * A venue on the line below a labelled day and time.
 *
 *     Møde den: 18. juni 2014 kl. 13.00-15.30
 *     Bygning 21, lokale 12
 *     ^^^^^^^^^^^^^^^^^^^^^
 */
function venueBelowLabel(evidence: HeaderEvidence): MeetingPlace | null {
  for (const { kind, values } of evidence.fields) {
    const last = values.at(-1);
    if (kind !== "date" || !last || readTimes(last.cells.join(" ")) === null) continue;
    const below = evidence.free.find(({ line }) => line.block > last.block)?.line;
    if (below?.block !== last.block + 1 || !venueWord.test(below.text)) continue;
    if (isBarePlace(below)) return { location: tidyPlace(below.text), blocks: [below.block] };
  }
  return null;
}

/** "Mødet holdes kl. 19.00 i Sognegården", "Mødet blev holdt på Rådhuset kl. 16" */
function placeOfSentence(evidence: HeaderEvidence): MeetingPlace | null {
  for (const { line } of evidence.free) {
    const held = placeOfAssembly(line.text);
    if (held) return { location: held, blocks: [line.block] };
    const rest = meetingSentence(line.text);
    if (rest === null) continue;
    const named =
      placeOfPreposition(tailAfterWhen(rest)) ?? placeOfPreposition(headBeforeWhen(rest));
    if (named) return { location: named, blocks: [line.block] };
  }
  return null;
}
