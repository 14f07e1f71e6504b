import type { RecordFacts } from "../../src/record/record-state.js";

/** Facts of a made-up file, for records made from trees in memory. */
export const madeUpFacts: RecordFacts = {
  source: {
    name: "referat.pdf",
    mediaType: "application/pdf",
    bytes: 1234,
    pages: 2,
    extractor: "hand",
    ocr: false,
  },
  id: `sha256:${"0".repeat(64)}`,
  findings: [],
};
