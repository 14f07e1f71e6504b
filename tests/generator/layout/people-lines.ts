import { paragraph, type StyledBlock, textTable } from "../document.js";
import type { Person } from "../meeting.js";

/** How people are listed. */
export type PeopleForm = "tabRows" | "commas" | "lines" | "table" | "columns" | "numbered";

/** "Åse Hauge (formand)", "Steen Udby (A)". */
export function printedName(person: Person): string {
  const notes = [person.party, person.role].filter((note) => note !== null);
  return notes.length === 0 ? person.name : `${person.name} (${notes.join(", ")})`;
}

/** List people under a label such as "Deltagere"; nothing where there are none. */
export function peopleLines(label: string, people: Person[], form: PeopleForm): StyledBlock[] {
  if (people.length === 0) return [];
  if (form === "commas") {
    const names = people.map(commaName).join(", ");
    return [paragraph([{ text: `${label}:`, bold: true }, { text: ` ${names}` }])];
  }
  const heading = paragraph(`${label}:`, {
    bold: true,
    keepWithNext: true,
    gapAbovePoints: 8,
    gapBelowPoints: 2,
  });
  switch (form) {
    case "tabRows":
      return [
        heading,
        ...people.map((person, index) =>
          paragraph(
            [printedName(person), person.organisation ?? ""].join("\t").trimEnd(),
            { tabStopsPoints: [240], gapBelowPoints: 1 },
            { tight: index > 0 },
          ),
        ),
      ];
    case "lines":
      return [
        heading,
        ...people.map((person, index) =>
          paragraph(commaName(person), { gapBelowPoints: 1 }, { tight: index > 0 }),
        ),
      ];
    case "table":
      return [
        heading,
        textTable(
          people.map((person) => [printedName(person), person.organisation ?? ""]),
          { borders: true, widthsPercent: [55, 45] },
        ),
      ];
    case "numbered":
      return [
        heading,
        ...people.map((person, index) =>
          paragraph(
            commaName(person),
            { gapBelowPoints: 1 },
            {
              list: {
                label: `${index + 1}.`,
                depth: 0,
                automatic: false,
                series: label,
                ofHeading: false,
              },
            },
          ),
        ),
      ];
    case "columns":
      return [heading, textTable(twoColumns(people.map(commaName)), { borders: false })];
  }
}

function commaName(person: Person): string {
  if (!person.organisation) return printedName(person);
  const notes = [person.role, person.organisation].filter((note) => note !== null);
  return `${person.name} (${notes.join(", ")})`;
}

function twoColumns(names: string[]): string[][] {
  const rows = Math.ceil(names.length / 2);
  return Array.from({ length: rows }, (_, row) => [names[row] ?? "", names[row + rows] ?? ""]);
}
