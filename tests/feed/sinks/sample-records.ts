import type { MinutesRecord } from "../../../src/model/record.js";
import { itemId, makeRecord, type RecordPlan } from "../make-record.js";

/** A council's minutes, as the suites feed it. */
export const councilPlan: RecordPlan = {
  name: "kaerhoej-2024-02-27.pdf",
  body: "Byrådet i Kærhøj Kommune",
  date: "2024-02-27",
  items: [
    {
      number: "12",
      title: "Bevilling af kompressionsstrømper",
      page: 2,
      visibility: "open",
      caseNumbers: [
        {
          raw: "27.60.00-G01-4-24",
          value: "27.60.00-G01-4-24",
          kle: { subject: "27.60.00", facet: "G01" },
        },
      ],
      presenter: "Knud Ravn Elkjær",
      decision: { text: "Godkendt.", outcome: "godkendt", conditions: [], evidence: null },
      sections: [
        {
          kind: "sagsfremstilling",
          heading: "Sagsfremstilling",
          blocks: ["Hjemmeplejen har brug for flere hjælpemidler til borgere med hævede ben."],
        },
        {
          kind: "beslutning",
          heading: "Beslutning",
          blocks: ["Godkendt."],
          page: 3,
        },
      ],
    },
    {
      number: "13",
      title: "Lokalplan 84 for boliger ved Teglværksvej",
      visibility: "open",
      page: 3,
      decision: { text: "Sagen blev udsat.", outcome: "udsat", conditions: [], evidence: null },
      sections: [
        {
          kind: "indstilling",
          heading: "Indstilling",
          blocks: ["Udvalget indstiller, at planen sendes i høring hos naboerne."],
        },
        { kind: "beslutning", heading: "Beslutning", blocks: ["Sagen blev udsat."] },
      ],
    },
    {
      number: "14",
      title: "Eventuelt",
      visibility: "open",
      page: 4,
      sections: [{ kind: "referat", blocks: ["Frida Markussen spurgte til busserne."] }],
    },
  ],
};

/** An association's agenda. */
export const rowingPlan: RecordPlan = {
  name: "lindsoe-2019-03-19.pdf",
  body: "Lindsø Roklub",
  date: "2019-03-19",
  documentType: "dagsorden",
  items: [
    {
      number: "1",
      title: "Valg af dirigent",
      page: 1,
      sections: [{ kind: "tekst", blocks: ["Bestyrelsen foreslår Åse Mølgaard som dirigent."] }],
    },
    {
      number: "2",
      title: "Indkøb af både",
      page: 1,
      sections: [{ kind: "tekst", blocks: ["Der søges om en ny firer til de unge roere."] }],
    },
  ],
};

/** Both, as records. */
export function sampleRecords(): MinutesRecord[] {
  return [makeRecord(councilPlan), makeRecord(rowingPlan)];
}

/** Id of the council's item about stockings, and of the one about the plan. */
export const stockingsId = itemId(councilPlan.name, "1");
export const planId = itemId(councilPlan.name, "2");
