import type { Block } from "../../model/tree.js";
import type { Candidate } from "./candidate.js";
import { lookOf } from "./look.js";

/** A candidate at a block, with nothing known but how it looks. */
export function emptyCandidate(index: number, block: Block): Candidate {
  return {
    index,
    blockCount: 1,
    family: "none",
    keyword: "",
    number: null,
    value: null,
    subValue: null,
    title: "",
    titleEnd: null,
    look: lookOf(block),
    entry: null,
    closes: false,
    listed: false,
    evidence: [],
    score: 0,
  };
}
