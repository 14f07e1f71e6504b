import type { StyledDocument, StyledParagraph, StyledTable, TextRun } from "../document.js";
import { isListLine, printedParagraph } from "../document.js";

/** Write a document as Markdown: real headings by "#", fake ones in bold, lists, tables. */
export function renderMarkdown(document: StyledDocument): string {
  let text = "";
  let previousList = false;
  for (const block of document.blocks) {
    if (block.type === "pageBreak") continue;
    const isList = isListLine(block);
    const close = isList && previousList;
    const tight = block.type === "paragraph" && block.tight;
    const gap = text === "" ? "" : close ? "\n" : tight ? "\\\n" : "\n\n";
    text += gap + (block.type === "table" ? tableMarkdown(block) : paragraphMarkdown(block));
    previousList = isList;
  }
  return `${text}\n`;
}

function paragraphMarkdown(block: StyledParagraph): string {
  if (block.headingLevel !== null) {
    return `${"#".repeat(block.headingLevel)} ${escaped(printedParagraph(block))}`;
  }
  const label = block.list?.label ?? null;
  const ofHeading = block.list?.ofHeading === true;
  const bold = block.look.bold && block.runs.every((run) => run.bold === undefined);
  const content = block.runs.map((run) => runMarkdown(run, bold)).join("");
  if (label === null) return startEscaped(content);
  if (ofHeading)
    return bold ? `**${escaped(label)}** ${content}` : startEscaped(`${label} ${content}`);
  const indent = "   ".repeat(block.list?.depth ?? 0);
  if (!/[\p{L}\p{N}]/u.test(label)) return `${indent}- ${content}`;
  if (/^\d+[.)]$/u.test(label)) return `${indent}${label} ${content}`;
  return `${indent}- ${label} ${content}`;
}

function runMarkdown(run: TextRun, bold: boolean): string {
  const parts = run.text.split("\n").map((line) => {
    const padded = /^(\s*)(.*?)(\s*)$/u.exec(line);
    const core = escaped(padded?.[2] ?? line);
    if (core === "") return line;
    const linked = run.href ? `[${core}](${run.href})` : core;
    const slanted = run.italic ? `*${linked}*` : linked;
    const strong = bold || run.bold ? `**${slanted}**` : slanted;
    return `${padded?.[1] ?? ""}${strong}${padded?.[3] ?? ""}`;
  });
  return parts.join("\\\n");
}

function escaped(text: string): string {
  return text.replace(/[\\*_`[\]<>#]/gu, "\\$&").replaceAll("|", "\\|");
}

/** Keep a paragraph that begins like a list or a quotation from becoming one. */
function startEscaped(text: string): string {
  return text.replace(/^(\d+)([.)])(?=\s)/u, "$1\\$2").replace(/^([-+])(?=\s)/u, "\\$1");
}

function tableMarkdown(table: StyledTable): string {
  const rows = table.rows.map((cells) =>
    cells.map((cell) =>
      cell.paragraphs
        .map((each) => escaped(printedParagraph(each)).replaceAll("\n", "<br>"))
        .join("<br>"),
    ),
  );
  const [first = [], ...rest] = rows;
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(first), line(first.map(() => "---")), ...rest.map(line)].join("\n");
}
