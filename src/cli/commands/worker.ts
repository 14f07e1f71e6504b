import type { DefineCommand } from "./define-command.js";

/** `referat worker`: started by `referat import`, never by a person. */
export const defineWorker: DefineCommand = (program, context, done) => {
  program
    .command("worker", { hidden: true })
    .description(context.messages.help.worker.summary)
    .action(async () => {
      const { runWorkerCommand } = await import("../import/run-worker-command.js");
      done(await runWorkerCommand(context));
    });
};
