import { Option } from "commander";
import { layoutNames } from "../../batch/layout-names.js";
import { pdfEngineNames } from "../../model/extraction.js";
import type { ImportFlags } from "../import/import-flags.js";
import { limitFlags } from "../import/limit-flags.js";
import type { DefineCommand } from "./define-command.js";
import { examples } from "./examples.js";

/** `referat import PATH… --out DIR` */
export const defineImport: DefineCommand = (program, context, done) => {
  const texts = context.messages.help.import;
  const command = program
    .command("import")
    .summary(texts.summary)
    .description(texts.summary)
    .argument("[PATH...]", texts.paths)
    .requiredOption("-o, --out <DIR>", texts.out)
    .option("-j, --jobs <N>", texts.jobs)
    .option("--watch <DIR>", texts.watch)
    .option("--password <PASSWORD>", texts.password)
    .addOption(new Option("--engine <ENGINE>", texts.engine).choices(pdfEngineNames))
    .addOption(new Option("--layout <LAYOUT>", texts.layout).choices(layoutNames))
    .option("--prune", texts.prune)
    .option("--retry-failed", texts.retryFailed)
    .option("-q, --quiet", texts.quiet);
  for (const { name, flag, defaultValue } of limitFlags) {
    command.addOption(new Option(`${flag} <N>`, texts[name]).default(`${defaultValue}`));
  }
  command
    .addHelpText(
      "after",
      examples(context, [
        "referat import referater/ --out records",
        "referat import 'arkiv/**/*.pdf' --out records --jobs 4 --max-seconds 120",
        "find arkiv -name '*.docx' | referat import - --out records",
        "referat import --watch indbakke --out records",
      ]),
    )
    .action(async (paths: string[], flags: ImportFlags) => {
      const { runImport } = await import("../import/run-import.js");
      done(await runImport(paths, flags, context));
    });
};
