import { type MeetingItem, type MeetingSection, plainItem } from "../meeting.js";
import type { MeetingPlan } from "./plan.js";

/** The short items that open and close an agenda; their text stands where decisions are printed. */
export function makeFrameItems(
  plan: MeetingPlan,
  headings: readonly (string | null)[],
): { first: MeetingItem; last: MeetingItem } {
  const decides = plan.sections.findIndex((planned) => planned.content === "decision");
  const index = Math.max(0, decides);
  const section = (text: string): MeetingSection => ({
    kind: plan.sections[index]?.kind ?? "tekst",
    heading: headings[index] ?? null,
    blocks: [{ type: "paragraph", text }],
  });
  return {
    first: {
      ...plainItem,
      title: "Godkendelse af dagsorden",
      sections: [section("Dagsordenen blev godkendt.")],
      outcome: "godkendt",
    },
    last: {
      ...plainItem,
      title: "Eventuelt",
      sections: [section("Der var ikke noget til punktet.")],
    },
  };
}
