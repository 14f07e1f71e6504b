import type { Rule } from "../src/model/rule.js";
import { rules } from "../src/rules.js";

/** Write docs/rules.md: what every rule says and what to do about it, in both languages. */
export function rulesReference(): string {
  return `${[intro, ...rules.map(rulePart)].join("\n\n")}\n`;
}

const intro = `# Rules

Everything \`referat\` can say of a document, by \`ruleId\`. Records carry the English text; a terminal
shows the user's language. Made from the rules themselves with \`npm run generate\`; don't edit it by
hand.`;

function rulePart({ ruleId, severity, message, advice }: Rule): string {
  return [
    `## ${ruleId}`,
    "",
    `${severity} · ${message.en}. ${advice.en}`,
    "",
    `> ${message.da}. ${advice.da}`,
  ].join("\n");
}
