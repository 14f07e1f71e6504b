/** What a query tries. */
export type QueryKind = "known" | "topic" | "inflected" | "compound" | "misspelt";

/** A query and the titles of the items that answer it. */
export interface JudgedQuery {
  query: string;
  kind: QueryKind;
  /** Items whose title matches answer fully (grade 2). */
  right: RegExp;
  /** Items whose title matches touch the matter (grade 1). */
  near?: RegExp;
}

const stockings = /kompressionsstrømper/iu;
const aids = /indkøb af hjælpemidler/iu;
const traffic = /trafiksikkerheds/iu;
const flood = /klimatilpasning|stormflod/iu;
const plans = /lokalplan/iu;
const daycare = /dagtilbud/iu;
const grants = /tilskud til foreninger|kulturpuljen/iu;
const discharge = /udskrivelse/iu;
const volunteers = /frivilligt socialt arbejde/iu;
const recruiting = /rekruttering|elevpladser/iu;
const young = /unge med psykisk/iu;
const homeCare = /hjemmepleje|personlig pleje/iu;
const employment = /beskæftigelsesplan|langtidsledige/iu;
const nursing = /plejecentret|plejeboliger/iu;
const waste = /affaldsordning|tekstilaffald/iu;
const bridge = /broen over|bevilling til bro/iu;
const followUp = /budgetopfølgning/iu;
const telemedicine = /telemedicin/iu;
const chargers = /ladestandere/iu;
const wellbeing = /trivselsmåling/iu;
const chair = /valg af dirigent/iu;

