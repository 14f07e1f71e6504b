import { type AlignmentType, type ILevelsOptions, LevelFormat } from "docx";
import type { StyledBlock, StyledParagraph } from "../document.js";

/** One automatic numbering: the first label seen at each depth. */
export interface NumberingSeries {
  name: string;
  /** First label by depth, such as "Punkt 1:", "-", "a)". */
  firstLabels: string[];
}

/** Gather the automatic numberings of a document by name. */
export function numberingSeries(blocks: StyledBlock[]): Map<string, NumberingSeries> {
  const series = new Map<string, NumberingSeries>();
  for (const { list } of paragraphsOf(blocks)) {
    if (!list?.automatic) continue;
    const known = series.get(list.series) ?? { name: list.series, firstLabels: [] };
    known.firstLabels[list.depth] ??= list.label;
    series.set(list.series, known);
  }
  return series;
}

function paragraphsOf(blocks: StyledBlock[]): StyledParagraph[] {
  return blocks.flatMap((block) => {
    if (block.type === "pageBreak") return [];
    if (block.type === "paragraph") return [block];
    return block.rows.flatMap((cells) => cells.flatMap((cell) => cell.paragraphs));
  });
}

/** Word's definition of a numbering, with its format read off the labels. */
export function numberingConfig(series: NumberingSeries) {
  const levels: ILevelsOptions[] = [];
  series.firstLabels.forEach((label, level) => {
    levels.push({
      level,
      ...formatOf(label ?? "-", level),
      alignment: "left" as (typeof AlignmentType)["LEFT"],
      style: {
        paragraph: { indent: { left: 400 + 360 * level, hanging: label.length > 4 ? 0 : 360 } },
      },
    });
  });
  return { reference: series.name, levels };
}

function formatOf(label: string, level: number) {
  const digits = /\d+(?=\D*$)/u.exec(label);
  if (digits) {
    const before = label.slice(0, digits.index).replace(/\d+(?=\.$)/u, `%${level}`);
    const after = label.slice(digits.index + digits[0].length);
    return {
      format: LevelFormat.DECIMAL,
      start: Number(digits[0]),
      text: `${before}%${level + 1}${after}`,
    };
  }
  const letter = /^(\p{L})([.)])$/u.exec(label);
  if (letter) {
    const isCapital = /^\p{Lu}/u.test(label);
    const format = isCapital ? LevelFormat.UPPER_LETTER : LevelFormat.LOWER_LETTER;
    return { format, start: 1, text: `%${level + 1}${letter[2]}` };
  }
  return { format: LevelFormat.BULLET, text: label };
}
