import type { DocxPackage } from "./open-package.js";
import { streamElements } from "./stream-elements.js";

/** A link from one part to another part or to the outside. */
export interface Relationship {
  /** Last word of the type's address ("hyperlink", "header"), the same in strict OOXML. */
  type: string;
  /** Part name without a leading slash, or the address where it is external. */
  target: string;
  external: boolean;
}

/**
 * Read the relationships of a part; `""` gives those of the package. Where there are none, the map is empty.
 *
 * @throws ExtractionError where the relationships part is damaged.
 */
export function readRelationships(source: DocxPackage, part: string): Map<string, Relationship> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const name = source.findPart(`${folder}_rels/${part.slice(slash)}.rels`);
  const relationships = new Map<string, Relationship>();
  if (name === null) return relationships;
  streamElements(source, name, { collect: new Set(["Relationship"]) }, ({ attributes }) => {
    const { Id: id, Type: type, Target: target } = attributes;
    if (id === undefined || type === undefined || target === undefined) return;
    const external = attributes.TargetMode === "External";
    relationships.set(id, {
      type: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : resolvePartName(folder, target),
      external,
    });
  });
  return relationships;
}

/** Find the first related part of that type that is in the package. */
export function relatedPart(
  source: DocxPackage,
  relationships: Map<string, Relationship>,
  type: string,
): string | null {
  for (const relationship of relationships.values()) {
    if (relationship.external || relationship.type !== type) continue;
    const part = source.findPart(relationship.target);
    if (part !== null) return part;
  }
  return null;
}

/** Resolve a target against its folder: "../customXml/item1.xml", "/word/styles.xml", "styles.xml". */
function resolvePartName(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : `${folder}${target}`;
  const names: string[] = [];
  for (const name of path.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/");
}
