import type { Node } from "unist";
import { blockText, sourceOf } from "../../model/block.js";
import type { CaseNumber } from "../../model/item-record.js";
import {
  type AgendaItem,
  type Block,
  type Furniture,
  type HeadingLine,
  type ItemChild,
  isBlock,
} from "../../model/tree.js";
import { visibilityOfTitle } from "../../vocabulary/closed-titles.js";
import type { PrintedVisibility } from "../../vocabulary/closed-words.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import { withoutTime } from "../../vocabulary/planned-times.js";
import { attachmentRun, isAttachmentsHeading } from "./attachment-run.js";
import { caseNumbersOfTitle } from "./case-numbers-of-title.js";
import { isOfPlan } from "./plan-habit.js";
import { presenterOfTitle } from "./presenter-of-title.js";
import { takeBracketed } from "./presenters-in-brackets.js";
import { readHeadBlock } from "./read-head-block.js";
import { isRepeatedTitle } from "./repeated-title.js";
import type { SiblingHabits } from "./sibling-habits.js";

/** What the walk through the head has gathered so far. */
interface HeadState {
  done: ItemChild[];
  rest: ItemChild[];
  caseNumbers: CaseNumber[];
  visibility: PrintedVisibility | null;
  presenter: string | null;
}

/** A step takes something off the front of `rest`, or returns null where it does not apply. */
type HeadStep = (state: HeadState, item: AgendaItem, habits: SiblingHabits) => HeadState | null;

const steps: HeadStep[] = [
  passThrough,
  takeFacts,
  takePlan,
  takeGroup,
  takeAttachments,
  takeRepeat,
];

/**
 * Part an item's head from its content: what its title says of presenter and
 * case, and the blocks after the heading that hold case number, visibility,
 * group, attachments on top or the title once more. Those become heading lines;
 * the rest is untouched.
 *
 * @param item with flat blocks after its heading
 * @param habits what its siblings have in common
 */
export function takeHead(item: AgendaItem, habits: SiblingHabits): AgendaItem {
  const titled = readTitle(item, habits);
  let state: HeadState = {
    done: [],
    rest: item.children,
    caseNumbers: titled.caseNumbers,
    visibility: titled.visibility === "unknown" ? null : titled.visibility,
    presenter: titled.presenter,
  };
  for (let next: HeadState | null = state; next !== null; ) {
    state = next;
    next = null;
    for (const step of steps) {
      next ??= step(state, titled, habits);
    }
  }
  return {
    ...titled,
    presenter: state.presenter,
    caseNumbers: distinct(state.caseNumbers),
    visibility: state.visibility ?? "unknown",
    children: [...state.done, ...state.rest],
  };
}

/** A reference to a footnote behind the title: "Køb af areal[1]". */
const noteMark = /(?<=\p{L})\[\d{1,3}\]$/u;

/** Title without presenter and case numbers; the printed heading keeps them. */
function readTitle(item: AgendaItem, { presenters, plan }: SiblingHabits): AgendaItem {
  const printed = item.title.replace(noteMark, "");
  const outer = caseNumbersOfTitle(plan.titleTimes ? withoutTime(printed) : printed);
  const presented = takeBracketed(outer.title, presenters) ?? presenterOfTitle(outer.title);
  const inner = caseNumbersOfTitle(presented.title);
  const visibility =
    item.visibility === "unknown" ? (visibilityOfTitle(item.title) ?? "unknown") : item.visibility;
  return {
    ...item,
    title: inner.title,
    presenter: item.presenter ?? presented.presenter,
    caseNumbers: [...item.caseNumbers, ...outer.caseNumbers, ...inner.caseNumbers],
    visibility,
  };
}

/** Heading lines found before and page furniture stay where they are. */
function passThrough(state: HeadState): HeadState | null {
  const first = state.rest[0];
  if (first?.type !== "headingLine" && first?.type !== "furniture") return null;
  const rest = state.rest.slice(1);
  if (first.type === "furniture" && holdsCaseNumber(first)) {
    return { ...state, rest: [...first.children, ...rest] };
  }
  return { ...state, done: [...state.done, first], rest };
}

/** A case number that came to stand on a page's edge ("Sagsnr. 21-014439") recurs, and is no furniture. */
function holdsCaseNumber({ children }: Furniture): boolean {
  const facts = children.map((block) => readHeadBlock(block));
  return facts.every((fact) => fact !== null) && facts.some((fact) => fact.caseNumbers.length > 0);
}

