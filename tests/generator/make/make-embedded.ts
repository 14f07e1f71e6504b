import { type EmbeddedPart, type MeetingBlock, plainItem } from "../meeting.js";
import { contractChapters } from "../pools/phrases.js";
import { committees } from "../pools/places.js";
import { welfareSubjects } from "../pools/welfare-subjects.js";
import type { Random } from "../random.js";
import { fillSlots } from "./fill-slots.js";
import type { ItemsContext } from "./make-items.js";
import { makeMeeting } from "./make-meeting.js";
import { type MeetingPlan, noChances } from "./plan.js";

/** Make the document that stands inside an item. */
export function makeEmbedded(
  plan: MeetingPlan,
  random: Random,
  context: ItemsContext,
): EmbeddedPart {
  if (plan.embedded === "attachment") {
    return {
      kind: "attachment",
      title: "Bilag: Samarbejdsaftale om vejledning af virksomheder",
      blocks: contract(random, context),
    };
  }
  if (plan.embedded === "agenda_item") {
    const subject = random.pick(welfareSubjects);
    const item = {
      ...plainItem,
      number: String(random.integer(2, 9)),
      title: fillSlots(random.pick(subject.titles), random, context),
      sections: [
        {
          kind: "sagsfremstilling" as const,
          heading: "Sagsfremstilling",
          blocks: [
            {
              type: "paragraph" as const,
              text: fillSlots(subject.summary.join(" "), random, context),
            },
          ],
        },
      ],
    };
    return {
      kind: "agenda_item",
      title: `Dagsordenspunkt til ${random.pick(committees)}`,
      items: [item],
    };
  }
  const seed = `inner-${random.integer(1, 1_000_000)}`;
  const meeting = makeMeeting(innerPlan, seed, context.body);
  return { kind: "minutes", title: "Referat fra forrige møde", meeting };
}

function contract(random: Random, context: ItemsContext): MeetingBlock[] {
  return contractChapters.flatMap((chapter, index): MeetingBlock[] => [
    { type: "subtitle", text: `${index + 1}. ${chapter.title}` },
    { type: "paragraph", text: fillSlots(chapter.text, random, context) },
  ]);
}

const innerPlan: MeetingPlan = {
  documentType: "referat",
  body: "joint",
  numbering: ["running"],
  items: { least: 4, most: 6 },
  sections: [
    { kind: "indstilling", headings: ["Indstilling"], chance: 0.8, content: "recommendation" },
    { kind: "beslutning", headings: ["Beslutning"], chance: 1, content: "decision" },
    { kind: "sagsfremstilling", headings: ["Sagsfremstilling"], chance: 0.8, content: "case" },
  ],
  caseNumberForm: "kle",
  attachmentFiles: false,
  attachmentLabels: false,
  embedded: "minutes",
  header: { endTime: 0, location: 1, chair: false, secretary: false },
  people: null,
  chances: { ...noChances, caseNumbers: 1, list: 0.2 },
};
