import type { CliContext } from "../cli-context.js";

/** Write the examples at the end of a command's help. */
export function examples({ messages }: CliContext, lines: string[]): string {
  return ["", messages.help.examples, ...lines.map((line) => `  $ ${line}`)].join("\n");
}
