import { type MeetingItem, plainItem } from "../meeting.js";
import { municipalSubjects } from "../pools/municipal-subjects.js";
import type { Subject } from "../pools/subject.js";
import { welfareSubjects } from "../pools/welfare-subjects.js";
import type { Random } from "../random.js";
import { fillSlots, makeName, type SlotContext } from "./fill-slots.js";
import { makeAttachments } from "./make-attachments.js";
import { makeEmbedded } from "./make-embedded.js";
import { makeFrameItems } from "./make-frame-items.js";
import { type ItemContext, makeSections, type RecommendationForm } from "./make-sections.js";
import { makeShortItems } from "./make-short-items.js";
import type { MeetingPlan, NumberingScheme } from "./plan.js";

export interface ItemsContext extends SlotContext {
  headings: readonly (string | null)[];
  scheme: NumberingScheme;
  association: string;
}

const longEndings = [
  ", herunder fordeling af udgifter mellem de deltagende parter og en plan for inddragelse af borgerne",
  " samt drøftelse af de næste skridt, når høringen er slut og de endelige tal foreligger",
] as const;

/** Make the items of a meeting, not yet numbered. */
export function makeItems(plan: MeetingPlan, random: Random, context: ItemsContext): MeetingItem[] {
  const short = makeShortItems(plan, random, context);
  if (short) return short;
  const pool = plan.body === "joint" ? welfareSubjects : [...municipalSubjects, ...welfareSubjects];
  const count = random.integer(plan.items.least, plan.items.most);
  const subjects = random.shuffle(pool).slice(0, count);
  const shared = sharedContext(plan, random, context);
  const traits = {
    caseNumbers: random.chance(plan.chances.caseNumbers),
    presenters: random.chance(plan.chances.presenters),
  };
  const embeddedAt = random.chance(plan.chances.embedded) ? random.integer(1, count - 2) : -1;
  const items = subjects.map((subject, index) => {
    const own = random.fork(`item-${index}`);
    const item = makeItem(subject, own, { ...shared, itemNumber: index + 1 }, traits);
    if (index !== embeddedAt) return item;
    const attachments = plan.embedded === "attachment" ? [] : item.attachments;
    return { ...item, attachments, embedded: makeEmbedded(plan, own.fork("embedded"), context) };
  });
  const { first, last } = makeFrameItems(plan, context.headings);
  return [
    ...(random.chance(plan.chances.frameItems) ? [first] : []),
    ...items,
    ...(random.chance(plan.chances.frameItems) ? [last] : []),
  ];
}

function sharedContext(
  plan: MeetingPlan,
  random: Random,
  context: ItemsContext,
): Omit<ItemContext, "itemNumber"> {
  const recommenders =
    plan.body === "joint"
      ? ["Sekretariatet", `Formandskabet for ${context.body}`, "Styregruppen"]
      : ["Forvaltningen", "Administrationen", "Direktionen"];
  return {
    body: context.body,
    town: context.town,
    year: context.year,
    plan,
    headings: context.headings,
    recommender: random.pick(recommenders),
    recommendationForm: random.pick<RecommendationForm>([
      "bullets",
      "bullets",
      "thatBullets",
      "numbered",
      "sentence",
    ]),
  };
}

function makeItem(
  subject: Subject,
  random: Random,
  context: ItemContext,
  traits: { caseNumbers: boolean; presenters: boolean },
): MeetingItem {
  const { plan } = context;
  const ending = random.chance(plan.chances.longTitle) ? random.pick(longEndings) : "";
  return {
    ...plainItem,
    title: fillSlots(random.pick(subject.titles), random, context) + ending,
    presenter: traits.presenters && random.chance(0.8) ? makeName(random) : null,
    caseNumber: traits.caseNumbers ? makeCaseNumber(plan, subject, random, context.year) : null,
    ...makeSections(subject, random, context),
    attachments: makeAttachments(subject.attachments, plan, random),
  };
}

function makeCaseNumber(plan: MeetingPlan, subject: Subject, random: Random, year: number): string {
  const running = random.integer(1, 480);
  const shortYear = String(year).slice(2);
  switch (plan.caseNumberForm) {
    case "kle":
      return `${subject.kle}-${random.pick(["A00", "G01", "P16", "Ø54"])}-${running}-${shortYear}`;
    case "journal":
      return `${year}/${String(random.integer(1000, 99999))}`;
    case "sagsnr":
      return `${shortYear}-${String(random.integer(1000, 29999)).padStart(6, "0")}`;
  }
}
