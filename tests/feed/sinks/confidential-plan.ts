import type { Diagnostic } from "../../../src/model/record.js";
import { itemId, type RecordPlan } from "../make-record.js";

/** Words that stand only in what must not be shown; none is a part of another. */
export const secrets = {
  closedText: "zebrafinkeburet",
  closedPresenter: "Xenofonsen",
  closedAttachment: "kvartsfremmelejr",
  closedSubitem: "underpunktsvaluta",
  closedEmbedded: "indlejringskobolt",
  closedCase: "99.88.77-G01-6-24",
  hiddenBlock: "paradisæblegrød",
  hiddenTitle: "hemmelighedsfjord",
  cprBlock: "010203-1234",
  cprSentence: "vinbjergsnegl",
  cprTitle: "0405061234",
  cprAttachment: "070809-4321",
  attachmentHidden: "dækkendetusch",
  email: "inga.holt@hotmail.example",
  furniture: "sidehovedkrystal",
  cprOverBlocks: "120203-",
  cprOverBlocksEnd: "2233 bor på uldhåndkrabbevej",
  cprOverLines: "130203",
  cprOverLinesEnd: "2244 klager",
  cprByDots: "14.02.1903 - 1234",
  cprByCells: "150203\t1234",
  cprUnseen: "1602\u200b03\u20111234",
  cprHeading: "170203-1234",
  hiddenHeading: "skyggeoverskrift",
  hiddenCase: "77.66.55-G01-6-24",
  hiddenAttachment: "vandmærkekort",
  emailHeading: "ole.holt@gmail.example",
  embeddedHiddenTitle: "dybhavsangler",
  embeddedEmailTitle: "karen.holt@gmail.example",
};

/** The file's name is a secret too. */
const name = "fortrolig klage 110203-1234 fra Kærhøj.pdf";

function finding(ruleId: string, path: string, actual: string): Diagnostic {
  const base = { severity: "error", message: "…", page: 1, expected: null } as const;
  return { ...base, ruleId, itemId: itemId(name, path), actual };
}

