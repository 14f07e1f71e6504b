/**
 * Take the times of making and the random identity out of a PDF, keeping every byte in its place
 * so that its cross-reference table stays right.
 */
export function reproduciblePdf(file: Uint8Array): Uint8Array {
  const text = Buffer.from(file).toString("latin1");
  const steady = text
    .replace(/(\/(?:CreationDate|ModDate)\s*\(D:)\d{14}/gu, "$120240101000000")
    .replace(
      /(\/ID\s*\[\s*<)([0-9A-Fa-f]+)(>\s*<)([0-9A-Fa-f]+)/gu,
      (_, open, first, between, second) =>
        [open, "0".repeat(first.length), between, "0".repeat(second.length)].join(""),
    )
    .replace(/(\/DocChecksum\s*\/)([0-9A-F]+)/gu, (_, name, sum) => name + "0".repeat(sum.length));
  return new Uint8Array(Buffer.from(steady, "latin1"));
}
