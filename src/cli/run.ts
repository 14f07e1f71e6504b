import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import type { Language } from "../model/rule.js";
import { type CliContext, type ExitCode, exitCodes } from "./cli-context.js";
import { languageOf } from "./language.js";
import { catalogues } from "./messages/catalogues.js";
import { buildProgram } from "./program.js";
import { UsageError } from "./usage-error.js";
import { usageMessage } from "./usage-message.js";

/** What the command line needs of Node's process. */
type CliProcess = Pick<NodeJS.Process, "stdin" | "stdout" | "stderr" | "env" | "exit">;

/**
 * Run the command line.
 *
 * @param args what stands after `referat`
 * @returns the exit status; a bug in the program gives 1 and a short message, with --debug the stack
 */
export async function run(args: string[], process: CliProcess): Promise<ExitCode> {
  const { stdin, stdout, stderr } = process;
  const language = languageFrom(args) ?? languageOf(process.env);
  const messages = catalogues[language];
  const debug = args.includes("--debug");
  const context: CliContext = { stdin, stdout, stderr, language, messages, debug };
  // A reader that has seen enough (`| head`) ends the program quietly.
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(exitCodes.fine);
      throw error;
    });
  }
  let exitCode: ExitCode = exitCodes.fine;
  const program = buildProgram(context, packageVersion(), (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError && error.code === "commander.help") {
      stderr.write(program.helpInformation());
    }
    return answerError(error, context);
  }
  return exitCode;
}

function answerError(error: unknown, { stderr, messages, debug }: CliContext): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.fine;
  if (error instanceof CommanderError || error instanceof UsageError) {
    const text = error instanceof CommanderError ? usageMessage(error, messages) : error.message;
    // What lies outside of the command line (a server that is down) is in no help text.
    const isOutside = error instanceof UsageError && error.cause !== undefined;
    const advice = isOutside ? "" : `${messages.usage.seeHelp}\n`;
    stderr.write(`${messages.usage.error(text)}\n${advice}`);
    return exitCodes.wrongUse;
  }
  const reason = error instanceof Error ? error.message : String(error);
  stderr.write(`${messages.unexpected(reason)}\n${messages.unexpectedAdvice}\n`);
  if (debug && error instanceof Error) stderr.write(`${error.stack}\n`);
  return exitCodes.incomplete;
}

/** The language must be known before the help texts are made, so it is looked up before parsing. */
function languageFrom(args: string[]): Language | null {
  const index = args.indexOf("--lang");
  const value =
    index < 0 ? args.find((arg) => arg.startsWith("--lang="))?.slice(7) : args[index + 1];
  return value === "da" || value === "en" ? value : null;
}

function packageVersion(): string {
  const file = new URL("../../package.json", import.meta.url);
  return String(JSON.parse(readFileSync(file, "utf8")).version);
}
