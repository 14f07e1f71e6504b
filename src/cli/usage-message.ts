import type { CommanderError } from "commander";
import type { Messages } from "./messages/messages.js";

/** Quoted pieces of commander's own messages: the option, command or value it is about. */
const quoted = /'([^']*)'/gu;

/** Say in the user's language what was wrong with the command line. */
export function usageMessage(error: CommanderError, { usage }: Messages): string {
  const subject = /'([^']*)'/u.exec(error.message)?.[1] ?? "";
  const texts: Record<string, () => string> = {
    "commander.unknownOption": () => usage.unknownOption(subject),
    "commander.unknownCommand": () => usage.unknownCommand(subject),
    "commander.missingArgument": () => usage.missingArgument(subject),
    "commander.optionMissingArgument": () => usage.optionMissingArgument(subject),
    "commander.missingMandatoryOptionValue": () => usage.missingMandatoryOptionValue(subject),
    "commander.invalidArgument": () => invalidArgument(error.message, usage),
    "commander.excessArguments": () => usage.excessArguments,
    "commander.help": () => usage.noCommand,
  };
  return texts[error.code]?.() ?? error.message.replace(/^error: /u, "");
}

/**
 *     option '-f, --format <FORMAT>' argument 'xml' is invalid. Allowed choices are json, md.
 *     command-argument value 'xml' is invalid for argument 'NAME'. Allowed choices are …
 */
function invalidArgument(message: string, usage: Messages["usage"]): string {
  const [one = "", other = ""] = [...message.matchAll(quoted)].map((match) => match[1]);
  const choices = /Allowed choices are ([^.]*)\./u.exec(message)?.[1] ?? "";
  return message.includes("command-argument")
    ? usage.invalidArgument(other, one, choices)
    : usage.invalidArgument(one, other, choices);
}
