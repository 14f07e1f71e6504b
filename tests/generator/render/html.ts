import type {
  ParagraphLook,
  StyledBlock,
  StyledDocument,
  StyledParagraph,
  StyledTable,
  TextRun,
} from "../document.js";
import { isListLine } from "../document.js";

/** Write a document as HTML; its print style puts the running lines on every page. */
export function renderHtml(document: StyledDocument): string {
  const body: string[] = [];
  for (let index = 0; index < document.blocks.length; ) {
    const block = document.blocks[index] as StyledBlock;
    if (isAutomaticListLine(block)) {
      const end = listEnd(document.blocks, index);
      body.push(listHtml(document.blocks.slice(index, end) as StyledParagraph[]));
      index = end;
    } else {
      body.push(blockHtml(block));
      index++;
    }
  }
  return [
    "<!DOCTYPE html>",
    '<html lang="da">',
    `<head><meta charset="utf-8"><title>${escaped(document.title)}</title>`,
    `<style>\n${pageStyle(document)}\n</style></head>`,
    "<body>",
    ...body,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function isAutomaticListLine(block: StyledBlock): boolean {
  return isListLine(block) && block.list.automatic;
}

function listEnd(blocks: StyledBlock[], start: number): number {
  const series = (blocks[start] as StyledParagraph).list?.series;
  let end = start + 1;
  for (; end < blocks.length; end++) {
    const block = blocks[end] as StyledBlock;
    if (!isAutomaticListLine(block) || (block as StyledParagraph).list?.series !== series) break;
  }
  return end;
}

/** Nested lists as nested elements. */
function listHtml(lines: StyledParagraph[], depth = 0): string {
  const label = lines[0]?.list?.label ?? "-";
  const start = Number.parseInt(label, 10);
  const letter = /^\p{L}/u.test(label);
  const tag = Number.isNaN(start) && !letter ? "ul" : "ol";
  const attributes = letter ? ' type="a"' : start > 1 ? ` start="${start}"` : "";
  let html = `<${tag}${attributes}>`;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as StyledParagraph;
    let end = index + 1;
    while (end < lines.length && (lines[end]?.list?.depth ?? 0) > depth) end++;
    const inner = lines.slice(index + 1, end);
    const nested = inner.length > 0 ? listHtml(inner, depth + 1) : "";
    html += `<li>${line.runs.map(runHtml).join("")}${nested}</li>`;
    index = end;
  }
  return `${html}</${tag}>`;
}

function blockHtml(block: StyledBlock): string {
  if (block.type === "pageBreak") return '<div class="page-break"></div>';
  return block.type === "table" ? tableHtml(block) : paragraphHtml(block);
}

function paragraphHtml(block: StyledParagraph): string {
  const tag = block.headingLevel === null ? "p" : `h${block.headingLevel}`;
  const id = block.bookmark === null ? "" : ` id="${escaped(block.bookmark)}"`;
  const label = block.list === null ? "" : `${escaped(block.list.label)} `;
  const content = block.look.leader
    ? leaderHtml(label, block)
    : label + block.runs.map(runHtml).join("");
  return `<${tag}${id} style="${styleOf(block)}">${content}</${tag}>`;
}

/** A line of the contents list: the page number at the right, dots between. */
function leaderHtml(label: string, block: StyledParagraph): string {
  const [title = "", page = ""] = block.runs
    .map((run) => run.text)
    .join("")
    .split("\t");
  return `<span class="entry">${label}${escaped(title)}</span><span class="dots tab">\t</span>${escaped(page)}`;
}

function runHtml(run: TextRun): string {
  let html = escaped(run.text)
    .replaceAll("\n", "<br>")
    .replaceAll("\t", '<span class="tab">\t</span>');
  if (run.italic) html = `<em>${html}</em>`;
  if (run.bold) html = `<strong>${html}</strong>`;
  if (run.underline) html = `<u>${html}</u>`;
  return run.href ? `<a href="${escaped(run.href)}">${html}</a>` : html;
}

function tableHtml(table: StyledTable): string {
  const rows = table.rows.map((cells, row) => {
    const tag = table.headed && row === 0 ? "th" : "td";
    const inner = cells.map((cell, column) => {
      const width = row === 0 ? ` style="width:${table.widthsPercent[column] ?? 10}%"` : "";
      return `<${tag}${width}>${cell.paragraphs.map(paragraphHtml).join("")}</${tag}>`;
    });
    return `<tr>${inner.join("")}</tr>`;
  });
  return `<table class="${table.borders ? "ruled" : "plain"}">\n${rows.join("\n")}\n</table>`;
}

function styleOf(block: StyledParagraph): string {
  const { look } = block;
  const rules: string[] = [
    `margin:${look.gapAbovePoints}pt 0 ${look.gapBelowPoints}pt ${indentOf(block)}pt`,
  ];
  if (isListLine(block)) rules.push("text-indent:-14pt");
  rules.push(...fontRules(look));
  if (block.headingLevel !== null && !look.bold) rules.push("font-weight:normal");
  if (look.alignment !== "left") rules.push(`text-align:${look.alignment}`);
  if (look.keepWithNext) rules.push("break-after:avoid");
  if (look.leader) rules.push("display:flex");
  const stop = look.tabStopsPoints[0];
  if (stop !== undefined && !look.leader) rules.push(`tab-size:${stop}pt;white-space:pre-wrap`);
  return rules.join(";");
}

function fontRules(look: ParagraphLook): string[] {
  const rules: string[] = [];
  if (look.sizePoints !== null) rules.push(`font-size:${look.sizePoints}pt`);
  if (look.bold) rules.push("font-weight:bold");
  if (look.italic) rules.push("font-style:italic");
  if (look.underline) rules.push("text-decoration:underline");
  if (look.colour !== null) rules.push(`color:${look.colour}`);
  return rules;
}

function indentOf(block: StyledParagraph): number {
  const listed = isListLine(block) ? 22 + 18 * block.list.depth : 0;
  return block.look.indentPoints + listed;
}

function pageStyle(document: StyledDocument): string {
  return [
    `@page { size: A4; margin: ${46 + 14 * document.header.length}pt 62pt 60pt 62pt;`,
    marginBox("@top-left", document.header, document.font),
    marginBox("@bottom-center", document.footer, document.font),
    "}",
    `body { font-family: "${document.font}", sans-serif; font-size: ${document.bodyPoints}pt; line-height: 1.3; margin: 0 }`,
    "table { border-collapse: collapse; width: 100%; margin: 4pt 0 8pt 0 }",
    "table.ruled td, table.ruled th { border: 0.5pt solid #777; padding: 3pt 5pt }",
    "td, th { vertical-align: top; text-align: left; padding: 2pt 4pt }",
    "ul, ol { margin: 0 0 6pt 0; padding-left: 24pt } ul ul, ul ol, ol ol, ol ul { margin: 0 }",
    ".page-break { break-after: page } .entry { margin-right: 4pt }",
    ".dots { flex: 1; border-bottom: 1pt dotted #000; margin: 0 4pt 3pt 0 }",
    ".tab { white-space: pre }",
  ].join("\n");
}

function marginBox(name: string, lines: string[], font: string): string {
  if (lines.length === 0) return "";
  const content = lines
    .map((line) =>
      line
        .split(/(\{pages?\})/u)
        .filter((part) => part !== "")
        .map((part) =>
          /^\{pages?\}$/u.test(part) ? `counter(${part.slice(1, -1)})` : quoted(part),
        )
        .join(" "),
    )
    .join(' "\\A " ');
  return `  ${name} { content: ${content}; font: 8.5pt "${font}", sans-serif; white-space: pre; width: 100% }`;
}

function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
