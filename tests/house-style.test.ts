import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const longestFileLines = 350;

/** Where only the 26 letters of ASCII are meant, and why. */
const asciiLetters: Record<string, string> = {
  "src/extract/pdf/font-traits.ts": "the tag of an embedded font: six capitals by the PDF standard",
  "src/feed/sinks/sql/migrate.ts": "names of tables",
  "src/vocabulary/kle.ts": "the letter after a running case number",
};

const sources = read("src/**/*.ts");
const ownWords = read(
  "{src,tests,scripts,bench,samples,docs}/**/*.{ts,mjs,md,txt,html,json}",
  "*.{md,json,ts,cjs}",
  ".ci/run",
).filter(({ path }) => path !== "tests/house-style.test.ts" && path !== "package-lock.json");

describe("the house style", () => {
  it("keeps every source file under the longest length", () => {
    const long = sources
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > longestFileLines);
    expect(long).toEqual([]);
  });

  it("names files after one idea, in kebab-case", () => {
    const vague = /(?:^|-)(?:utils?|helpers?|common|misc|shared|new|old|temp|\d+)(?:-|\.)/u;
    const bad = sources.filter(({ path }) => {
      const name = path.split("/").at(-1) ?? "";
      return vague.test(name) || !/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/u.test(name);
    });
    expect(bad.map(({ path }) => path)).toEqual([]);
  });

  it("means æ, ø and å too wherever it means letters", () => {
    const onlyAscii = /a-z(?!æ)|A-Z(?!Æ)/u;
    expect(
      linesWith(onlyAscii, sources).filter(({ path }) => asciiLetters[path] === undefined),
    ).toEqual([]);
  });

  it("leaves no type open", () => {
    expect(linesWith(/(?::|\bas|<|\|) any\b(?![^`]*`)/u, withoutComments(sources))).toEqual([]);
  });

  it("tells of every exported function, class and interface what it does", () => {
    const exported = /^export (?:async |abstract )*(?:function|class|interface) /u;
    const bare = sources.flatMap(({ path, text }) => {
      const lines = text.split("\n");
      return lines.flatMap((line, index) =>
        exported.test(line) && !lines[index - 1]?.trimEnd().endsWith("*/")
          ? [{ path, line: index + 1, text: line }]
          : [],
      );
    });
    expect(bare).toEqual([]);
  });

  it("says nothing of the machine or the plan it was written by", () => {
    const machine = /(?:^|[\s"'`(])\/(?:work|root|tmp|home)\/|\.library\b/u;
    const plan = /\b(?:issue|ticket)s? #?\d+|\(#\d+\)|\bTODO\b|\bFIXME\b/iu;
    expect([...linesWith(machine, ownWords), ...linesWith(plan, ownWords)]).toEqual([]);
  });
});

interface TextFile {
  path: string;
  text: string;
}

function read(...patterns: string[]): TextFile[] {
  return globSync(patterns, { cwd: root, dot: true, ignore: ["**/node_modules/**", "dist/**"] })
    .sort()
    .map((path) => ({ path, text: readFileSync(`${root}/${path}`, "utf8") }));
}

function linesWith(pattern: RegExp, files: TextFile[]) {
  return files.flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        pattern.test(line) ? [{ path, line: index + 1, text: line.trim() }] : [],
      ),
  );
}

/** The files with their comments blanked, line for line. */
function withoutComments(files: TextFile[]): TextFile[] {
  return files.map(({ path, text }) => ({
    path,
    text: text
      .replace(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replace(/[^\n]/gu, " "))
      .replace(/(^|\s)\/\/.*$/gmu, ""),
  }));
}
