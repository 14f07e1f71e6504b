import { describe, expect, it } from "vitest";
import type { SectionKind } from "../../../src/model/section-kind.js";
import { itemDecision } from "../../../src/structure/item-content/item-decision.js";
import { council, item, section } from "./build-item.js";

function decisionIn(kind: SectionKind, title: string, text: string) {
  const heading = kind === "tekst" ? null : kind;
  return itemDecision(item(title, [section(kind, heading, text.split("\n"))]), council);
}

const outcomeIn = (kind: SectionKind, title: string, text: string) =>
  decisionIn(kind, title, text)?.outcome ?? null;

describe("a post and who got it", () => {
  it.each([
    "Medlemmer: Ida Holm (nr. 4), Bo Vad (nr. 9) og Karin Lund.",
    "Kasserer: Ida.",
    "Revisor: Ida og Bo",
  ])("is an appointment: %s", (text) => {
    expect(outcomeIn("beslutning", "Valg af poster", text)).toBe("udpeget");
  });

  it.each([
    "Kasserer: vakant.",
    "Kasserer: Vakant.",
    "Suppleant: Ingen meldte sig.",
    "Revisor: posten er ledig.",
    "Kontaktperson: Findes på næste møde.",
  ])("is none where nobody was found: %s", (text) => {
    expect(outcomeIn("beslutning", "Valg af poster", text)).toBe("ukendt");
  });

  it("is sought in linear time, however many brackets and endings stand there", () => {
    const title = `Valg af system${"er".repeat(200)}x`;
    expect(outcomeIn("beslutning", title, `Medlemmer: Ida Holm ${"(1)".repeat(300)} x:`)).toBe(
      "ukendt",
    );
  });
});

describe("who decides", () => {
  it.each([
    "Vejafdelingen har afvist at flytte skiltet.",
    "Banken har godkendt lånet.",
    "Sygehusledelsen har besluttet ansættelsesstop.",
    "Konsulenten anbefaler, at der graves dybere.",
    "Kommunens jurist anbefalede en ny kontrakt.",
    "Ordningen er frivillig, men den anbefales.",
    "Liste C og Liste O begærede ført til protokol, at skiltet i parken blev valgt.",
    "Ida Holm ønskede ført til referat, at en anden leder burde være valgt.",
    "Formanden mindede om, at et lignende forslag blev forkastet i 2019.",
  ])("does not take what others did for the decision: %s", (text) => {
    expect([null, "ukendt"]).toContain(outcomeIn("referat", "Skilt ved havnen", text));
    expect([null, "ukendt"]).toContain(outcomeIn("beslutning", "Skilt ved havnen", text));
  });

  it.each([
    ["Bestyrelsen har godkendt budgettet.", "godkendt"],
    ["Kulturudvalget har afvist ansøgningen.", "ikke_godkendt"],
    ["Vi har besluttet at købe en trailer.", "godkendt"],
    ["Udvalget anbefaler, at broen bygges.", "godkendt"],
    ["1.-2. Anbefales.", "godkendt"],
    ["Lokalplanen anbefales endeligt vedtaget.", "godkendt"],
  ])("takes the body's own act: %s", (text, outcome) => {
    expect(outcomeIn("beslutning", "Bro ved havnen", text)).toBe(outcome);
  });

  it("prefers what was done to a recommendation that is only spoken of", () => {
    const text =
      "Kurset er frivilligt, men det anbefales. Rådet drøftede tallene og tog orienteringen til efterretning.";
    expect(outcomeIn("referat", "Fravær", text)).toBe("taget_til_efterretning");
  });
});

