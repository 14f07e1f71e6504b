import type { Rule } from "../src/model/rule.js";
import { rules } from "../src/rules.js";
import { ruleComment, ruleIdsWithFile } from "./rule-examples.js";

/** Write docs/rules.md: what every rule says and what to do about it, in both languages. */
export function rulesReference(): string {
  return `${[intro, ...rules.map(rulePart)].join("\n\n")}\n`;
}

const intro = `# Rules

Everything \`referat\` can say of a document, by \`ruleId\`. Records carry the English text; a terminal
shows the user's language. Made from the rules themselves with \`npm run generate\`; don't edit it by
hand.

Examples are written in the short notation of \`tests/check/minutes-notation.ts\`: \`# 3 | Title\` is an
item, \`[Beslutning]\` a section's heading, carets show what the rule is about.`;

/** Rules that look at the structured tree; their files show examples, which tests run. */
const withExamples = new Set(ruleIdsWithFile());

function rulePart({ ruleId, severity, message, advice }: Rule): string {
  return [
    `## ${ruleId}`,
    "",
    `${severity} · ${message.en}. ${advice.en}`,
    "",
    `> ${message.da}. ${advice.da}`,
    ...(withExamples.has(ruleId) ? ["", ...examplePart(ruleId)] : []),
  ].join("\n");
}

/** What the rule looks for, and its first example with what it says of it. */
function examplePart(ruleId: string): string[] {
  const { description, examples } = ruleComment(ruleId);
  const [example] = examples;
  const lines = [...(example?.input.split("\n") ?? []), ...(example?.messages ?? [])];
  return [description, "", "```text", ...lines.map((line) => line.replace(/^ {2}/u, "")), "```"];
}
