import { compactLetters } from "../../vocabulary/compact-letters.js";

/** Words of a venue, or their ends: "Mødelokale 2", "Rådhussalen". */
const venues: readonly string[] = [
  "hotel",
  "lokale\\p{L}*",
  "rådhus(?:et)?",
  "sal(?:en)?",
  "huset",
  "kro",
  "center",
  "centeret",
  "centret",
  "teams",
  "zoom",
  "bibliotek(?:et)?",
  "klubhus(?:et)?",
  "skole(?:n)?",
  "kontoret",
  "gård(?:en)?",
  "værelset",
  "rummet",
  "kantinen",
  "aulaen",
];

/** Words of a venue: below a date such a line is the place even where no time is printed. */
export const venueWord = compactLetters(
  new RegExp(String.raw`(?:${venues.join("|")})(?!\p{L})`, "iu"),
);
