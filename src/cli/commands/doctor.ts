import type { DefineCommand } from "./define-command.js";
import { examples } from "./examples.js";

/** `referat doctor` */
export const defineDoctor: DefineCommand = (program, context, done) => {
  program
    .command("doctor")
    .summary(context.messages.help.doctor.summary)
    .description(context.messages.help.doctor.summary)
    .addHelpText("after", examples(context, ["referat doctor"]))
    .action(async () => {
      const { runDoctor } = await import("../doctor/run-doctor.js");
      done(await runDoctor(context));
    });
};
