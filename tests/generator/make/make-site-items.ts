import { type MeetingBlock, type MeetingItem, plainItem } from "../meeting.js";
import type { ShortSubject } from "../pools/short-subjects.js";
import { type SiteTopic, siteTopics } from "../pools/site-topics.js";
import type { Random } from "../random.js";
import { fillSlots, makeDate, shortDate } from "./fill-slots.js";
import { makeList } from "./make-blocks.js";
import type { ItemsContext } from "./make-items.js";
import type { MeetingPlan } from "./plan.js";

/** Share of the matters that somebody is to see to. */
const taskShare = 0.6;

/** The topics of a building-site meeting in their usual order, each with its matters. */
export function makeSiteItems(
  plan: MeetingPlan,
  random: Random,
  context: ItemsContext,
): MeetingItem[] {
  const count = random.integer(plan.items.least, Math.min(plan.items.most, siteTopics.length));
  return random
    .sample(siteTopics, count)
    .map((topic, index) => makeTopic(topic, plan, random.fork(`item-${index}`), context));
}

function makeTopic(
  topic: SiteTopic,
  plan: MeetingPlan,
  random: Random,
  context: ItemsContext,
): MeetingItem {
  const title = random.pick(topic.titles);
  const matters = random.sample(topic.matters, random.integer(1, topic.matters.length));
  const whole = matters[0];
  if (matters.length === 1 && whole) return { ...makeMatter(whole, plan, random, context), title };
  const subitems = matters.map((matter, index) =>
    makeMatter(matter, plan, random.fork(`matter-${index}`), context),
  );
  return { ...plainItem, title, subitems };
}

function makeMatter(
  matter: ShortSubject,
  plan: MeetingPlan,
  random: Random,
  context: ItemsContext,
): MeetingItem {
  const lines = random.sample(matter.lines, random.integer(1, matter.lines.length));
  const blocks: MeetingBlock[] = [
    { type: "paragraph", text: lines.map((line) => fillSlots(line, random, context)).join(" ") },
  ];
  if (random.chance(plan.chances.list)) {
    blocks.push(...makeList(plan.chances, random, 1, plan.listForms));
  }
  if (random.chance(taskShare)) {
    const initials = random.pick(["ENT", "BH", "RÅDG", "MHA", "TØ", "VVS"]);
    blocks.push({ type: "task", initials, deadline: shortDate(makeDate(random, context.year)) });
  }
  const section = { kind: plan.sections[0]?.kind ?? "tekst", heading: null, blocks };
  return { ...plainItem, title: random.pick(matter.titles), sections: [section] };
}
