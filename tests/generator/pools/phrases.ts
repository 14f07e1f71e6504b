import type { Outcome } from "../../../src/model/item-record.js";

/** Ways to print a decision, by outcome; `{body}` is the organ. */
export const decisions: Readonly<Partial<Record<Outcome, readonly string[]>>> = {
  godkendt: [
    "Godkendt.",
    "Indstillingen blev godkendt.",
    "{body} godkendte indstillingen.",
    "Tiltrådt.",
    "Vedtaget som indstillet.",
  ],
  godkendt_med_aendringer: [
    "{body} godkendte indstillingen med den ændring, at fristen forlænges til den {date}.",
    "Godkendt med den tilføjelse, at sagen tages op igen, når der foreligger et endeligt regnskab.",
  ],
  taget_til_efterretning: [
    "Taget til efterretning.",
    "Orienteringen blev taget til efterretning.",
    "{body} tog orienteringen til efterretning.",
  ],
  droeftet: ["Drøftet.", "Sagen blev drøftet.", "{body} drøftede sagen."],
  udsat: ["Udsat.", "Sagen blev udsat til næste møde.", "{body} udsatte sagen."],
  ikke_godkendt: [
    "Indstillingen blev ikke godkendt.",
    "Forslaget blev forkastet.",
    "{body} kunne ikke tiltræde indstillingen.",
  ],
};

/** General sentences for the sections every system has. */
export const economyTexts = [
  "Udgiften på {amount} kr. holdes inden for den afsatte ramme.",
  "Sagen har ingen økonomiske konsekvenser for kommunen.",
  "Merudgiften finansieres af puljen til uforudsete udgifter, som herefter er på {amount} kr.",
  "Driften ventes at stige med {amount} kr. om året fra {year}.",
] as const;
export const lawTexts = [
  "Sagen behandles efter planlovens § 25 og kommunens egne retningslinjer.",
  "Lov om social service, § 79, stk. 2.",
  "Efter styrelseslovens § 22.2 skal bevillingen gives af byrådet.",
  "Bekendtgørelse af lov om almene boliger, kapitel 9.",
] as const;
export const hearingTexts = [
  "Forslaget har været i høring hos Ældrerådet, der ikke havde bemærkninger.",
  "Handicaprådet afgav høringssvar den {date} og peger på, at rampen bør være bredere.",
  "Sagen sendes i høring i {count} uger.",
] as const;
export const scheduleTexts = [
  "Anlægsarbejdet begynder den {date} og ventes at vare {count} uger.",
  "Sagen forelægges igen den {date}.",
  "Ordningen træder i kraft den {date}.",
] as const;
export const communicationTexts = [
  "Beslutningen meddeles ansøgerne ved brev og lægges på hjemmesiden.",
  "Der udsendes en pressemeddelelse, når aftalen er underskrevet.",
] as const;
export const consequenceTexts = [
  "Sagen har ikke betydning for miljøet.",
  "Ændringen ventes at gøre det lettere for borgere med nedsat mobilitet at komme rundt.",
] as const;
export const courseTexts = [
  "Teknik- og Miljøudvalget, Økonomiudvalget og byrådet.",
  "Sagen afgøres i udvalget.",
  "Behandlet første gang den {date}.",
] as const;
export const remarkTexts = [
  "Forvaltningen bemærker, at tilbuddet kun gælder til den {date}.",
  "Det bemærkes, at {person} har meldt sig inhabil i sagen.",
] as const;
export const backgroundTexts = [
  "Emnet blev rejst på mødet den {date}, hvor der var ønske om et oplæg.",
  "Sekretariatet fik i foråret til opgave at samle kommunernes erfaringer.",
] as const;

/** Thematic sub-titles inside a case; never a heading of the template. */
export const subtitles = [
  "Erfaringer fra de første måneder",
  "Hvad siger tallene?",
  "Om den nye model",
  "Vejen frem",
  "Kort om projektet",
  "Særligt om de mindre byer",
  "Input fra arbejdsgruppen",
] as const;

/** Introductions to a list inside a case, with its points. */
export const listIntroductions = [
  "Arbejdet falder i følgende dele:",
  "Der er især tre forhold, som bør fremhæves:",
  "Gruppen har set på følgende spørgsmål:",
  "Modellen hviler på disse principper:",
] as const;
export const listPoints = [
  "Fælles mål, som alle kommuner kan se sig selv i",
  "En fast kontaktperson i hver afdeling",
  "Kort vej fra henvendelse til svar",
  "Åbenhed om, hvad der ikke virker",
  "Løbende opfølgning på økonomien",
  "Inddragelse af borgere og pårørende",
  "Et enkelt skema i stedet for fire",
  "Oplæring af nye medarbejdere",
  "Bedre brug af de data, der allerede findes",
  "Adgang for små foreninger",
] as const;

/** Lines of a quoted earlier decision, a decoy. */
export const earlierDecisions = [
  "Udvalget besluttede den {date}: ”Sagen sendes tilbage til forvaltningen med ønske om et nyt overslag.”",
  "Det hedder i referatet fra mødet den {date}: ”Godkendt, dog således at beløbet halveres.”",
  "2. november 2023 blev sagen behandlet første gang, og den blev da udsat.",
] as const;

/** Clauses of a contract put inside an item: chapter and text. */
export const contractChapters = [
  {
    title: "Formål",
    text: "Aftalen skal sikre, at parterne samarbejder om vejledning af virksomheder, og at midlerne bruges, hvor de gør mest gavn.",
  },
  {
    title: "Parterne",
    text: "Aftalen indgås mellem de deltagende kommuner og erhvervshuset i {town}.",
  },
  {
    title: "Mål og opfølgning",
    text: "Erhvervshuset afleverer hvert halve år en skriftlig status med tal for antal vejledte virksomheder.",
  },
  {
    title: "Økonomi",
    text: "Kommunernes bidrag udgør {amount} kr. om året og reguleres med pris- og lønudviklingen.",
  },
  {
    title: "Misligholdelse",
    text: "Ved væsentlig misligholdelse kan aftalen ophæves med tre måneders varsel.",
  },
  {
    title: "Ikrafttræden og ophør",
    text: "Aftalen træder i kraft den {date} og løber, til den opsiges.",
  },
] as const;

/** Headings of groups. */
export const openGroups = ["Åbne punkter", "Åben dagsorden", "Åbne sager"] as const;
export const closedGroups = ["Lukkede punkter", "Lukket dagsorden", "Lukkede sager"] as const;
export const kindGroups = [
  ["Beslutningspunkter", "Drøftelsespunkter", "Orienteringspunkter"],
  ["A. Sager til beslutning", "B. Sager til drøftelse", "C. Sager til orientering"],
] as const;
