import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  type INumberingOptions,
  type IParagraphOptions,
  LeaderType,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type {
  StyledDocument,
  StyledParagraph,
  TextRun as StyledRun,
  StyledTable,
} from "../document.js";
import { isListLine } from "../document.js";
import { numberingConfig, numberingSeries } from "./docx-numbering.js";
import { reproducibleDocx } from "./reproducible-docx.js";

const twipsPerPoint = 20;
const textWidthTwips = 9026;

/** Write a document as DOCX: real or fake headings, Word's own numbers, headers and footers. */
export async function renderDocx(document: StyledDocument): Promise<Uint8Array> {
  const series = numberingSeries(document.blocks);
  const numbering: INumberingOptions = { config: [...series.values()].map(numberingConfig) };
  const children = document.blocks.map((block) => {
    if (block.type === "pageBreak") return new Paragraph({ children: [new PageBreak()] });
    return block.type === "table" ? tableOf(block, document) : paragraphOf(block, document);
  });
  const file = new Document({
    title: document.title,
    creator: "Sekretariatet",
    styles: {
      default: {
        document: {
          run: { font: document.font, size: document.bodyPoints * 2, language: { value: "da-DK" } },
        },
      },
    },
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1440, bottom: 1300, left: 1440, right: 1440, header: 560, footer: 500 },
          },
        },
        ...(document.header.length > 0
          ? { headers: { default: new Header({ children: document.header.map(runningLine) }) } }
          : {}),
        ...(document.footer.length > 0
          ? { footers: { default: new Footer({ children: document.footer.map(runningLine) }) } }
          : {}),
        children,
      },
    ],
  });
  return reproducibleDocx(new Uint8Array(await Packer.toBuffer(file)));
}

function runningLine(line: string): Paragraph {
  const children = line
    .split(/(\{pages?\})/u)
    .filter((part) => part !== "")
    .map((part) => {
      const field =
        part === "{page}"
          ? [PageNumber.CURRENT]
          : part === "{pages}"
            ? [PageNumber.TOTAL_PAGES]
            : [part];
      return new TextRun({ children: field, size: 17 });
    });
  return new Paragraph({ children, spacing: { after: 0 } });
}

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

function paragraphOf(block: StyledParagraph, document: StyledDocument): Paragraph {
  const { look } = block;
  const runs = block.runs.flatMap((run) => runsOf(run, block, document));
  if (block.list && !block.list.automatic) {
    runs.unshift(
      textRun({ text: `${block.list.label}${isListLine(block) ? "\t" : " "}` }, block, document),
    );
  }
  const heading =
    block.headingLevel === null ? undefined : headingLevels[Math.min(block.headingLevel, 6) - 1];
  const options: IParagraphOptions = {
    children: block.bookmark ? [new Bookmark({ id: block.bookmark, children: runs })] : runs,
    alignment:
      AlignmentType[
        look.alignment === "left" ? "LEFT" : look.alignment === "right" ? "RIGHT" : "CENTER"
      ],
    spacing: {
      before: look.gapAbovePoints * twipsPerPoint,
      after: look.gapBelowPoints * twipsPerPoint,
      line: 264,
      lineRule: LineRuleType.AUTO,
    },
    keepNext: look.keepWithNext,
    tabStops: tabStopsOf(block),
    ...(heading === undefined ? {} : { heading }),
    ...(block.list?.automatic
      ? { numbering: { reference: block.list.series, level: block.list.depth } }
      : { indent: indentOf(block) }),
  };
  return new Paragraph(options);
}

function indentOf(block: StyledParagraph) {
  const listed = isListLine(block);
  const left = block.look.indentPoints + (listed ? 20 + 18 * (block.list?.depth ?? 0) : 0);
  return { left: left * twipsPerPoint, ...(listed ? { hanging: 18 * twipsPerPoint } : {}) };
}

function tabStopsOf(block: StyledParagraph) {
  const stops = block.look.tabStopsPoints;
  return stops.map((position, index) => {
    const last = block.look.leader && index === stops.length - 1;
    return {
      type: last ? TabStopType.RIGHT : TabStopType.LEFT,
      position: position * twipsPerPoint,
      ...(last ? { leader: LeaderType.DOT } : {}),
    };
  });
}

function runsOf(
  run: StyledRun,
  block: StyledParagraph,
  document: StyledDocument,
): ParagraphChild[] {
  const inner = run.text
    .split("\n")
    .map((line, index) => textRun({ ...run, text: line }, block, document, index > 0));
  return run.href ? [new ExternalHyperlink({ link: run.href, children: inner })] : inner;
}

function textRun(
  run: StyledRun,
  block: StyledParagraph,
  document: StyledDocument,
  onNewLine = false,
) {
  const { look } = block;
  return new TextRun({
    text: run.text,
    font: document.font,
    bold: run.bold ?? look.bold,
    italics: run.italic ?? look.italic,
    size: (look.sizePoints ?? document.bodyPoints) * 2,
    color: (look.colour ?? "#000000").slice(1),
    ...(run.underline || look.underline ? { underline: {} } : {}),
    ...(onNewLine ? { break: 1 } : {}),
  });
}

const noBorder = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

function tableOf(table: StyledTable, document: StyledDocument): Table {
  const widths = table.widthsPercent.map((share) => Math.round((share / 100) * textWidthTwips));
  return new Table({
    width: { size: textWidthTwips, type: WidthType.DXA },
    columnWidths: widths,
    ...(table.borders
      ? {}
      : {
          borders: {
            top: noBorder,
            bottom: noBorder,
            left: noBorder,
            right: noBorder,
            insideHorizontal: noBorder,
            insideVertical: noBorder,
          },
        }),
    rows: table.rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: table.headed && row === 0,
          children: cells.map(
            (cell, column) =>
              new TableCell({
                width: { size: widths[column] ?? 1000, type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.TOP,
                margins: { left: 80, right: 80, top: 40, bottom: 40 },
                children: cell.paragraphs.map((each) => paragraphOf(each, document)),
              }),
          ),
        }),
    ),
  });
}