/** Judged by reading what the generator and the samples hold. */
export const judgedQueries: JudgedQuery[] = [
  { query: "gratis busser i weekenden", kind: "known", right: /gratis busser/iu },
  { query: "Møllestiens Børnehus renovering", kind: "known", right: /Møllestiens Børnehus/u },
  { query: "Teglværksvej lokalplan 84", kind: "known", right: /Lokalplan 84/u },
  { query: "Erhvervshus Øst resultatkontrakt", kind: "known", right: /Resultatkontrakt med/u },
  { query: "lånepuljen for botilbud", kind: "known", right: /lånepuljen for botilbud/u },
  { query: "gulvbelægning i idrætshallen", kind: "known", right: /gulvbelægning/u },
  { query: "biblioteksbussens ruter", kind: "known", right: /Biblioteksbussens/u },
  { query: "årets kulturpris", kind: "known", right: /kulturpris/u },
  { query: "kalkning af kirkens nordside", kind: "known", right: /Kalkning/u },
  { query: "julekoncert koret fra Askelund", kind: "known", right: /Julekoncert/u },
  { query: "nye vinduer mod gården", kind: "known", right: /Nye vinduer/u },
  { query: "fælles journal på akutpladser", kind: "known", right: /akutpladser/u },
  { query: "vikarkorps i ferieperioder", kind: "known", right: /vikarkorps/u },
  {
    query: "værdighedspolitikkerne i de seks kommuner",
    kind: "known",
    right: /værdighedspolitik/u,
  },
  { query: "arbejdsgruppen om demens", kind: "known", right: /demens/u },
  { query: "temadrøftelse det nære sundhedsvæsen", kind: "known", right: /nære sundhedsvæsen/u },
  { query: "model 2 fordeling af udgifter strømper", kind: "known", right: stockings },
  { query: "skimmelsvamp i garderoben", kind: "known", right: /Møllestiens Børnehus/u },
  {
    query: "udgiften til varme under budgettet vikarudgiften",
    kind: "known",
    right: /Kvartalsrapport, 2/u,
  },
  { query: "motorbåd til brug for instruktører", kind: "known", right: /Indkomne forslag/u },
  { query: "frivillige til besøgstjenesten", kind: "known", right: /besøgstjeneste/iu },
  { query: "sikring mod stormflod", kind: "topic", right: flood },
  {
    query: "trafiksikkerhed",
    kind: "topic",
    right: traffic,
    near: /trafik ved skolen|afsætningszone/iu,
  },
  { query: "lokalplan boliger", kind: "topic", right: plans },
  { query: "pladser i dagtilbud", kind: "topic", right: daycare },
  { query: "tilskud til foreninger", kind: "topic", right: grants, near: volunteers },
  { query: "udskrivelse fra sygehus", kind: "topic", right: discharge },
  { query: "frivilligt socialt arbejde", kind: "topic", right: volunteers },
  { query: "unge psykisk mistrivsel", kind: "topic", right: young },
  { query: "kvalitetsstandard personlig pleje", kind: "topic", right: homeCare },
  { query: "langtidsledige indsats", kind: "topic", right: employment },
  { query: "affald sommerhuse", kind: "topic", right: waste },
  { query: "bro eftersyn dæk tæret", kind: "topic", right: bridge },
  { query: "merforbrug budgetopfølgning", kind: "topic", right: followUp },
  { query: "borgere med hjertesvigt", kind: "topic", right: telemedicine },
  { query: "parkeringsplads ladestander", kind: "topic", right: chargers },
  {
    query: "salg af skole bud udbud",
    kind: "topic",
    right: /salg af den tidligere skole|afhændelse/iu,
  },
  { query: "kompressionsstrømpernes indkøb", kind: "inflected", right: stockings, near: aids },
  { query: "lokalplanernes vedtagelse", kind: "inflected", right: plans },
  { query: "trafiksikkerhedsprojekternes prioritering", kind: "inflected", right: traffic },
  { query: "foreningernes tilskud", kind: "inflected", right: grants },
  { query: "udskrivelser fra sygehuset", kind: "inflected", right: discharge },
  { query: "elevpladsen på SOSU-området", kind: "inflected", right: recruiting },
  { query: "plejecentre udviklingsplaner", kind: "inflected", right: nursing },
  { query: "ladestanderne på parkeringspladser", kind: "inflected", right: chargers },
  { query: "trivselsmålinger i klasserne", kind: "inflected", right: wellbeing },
  { query: "beskæftigelsesplanens mål", kind: "inflected", right: employment },
  { query: "idrætshallens gulve", kind: "inflected", right: /gulvbelægning/u },
  { query: "dirigenter og stemmetæller", kind: "inflected", right: chair },
  { query: "kvalitetsrapporter for folkeskolen", kind: "inflected", right: /kvalitetsrapport/iu },
  { query: "strømper og bandager", kind: "compound", right: stockings, near: aids },
  { query: "børnehus bevilling", kind: "compound", right: /Møllestiens Børnehus/u },
  { query: "opfølgning på budget", kind: "compound", right: followUp, near: /budget/iu },
  { query: "sikkerhed i trafikken", kind: "compound", right: traffic, near: /trafik ved skolen/iu },
  { query: "trivsel måling", kind: "compound", right: wellbeing },
  { query: "boliger til pleje", kind: "compound", right: nursing, near: /pleje/iu },
  { query: "strømpeindkøb", kind: "compound", right: stockings, near: aids },
  { query: "hjælpemiddelindkøb", kind: "compound", right: aids, near: stockings },
  { query: "tekstil affald", kind: "compound", right: waste },
  { query: "plan for beskæftigelse", kind: "compound", right: employment },
  { query: "bussens ruter", kind: "compound", right: /Biblioteksbussens/u },
  { query: "Lisbeth Dambrog", kind: "misspelt", right: /værdighedspolitik/u, near: /revisor/u },
  { query: "Ragnhild Stenhold oplæg", kind: "misspelt", right: /nære sundhedsvæsen/u },
  { query: "Frida Markusen busser", kind: "misspelt", right: /gratis busser/u },
  { query: "kompresionsstrømper", kind: "misspelt", right: stockings },
  { query: "lokaplan Teglværksvej", kind: "misspelt", right: /Lokalplan 84/u, near: plans },
  { query: "Oejvind Poulsgaard budget", kind: "misspelt", right: /budget for Fælleskommunalt/u },
  { query: "Moellestiens boernehus", kind: "misspelt", right: /Møllestiens Børnehus/u },
  { query: "telemedisin hjertesvigt", kind: "misspelt", right: telemedicine },
  { query: "Knud Raun Elkjaer", kind: "misspelt", right: stockings },
];
