import { Command, Option } from "commander";
import type { CliContext, ExitCode } from "./cli-context.js";
import type { ConvertOptions } from "./commands/convert.js";

/** Build the command line; each command's code is loaded only when it runs. */
export function buildProgram(context: CliContext, done: (exitCode: ExitCode) => void): Command {
  const program = new Command("referat");
  program
    .command("convert")
    .argument("<files...>")
    .addOption(
      new Option("-f, --format <format>").choices(["json", "md", "html", "items"]).default("json"),
    )
    .option("-o, --out <path>")
    .option("--password <password>")
    .action(async (files: string[], options: ConvertOptions) => {
      const { convert } = await import("./commands/convert.js");
      done(await convert(files, options, context));
    });
  return program;
}