describe("what is decided", () => {
  it.each([
    ["Forhandleren arbejder inden for den drøftede ramme.", "ukendt"],
    ["Puljen fordeles efter den vedtagne nøgle.", "ukendt"],
    ["Arbejdet følger det godkendte budget.", "ukendt"],
    ["Rammerne blev fulgt, og nu ses der på de udsatte poster.", "ukendt"],
    ["Den drøftede plan blev godkendt.", "godkendt"],
  ])("does not read an attribute as an act: %s", (text, outcome) => {
    expect(outcomeIn("beslutning", "Havneplan", text)).toBe(outcome);
  });

  it.each([
    "Aftalen tages op igen til foråret.",
    "Trin 1 prøves i to måneder og tages op igen i september.",
    "Priserne behandles igen i budgettet.",
  ])("does not put the matter off where a detail is seen to again: %s", (text) => {
    expect(outcomeIn("beslutning", "Lån af salen", text)).toBe("ukendt");
  });

  it.each([
    "Punktet tages op igen på næste møde.",
    "Tages op igen til efteråret.",
    "Tages op på næste møde.",
    "Sagen blev drøftet og tages op igen i maj.",
    "Overføres til næste møde.",
    "Sagen sættes i bero.",
    "Stillet i bero, til regionen har svaret.",
    "Udvalget vender tilbage til sagen på næste møde.",
    "Vi vender tilbage til punktet i maj.",
  ])("puts the matter off: %s", (text) => {
    expect(outcomeIn("beslutning", "Lån af salen", text)).toBe("udsat");
  });

  it("keeps a verdict before a later look at the matter", () => {
    const text =
      "Planen blev efter en længere debat godkendt. Udvalget vender tilbage til sagen i maj.";
    expect(outcomeIn("beslutning", "Havneplan", text)).toBe("godkendt");
  });

  it.each([
    ["Forvaltningens forslag følges.", "godkendt"],
    ["Indstillingen blev ikke fulgt.", "ikke_godkendt"],
    ["Anbefalingen følges ikke.", "ikke_godkendt"],
    ["Tilladelsen blev givet.", "godkendt"],
    ["Bevillingen gives.", "godkendt"],
    ["Der gives tilsagn om 20.000 kr. til rejsen.", "godkendt"],
    ["Kassereren fik mandat til at indhente tre tilbud.", "godkendt"],
    ["Formanden bemyndiges til at underskrive aftalen.", "godkendt"],
    ["Budgettet sendes til Byrådet med anbefaling.", "godkendt"],
    ["Forslaget blev trukket af forslagsstilleren.", "ikke_godkendt"],
    ["Forslagsstillerne trak forslaget tilbage.", "ikke_godkendt"],
    ["Punktet blev trukket fra dagsordenen.", "udsat"],
    ["Det således ændrede forslag blev vedtaget.", "godkendt_med_aendringer"],
    ["Udsat. Formanden bemyndiges til at indhente flere tilbud.", "udsat"],
  ])("reads «%s» as %s", (text, outcome) => {
    expect(outcomeIn("beslutning", "Havneplan", text)).toBe(outcome);
  });
});

it("does not guess what a followed recommendation did to a complaint", () => {
  const text = "Forvaltningens indstilling følges.";
  expect(outcomeIn("beslutning", "Klage over afslag på skur", text)).toBe("ukendt");
  expect(outcomeIn("beslutning", "Skur ved havnen", text)).toBe("godkendt");
});

describe("decisions point by point in running text", () => {
  it.each([
    "Punkt 1 blev godkendt. Punkt 2 blev forkastet.",
    "Indstillingens pkt. 1 og 2 godkendes. Pkt. 3 godkendes ikke.",
    "Pkt. 1 godkendt, pkt. 2 udsat til næste møde.",
    "At-punkt 1 tiltrådt, mens at-punkt 2 udgår.",
  ])("%s", (text) => {
    expect(outcomeIn("beslutning", "Havneplan", text)).toBe("godkendt_med_aendringer");
  });

  it("takes «Ad 2» for a point of a recommendation, and for a matter of its own without one", () => {
    const text = "Ad 1: Vedtaget.\nAd 2: Ikke vedtaget.";
    const decided = item("Havneplan", [section("beslutning", "Beslutning", [text])]);
    expect(itemDecision(decided, council)?.outcome).toBe("ukendt");
    decided.recommendations = [{ by: null, to: null, points: ["at a", "at b"] }];
    expect(itemDecision(decided, council)?.outcome).toBe("godkendt_med_aendringer");
    expect(outcomeIn("beslutning", "Ansøgninger", "Ad 1. Bevilget. Ad 2. Afslået.")).toBe("ukendt");
    expect(outcomeIn("beslutning", "Ansøgninger", "Ad 1. Bevilget. Ad 2. Bevilget.")).toBe(
      "godkendt",
    );
  });

  it("does not read the order of the agenda as points", () => {
    const text = "Dagsordenen blev godkendt. Punkt 6 udsættes til næste møde.";
    expect(outcomeIn("beslutning", "Godkendelse af dagsorden", text)).not.toBe(
      "godkendt_med_aendringer",
    );
    expect(outcomeIn("beslutning", "Dagsorden", "Godkendt. Punkt 7 udgår.")).toBe("godkendt");
  });
});

