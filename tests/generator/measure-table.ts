import type { FamilyMeasure } from "./measure.js";

/**
 * Documents exactly right, in parentheses those whose items are, of how many: a row a family, a
 * column a format. Below it what differs, the commonest first.
 */
export function measureTable(measures: readonly FamilyMeasure[], commonest = 20): string {
  const formats = [...new Set(measures.map((measure) => measure.format))];
  const families = [...new Set(measures.map((measure) => measure.family))];
  const row = (name: string, cells: string[]) =>
    [name.padEnd(20), ...cells.map((cell) => cell.padStart(12))].join("");
  const cellOf = (family: string, format: string) => {
    const measure = measures.find((one) => one.family === family && one.format === format);
    return measure ? `${measure.exact} (${measure.itemsExact})/${measure.documents}` : "–";
  };
  const totals = formats.map((format) => {
    const own = measures.filter((measure) => measure.format === format);
    const documents = own.reduce((sum, measure) => sum + measure.documents, 0);
    const exact = own.reduce((sum, measure) => sum + measure.exact, 0);
    return `${((100 * exact) / Math.max(1, documents)).toFixed(1)} %`;
  });
  const itemTotals = formats.map((format) => {
    const own = measures.filter((measure) => measure.format === format);
    const documents = own.reduce((sum, measure) => sum + measure.documents, 0);
    const exact = own.reduce((sum, measure) => sum + measure.itemsExact, 0);
    return `${((100 * exact) / Math.max(1, documents)).toFixed(1)} %`;
  });
  const mean = (format: string, field: "renderMs" | "structureMs") => {
    const own = measures.filter((measure) => measure.format === format);
    return `${(own.reduce((sum, one) => sum + one[field], 0) / own.length).toFixed(1)} ms`;
  };
  return [
    row("family", formats),
    ...families.map((family) =>
      row(
        family,
        formats.map((format) => cellOf(family, format)),
      ),
    ),
    row("exactly right", totals),
    row("items right", itemTotals),
    row(
      "render one",
      formats.map((format) => mean(format, "renderMs")),
    ),
    row(
      "structure one",
      formats.map((format) => mean(format, "structureMs")),
    ),
    "",
    ...commonDifferences(measures).slice(0, commonest),
  ].join("\n");
}

/** Kinds of difference by family, the commonest first, each with an example. */
function commonDifferences(measures: readonly FamilyMeasure[]): string[] {
  const kinds = new Map<string, { count: number; example: string }>();
  for (const { family, format, differences } of measures) {
    for (const { seed, difference } of differences) {
      const kind = `${family}: ${difference.split(":", 1)[0]}`;
      const known = kinds.get(kind);
      if (known) known.count++;
      else kinds.set(kind, { count: 1, example: `[${format}, seed ${seed}] ${difference}` });
    }
  }
  return [...kinds]
    .sort(([nameA, a], [nameB, b]) => b.count - a.count || nameA.localeCompare(nameB))
    .map(
      ([kind, { count, example }]) => `${String(count).padStart(5)} ${kind}\n        ${example}`,
    );
}
