import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");

/** A fenced block of the README, with the output printed right below it, null where none is. */
interface Snippet {
  code: string;
  output: string | null;
}

const scripts = snippets("js");
const commands = snippets("sh")
  .flatMap(({ code }) => code.trim().split("\n"))
  .filter((line) => line.startsWith("referat "));

/** A folder as a user's project would be: samples, the package installed, referat on the path. */
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "referat-readme-"));
  await writeFile(join(folder, "package.json"), '{ "name": "reader", "private": true }');
  await symlink(join(root, "samples"), join(folder, "samples"));
  await mkdir(join(folder, "node_modules"));
  await symlink(root, join(folder, "node_modules/referat"));
  await symlink(join(root, "node_modules/vfile"), join(folder, "node_modules/vfile"));
  await mkdir(join(folder, "bin"));
  const program = join(root, "dist/cli/main.js");
  const start = `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`;
  await writeFile(join(folder, "bin/referat"), start);
  await chmod(join(folder, "bin/referat"), 0o755);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the README", () => {
  it("gives the two commands first", () => {
    expect(snippets("sh").slice(0, 2)).toMatchObject([
      { code: "npm ci && npm start\n" },
      { code: "npm ci && npm test\n" },
    ]);
  });

  it.each(scripts)("shows a script that runs (%#)", async ({ code, output }) => {
    const path = join(folder, "snippet.mjs");
    await writeFile(path, code);
    const { stdout, stderr } = await run(process.execPath, [path]);
    expect({ stdout, stderr }).toEqual({
      stdout: output ?? expect.stringMatching(/\p{L}/u),
      stderr: "",
    });
  });

  it("shows commands that run, one after the other", { timeout: 180_000 }, async () => {
    expect(commands.length).toBeGreaterThan(4);
    for (const command of commands) {
      const { exitCode, stderr } = await run("/bin/sh", ["-c", command]);
      expect({ command, exitCode, stderr }).toMatchObject({ command, exitCode: 0 });
    }
  });

  it("points to files that are there", () => {
    const targets = [...readme.matchAll(/\]\((?<target>[^)#:]+)/gu)].map(
      ({ groups }) => groups?.target ?? "",
    );
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });
});

function snippets(language: string): Snippet[] {
  const pattern = new RegExp(
    `^\`\`\`${language}\\n(?<code>[\\s\\S]*?)^\`\`\`\\n(?:\\n\`\`\`text\\n(?<output>[\\s\\S]*?)^\`\`\`$)?`,
    "gmu",
  );
  return [...readme.matchAll(pattern)].map(({ groups }) => ({
    code: groups?.code ?? "",
    output: groups?.output ?? null,
  }));
}

/** Run a program in the folder, with its `referat` first on the path. */
function run(file: string, args: string[]) {
  const PATH = `${join(folder, "bin")}${delimiter}${process.env.PATH}`;
  return new Promise<{ exitCode: number; stdout: string; stderr: string }>((resolve) => {
    const options = { cwd: folder, env: { ...process.env, PATH }, maxBuffer: 2 ** 26 };
    execFile(file, args, options, (error, stdout, stderr) => {
      resolve({ exitCode: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}