describe("lines that are no decision", () => {
  it.each([
    "Referatet er godkendt den ____ / ____ 2017",
    "Godkendt på bestyrelsens møde den ......../........",
  ])("a form to be filled: %s", (text) => {
    expect(outcomeIn("tekst", "Eventuelt", text)).toBe(null);
  });

  it.each(["TIL ORIENTERING", "Til beslutning", "Sager til drøftelse"])(
    "the heading of the next group: %s",
    (text) => {
      const lines = `Bestyrelsen drøftede planen.\n${text}`;
      expect(outcomeIn("beslutning", "Havneplan", lines)).toBe("droeftet");
    },
  );

  it("reads a verdict whose subject stands behind it", () => {
    const text = "Bogen trykkes i 500 eksemplarer, det besluttede bestyrelsen.";
    expect(outcomeIn("beslutning", "Jubilæum", text)).toBe("godkendt");
  });
});

describe("elections", () => {
  it.each([
    ["Valg af suppleanter", "1. suppleant: Ida Holm\n2. suppleant: Bo Vad"],
    ["Valg af stemmeudvalg og referent", "Stemmeudvalg: Ida (nr. 4), Bo (nr. 9) og Karin."],
    ["Valg af revisor", "Revisor: Per Lyng"],
    ["Konstituering", "Formand: Else Vang\nNæstformand: Bo Vad"],
    ["Valg af formand", "Bo Vad modtog genvalg."],
    ["Valg af kasserer", "Nyvalg: Ida Holm."],
  ])("%s: %s", (title, text) => {
    expect(outcomeIn("tekst", title, text)).toBe("udpeget");
  });

  it.each([
    ["Valg af formand", "På valg er:\nFormand: Bo Vad"],
    ["Valg af formand", "Bo Vad modtog ikke genvalg."],
    ["Valg af suppleanter", "Kandidater: Ida Holm og Bo Vad"],
    ["Tider i hallen", "Formand: Bo Vad ringer til kommunen."],
  ])("tells no election in %s: %s", (title, text) => {
    expect(outcomeIn("tekst", title, text)).toBe(null);
  });

  it.each([
    "Ny hal – valg af model",
    "Valg af leverandør til kantinen",
    "Udbud og valg af linjeføring",
    "Valg af nyt it-system",
  ])("takes the choice of a thing for an approval: %s", (title) => {
    expect(outcomeIn("beslutning", title, "Indstillingen blev godkendt.")).toBe("godkendt");
  });

  it.each(["Valg af medlem til Hegnsynet", "Repræsentantskab – valg af suppleant"])(
    "takes the choice of a person for an appointment: %s",
    (title) => {
      expect(outcomeIn("beslutning", title, "Indstillingen blev godkendt.")).toBe("udpeget");
    },
  );
});

describe("talk without a label", () => {
  it.each([
    "Der var en længere drøftelse af kajens tilstand.",
    "Rådet havde en god drøftelse af oplægget.",
    "Der blev drøftet flere muligheder.",
    "Der fulgte en livlig debat om prisen.",
  ])("%s", (text) => {
    expect(outcomeIn("tekst", "Kajen", text)).toBe("droeftet");
  });

  it.each([
    "Rådet gav input til planen.",
    "Handicaprådet afgav høringssvar.",
    "Udvalget kom med en række bemærkninger.",
  ])("gives input: %s", (text) => {
    expect(outcomeIn("tekst", "Kajen", text)).toBe("input_givet");
  });

  it("leaves the debates of other meetings there", () => {
    expect(outcomeIn("tekst", "Nyt", "Der var en god debat på landsmødet i maj.")).toBe(null);
  });

  it("finds no decision in a round where each tells of his own", () => {
    const text = "Ida Holm orienterede om, at broen males.\nBo Vad orienterede om valget.";
    expect(outcomeIn("referat", "Gensidig orientering", text)).toBe(null);
    expect(outcomeIn("referat", "Orientering fra formanden", text)).toBe("taget_til_efterretning");
  });
});

describe("ends of sentences", () => {
  it("ends one behind a year and a week", () => {
    const text = "Planen blev godkendt, idet broen rykkes til 2031. Ida Holm tog forbehold.";
    expect(decisionIn("beslutning", "Plan", text)?.conditions).toEqual([
      "idet broen rykkes til 2031",
    ]);
    expect(decisionIn("referat", "Plan", "Den åbner i uge 46. Godkendt.")?.evidence).toBe(
      "Godkendt.",
    );
  });
});
