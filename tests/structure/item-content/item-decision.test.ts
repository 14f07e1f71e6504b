import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../src/model/item-record.js";
import { itemDecision } from "../../../src/structure/item-content/item-decision.js";
import { council, item, section } from "./build-item.js";

function outcomeOf(text: string, title = "Havneplan for Åløse") {
  const lines = text.split("\n");
  return itemDecision(item(title, [section("beslutning", "Beslutning", lines)]), council)?.outcome;
}

const decisions: [string, Outcome][] = [
  ["Godkendt.", "godkendt"],
  ["Indstillingen blev enstemmigt tiltrådt.", "godkendt"],
  ["Byrådet vedtog planen.", "godkendt"],
  ["Efter en længere debat blev forslaget forkastet med 21 stemmer mod 17.", "ikke_godkendt"],
  ["1.-3. Anbefales.", "godkendt"],
  ["Udvalget anbefaler indstillingen.", "godkendt"],
  ["Udvalget anbefaler over for Byrådet, at indstillingen godkendes.", "godkendt"],
  ["Udvalget besluttede at godkende planen.", "godkendt"],
  ["Kontingentet fastholdes uændret.", "godkendt"],
  ["Bestyrelsen besluttede at købe en ny robåd.", "godkendt"],
  ["Byrådet imødekom ansøgningen.", "godkendt"],
  ["Sagen blev drøftet og planen godkendt.", "godkendt"],
  ["Godkendt. Sagen om broen udsættes til næste møde.", "godkendt"],
  ["Princippet blev vedtaget. Afsnit 3 om gebyrer udgår.", "godkendt"],
  ["Et ændringsforslag fra liste Q blev forkastet. Indstillingen blev vedtaget.", "godkendt"],
  ["Godkendt med den tilføjelse, at hegnet males grønt.", "godkendt_med_aendringer"],
  ["Kredsen godkendte planen under forudsætning af, at havnen betaler.", "godkendt_med_aendringer"],
  ["Planen blev godkendt med de faldne bemærkninger.", "godkendt_med_aendringer"],
  ["Godkendt, dog sådan at sag 53 bliver udsat.", "godkendt_med_aendringer"],
  ["Godkendt, dog flyttes 15.000 kr. fra skilte til tilsyn.", "godkendt_med_aendringer"],
  ["Dagsordenen blev godkendt, men punkt 4 udsættes.", "godkendt_med_aendringer"],
  ["Godkendt. Liste Q stemte dog imod.", "godkendt"],
  ["Punkt 4 udsættes. Dagsordenen blev herefter godkendt.", "godkendt"],
  ["Pkt. 7 blev taget af dagsordenen. Dagsordenen blev derefter godkendt.", "godkendt"],
  ["Det blev dog vedtaget at udsætte sagen.", "udsat"],
  [
    "Kredsen tiltrådte indstillingen med forslaget om, at skolerne inviteres med.",
    "godkendt_med_aendringer",
  ],
  ["Kredsen kan derfor kun godkende planen, hvis støjen dæmpes.", "godkendt_med_aendringer"],
  ["1. Godkendt.\n2. Ikke godkendt.\n3. Godkendt.", "godkendt_med_aendringer"],
  ["Godkendt uden bemærkninger.", "godkendt"],
  ["Indstillingen tiltrådt, idet Liste Q stemte imod.", "godkendt"],
  ["Godkendt med den ændring, at § 3 udgår.", "godkendt_med_aendringer"],
  ["Udvalget indstiller til Byrådet, at planen godkendes.", "godkendt"],
  ["Sagen blev tilbagesendt til udvalget.", "udsat"],
  ["Sagen henvises til budgetforhandlingerne.", "udsat"],
  ["Oversendes til Havneudvalget.", "udsat"],
  ["Punktet blev ikke nået.", "udsat"],
  ["Punktet overføres til næste møde.", "udsat"],
  ["Oversendes til Byrådet med anbefaling af indstillingen.", "godkendt"],
  ["Tilbagesendes Borgmesterkontoret med bemærkning, at byrådet har vedtaget planen.", "godkendt"],
  ["Som indstillet.", "godkendt"],
  ["Udvalget fulgte indstillingen.", "godkendt"],
  ["Indstilles til Byrådets godkendelse.", "godkendt"],
  ["Der bevilges 5.000 kr.", "godkendt"],
  ["Der meddeles landzonetilladelse.", "godkendt"],
  ["Der var opbakning til forslaget.", "godkendt"],
  ["Ansøgningen tages til følge.", "godkendt"],
  ["Delvist imødekommet.", "godkendt_med_aendringer"],
  ["Godkendt efter mindre rettelser.", "godkendt_med_aendringer"],
  ["Der gives afslag på ansøgningen.", "ikke_godkendt"],
  ["Bestyrelsen sagde nej til tilbuddet.", "ikke_godkendt"],
  ["Udvalget kan ikke støtte forslaget.", "ikke_godkendt"],
  ["Forslaget opnåede ikke flertal.", "ikke_godkendt"],
  ["Indstillingen anbefales. Liste Q kan ikke anbefale den.", "godkendt"],
  ["Noteret.", "taget_til_efterretning"],
  ["Orienteredes.", "taget_til_efterretning"],
  ["Bestyrelsen takkede for oplægget.", "taget_til_efterretning"],
  ["Der blev talt om havnens fremtid.", "droeftet"],
  ["Ældrerådet opfordrer til, at stien belyses.", "input_givet"],
  ["Der var ikke indkommet forslag.", "ingen"],
  ["Afslag.", "ikke_godkendt"],
  ["Bestyrelsen beslutter at vælge det billigste tilbud.", "godkendt"],
  ["Bestyrelsen besluttede at vælge Ida Holm til formand.", "udpeget"],
  ["Der blev givet afslag.", "ikke_godkendt"],
  ["Godkendt med akklamation.", "godkendt"],
  ["Orienteringen blev taget til efterretning.", "taget_til_efterretning"],
  ["Kredsen tog redegørelsen om havnens drift til efterretning.", "taget_til_efterretning"],
  ["Taget til orientering.", "taget_til_efterretning"],
  ["Orientering givet.", "taget_til_efterretning"],
  ["Kredsen kvitterede for status.", "taget_til_efterretning"],
  ["Taget til efterretning med bemærkning om, at sagen følges.", "taget_til_efterretning"],
  ["Emnet blev drøftet.", "droeftet"],
  ["Drøftet.", "droeftet"],
  ["Kredsen drøftede planen og havde ingen yderligere bemærkninger.", "droeftet"],
  ["Kredsen kvitterede for oplægget og drøftede planen.", "droeftet"],
  ["Kredsen drøftede planen og anbefaler, at man tager den op i klyngerne.", "droeftet"],
  ["Sagen udsættes til mødet i juni.", "udsat"],
  ["Udsat.", "udsat"],
  ["Udvalget besluttede at udskyde sagen.", "udsat"],
  ["Sagen sendes tilbage til forvaltningen.", "udsat"],
  ["Punktet blev taget af dagsordenen.", "udsat"],
  ["Anbefales ikke.", "ikke_godkendt"],
  ["Kredsen godkendte ikke planen, men afventer en ny.", "ikke_godkendt"],
  ["Forslaget blev forkastet.", "ikke_godkendt"],
  ["Udvalget besluttede at afvise ansøgningen.", "ikke_godkendt"],
  ["Planen kan ikke godkendes.", "ikke_godkendt"],
  ["Else Vang blev udpeget til styregruppen.", "udpeget"],
  ["Karin Holt blev valgt.", "udpeget"],
  ["Rådet valgte Revision Midt.", "udpeget"],
  ["Rådet valgte den første model.", "ukendt"],
  ["Kredsen gav input til planen.", "input_givet"],
  ["Kredsen kom med en række bemærkninger.", "input_givet"],
  ["-", "ingen"],
  [".", "ingen"],
  ["Ingen punkter drøftet.", "ingen"],
  ["Der var intet under eventuelt.", "ingen"],
  ["Afbud: Karin Holt", "ingen"],
  ["De medlemmer, der er udpeget, bliver bedt om en tilbagemelding.", "ukendt"],
  ["Planen skal godkendes af Byrådet i juni.", "ukendt"],
];

