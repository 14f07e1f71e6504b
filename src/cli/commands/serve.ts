import type { Command } from "commander";
import type { ServeCommandOptions } from "../serve/run-serve.js";
import { serveTexts } from "../serve/serve-texts.js";
import type { DefineCommand } from "./define-command.js";
import { examples } from "./examples.js";

/** `referat serve [--index INDEX] [--port 4321]` */
export const defineServe: DefineCommand = (program, context, done) => {
  const texts = serveTexts[context.language];
  program
    .command("serve")
    .summary(texts.summary)
    .description(texts.summary)
    .option("-i, --index <INDEX>", `${texts.index} (pglite:records/index)`)
    .option("-r, --records <DIR>", `${texts.records} (records)`)
    .option("-p, --port <PORT>", texts.port, "4321")
    .option("--host <HOST>", texts.host, "127.0.0.1")
    .option("-d, --documents <DIR>", texts.documents)
    .option("--no-sources", texts.noSources)
    .addHelpText(
      "after",
      examples(context, [
        "referat serve",
        "referat serve --index pglite:arkiv/index --documents /mnt/arkiv",
        "referat serve --index postgres://localhost/arkiv --records arkiv --port 8080",
      ]),
    )
    .action(async (_options: ServeCommandOptions, command: Command) => {
      const { runServe } = await import("../serve/run-serve.js");
      done(await runServe(command.optsWithGlobals<ServeCommandOptions>(), context));
    });
};
