import type { Outcome } from "../../../src/model/item-record.js";
import type {
  MeetingBlock,
  MeetingRecommendation,
  MeetingSection,
  MeetingVote,
} from "../meeting.js";
import {
  backgroundTexts,
  communicationTexts,
  consequenceTexts,
  courseTexts,
  decisions,
  economyTexts,
  hearingTexts,
  lawTexts,
  remarkTexts,
  scheduleTexts,
} from "../pools/phrases.js";
import type { Subject } from "../pools/subject.js";
import type { Random } from "../random.js";
import { fillSlots, type SlotContext } from "./fill-slots.js";
import { makeCase, makeParagraph } from "./make-blocks.js";
import type { MeetingPlan, SectionContent } from "./plan.js";

export interface ItemContext extends SlotContext {
  plan: MeetingPlan;
  /** Heading of each planned section, chosen once for the document. */
  headings: readonly (string | null)[];
  itemNumber: number;
  /** Who recommends. */
  recommender: string;
  recommendationForm: RecommendationForm;
}

/** How recommendations are put in one document. */
export type RecommendationForm = "bullets" | "numbered" | "sentence" | "thatBullets";

export interface ItemContent {
  sections: MeetingSection[];
  recommendations: MeetingRecommendation[];
  outcome: Outcome | null;
  vote: MeetingVote | null;
}

const pools: Readonly<Partial<Record<SectionContent, readonly string[]>>> = {
  economy: economyTexts,
  law: lawTexts,
  hearing: hearingTexts,
  schedule: scheduleTexts,
  communication: communicationTexts,
  consequence: consequenceTexts,
  course: courseTexts,
  remark: remarkTexts,
  background: backgroundTexts,
};

const outcomes: readonly Outcome[] = [
  "godkendt",
  "godkendt",
  "godkendt",
  "taget_til_efterretning",
  "droeftet",
  "udsat",
  "godkendt_med_aendringer",
  "ikke_godkendt",
];

/** Fill the planned sections of one item about one subject. */
export function makeSections(subject: Subject, random: Random, context: ItemContext): ItemContent {
  const content: ItemContent = { sections: [], recommendations: [], outcome: null, vote: null };
  for (const [index, planned] of context.plan.sections.entries()) {
    if (!random.chance(planned.chance)) continue;
    const heading = context.headings[index] ?? null;
    const blocks = fillSection(planned.content, subject, random, context, content);
    content.sections.push({ kind: planned.kind, heading, blocks });
  }
  return content;
}

function fillSection(
  kind: SectionContent,
  subject: Subject,
  random: Random,
  context: ItemContext,
  content: ItemContent,
): MeetingBlock[] {
  if (kind === "nothing") return [];
  if (kind === "decision") return decisionBlocks(random, context, content);
  if (kind === "minutes") return minutesBlocks(subject, random, context, content);
  if (kind === "recommendation") return recommendationBlocks(subject, random, context, content);
  if (kind === "case") return makeCase(subject, context.plan.chances, random, context);
  if (kind === "summary") return [makeParagraph(subject.summary, random, context)];
  return [makeParagraph([random.pick(pools[kind] ?? courseTexts)], random, context)];
}

function decisionBlocks(random: Random, context: ItemContext, content: ItemContent) {
  if (random.chance(context.plan.chances.votes)) return voteBlocks(random, content);
  content.outcome = random.pick(outcomes);
  const wording = random.pick(decisions[content.outcome] ?? ["Drøftet."]);
  return [makeParagraph([wording], random, context)];
}

function voteBlocks(random: Random, content: ItemContent): MeetingBlock[] {
  const vote = { for: random.integer(11, 18), against: random.integer(2, 9), abstained: 0 };
  const [inFavour, against] = random.pick([
    ["A, F, Ø", "V, C, O"],
    ["V, C, I, O", "A, F"],
    ["A, B, F, V", "Å"],
  ] as const);
  content.outcome = "godkendt";
  content.vote = vote;
  return [
    { type: "paragraph", text: "Indstillingen blev sat til afstemning." },
    { type: "paragraph", text: `For stemte ${vote.for} (${inFavour}).` },
    { type: "paragraph", text: `Imod stemte ${vote.against} (${against}).` },
    { type: "paragraph", text: "Indstillingen blev dermed godkendt." },
  ];
}

/** What was said, and where the document has no decision section, what was decided. */
function minutesBlocks(
  subject: Subject,
  random: Random,
  context: ItemContext,
  content: ItemContent,
) {
  const said = random.sample(subject.debate, random.integer(1, subject.debate.length));
  const blocks = [makeParagraph(said, random, context)];
  const decides = context.plan.sections.some((planned) => planned.content === "decision");
  if (!decides) {
    content.outcome = random.pick(["godkendt", "taget_til_efterretning", "droeftet"] as const);
    blocks.push(makeParagraph([random.pick(decisions[content.outcome] ?? [])], random, context));
  }
  return blocks;
}

function recommendationBlocks(
  subject: Subject,
  random: Random,
  context: ItemContext,
  content: ItemContent,
): MeetingBlock[] {
  const actions = random
    .sample(subject.actions, random.integer(1, subject.actions.length))
    .map((action) => fillSlots(action, random, context));
  const { recommender: by, body: to } = context;
  if (context.recommendationForm === "sentence") {
    const text = `${by} indstiller, at ${to} ${actions.join(", og at udvalget ")}.`;
    const sentence = actions.length > 1 ? `${by} indstiller, at ${to} ${actions[0]}.` : text;
    content.recommendations.push({ by, to, points: [sentence] });
    return [{ type: "paragraph", text: sentence }];
  }
  if (context.recommendationForm === "thatBullets") {
    const points = actions.map((action) => `at ${to} ${action}`);
    content.recommendations.push({ by, to, points });
    return [
      { type: "paragraph", text: `${by} indstiller,` },
      { type: "list", entries: points.map((text) => ({ label: "•", depth: 0, text })) },
    ];
  }
  content.recommendations.push({ by, to, points: actions });
  const bullets = context.recommendationForm === "bullets";
  return [
    { type: "paragraph", text: `${by} indstiller, at ${to}` },
    {
      type: "list",
      entries: actions.map((text, index) => ({
        label: bullets ? "-" : `${index + 1}.`,
        depth: 0,
        text,
      })),
    },
  ];
}
