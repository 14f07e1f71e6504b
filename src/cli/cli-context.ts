import type { Readable, Writable } from "node:stream";
import type { Language } from "../model/rule.js";
import type { Messages } from "./messages/messages.js";

/** An output stream that may be a terminal. */
export type TerminalStream = Writable & { isTTY?: boolean; columns?: number };

/** What a command needs of the process it runs in. */
export interface CliContext {
  stdin: Readable;
  /** Machine output only. */
  stdout: TerminalStream;
  /** Everything a person reads. */
  stderr: TerminalStream;
  language: Language;
  messages: Messages;
  /** Show the stack of an unexpected error. */
  debug: boolean;
}

/** Exit statuses of every command. */
export const exitCodes = {
  /** Everything went well. */
  fine: 0,
  /** Some document failed or was incomplete. */
  incomplete: 1,
  /** Wrong use: unknown option, missing argument. */
  wrongUse: 2,
  /** Stopped by Ctrl-C; what is done is kept. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
