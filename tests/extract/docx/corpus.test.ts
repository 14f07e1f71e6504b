import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractDocx } from "../../../src/extract/docx/extract-docx.js";
import { blockText, sourceOf } from "../../../src/model/block.js";
import { ExtractionError } from "../../../src/model/extraction.js";
import { wordsOf } from "../block-summary.js";

const shared = new URL("../../../../shared/", import.meta.url);
const seeds = new URL("corpus/seeds/", shared);
const hostile = ["made/", "public/"].map((folder) => new URL(`hostile/${folder}`, shared));

/** Text as extracted by others, without what they write for links, bookmarks and pictures. */
function bareText(text: string): string {
  return text
    .replace(/\[(?:bookmark|image):[^\]\n]*\]/gu, " ")
    .replace(/\]\((?:\\[()]|[^()\s\\])*\)/gu, " ");
}

const names = existsSync(seeds)
  ? readdirSync(seeds).filter((name) => name.endsWith(".styled.docx"))
  : [];

describe.skipIf(names.length === 0)("documents of the corpus", () => {
  it.each(names)("%s has the words of its text version in the same order", async (name) => {
    const text = readFileSync(new URL(name.replace(".styled.docx", ".txt"), seeds), "utf8");
    const { tree } = await extractDocx(readFileSync(new URL(name, seeds)));
    const body = tree.children.filter((block) => sourceOf(block).region === "body");
    expect(body.flatMap((block) => wordsOf(blockText(block)))).toEqual(wordsOf(bareText(text)));
  });
});

describe.skipIf(!hostile.every((folder) => existsSync(folder)))("hostile documents", () => {
  const files = hostile.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith(".docx"))
          .map((name) => new URL(encodeURIComponent(name), folder))
      : [],
  );
  it("are read or refused with a rule", async () => {
    for (const file of files) {
      try {
        await extractDocx(readFileSync(file));
      } catch (error) {
        expect(error, file.pathname).toBeInstanceOf(ExtractionError);
      }
    }
  });
});
