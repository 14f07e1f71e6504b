import type { SearchFilters } from "../../feed/search/search-index.js";
import { openIndex } from "../../feed/sinks/open-index.js";
import { type CliContext, type ExitCode, exitCodes } from "../cli-context.js";
import {
  requireLocation,
  usualIndex,
  usualRecords,
  withIndexErrors,
} from "../feed/index-errors.js";
import { UsageError } from "../usage-error.js";
import { write } from "../write.js";
import { answerText } from "./answer-text.js";
import { searchTexts } from "./search-texts.js";

/** Options of `referat search`: the filters, and how to answer. */
export interface SearchCommandOptions
  extends Pick<SearchFilters, "body" | "from" | "to" | "kle" | "outcome" | "kind"> {
  index?: string;
  limit?: string;
  json?: boolean;
}

/**
 * Search an index and print the hits.
 *
 * @throws UsageError where there is no index or it cannot be used
 */
export async function runSearch(
  words: string[],
  options: SearchCommandOptions,
  context: CliContext,
): Promise<ExitCode> {
  const texts = searchTexts[context.language];
  const { index = usualIndex(usualRecords), limit = "10", json, ...filters } = options;
  if (!/^(?:[1-9]\d?|100)$/u.test(limit)) throw new UsageError(texts.badLimit(limit));
  requireLocation(index, context);
  if (index.startsWith("ndjson:")) throw new UsageError(texts.notSearchable(index));
  const result = await withIndexErrors(index, context, async () => {
    const searchIndex = await openIndex(index);
    try {
      return await searchIndex.search({ query: words.join(" "), filters, limit: Number(limit) });
    } finally {
      await searchIndex.close();
    }
  });
  for (const { word, used } of result.corrections) {
    context.stderr.write(`${texts.corrected(word, used.join(", "))}\n`);
  }
  for (const filter of result.ignored) context.stderr.write(`${texts.ignored(filter)}\n`);
  if (json) {
    const indent = context.stdout.isTTY ? 2 : 0;
    await write(context.stdout, `${JSON.stringify(result, null, indent)}\n`);
    return exitCodes.fine;
  }
  if (result.relaxed) context.stderr.write(`${texts.relaxed}\n`);
  await write(context.stdout, answerText(result, texts, context.stdout.isTTY === true));
  return exitCodes.fine;
}
