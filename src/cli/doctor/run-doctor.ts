import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { type CliContext, type ExitCode, exitCodes } from "../cli-context.js";
import { padToWidth, textWidth } from "../import/text-width.js";

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** Parts of referat that read documents. */
const engines = ["pdf-parse", "pdfjs-dist", "mammoth", "saxes", "rehype-parse", "remark-parse"];

/** Programs referat uses where they are there; each answers its version. */
const tools = [
  { name: "pdftohtml", command: "pdftohtml", args: ["-v"] },
  { name: "soffice", command: "soffice", args: ["--version"] },
  { name: "chromium", command: "chromium", args: ["--version"] },
] as const;

/** How long a tool may take to tell its version. */
const toolTimeoutMs = 20_000;

/** Print what is there: node, referat, the engines and the optional tools, and what each is for. */
export async function runDoctor({ stdout, messages }: CliContext): Promise<ExitCode> {
  const texts = messages.doctor;
  const own = JSON.parse(await readFile(new URL("../../../package.json", import.meta.url), "utf8"));
  const engineRows = await Promise.all(
    engines.map(async (name) => ({ name, version: await engineVersion(name), use: texts.engine })),
  );
  const toolRows = await Promise.all(
    tools.map(async ({ name, command, args }) => ({
      name,
      version: (await toolVersion(command, [...args])) ?? texts.notFound,
      use: texts.uses[name],
    })),
  );
  const complete = engineRows.every((row) => row.version !== null);
  const rows = [
    { name: "referat", version: String(own.version), use: "" },
    { name: "node", version: process.versions.node, use: texts.node },
    ...engineRows.map((row) => ({ ...row, version: row.version ?? texts.notFound })),
    ...toolRows,
  ];
  const nameWidth = Math.max(...rows.map((row) => textWidth(row.name)));
  const versionWidth = Math.max(...rows.map((row) => textWidth(row.version)));
  for (const { name, version, use } of rows) {
    const columns = [
      padToWidth(name, nameWidth, "left"),
      padToWidth(version, versionWidth, "left"),
    ];
    stdout.write(`${[...columns, use].join("  ").trimEnd()}\n`);
  }
  stdout.write(`${complete ? texts.fine : texts.missingEngine}\n`);
  return complete ? exitCodes.fine : exitCodes.incomplete;
}

/** Read a package's version beside its main file, since many don't export their package.json. */
async function engineVersion(name: string): Promise<string | null> {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      const text = await readFile(join(folder, name, "package.json"), "utf8");
      return String(JSON.parse(text).version);
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
    }
  }
  return null;
}

/** The first line with a number of what the tool says of itself; null where it is not found. */
async function toolVersion(command: string, args: string[]): Promise<string | null> {
  try {
    const { stdout, stderr } = await run(command, args, { timeout: toolTimeoutMs });
    return /\d+(?:\.\d+)+/u.exec(`${stdout}\n${stderr}`)?.[0] ?? "";
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : "";
    return /\d+(?:\.\d+)+/u.exec(said)?.[0] ?? null;
  }
}
