import type { ListEntry, MeetingBlock } from "../meeting.js";
import { earlierDecisions, listIntroductions, listPoints, subtitles } from "../pools/phrases.js";
import type { Subject } from "../pools/subject.js";
import type { Random } from "../random.js";
import { fillSlots, type SlotContext } from "./fill-slots.js";
import type { ListForm, PlanChances } from "./plan.js";

/** Join sentences of a pool into a paragraph. */
export function makeParagraph(
  sentences: readonly string[],
  random: Random,
  context: SlotContext,
): MeetingBlock {
  const text = sentences.map((sentence) => fillSlots(sentence, random, context)).join(" ");
  return { type: "paragraph", text };
}

/** A case: paragraphs about the subject with the decoys a reader meets there. */
export function makeCase(
  subject: Subject,
  chances: PlanChances,
  random: Random,
  context: SlotContext & { itemNumber: number },
): MeetingBlock[] {
  const facts = random.shuffle(subject.facts);
  const cut = random.integer(1, facts.length - 1);
  const blocks: MeetingBlock[] = [makeParagraph(facts.slice(0, cut), random, context)];
  if (random.chance(chances.subtitle)) {
    blocks.push({ type: "subtitle", text: random.pick(subtitles) });
  }
  blocks.push(makeParagraph(facts.slice(cut), random, context));
  if (random.chance(chances.quotation)) {
    blocks.push(makeParagraph([random.pick(earlierDecisions)], random, context));
  }
  if (random.chance(chances.list)) blocks.push(...makeList(chances, random, context.itemNumber));
  if (random.chance(chances.table)) blocks.push(makeTable(random, context));
  return blocks;
}

const everyForm: readonly ListForm[] = ["bullet", "dash", "number", "followOn", "letter"];

/** A list with its introduction; ordered ones restart at 1 or follow on from the item's number. */
export function makeList(
  chances: PlanChances,
  random: Random,
  itemNumber: number,
  forms: readonly ListForm[] = everyForm,
): MeetingBlock[] {
  const points = random.sample(listPoints, random.integer(2, 5));
  const form = random.pick(forms);
  const first = form === "followOn" ? itemNumber + 1 : 1;
  const entries: ListEntry[] = [];
  for (const [index, text] of points.entries()) {
    const label =
      form === "bullet"
        ? "•"
        : form === "dash"
          ? "-"
          : form === "letter"
            ? `${String.fromCharCode(97 + index)})`
            : `${first + index}.`;
    entries.push({ label, depth: 0, text });
    if (index === 0 && random.chance(chances.nestedList)) {
      entries.push({ label: "-", depth: 1, text: "for borgere, der bor alene" });
      entries.push({ label: "-", depth: 1, text: "for familier med børn" });
    }
  }
  return [
    { type: "paragraph", text: random.pick(listIntroductions) },
    { type: "list", entries },
  ];
}

function makeTable(random: Random, context: SlotContext): MeetingBlock {
  const rows = [["Post", "Beløb i kr.", "Bemærkning"]];
  const posts = ["Løn", "Drift", "Anlæg", "Kørsel", "Rådgivning", "Materialer"];
  for (const post of random.sample(posts, random.integer(2, 4))) {
    const remark = random.pick(["uændret", "ny post", "afventer tilbud", "overført fra sidste år"]);
    rows.push([post, fillSlots("{amount}", random, context), remark]);
  }
  return { type: "table", rows };
}
