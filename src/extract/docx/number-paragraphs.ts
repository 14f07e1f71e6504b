import type { ListMark } from "../../model/source.js";
import { formatCounter } from "./format-counter.js";
import type { NumberingInstance, NumberingLevel } from "./read-numbering.js";
import { bulletLabel } from "./symbol-characters.js";

/** Gives the label of the next paragraph of a list; null where the level prints none. */
export type Numberer = (numberingId: string, level: number) => ListMark | null;

/**
 * Make a counter for one document. It must be asked once for each numbered
 * paragraph, in document order.
 *
 * Lists of one definition share counters; a list with a start override begins
 * anew at its first paragraph; a level starts over after a paragraph of a level
 * above it, unless its `restart` says otherwise.
 */
export function createNumberer(instances: ReadonlyMap<string, NumberingInstance>): Numberer {
  const countersByDefinition = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (numberingId, level) => {
    const instance = instances.get(numberingId);
    const definition = instance?.levels.get(level);
    if (instance === undefined || definition === undefined) return null;
    const counters = countersByDefinition.get(instance.definitionId) ?? [];
    countersByDefinition.set(instance.definitionId, counters);
    const key = `${numberingId}:${level}`;
    const startsAnew = instance.startOverrides.has(level) && !begun.has(key);
    begun.add(key);
    const last = counters[level];
    counters[level] = last === undefined || startsAnew ? startOf(instance, level) : last + 1;
    restartDeeper(instance, counters, level);
    return listMark(instance, definition, counters, level);
  };
}

function startOf(instance: NumberingInstance, level: number): number {
  return instance.startOverrides.get(level) ?? instance.levels.get(level)?.start ?? 1;
}

function restartDeeper(
  instance: NumberingInstance,
  counters: (number | undefined)[],
  level: number,
): void {
  for (let deeper = level + 1; deeper < counters.length; deeper += 1) {
    const restart = instance.levels.get(deeper)?.restart ?? null;
    if (restart === null || level < restart) counters[deeper] = undefined;
  }
}

function listMark(
  instance: NumberingInstance,
  definition: NumberingLevel,
  counters: readonly (number | undefined)[],
  depth: number,
): ListMark | null {
  if (definition.format === "bullet") {
    const label = bulletLabel(definition.font, definition.text.trim());
    return label === "" ? null : { label, depth, ordered: false, computed: true };
  }
  const label = definition.text
    .replace(/%([1-9])/gu, (_, digit: string) => {
      const level = Number(digit) - 1;
      const format = instance.levels.get(level)?.format ?? "decimal";
      const count = counters[level] ?? startOf(instance, level);
      return formatCounter(count, definition.legal && format !== "none" ? "decimal" : format);
    })
    .trim();
  if (label === "") return null;
  return { label, depth, ordered: /%[1-9]/u.test(definition.text), computed: true };
}
