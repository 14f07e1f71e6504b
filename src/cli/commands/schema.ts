import { Argument } from "commander";
import { schemaNames } from "../schema/schema-names.js";
import type { DefineCommand } from "./define-command.js";
import { examples } from "./examples.js";

/** `referat schema [document|item|search]` */
export const defineSchema: DefineCommand = (program, context, done) => {
  const texts = context.messages.help.schema;
  program
    .command("schema")
    .summary(texts.summary)
    .description(texts.summary)
    .addArgument(new Argument("[NAME]", texts.name).choices(schemaNames).default("document"))
    .addHelpText(
      "after",
      examples(context, ["referat schema", "referat schema item > item.schema.json"]),
    )
    .action(async (name: string) => {
      const { runSchema } = await import("../schema/run-schema.js");
      done(await runSchema(name, context));
    });
};
