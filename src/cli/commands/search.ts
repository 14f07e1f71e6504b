import type { SearchCommandOptions } from "../search/run-search.js";
import { searchTexts } from "../search/search-texts.js";
import type { DefineCommand } from "./define-command.js";
import { examples } from "./examples.js";

/** `referat search WORDS… [--index INDEX]` */
export const defineSearch: DefineCommand = (program, context, done) => {
  const texts = searchTexts[context.language];
  program
    .command("search")
    .summary(texts.summary)
    .description(texts.summary)
    .argument("<WORDS...>", texts.words)
    .option("-i, --index <INDEX>", `${texts.index} (pglite:records/index)`)
    .option("--body <WORDS>", texts.body)
    .option("--from <DATE>", texts.from)
    .option("--to <DATE>", texts.to)
    .option("--kle <SUBJECT>", texts.kle)
    .option("--outcome <OUTCOME>", texts.outcome)
    .option("--kind <KIND>", texts.kind)
    .option("-n, --limit <N>", texts.limit, "10")
    .option("--json", texts.json)
    .addHelpText(
      "after",
      examples(context, [
        "referat search kompressionsstrømper bevilling",
        "referat search '\"fælles indkøb\" -kørsel body:omsorg from:2023'",
        "referat search lokalplan --outcome udsat --json",
      ]),
    )
    .action(async (words: string[], options: SearchCommandOptions) => {
      const { runSearch } = await import("../search/run-search.js");
      done(await runSearch(words, options, context));
    });
};
