import { mostWords } from "./bare-place.js";
import { tidyPlace } from "./tidy-place.js";

/** "kl. 10-12, Havnekontoret, lokale 2": after a labelled time a comma and a capital will do. */
export function placeAfterComma(after: string): string | null {
  const place = /^,\s*(?<place>\p{Lu}.*)$/u.exec(after)?.groups?.place ?? "";
  const short = place !== "" && place.split(/\s+/u).length <= mostWords;
  return short && !/[.!?]\s|:/u.test(place) ? tidyPlace(place) : null;
}
