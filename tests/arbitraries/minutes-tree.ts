import fc from "fast-check";
import { sectionKinds } from "../../src/model/section-kind.js";
import type {
  AgendaItem,
  BackMatter,
  ContentsList,
  EmbeddedDocument,
  Furniture,
  HeadingLine,
  ItemSection,
  MeetingHeader,
  MinutesRoot,
  MinutesTree,
  RootChild,
} from "../../src/model/tree.js";
import { blockArbitrary, blocksArbitrary, lineArbitrary } from "./minutes-blocks.js";

/** Structured trees of every shape docs/tree.md allows, sensible or not. */

const furnitureArbitrary: fc.Arbitrary<Furniture> = fc.record({
  type: fc.constant("furniture" as const),
  reason: fc.constantFrom("running-header" as const, "page-number" as const, "stamp" as const),
  foundBy: fc.constant("pageEdge" as const),
  children: fc.array(blockArbitrary, { minLength: 1, maxLength: 2 }),
});

const flowArbitrary = fc.array(
  fc.oneof({ weight: 4, arbitrary: blockArbitrary }, { weight: 1, arbitrary: furnitureArbitrary }),
  { maxLength: 4 },
);

function headingLine(role: HeadingLine["role"]): fc.Arbitrary<HeadingLine> {
  return fc.record({
    type: fc.constant("headingLine" as const),
    role: fc.constant(role),
    children: fc.array(blockArbitrary, { minLength: 1, maxLength: 2 }),
  });
}

const sectionArbitrary: fc.Arbitrary<ItemSection> = fc
  .record({
    kind: fc.constantFrom(...sectionKinds),
    heading: fc.option(headingLine("section")),
    children: flowArbitrary,
  })
  .map(({ kind, heading, children }) => ({
    type: "itemSection",
    kind,
    heading: heading === null ? null : "Sagsfremstilling",
    children: heading === null ? children : [heading, ...children],
  }));

const meetingHeaderArbitrary: fc.Arbitrary<MeetingHeader> = fc.record({
  type: fc.constant("meetingHeader" as const),
  documentType: fc.constantFrom("referat" as const, "dagsorden" as const, "ukendt" as const),
  meeting: fc.record({
    title: fc.option(lineArbitrary),
    body: fc.constantFrom(null, "Teknik- og Miljøudvalget"),
    date: fc.constantFrom(null, "2031-02-28"),
    startTime: fc.constantFrom(null, "09:30"),
    endTime: fc.constantFrom(null, "12:00"),
    location: fc.option(lineArbitrary),
    chair: fc.constantFrom(null, "Ida Krogh"),
    secretary: fc.constant(null),
  }),
  participants: fc.array(
    fc.record({
      name: fc.constantFrom("Ida Krogh", "Åge Østerby"),
      role: fc.constantFrom(null, "formand"),
      organisation: fc.option(lineArbitrary),
      party: fc.constantFrom(null, "A"),
      attendance: fc.constantFrom("present" as const, "absent" as const, "guest" as const),
      note: fc.constantFrom(null, "forlod mødet kl. 11"),
    }),
    { maxLength: 3 },
  ),
  children: flowArbitrary,
});

const contentsListArbitrary: fc.Arbitrary<ContentsList> = fc.record({
  type: fc.constant("contentsList" as const),
  entries: fc.array(
    fc.record({
      number: fc.constantFrom(null, "1", "2"),
      title: lineArbitrary,
      presenter: fc.constantFrom(null, "Ida Holm"),
      page: fc.constantFrom(null, 3),
    }),
    { maxLength: 3 },
  ),
  children: flowArbitrary,
});

const backMatterArbitrary: fc.Arbitrary<BackMatter> = fc.record({
  type: fc.constant("backMatter" as const),
  children: flowArbitrary,
});

interface Nested {
  item: AgendaItem;
  embedded: EmbeddedDocument;
  root: MinutesRoot;
}

const { item } = fc.letrec<Nested>((tie) => ({
  item: fc
    .record({
      number: fc.constantFrom(null, "1", "4.1", "715"),
      title: lineArbitrary,
      presenter: fc.constantFrom(null, "Åge Østerby"),
      visibility: fc.constantFrom("open" as const, "closed" as const, "unknown" as const),
      confidence: fc.constantFrom(0, 0.5, 0.98, 1),
      head: headingLine("item"),
      body: fc.array(
        fc.oneof(
          { depthSize: "small", withCrossShrink: true },
          sectionArbitrary,
          blockArbitrary,
          furnitureArbitrary,
          headingLine("repeat"),
          tie("item") as fc.Arbitrary<AgendaItem>,
          tie("embedded") as fc.Arbitrary<EmbeddedDocument>,
        ),
        { maxLength: 4 },
      ),
    })
    .map(
      ({ number, title, presenter, visibility, confidence, head, body }): AgendaItem => ({
        type: "agendaItem",
        number,
        title,
        presenter,
        caseNumbers: [],
        visibility,
        recommendations: [],
        decision: null,
        votes: [],
        attachments: [],
        reading: { confidence, evidence: ["numbered"] },
        children: [head, ...body],
      }),
    ),
  embedded: fc
    .record({
      title: fc.option(lineArbitrary),
      inside: fc.oneof(
        { depthSize: "small" },
        blocksArbitrary.map((children) => ({ kind: "attachment" as const, children })),
        fc
          .array(tie("item") as fc.Arbitrary<AgendaItem>, { maxLength: 2 })
          .map((children) => ({ kind: "agenda_item" as const, children })),
        (tie("root") as fc.Arbitrary<MinutesRoot>).map((inner) => ({
          kind: "minutes" as const,
          children: [inner],
        })),
      ),
    })
    .map(
      ({ title, inside }): EmbeddedDocument => ({
        type: "embeddedDocument",
        title,
        reading: { confidence: 0.9, evidence: [] },
        ...inside,
      }),
    ),
  root: fc
    .array(rootChild(tie("item") as fc.Arbitrary<AgendaItem>), { maxLength: 4 })
    .map((children): MinutesRoot => ({ type: "minutesRoot", children })),
}));

function rootChild(itemArbitrary: fc.Arbitrary<AgendaItem>): fc.Arbitrary<RootChild> {
  return fc.oneof(
    { depthSize: "small" },
    blockArbitrary,
    furnitureArbitrary,
    meetingHeaderArbitrary,
    contentsListArbitrary,
    backMatterArbitrary,
    headingLine("group"),
    itemArbitrary,
  );
}

/** Any structured tree. */
export const minutesTreeArbitrary: fc.Arbitrary<MinutesTree> = fc
  .array(rootChild(item), { maxLength: 6 })
  .map((children) => ({ type: "root", children }));

/** Any tree as an extractor emits it: blocks only. */
export const flatTreeArbitrary: fc.Arbitrary<MinutesTree> = fc
  .array(blockArbitrary, { maxLength: 12 })
  .map((children) => ({ type: "root", children }));