function takeFacts(state: HeadState): HeadState | null {
  const first = state.rest[0];
  if (first === undefined || !isBlock(first) || sourceOf(first).isRowLabel) return null;
  const facts = readHeadBlock(first);
  if (facts === null) return loneLabel(state, first);
  return {
    done: [...state.done, headingLine(facts.role, [first])],
    rest: state.rest.slice(1),
    caseNumbers: [...state.caseNumbers, ...facts.caseNumbers],
    visibility: state.visibility ?? facts.visibility,
    presenter: state.presenter ?? facts.presenter,
  };
}

/** A number in the block after its label ("Sagsnr.:" above "21-014439"). */
function loneLabel(state: HeadState, block: Block): HeadState | null {
  const before = state.done.at(-1);
  if (before?.type !== "headingLine" || before.role !== "caseNumber") return null;
  const label = before.children.map((child) => blockText(child)).join(" ");
  if (!/:\s*$/u.test(label)) return null;
  const joined = { type: "paragraph", children: [{ type: "text", value: "" }] } as const;
  const facts = readHeadBlock({
    ...joined,
    children: [{ type: "text", value: `${label} ${blockText(block)}` }],
  });
  if (facts === null || facts.caseNumbers.length === 0) return null;
  return {
    ...state,
    done: [...state.done, headingLine("caseNumber", [block])],
    rest: state.rest.slice(1),
    caseNumbers: [...state.caseNumbers, ...facts.caseNumbers],
  };
}

/** Most blocks of the plan at the head of an item, with the one below them. */
const mostPlanBlocks = 4;

/** When the item was planned for, or what for, as most items tell. */
function takePlan(state: HeadState, _item: AgendaItem, { plan }: SiblingHabits): HeadState | null {
  const [first, ...rest] = state.rest;
  if (first === undefined || !isBlock(first)) return null;
  const blocks = [first, ...rest.filter(isBlock)].slice(0, mostPlanBlocks);
  if (!isOfPlan(blocks, plan)) return null;
  return { ...state, done: [...state.done, headingLine("group", [first])], rest };
}

function takeGroup(state: HeadState, _item: AgendaItem, habits: SiblingHabits): HeadState | null {
  const first = state.rest[0];
  if (habits.groupHeadings.size === 0 || first === undefined || !isBlock(first)) return null;
  if (!habits.groupHeadings.has(comparisonKey(blockText(first)))) return null;
  const rest = state.rest.slice(1);
  if (rest.every((child) => child.type === "furniture")) return null;
  return { ...state, done: [...state.done, headingLine("group", [first])], rest };
}

function takeAttachments(
  state: HeadState,
  item: AgendaItem,
  habits: SiblingHabits,
): HeadState | null {
  const first = state.rest[0];
  if (first === undefined || !isBlock(first) || !isAttachmentsHeading(first)) return null;
  const run = attachmentRun(state.rest, item.title, habits);
  if (run === null) return null;
  const taken = state.rest.slice(0, run);
  const lines = taken.map((child) =>
    isBlock(child) ? headingLine("attachments", [child]) : child,
  );
  return { ...state, done: [...state.done, ...merged(lines)], rest: state.rest.slice(run) };
}

function takeRepeat(state: HeadState, item: AgendaItem, habits: SiblingHabits): HeadState | null {
  const first = state.rest[0];
  if (first === undefined || !isBlock(first)) return null;
  if (state.done.some((child) => child.type === "headingLine" && child.role === "repeat")) {
    return null;
  }
  const rest = state.rest.slice(1);
  if (!isRepeatedTitle(first, rest.find(isBlock) ?? null, item.title, habits, item.number))
    return null;
  return { ...state, done: [...state.done, headingLine("repeat", [first])], rest };
}

/** Neighbouring attachment lines become one heading line. */
function merged(lines: ItemChild[]): ItemChild[] {
  const result: ItemChild[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    if (line.type === "headingLine" && last?.type === "headingLine" && last.role === line.role) {
      result[result.length - 1] = { ...last, children: [...last.children, ...line.children] };
    } else result.push(line);
  }
  return result;
}

/** Wrap blocks as a heading line of one role. */
export function headingLine(role: HeadingLine["role"], children: Block[]): HeadingLine {
  return { type: "headingLine", role, children };
}

function distinct(caseNumbers: CaseNumber[]): CaseNumber[] {
  const seen = new Set<string>();
  return caseNumbers.filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** Is the node a heading line that repeats the title? */
export function isRepeat(node: Node): boolean {
  return node.type === "headingLine" && (node as HeadingLine).role === "repeat";
}
