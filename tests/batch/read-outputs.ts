import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The outputs of an import that do not tell of time. */
export interface Outputs {
  documents: string;
  items: string;
  failures: string;
}

/** Read what an import has written. */
export async function readOutputs(folder: string): Promise<Outputs> {
  return {
    documents: await readFile(join(folder, "documents.jsonl"), "utf8"),
    items: await readFile(join(folder, "items.jsonl"), "utf8"),
    failures: await readFile(join(folder, "failures.jsonl"), "utf8"),
  };
}

/** What failures.jsonl says of each document. */
export interface FailureLine {
  source: string;
  names?: string[];
  stage: string;
  ruleId: string;
  message: string;
}

/** Parse the lines of failures.jsonl. */
export function failuresOf({ failures }: Outputs): FailureLine[] {
  return linesOf(failures).map((line) => JSON.parse(line));
}

/** Parse the lines of documents.jsonl. */
export function recordsOf({ documents }: Outputs): { id: string; source: SourceNames }[] {
  return linesOf(documents).map((line) => JSON.parse(line));
}

interface SourceNames {
  name: string;
  names?: string[];
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
