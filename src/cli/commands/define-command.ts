import type { Command } from "commander";
import type { CliContext, ExitCode } from "../cli-context.js";

/** Adds one command to the program. What the command does is loaded when it runs. */
export type DefineCommand = (
  program: Command,
  context: CliContext,
  done: (exitCode: ExitCode) => void,
) => void;
