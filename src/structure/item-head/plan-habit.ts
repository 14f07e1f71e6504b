import { blockText } from "../../model/block.js";
import { type AgendaItem, type Block, isBlock } from "../../model/tree.js";
import { isPurposeWord } from "../../vocabulary/group-headings.js";
import { endsWithTime, isPlannedTime } from "../../vocabulary/planned-times.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";

/** What the plan of the meeting prints at the head of most items. */
export interface PlanHabit {
  /** When the item begins and ends, or how long it may take, on a line below the title. */
  times: boolean;
  /** The same behind the title. */
  titleTimes: boolean;
  /** What the item is there for, on a line below ("Drøftelse"). */
  purposes: boolean;
}

/** Fewest items, and share of them, that make a habit: one alone may tell of another meeting. */
const fewestItems = 3;
const habitShare = 0.6;

/**
 * Learn from all items of a list whether the meeting's plan stands at their heads.
 *
 *   2. Nyt fra udvalgene      18.05-18.25
 *                             ^^^^^^^^^^^
 *   Orientering
 *   ^^^^^^^^^^^
 *   Referat:
 */
export function planHabit(items: AgendaItem[]): PlanHabit {
  const heads = items.map(headParts);
  const isHabit = (count: number) => count >= fewestItems && count >= items.length * habitShare;
  const timed = heads.filter(({ time }) => time).length;
  const purposes = heads.map(({ purpose }) => purpose).filter((purpose) => purpose !== "");
  return {
    times: isHabit(timed),
    titleTimes: isHabit(items.filter(({ title }) => endsWithTime(title)).length),
    purposes: isHabit(purposes.length) && new Set(purposes).size > 1,
  };
}

/**
 * Is the first block of the meeting's plan, where its siblings have the like, and does a section begin below?
 * Text without sections keeps what stands above it.
 */
export function isOfPlan(blocks: Block[], plan: PlanHabit): boolean {
  const below = blocks.findIndex((block) => partsOf(block) === null);
  const [first] = blocks.slice(0, Math.max(0, below)).map(partsOf);
  const next = blocks[below];
  if (!first || next === undefined || !opensSection(next)) return false;
  return (plan.times || !first.time) && (plan.purposes || first.purpose === "");
}

/** What a block tells of the plan; null where any of its lines and cells is something else. */
interface PlanParts {
  time: boolean;
  /** The words of the purpose, empty where none stands. */
  purpose: string;
}

function partsOf(block: Block): PlanParts | null {
  if (block.type === "table") return null;
  const cells = blockText(block)
    .split(/[\n\t]|\s[|·•–-]\s|(?<=[\d)]|min\.?)\s+(?=\p{Lu})/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  const times = cells.filter(isPlannedTime);
  const purposes = cells.filter(isPurposeWord);
  if (cells.length === 0 || times.length + purposes.length < cells.length) return null;
  return { time: times.length > 0, purpose: purposes.join(" ") };
}

/** What the first blocks below an item's heading tell of the plan: a time, a purpose, or both. */
function headParts({ children }: AgendaItem): PlanParts {
  const [first, second] = children.filter(isBlock);
  const one = first === undefined ? null : partsOf(first);
  const other = one === null || second === undefined ? null : partsOf(second);
  return {
    time: (one?.time ?? false) || (other?.time ?? false),
    purpose: one?.purpose || other?.purpose || "",
  };
}

function opensSection(block: Block): boolean {
  const label = readSectionLabel(blockText(block).trim());
  return label !== null && (label.colon || label.rest === "");
}
