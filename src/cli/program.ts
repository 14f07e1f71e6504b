import { Command, Help, Option } from "commander";
import type { CliContext, ExitCode } from "./cli-context.js";
import { defineConvert } from "./commands/convert.js";
import { defineDoctor } from "./commands/doctor.js";
import { defineFeed } from "./commands/feed.js";
import { defineImport } from "./commands/import.js";
import { defineSchema } from "./commands/schema.js";
import { defineSearch } from "./commands/search.js";
import { defineServe } from "./commands/serve.js";
import { defineValidate } from "./commands/validate.js";
import { defineWorker } from "./commands/worker.js";

/** The commands, in the order --help shows them. */
const definitions = [
  defineConvert,
  defineImport,
  defineFeed,
  defineSearch,
  defineServe,
  defineWorker,
  defineValidate,
  defineSchema,
  defineDoctor,
];

/** Commander's own English help, to translate from. */
const plainHelp = new Help();

/**
 * Build the command line in the context's language. Wrong use throws a
 * CommanderError; nothing here writes or exits but --help and --version.
 *
 * @param version shown by --version
 * @param done takes the exit status of the command that ran
 */
export function buildProgram(
  context: CliContext,
  version: string,
  done: (exitCode: ExitCode) => void,
): Command {
  const { help } = context.messages;
  const program = new Command("referat")
    .description(help.program)
    .version(version, "-V, --version", help.options.version)
    .helpOption("-h, --help", help.options.help)
    .helpCommand(false)
    .addOption(new Option("--lang <LANG>", help.options.lang).choices(["da", "en"]))
    .option("--debug", help.options.debug)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => help.titles[title] ?? title,
      optionDescription: (option) => optionDescription(option, context),
      argumentDescription: (argument) => argument.description,
      commandUsage: (command) => help.placeholders(plainHelp.commandUsage(command)),
      subcommandTerm: (command) => help.placeholders(plainHelp.subcommandTerm(command)),
    })
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: () => {},
    })
    .exitOverride();
  for (const define of definitions) define(program, context, done);
  for (const command of program.commands) {
    command.copyInheritedSettings(program).helpOption("-h, --help", help.options.help);
  }
  return program;
}

function optionDescription(option: Option, { messages: { help } }: CliContext): string {
  const extras = [
    option.argChoices ? `${help.choices}: ${option.argChoices.join(", ")}` : "",
    option.defaultValue === undefined ? "" : `${help.defaultValue}: ${option.defaultValue}`,
  ].filter((extra) => extra !== "");
  return extras.length === 0 ? option.description : `${option.description} (${extras.join("; ")})`;
}
