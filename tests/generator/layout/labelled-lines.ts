import { paragraph, type StyledBlock, textTable } from "../document.js";

/** A label with its value, such as "Mødested" and "Byrådssalen"; null values are left out. */
export interface Labelled {
  label: string;
  value: string | null;
}

/** How labels and values stand: beside each other, after a tab, in a table or below each other. */
export type LabelledForm = "colon" | "tab" | "table" | "below" | "bare";

/** Set labels with their values. */
export function labelledLines(lines: Labelled[], form: LabelledForm): StyledBlock[] {
  const printed = lines.filter((line): line is { label: string; value: string } => !!line.value);
  if (form === "table") {
    const rows = printed.map(({ label, value }) => [`${label}:`, value]);
    return [textTable(rows, { borders: false, widthsPercent: [25, 75] })];
  }
  return printed.flatMap(({ label, value }, index) => labelledLine(label, value, form, index > 0));
}

function labelledLine(
  label: string,
  value: string,
  form: Exclude<LabelledForm, "table">,
  tight: boolean,
): StyledBlock[] {
  switch (form) {
    case "colon":
      return [paragraph([{ text: `${label}:`, bold: true }, { text: ` ${value}` }], {}, { tight })];
    case "tab": {
      const look = { tabStopsPoints: [90], gapBelowPoints: 2 };
      const runs = [{ text: `${label}:`, bold: true }, { text: `\t${value}` }];
      return [paragraph(runs, look, { tight })];
    }
    case "bare":
      return [paragraph(`${label} ${value}`)];
    case "below":
      return [paragraph(`${label}:`, { bold: true, gapBelowPoints: 0 }), paragraph(value)];
  }
}
