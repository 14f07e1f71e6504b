import { Option } from "commander";
import type { ValidateOptions } from "../validate/run-validate.js";
import type { DefineCommand } from "./define-command.js";
import { examples } from "./examples.js";

/** `referat validate FILE…` */
export const defineValidate: DefineCommand = (program, context, done) => {
  const texts = context.messages.help.validate;
  program
    .command("validate")
    .summary(texts.summary)
    .description(texts.summary)
    .argument("<FILE...>", texts.files)
    .addOption(new Option("--schema <NAME>", texts.schema).choices(["document", "item"]))
    .addHelpText(
      "after",
      examples(context, [
        "referat validate records/documents.jsonl records/items.jsonl",
        "referat validate --schema document referat.json",
      ]),
    )
    .action(async (files: string[], options: ValidateOptions) => {
      const { runValidate } = await import("../validate/run-validate.js");
      done(await runValidate(files, options, context));
    });
};
