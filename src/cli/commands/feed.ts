import { feedTexts } from "../feed/feed-texts.js";
import type { FeedCommandOptions } from "../feed/run-feed.js";
import type { DefineCommand } from "./define-command.js";
import { examples } from "./examples.js";

/** `referat feed RECORDS… --to SINK` */
export const defineFeed: DefineCommand = (program, context, done) => {
  const texts = feedTexts[context.language];
  program
    .command("feed")
    .summary(texts.summary)
    .description(texts.summary)
    .argument("<RECORDS...>", texts.records)
    .option("-t, --to <INDEX>", texts.to)
    .option("--include-closed", texts.includeClosed)
    .option("--rebuild", texts.rebuild)
    .option("--keep-others", texts.keepOthers)
    .option("--source-url <URL>", texts.sourceUrl)
    .option("--audit", texts.audit)
    .option("--json", "JSON (--audit)")
    .addHelpText(
      "after",
      examples(context, [
        "referat feed records",
        "referat feed records --to postgres://localhost/arkiv",
        "referat feed records --to opensearch://localhost:9200/referat --rebuild",
        "referat feed records --audit",
      ]),
    )
    .action(async (paths: string[], options: FeedCommandOptions) => {
      const { runFeed } = await import("../feed/run-feed.js");
      done(await runFeed(paths, options, context));
    });
};
