import { type ItemGroup, type Meeting, type MeetingItem, plainItem } from "../meeting.js";
import { closedGroups, kindGroups, openGroups } from "../pools/phrases.js";
import { associations, rooms, towns } from "../pools/places.js";
import { createRandom, type Random } from "../random.js";
import { fillSlots, longDate, makeDate } from "./fill-slots.js";
import { makeBody } from "./make-body.js";
import { makeItems } from "./make-items.js";
import { makePeople } from "./make-people.js";
import { numberItems } from "./number-items.js";
import type { MeetingPlan, NumberingScheme } from "./plan.js";

/** Make a meeting from a plan, of a given organ or any; the same seed gives the same meeting. */
export function makeMeeting(plan: MeetingPlan, seed: string, givenBody?: string): Meeting {
  const random = createRandom(seed);
  const year = random.integer(2008, 2025);
  const date = makeDate(random, year);
  const town = random.pick(towns);
  const association = random.pick(associations);
  const made = makeBody(plan.body, random, { town, association });
  const { bodyAlternatives, organisation } = made;
  const body = givenBody ?? made.body;
  const participants = plan.people ? makePeople(plan.people, random.fork("people")) : [];
  const hour = random.integer(8, 18);
  const slots = { body, town, year };
  const headings = plan.sections.map((section) => {
    const heading = random.pick(section.headings);
    return heading && fillSlots(heading.replaceAll("{date}", longDate(date)), random, slots);
  });
  const scheme = random.pick(plan.numbering);
  const items = makeItems(plan, random.fork("items"), { ...slots, headings, scheme, association });
  const numbered = numberItems(items, scheme, random);
  return {
    seed,
    documentType: plan.documentType,
    body,
    bodyAlternatives,
    organisation,
    date,
    startTime: `${String(hour).padStart(2, "0")}:${random.pick(["00", "15", "30"])}`,
    endTime: random.chance(plan.header.endTime)
      ? `${String(hour + random.integer(1, 3)).padStart(2, "0")}:${random.pick(["00", "45"])}`
      : null,
    location: random.chance(plan.header.location) ? random.pick(rooms) : null,
    chair: plan.header.chair ? (participants[0]?.name ?? null) : null,
    secretary: plan.header.secretary ? (participants[1]?.name ?? null) : null,
    participants,
    contents: random.chance(plan.chances.contents),
    contentsPages: null,
    groups: groupItems(numbered, plan, scheme, random),
  };
}

function groupItems(
  items: MeetingItem[],
  plan: MeetingPlan,
  scheme: NumberingScheme,
  random: Random,
): ItemGroup[] {
  if (random.chance(plan.chances.closedGroup) && items.length > 4) {
    const cut = items.length - random.integer(1, 2);
    const closed = items.slice(cut).map((item) => closedItem(item, plan));
    const index = random.integer(0, openGroups.length - 1);
    return [
      { title: openGroups[index] ?? null, items: items.slice(0, cut) },
      { title: closedGroups[index] ?? null, items: closed },
    ];
  }
  const restarts = scheme === "perGroup";
  if ((restarts || random.chance(plan.chances.kindGroups)) && items.length > 5) {
    const titles = random.pick(kindGroups);
    const size = Math.ceil(items.length / titles.length);
    return titles
      .map((title, index) => ({ title, items: items.slice(index * size, (index + 1) * size) }))
      .filter((group) => group.items.length > 0)
      .map((group) =>
        restarts ? { ...group, items: numberItems(group.items, "plain", random) } : group,
      );
  }
  return [{ title: null, items }];
}

function closedItem(item: MeetingItem, { hidesClosed = false }: MeetingPlan): MeetingItem {
  if (!hidesClosed) return { ...item, closed: true };
  return { ...plainItem, number: item.number, title: "", closed: true };
}
