import type { DocxPackage } from "./open-package.js";
import { type ParagraphTraits, readIndent } from "./paragraph-traits.js";
import { streamElements } from "./stream-elements.js";
import {
  childElement,
  childElements,
  childValue,
  numberValue,
  switchValue,
  type XmlElement,
} from "./xml-element.js";

/** One level of a list definition. */
export interface NumberingLevel {
  start: number;
  /** Word's name of the format: "decimal", "bullet", "none" … */
  format: string;
  /** With a placeholder for each counter: "Punkt %1:", "%1.%2". */
  text: string;
  /** Font of the label, which tells what a symbol looks like. */
  font: string | undefined;
  /** All counters in figures, whatever their own format. */
  legal: boolean;
  /** Level, 1-based, whose use starts this one over; 0 for never, null for any above it. */
  restart: number | null;
  /** Paragraph style whose paragraphs stand at this level. */
  styleId: string | undefined;
  indent: ParagraphTraits;
}

/** A list as paragraphs name it: the shared definition and what it changes. */
export interface NumberingInstance {
  /** Lists of one definition count on from each other. */
  definitionId: string;
  levels: ReadonlyMap<number, NumberingLevel>;
  /** Starts that this list sets anew, by level. */
  startOverrides: ReadonlyMap<number, number>;
}

interface Definition {
  levels: Map<number, NumberingLevel>;
  /** Style this definition stands for, or is to be looked up by. */
  styleLink: string | undefined;
  numberStyleLink: string | undefined;
}

interface RawInstance {
  id: string;
  definitionId: string;
  overrides: XmlElement[];
}

/**
 * Read the lists of a document, by numbering id; without a part there are none.
 *
 * @throws ExtractionError where the part is damaged.
 */
export function readNumbering(
  source: DocxPackage,
  part: string | null,
): Map<string, NumberingInstance> {
  const definitions = new Map<string, Definition>();
  const raw: RawInstance[] = [];
  if (part !== null) {
    const collect = new Set(["abstractNum", "num"]);
    streamElements(source, part, { collect }, (element) => {
      const { abstractNumId, numId } = element.attributes;
      if (element.name === "abstractNum" && abstractNumId !== undefined) {
        definitions.set(abstractNumId, readDefinition(element));
      } else if (element.name === "num" && numId !== undefined) {
        raw.push(readRawInstance(element, numId));
      }
    });
  }
  return new Map(raw.map((instance) => [instance.id, buildInstance(instance, definitions)]));
}

function readDefinition(element: XmlElement): Definition {
  const levels = new Map<number, NumberingLevel>();
  for (const child of childElements(element)) {
    if (child.name === "lvl") levels.set(levelIndex(child), readLevel(child));
  }
  return {
    levels,
    styleLink: childValue(element, "styleLink"),
    numberStyleLink: childValue(element, "numStyleLink"),
  };
}

function levelIndex(element: XmlElement): number {
  return numberValue(element.attributes.ilvl) ?? 0;
}

function readLevel(element: XmlElement): NumberingLevel {
  const run = childElement(element, "rPr");
  const fonts = run && childElement(run, "rFonts")?.attributes;
  const picture = childElement(element, "lvlPicBulletId") !== undefined;
  return {
    start: numberValue(childValue(element, "start")) ?? 0,
    format: childValue(element, "numFmt") ?? "decimal",
    text: picture ? "•" : (childValue(element, "lvlText") ?? ""),
    font: fonts?.ascii ?? fonts?.hAnsi,
    legal: switchValue(childElement(element, "isLgl")) ?? false,
    restart: numberValue(childValue(element, "lvlRestart")) ?? null,
    styleId: childValue(element, "pStyle"),
    indent: readIndent(childElement(element, "pPr")),
  };
}

function readRawInstance(element: XmlElement, id: string): RawInstance {
  return {
    id,
    definitionId: childValue(element, "abstractNumId") ?? "",
    overrides: childElements(element).filter((child) => child.name === "lvlOverride"),
  };
}

function buildInstance(raw: RawInstance, definitions: Map<string, Definition>): NumberingInstance {
  const named = definitions.get(raw.definitionId);
  const link = named?.numberStyleLink;
  const linked =
    link === undefined
      ? undefined
      : [...definitions].find(([, definition]) => definition.styleLink === link);
  const levels = new Map(linked?.[1].levels ?? named?.levels);
  const startOverrides = new Map<number, number>();
  for (const override of raw.overrides) {
    const level = childElement(override, "lvl");
    if (level !== undefined) levels.set(levelIndex(override), readLevel(level));
    const start = numberValue(childValue(override, "startOverride"));
    if (start !== undefined) startOverrides.set(levelIndex(override), start);
  }
  return { definitionId: linked?.[0] ?? raw.definitionId, levels, startOverrides };
}
