import { isBodyName } from "../../vocabulary/bodies.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";

/**
 * The body in the genitive that begins a title.
 *
 *     Byrådets møde den 9. november 2006      MILJØUDVALGETS 3. MØDE 2018      Referater af Byrådets møder i 2022
 *     ^^^^^^                                  ^^^^^^^^^^^^^                                 ^^^^^^
 */
export function nameBeforeMeeting(text: string): string | null {
  const match = genitiveMeeting.exec(text)?.groups;
  const name = match?.name ?? "";
  const shouted = match?.word === "MØDE" && /^\p{Lu}+$/u.test(name);
  const written = shouted ? name.charAt(0) + name.slice(1).toLowerCase() : name;
  return isBodyName(written) ? written : null;
}

const genitiveMeeting = compactLetters(
  /^(?:(?:referat|dagsorden)(?:er)? (?:af|for|fra|til) )?(?<name>[^\s.:;,][^.:;,]{2,60}?)s (?:\d{1,3}\. )?(?:(?:ekstra)?ordinære )?(?<word>møde)r?(?!\p{L})/iu,
);
