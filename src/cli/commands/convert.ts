import { Option } from "commander";
import { pdfEngineNames } from "../../model/extraction.js";
import { formatNames } from "../convert/format-names.js";
import type { ConvertOptions } from "../convert/run-convert.js";
import type { DefineCommand } from "./define-command.js";
import { examples } from "./examples.js";

/** `referat convert FILE…` */
export const defineConvert: DefineCommand = (program, context, done) => {
  const texts = context.messages.help.convert;
  program
    .command("convert")
    .summary(texts.summary)
    .description(texts.summary)
    .argument("<FILE...>", texts.files)
    .addOption(
      new Option("-f, --format <FORMAT>", texts.format).choices(formatNames).default("json"),
    )
    .option("-o, --out <PATH>", texts.out)
    .option("--password <PASSWORD>", texts.password)
    .addOption(new Option("--engine <ENGINE>", texts.engine).choices(pdfEngineNames))
    .addHelpText(
      "after",
      examples(context, [
        "referat convert referat.pdf",
        "referat convert referat.docx --format md -o referat.md",
        "referat convert 2024-01.pdf 2024-02.pdf --format items -o records/",
      ]),
    )
    .action(async (files: string[], options: ConvertOptions) => {
      const { runConvert } = await import("../convert/run-convert.js");
      done(await runConvert(files, options, context));
    });
};
