import fc from "fast-check";
import type { Paragraph } from "mdast";
import { describe, expect, it } from "vitest";
import type { Passage } from "../../../src/check/passages.js";
import { readText } from "../../../src/check/text/read-text.js";
import { type SoughtAtMark, seek, seekAtMarks } from "../../../src/check/text/seek.js";
import { signs } from "../../../src/check/text/text-signs.js";
import { sourceOf } from "../../../src/model/block.js";

const words: SoughtAtMark = {
  pattern: /(?<![\p{L}\p{N}-])(\p{Lu}?\p{Ll}{1,30})-\s{0,3}(\p{Ll}{3,30})(?![\p{L}\p{N}-])/uy,
  mark: "-",
  before: "letters",
  fewestBefore: 1,
  signs: signs("hyphen"),
};
const dates: SoughtAtMark = {
  pattern: /(?<![\d\p{L}.,-])(\d{1,2})\. ?(maj|juli)(?!\p{L})/iuy,
  mark: ".",
  before: "figures",
  fewestBefore: 1,
  signs: signs("figure"),
};

const pieces = fc.constantFrom(..."a|bro|Maj|juli|-| |  |7|14|114|.|,|ø|é|𝐚|\n|(".split("|"));
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(""));

describe("seekAtMarks", () => {
  it.each([
    ["Havne-samarbejdet og bro- \u00a0bygning", words, ["Havne-samarbejdet", "bro- \u00a0bygning"]],
    ["den 14. maj og 7.juli", dates, ["14. maj", "7.juli"]],
    ["ingen", words, []],
  ])("finds in %j what stands at the marks", (text, sought, expected) => {
    expect(seekAtMarks(passageOf(text), sought).map(([all]) => all)).toEqual(expected);
  });

  it("finds what the pattern finds where it is tried everywhere", () => {
    for (const sought of [words, dates]) {
      const pattern = new RegExp(sought.pattern.source, sought.pattern.flags.replace("y", "g"));
      fc.assert(
        fc.property(texts, (text) => {
          const passage = passageOf(text);
          expect(seekAtMarks(passage, sought)).toEqual(seek(passage, { ...sought, pattern }));
        }),
        { numRuns: 1000 },
      );
    }
  });
});

function passageOf(text: string): Passage {
  const block: Paragraph = { type: "paragraph", children: [{ type: "text", value: text }] };
  return {
    block,
    source: sourceOf(block),
    text,
    signs: readText(text.toLowerCase(), null),
    firstWord: 0,
    endWord: 0,
    page: null,
    itemPath: null,
    place: "loose",
    section: null,
  };
}
