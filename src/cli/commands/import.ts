import type { ImportOptions } from "../import/run-import.js";
import type { DefineCommand } from "./define-command.js";
import { examples } from "./examples.js";

/** `referat import PATH… --out DIR` */
export const defineImport: DefineCommand = (program, context, done) => {
  const texts = context.messages.help.import;
  program
    .command("import")
    .summary(texts.summary)
    .description(texts.summary)
    .argument("<PATH...>", texts.paths)
    .requiredOption("-o, --out <DIR>", texts.out)
    .option("-j, --jobs <N>", texts.jobs)
    .addHelpText(
      "after",
      examples(context, [
        "referat import referater/ --out records",
        "referat import 'arkiv/**/*.pdf' --out records --jobs 4",
        "find arkiv -name '*.docx' | referat import - --out records",
      ]),
    )
    .action(async (paths: string[], options: ImportOptions) => {
      const { runImport } = await import("../import/run-import.js");
      done(await runImport(paths, options, context));
    });
};
