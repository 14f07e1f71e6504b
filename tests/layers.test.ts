import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const depcruise = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

/** A project that keeps the rules: the whole flow in small, one file a folder. */
const cleanFiles: Record<string, string> = {
  "src/model/leaf.ts": "export const leaf = 1;",
  "src/vocabulary/words.ts": importing("../model/leaf.js"),
  "src/extract/reader.ts": importing("../model/leaf.js"),
  "src/structure/step.ts": importing("../model/leaf.js", "../vocabulary/words.js"),
  "src/check/rule.ts": importing("../model/leaf.js", "../vocabulary/words.js"),
  "src/record/writer.ts": importing("../model/leaf.js", "../vocabulary/words.js"),
  "src/feed/document.ts": importing("../model/leaf.js"),
  "src/feed/sinks/file.ts": importing("../document.js", "node:fs"),
  "src/pipeline.ts": importing("./extract/reader.js", "./structure/step.js", "./record/writer.js"),
  "src/batch/queue.ts": importing("../pipeline.js", "../feed/document.js", "node:fs"),
  "src/cli/main.ts": importing("../batch/queue.js", "../pipeline.js", "node:fs"),
};

/** What is planted, and the rule that must say so. */
const violations = [
  { from: "src/model/planted.ts", to: "../structure/step.js", rule: "layer-model" },
  { from: "src/vocabulary/planted.ts", to: "../extract/reader.js", rule: "layer-vocabulary" },
  { from: "src/extract/planted.ts", to: "../vocabulary/words.js", rule: "layer-extract" },
  { from: "src/structure/planted.ts", to: "../extract/reader.js", rule: "layer-structure" },
  { from: "src/check/planted.ts", to: "../structure/step.js", rule: "layer-check" },
  { from: "src/record/planted.ts", to: "../pipeline.js", rule: "layer-record" },
  { from: "src/feed/planted.ts", to: "../record/writer.js", rule: "layer-feed" },
  { from: "src/batch/planted.ts", to: "../cli/main.js", rule: "layer-batch" },
  { from: "src/review/planted.ts", to: "../cli/main.js", rule: "layer-review" },
  { from: "src/review/page/code.ts", to: "../../model/leaf.js", rule: "page-runs-in-browsers" },
  { from: "src/structure/disk.ts", to: "node:fs/promises", rule: "stages-are-pure" },
  { from: "src/feed/network.ts", to: "node:http", rule: "stages-are-pure" },
  { from: "src/check/program.ts", to: "node:child_process", rule: "stages-are-pure" },
  { from: "src/record/nowhere.ts", to: "./not-there.js", rule: "not-to-unresolvable" },
  { from: "src/cli/circle-back.ts", to: "./circle.js", rule: "no-circular" },
];

/** The other half of the circle; dependency-cruiser reports a circle once, by its first file. */
const circle = { "src/cli/circle.ts": importing("./circle-back.js") };

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "referat-layers-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the layer rules", () => {
  it("let a project pass that keeps them", async () => {
    expect(await brokenRules("clean", cleanFiles)).toEqual([]);
  });

  it("find every planted violation, each under its own name", async () => {
    const planted = violations.map(({ from, to }) => [from, importing(to)] as const);
    const files = { ...cleanFiles, ...Object.fromEntries(planted), ...circle };
    const broken = await brokenRules("planted", files);
    for (const { from, rule } of violations) expect(broken).toContainEqual({ from, rule });
    expect(broken.map(({ rule }) => rule).sort()).toEqual(
      violations.map(({ rule }) => rule).sort(),
    );
  });
});

interface BrokenRule {
  from: string;
  rule: string;
}

/** A file whose imports have effects, so that none is elided. */
function importing(...paths: string[]): string {
  return [...paths.map((path) => `import "${path}";`), "export const planted = 1;"].join("\n");
}

/** Write a project with the files under this project's rules and tell which it breaks. */
async function brokenRules(name: string, files: Record<string, string>): Promise<BrokenRule[]> {
  const project = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
  for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"]) {
    await cp(join(root, file), join(project, file));
  }
  return cruise(project);
}

/** Run the command of `npm run layers` in a project; one entry a broken rule and file. */
async function cruise(project: string): Promise<BrokenRule[]> {
  const options = ["src", "--config", ".dependency-cruiser.cjs", "--output-type", "json"];
  const output = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [depcruise, ...options],
      { cwd: project, maxBuffer: 2 ** 28 },
      (_, stdout) => resolve(stdout),
    );
  });
  const { summary } = JSON.parse(output) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
}
