#!/usr/bin/env node
import { type CliContext, type ExitCode, exitCodes } from "./cli-context.js";
import { languageOf } from "./language.js";
import { catalogues } from "./messages/messages.js";
import { buildProgram } from "./program.js";

const language = languageOf(process.env);
const context: CliContext = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  language,
  messages: catalogues[language],
  debug: process.argv.includes("--debug"),
};
let exitCode: ExitCode = exitCodes.fine;
await buildProgram(context, (code) => {
  exitCode = code;
}).parseAsync();
process.exitCode = exitCode;
