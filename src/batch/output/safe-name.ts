/** Longest name of a file or folder, in bytes of UTF-8; systems take 255. */
const mostBytes = 100;

/** Characters that some system does not take in a name, or that hide what a name is. */
const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"/\\|?*]+/gu;

/** Names that are devices on Windows, whatever the suffix. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;

const encoder = new TextEncoder();

/**
 * Make a text from a document fit to name a file or folder on every system: it
 * holds no separator, is no device and never "." or "..".
 *
 *     Børne- og Ungeudvalget / §17, stk. 4  →  Børne- og Ungeudvalget §17, stk. 4
 *                            ^
 *
 * @param fallback the name where nothing is left
 */
export function safeName(text: string, fallback: string): string {
  const plain = text
    .normalize("NFC")
    .replace(unsafe, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[. ~-]+|[. ]+$/gu, "");
  const short = cutToBytes(plain).replace(/[. ]+$/u, "");
  if (short === "") return fallback;
  return reserved.test(short) ? `_${short}` : short;
}

function cutToBytes(text: string): string {
  let bytes = 0;
  let kept = "";
  for (const character of text) {
    bytes += encoder.encode(character).byteLength;
    if (bytes > mostBytes) return kept;
    kept += character;
  }
  return kept;
}
