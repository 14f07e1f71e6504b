import { readdirSync, readFileSync } from "node:fs";

/** One example from a rule's comment: a document in notation and what the rule says of it. */
export interface RuleExample {
  ruleId: string;
  input: string;
  /** Lines "<item path or 'document'>: <message>", none where the rule is to be silent. */
  expected: string[];
  /** The lines that say so, as they stand in the comment. */
  messages: string[];
}

const rulesFolder = new URL("../src/check/rules/", import.meta.url);

/** Ids of the rules that have a file, from the file names. */
export function ruleIdsWithFile(): string[] {
  return readdirSync(rulesFolder)
    .map((name) => name.replace(/\.ts$/u, ""))
    .sort();
}

/** The rule's description and examples, read from the first comment of its file. */
export function ruleComment(ruleId: string): { description: string; examples: RuleExample[] } {
  const source = readFileSync(new URL(`${ruleId}.ts`, rulesFolder), "utf8");
  const comments = [...source.matchAll(/\/\*\*\n([\s\S]*?)\*\//gu)].map((match) =>
    (match[1] ?? "").replace(/^ *\* ?/gmu, ""),
  );
  const comment = comments.find((text) => text.includes("@example")) ?? "";
  const [description = "", ...examples] = comment.split(/^@example.*$/mu);
  return {
    description: description.trim(),
    examples: examples.map((text) => exampleFrom(ruleId, text)),
  };
}

function exampleFrom(ruleId: string, text: string): RuleExample {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isExpected = (line: string) => line.trim().startsWith("→");
  return {
    ruleId,
    messages: lines.filter(isExpected),
    input: lines.filter((line) => !isExpected(line)).join("\n"),
    expected: lines
      .filter(isExpected)
      .map((line) => line.trim().slice(1).trim())
      .filter((line) => line !== "nothing"),
  };
}