/** A record with something in every place that must not reach an index. */
export const confidentialPlan: RecordPlan = {
  name,
  furniture: [secrets.furniture],
  items: [
    {
      title: "Køb af areal",
      visibility: "closed",
      presenter: secrets.closedPresenter,
      caseNumbers: [
        { raw: "", value: secrets.closedCase, kle: { subject: "99.88.77", facet: null } },
      ],
      decision: { text: secrets.closedText, outcome: "godkendt", conditions: [], evidence: null },
      attachments: [{ label: null, title: secrets.closedAttachment, file: null, href: null }],
      sections: [{ kind: "sagsfremstilling", blocks: [`Om ${secrets.closedText}.`] }],
      subitems: [{ title: secrets.closedSubitem }],
      embedded: [
        { kind: "agenda_item", items: [{ title: secrets.closedEmbedded }] },
        { kind: "attachment", text: secrets.closedEmbedded },
      ],
    },
    {
      title: "Ansøgning om støtte",
      visibility: "open",
      decision: {
        text: `Afslag, jf. ${secrets.cprBlock}.`,
        outcome: "ikke_godkendt",
        conditions: [],
        evidence: null,
      },
      sections: [
        {
          kind: "sagsfremstilling",
          blocks: [
            "Udvalget behandlede ansøgningen.",
            { type: "paragraph", text: `Om ${secrets.hiddenBlock}.`, hidden: "covered" },
            {
              type: "paragraph",
              text: `Ansøgeren ${secrets.cprBlock} holder af ${secrets.cprSentence}.`,
              private: ["private-cpr-number"],
            },
            { type: "paragraph", text: `Skriv til ${secrets.email}.`, private: ["private-email"] },
          ],
        },
      ],
    },
    { title: secrets.hiddenTitle, visibility: "open" },
    { title: `Klage fra ${secrets.cprTitle}`, visibility: "open" },
    {
      title: "Bilag fra naboen",
      visibility: "open",
      embedded: [
        { kind: "attachment", text: `Nabo: ${secrets.cprAttachment}\nHækken er for høj.` },
      ],
    },
    {
      title: "Kort fra landinspektøren",
      visibility: "open",
      embedded: [{ kind: "attachment", text: `Skel: ${secrets.attachmentHidden}` }],
    },
    {
      title: "Klage over gebyr",
      visibility: "open",
      caseNumbers: [
        { raw: "", value: secrets.hiddenCase, kle: { subject: "77.66.55", facet: null } },
      ],
      attachments: [
        { label: "Bilag 1", title: secrets.hiddenAttachment, file: null, href: null },
        { label: "Bilag 2", title: "Takstblad", file: `${secrets.cprUnseen}.pdf`, href: null },
      ],
      sections: [
        {
          kind: "sagsfremstilling",
          heading: `Om ${secrets.cprHeading}`,
          blocks: [
            "Takstbladet følger.",
            `Borgeren, født ${secrets.cprOverBlocks}`,
            `${secrets.cprOverBlocksEnd}.`,
            `Borgeren ${secrets.cprOverLines}\n${secrets.cprOverLinesEnd}.`,
            `Borgeren ${secrets.cprByDots}.`,
            { type: "table", text: `Navn\tFødt\nHolt\t${secrets.cprByCells}` },
            `Borgeren ${secrets.cprUnseen}.`,
            {
              type: "paragraph",
              text: `Sag ${secrets.hiddenCase}\nBilag 1 ${secrets.hiddenAttachment}`,
              hidden: "invisible",
            },
          ],
        },
        {
          kind: "andet",
          heading: `Svar til ${secrets.emailHeading}`,
          blocks: [
            "Der svares inden fredag.",
            { type: "paragraph", text: "Skriv dertil.", private: ["private-email"] },
          ],
        },
      ],
      embedded: [
        {
          kind: "attachment",
          text: `Nabo: ${secrets.cprOverLines}\n${secrets.cprOverLinesEnd}\nTakst 7`,
        },
      ],
    },
    {
      title: "Referat fra ældrerådet",
      visibility: "open",
      embedded: [
        {
          kind: "minutes",
          record: {
            name: "inde i",
            items: [
              { title: secrets.embeddedHiddenTitle },
              { title: `Svar til ${secrets.embeddedEmailTitle}` },
              { title: "Ture til havet om sommeren" },
              {
                title: "Lukket drøftelse",
                visibility: "closed",
                sections: [{ kind: "tekst", blocks: [`Om ${secrets.closedEmbedded}.`] }],
              },
            ],
          },
        },
      ],
    },
    {
      title: "En sag med en meget lang titel om gebyrer",
      visibility: "open",
      sections: [{ kind: "andet", heading: secrets.hiddenHeading, blocks: ["Det fastholdes."] }],
    },
  ],
  diagnostics: [
    finding("private-cpr-number", "2", "010203-••••"),
    finding("private-email", "2", "••••@hotmail.example"),
    finding("hidden-text", "2", String(`Om${secrets.hiddenBlock}.`.length)),
    finding("hidden-text", "3", String(secrets.hiddenTitle.length)),
    finding("hidden-text", "6", "12"),
    finding(
      "hidden-text",
      "7",
      String(`Sag${secrets.hiddenCase}Bilag1${secrets.hiddenAttachment}`.length),
    ),
    finding("hidden-text", "9", String(secrets.hiddenHeading.length)),
    // The heading's address comes first, and the block that is marked accounts for one of the two.
    finding("private-email", "7", "••••@gmail.example"),
    finding("private-email", "7", "••••@hotmail.example"),
    finding("hidden-text", "8", String(secrets.embeddedHiddenTitle.length)),
    finding("private-email", "8", "••••@gmail.example"),
  ],
};
