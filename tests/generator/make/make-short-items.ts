import { type MeetingItem, type MeetingSection, plainItem } from "../meeting.js";
import { type AssemblyItem, assemblyItems } from "../pools/assembly-items.js";
import {
  boardSubjects,
  parishSubjects,
  type ShortSubject,
  schoolSubjects,
} from "../pools/short-subjects.js";
import type { Random } from "../random.js";
import { fillSlots, makeName } from "./fill-slots.js";
import { makeAttachments } from "./make-attachments.js";
import { makeList } from "./make-blocks.js";
import { makeFrameItems } from "./make-frame-items.js";
import type { ItemsContext } from "./make-items.js";
import { makeSiteItems } from "./make-site-items.js";
import type { MeetingPlan } from "./plan.js";

/**
 * Items of boards, schools, parishes and general meetings: a title and a few lines.
 * Null for organs whose items are whole cases.
 */
export function makeShortItems(
  plan: MeetingPlan,
  random: Random,
  context: ItemsContext,
): MeetingItem[] | null {
  if (plan.body === "assembly") {
    return assemblyItems.map((item, index) =>
      makeAssemblyItem(item, plan, random.fork(`item-${index}`), context),
    );
  }
  if (plan.body === "site") return makeSiteItems(plan, random, context);
  const pools = { board: boardSubjects, parish: parishSubjects, school: schoolSubjects };
  if (!(plan.body in pools)) return null;
  const pool = pools[plan.body as keyof typeof pools];
  const count = random.integer(plan.items.least, Math.min(plan.items.most, pool.length));
  const items = random
    .sample(pool, count)
    .map((subject, index) => makeShortItem(subject, plan, random.fork(`item-${index}`), context));
  return context.scheme === "twoLevel" || context.scheme === "lettered"
    ? nestItems(items, random)
    : framed(items, plan, random.fork("frame"), context);
}

/** The items between the agenda's approval and "Eventuelt", where the plan asks for them. */
function framed(
  items: MeetingItem[],
  plan: MeetingPlan,
  random: Random,
  context: ItemsContext,
): MeetingItem[] {
  if (!random.chance(plan.chances.frameItems)) return items;
  const { first, last } = makeFrameItems(plan, context.headings);
  return [first, ...items.filter(({ title }) => title !== last.title), last];
}

function makeAssemblyItem(
  item: AssemblyItem,
  plan: MeetingPlan,
  random: Random,
  context: ItemsContext,
): MeetingItem {
  const text = fillSlots(random.pick(item.lines), random, context);
  const heading = context.headings[0] ?? null;
  const kind = plan.sections[0]?.kind ?? "tekst";
  const section: MeetingSection = { kind, heading, blocks: [{ type: "paragraph", text }] };
  const outcome = item.outcome === "ingen" ? null : item.outcome;
  return { ...plainItem, title: random.pick(item.titles), sections: [section], outcome };
}

function makeShortItem(
  subject: ShortSubject,
  plan: MeetingPlan,
  random: Random,
  context: ItemsContext,
): MeetingItem {
  const lines = random
    .sample(subject.lines, random.integer(1, subject.lines.length))
    .map((line) => fillSlots(line, random, context));
  const sections: MeetingSection[] = [];
  for (const [index, planned] of plan.sections.entries()) {
    const heading = context.headings[index] ?? null;
    const share = index === 0 ? lines : [random.pick(["Taget til efterretning.", "Godkendt."])];
    const blocks: MeetingSection["blocks"] = share.map((text) => ({ type: "paragraph", text }));
    if (index === 0 && random.chance(plan.chances.list)) {
      blocks.push(...makeList(plan.chances, random, random.integer(1, 9), plan.listForms));
    }
    if (random.chance(planned.chance)) sections.push({ kind: planned.kind, heading, blocks });
  }
  return {
    ...plainItem,
    title: fillSlots(random.pick(subject.titles), random, context),
    presenter: random.chance(plan.chances.presenters) ? makeName(random) : null,
    sections,
    attachments: makeAttachments(subject.attachments, plan, random),
  };
}

/** Gather some neighbours under a common item, which itself has no text. */
function nestItems(items: MeetingItem[], random: Random): MeetingItem[] {
  const titles = ["Orientering", "Drøftelse", "Beslutninger", "Økonomi og drift", "Øvrige punkter"];
  const nested: MeetingItem[] = [];
  let rest = items;
  for (const title of titles) {
    if (rest.length === 0) break;
    const size = Math.min(rest.length, random.integer(1, 3));
    const own = rest.slice(0, size);
    rest = rest.slice(size);
    nested.push({ ...plainItem, title, subitems: own });
  }
  return [...nested, ...rest];
}
