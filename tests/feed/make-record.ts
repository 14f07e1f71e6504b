import { createHash } from "node:crypto";
import type { BlockRecord, Decision, Place, SectionRecord } from "../../src/model/item-record.js";
import type { Diagnostic, Embedded, Item, MinutesRecord } from "../../src/model/record.js";
import { documentSchema } from "../../src/model/record.js";
import type { SectionKind } from "../../src/model/section-kind.js";

/** A block in short: its text, and what is wrong with it. */
export type BlockPlan =
  | string
  | (Pick<BlockRecord, "hidden" | "private" | "type"> & { text: string });

/** An item in short. */
export interface ItemPlan {
  number?: string;
  title: string;
  sections?: { kind: SectionKind; heading?: string; blocks: BlockPlan[]; page?: number }[];
  visibility?: Item["visibility"];
  decision?: Decision;
  presenter?: string;
  caseNumbers?: Item["caseNumbers"];
  attachments?: Item["attachments"];
  subitems?: ItemPlan[];
  embedded?: {
    kind: Embedded["kind"];
    title?: string;
    text?: string;
    record?: RecordPlan;
    items?: ItemPlan[];
  }[];
  page?: number;
}

/** A record in short. */
export interface RecordPlan {
  name: string;
  body?: string;
  date?: string;
  documentType?: MinutesRecord["documentType"];
  items: ItemPlan[];
  diagnostics?: Diagnostic[];
  furniture?: string[];
  frontMatter?: string;
}

/** Make a record as an import would write it, checked by its schema. */
export function makeRecord(plan: RecordPlan): MinutesRecord {
  const hash = createHash("sha256").update(plan.name).digest("hex");
  return documentSchema.parse(recordFrom(plan, `sha256:${hash}`));
}

/** The id of a record's item, by path ("2", "2.1"). */
export function itemId(name: string, path: string): string {
  return `sha256:${createHash("sha256").update(name).digest("hex")}#${path}`;
}

/** Everything an item is not told about is empty. */
const noPlace: Place = {
  page: null,
  box: null,
  part: null,
  paragraph: null,
  paragraphEnd: null,
  lineStart: null,
  lineEnd: null,
};

function recordFrom(plan: RecordPlan, id: string): MinutesRecord {
  return {
    schemaVersion: "1",
    id,
    source: {
      name: plan.name,
      mediaType: "application/pdf",
      bytes: 1000,
      pages: 9,
      extractor: "prøve 1",
      ocr: false,
    },
    documentType: plan.documentType ?? "referat",
    meeting: {
      title: null,
      body: plan.body ?? "Byrådet i Kærhøj Kommune",
      date: plan.date ?? "2024-02-27",
      startTime: null,
      endTime: null,
      location: null,
      chair: null,
      secretary: null,
    },
    participants: [],
    agenda: [],
    items: plan.items.map((item, index) => itemFrom(item, `${index + 1}`, index + 1, id)),
    frontMatter: plan.frontMatter ?? "",
    backMatter: "",
    furniture: (plan.furniture ?? []).map((text) => ({ text, page: 1, reason: "running-header" })),
    diagnostics: plan.diagnostics ?? [],
    coverage: { total: 0, structured: 0, furniture: 0, unassigned: 0 },
    quality: { confidence: 1, needsReview: false },
  };
}

function itemFrom(plan: ItemPlan, path: string, ordinal: number, recordId: string): Item {
  const page = plan.page ?? 1;
  const subitems = plan.subitems ?? [];
  return {
    id: `${recordId}#${path}`,
    ordinal,
    number: plan.number ?? path,
    title: plan.title,
    presenter: plan.presenter ?? null,
    caseNumbers: plan.caseNumbers ?? [],
    visibility: plan.visibility ?? "unknown",
    sections: (plan.sections ?? []).map((section) => sectionFrom(section, section.page ?? page)),
    recommendations: [],
    decision: plan.decision ?? null,
    votes: [],
    attachments: plan.attachments ?? [],
    embedded: (plan.embedded ?? []).map((embedded, index) => {
      const innerId = `${recordId}/${path}.${index + 1}`;
      return {
        kind: embedded.kind,
        title: embedded.title ?? null,
        pages: [page],
        text: embedded.text ?? "",
        document: embedded.record ? recordFrom(embedded.record, innerId) : null,
        items: (embedded.items ?? []).map((item, inner) =>
          itemFrom(item, `${inner + 1}`, inner + 1, innerId),
        ),
      };
    }),
    subitems: subitems.map((item, index) =>
      itemFrom(item, `${path}.${index + 1}`, index + 1, recordId),
    ),
    provenance: [{ ...noPlace, page }],
    confidence: 1,
    evidence: [],
  };
}

function sectionFrom(plan: NonNullable<ItemPlan["sections"]>[number], page: number): SectionRecord {
  const blocks = plan.blocks.map((block): BlockRecord => {
    const box = { left: 56, bottom: 500, right: 540, top: 520 };
    const provenance = [{ ...noPlace, page, box }];
    return typeof block === "string"
      ? { type: "paragraph", text: block, provenance }
      : { ...block, provenance };
  });
  const text = blocks.map((block) => block.text).join("\n");
  return { kind: plan.kind, heading: plan.heading ?? null, text, markdown: text, blocks };
}