describe("itemDecision", () => {
  it.each(decisions)("reads «%s» as %s", (text, outcome) => {
    expect(outcomeOf(text)).toBe(outcome);
  });

  it("quotes conditions and evidence", () => {
    const decision = itemDecision(
      item("Havneplan", [
        section("beslutning", "Beslutning", [
          "Godkendt med den tilføjelse, at hegnet males grønt.",
        ]),
      ]),
      council,
    );
    expect(decision).toEqual({
      text: "Godkendt med den tilføjelse, at hegnet males grønt.",
      outcome: "godkendt_med_aendringer",
      conditions: ["med den tilføjelse, at hegnet males grønt"],
      evidence: "Godkendt med den tilføjelse, at hegnet males grønt.",
    });
  });

  it("takes an approved election for an appointment", () => {
    expect(outcomeOf("Karin Holt stiller op.\nEnstemmigt vedtaget.", "Valg af dirigent")).toBe(
      "udpeget",
    );
    expect(outcomeOf("Karin Holt", "Valg af dirigent")).toBe("udpeget");
    expect(outcomeOf("Dirigent blev Karin Holt.", "Valg af dirigent")).toBe("udpeget");
    expect(outcomeOf("Genvalg til Karin Holt.", "Valg af revisor")).toBe("udpeget");
  });

  it("takes over a proposal to postpone that was carried", () => {
    const text = "Det foreslås, at punktet udskydes til efteråret.\nEnstemmigt vedtaget.";
    expect(outcomeOf(text)).toBe("udsat");
  });

  it("does not call something else than the proposal an approval", () => {
    const proposed = item("Havneplan", [
      section("beslutning", "Beslutning", ["Det blev besluttet, at en gruppe ser på sagen."]),
    ]);
    proposed.recommendations = [{ by: null, to: null, points: ["at planen godkendes"] }];
    expect(itemDecision(proposed, council)?.outcome).toBe("ukendt");
  });

  it("leaves decisions of other bodies and days to the history of the case", () => {
    const sections = [
      section("beslutning", "Beslutning i Teknikudvalget den 4. maj 2021", [
        "Forslaget blev forkastet.",
      ]),
      section("beslutning", "Byrådets beslutning", ["Godkendt."]),
    ];
    expect(itemDecision(item("Havneplan", sections), council)).toMatchObject({
      text: "Godkendt.",
      outcome: "godkendt",
    });
    expect(itemDecision(item("Havneplan", sections.slice(0, 1)), council)).toBeNull();
  });

  it("reads a report's decision, and not what its lists tell of other places", () => {
    const report = section("referat", "Referat", [
      "Formanden orienterede om:",
      "- Rampesagen blev udsat i Teknikudvalget",
      "Kredsen tog orienteringen til efterretning.",
    ]);
    expect(itemDecision(item("Nyt siden sidst", [report]), council)?.outcome).toBe(
      "taget_til_efterretning",
    );
  });

  it("finds no decision in a report that quotes another body's", () => {
    const report = section("referat", "Referat", [
      "Regionsrådet besluttede den 21. april 2021, at ordningen kan begynde.",
    ]);
    expect(itemDecision(item("Nyt siden sidst", [report]), council)).toBeNull();
  });

  it.each([
    ["Karin Holt aflagde beretning, som blev taget til efterretning.", "taget_til_efterretning"],
    ["Kassereren fremlagde regnskabet, der blev enstemmigt godkendt.", "godkendt"],
    ["Bestyrelsen foreslog Karin Holt, som blev valgt uden modkandidat.", "udpeget"],
    ["Regnskabet, der viste et overskud på 12.450 kr. Regnskabet blev godkendt.", "godkendt"],
    ["Som dirigent valgtes Karin Holt, der fandt mødet lovligt varslet.", "udpeget"],
    ["Skolerådet drøftede udkastet.", "droeftet"],
    ["Punktet er udskudt til næste møde.", "udsat"],
    ["Flytningen er udskudt til uge 42.", null],
    ["Karin Holt gennemgik planen, som blev vedtaget i 2019.", null],
  ])("reads the unlabelled text «%s» as %s", (text, outcome) => {
    const unlabelled = item("Havneplan for Åløse", [section("tekst", null, [text])]);
    expect(itemDecision(unlabelled, council)?.outcome ?? null).toBe(outcome);
  });

  it("reads an association's text below the heading", () => {
    const text = section("tekst", null, [
      "Formanden fremlagde beretningen. Godkendt med applaus.",
      "Det har været et godt år med mange ture.",
    ]);
    expect(itemDecision(item("Formandens beretning", [text]), council)).toMatchObject({
      outcome: "godkendt",
      text: "Formanden fremlagde beretningen. Godkendt med applaus.",
    });
  });

  it.each([
    "Der ønskes en drøftelse og eventuel vedtagelse af retningslinjer.",
    "Skemaet gennemgås med henblik på fælles drøftelse.",
    "Referat vedtaget af:",
    "Desuden drøftede man kvalitet i klyngerne.",
  ])("finds no decision in «%s» without a heading", (text) => {
    expect(itemDecision(item("Eventuelt", [section("tekst", null, [text])]), council)).toBeNull();
  });

  it("never reads a Sagsfremstilling or an empty Beslutning", () => {
    const sections = [
      section("sagsfremstilling", "Sagsfremstilling", ["Planen blev godkendt."]),
      section("beslutning", "Beslutning", []),
    ];
    expect(itemDecision(item("Havneplan", sections), council)).toBeNull();
  });
});
