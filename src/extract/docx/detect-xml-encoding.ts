/** Starts of a file that tell its encoding (XML 1.0, appendix F), the longest first. */
const starts = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
  { bytes: [0x3c, 0x00], encoding: "utf-16le" },
  { bytes: [0x00, 0x3c], encoding: "utf-16be" },
];

/** How far into a part an XML declaration is looked for, in bytes. */
const declarationBytes = 200;

/**
 * Find the encoding of a part from its byte order mark or its XML declaration.
 *
 * @param start the first bytes of the part.
 * @returns a label `TextDecoder` knows; UTF-8 where nothing is said.
 * @throws RangeError where the declaration names an unknown encoding.
 */
export function detectXmlEncoding(start: Uint8Array): string {
  const found = starts.find((candidate) =>
    candidate.bytes.every((byte, index) => start[index] === byte),
  );
  if (found !== undefined) return found.encoding;
  const head = Buffer.from(start.subarray(0, declarationBytes)).toString("latin1");
  const declared = /^<\?xml[^>]{1,120}?encoding\s*=\s*["']([\w.:-]{1,40})["']/u.exec(head)?.[1];
  if (declared === undefined) return "utf-8";
  return new TextDecoder(declared).encoding;
}
