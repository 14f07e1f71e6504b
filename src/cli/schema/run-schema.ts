import { readFile } from "node:fs/promises";
import { type CliContext, type ExitCode, exitCodes } from "../cli-context.js";
import { write } from "../write.js";

/** Print one of the package's JSON Schemas. */
export async function runSchema(name: string, context: CliContext): Promise<ExitCode> {
  const file = new URL(`../../../schemas/${name}.schema.json`, import.meta.url);
  await write(context.stdout, await readFile(file, "utf8"));
  return exitCodes.fine;
}
