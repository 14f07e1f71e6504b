/**
 * Labels of people at the head of minutes, each an alternative of a pattern for the whole label.
 *
 *     Til stede: Ida Holm, Ole Vad      Mødeleder: Tina Krog
 *     ^^^^^^^^^                         ^^^^^^^^^
 */

/** Who was not there: "Afbud", "Ikke mødt". */
export const absentLabels: readonly string[] = [
  "(?:ikke|ej) (?:mødte?|til ?stede(?:værende)?|fremmødte?|deltagende|deltog|deltager)",
  "(?:meldt |anmeldt |modtaget )?afbud(?: modtaget)?",
  "der (?:er|var) (?:meldt )?afbud(?=(?: fra)?$)",
  "(?:følgende )?(?:har|havde) meldt afbud",
  "følgende var fraværende",
  "afmeldte?",
  "(?:med|uden) afbud",
  "afbud (?:og|\\/) fravær(?:ende)?",
  "fraværende(?: (?:\\p{L}+)?medlemmer)?(?: og øvrige)?(?: (?:grundet|pga\\.?) sygdom)?(?: (?:og|\\/|eller) afbud)?",
  "fravær",
  "(?:meldt |med |lovligt )?forfald",
  "udeblev(?:et|ne|en)?",
  "deltog ikke",
  "udeblivelser",
  "mødte ikke",
  "ikke med",
  "forhindret",
  "forhindrede",
  "apologies",
  "absent",
  "regrets",
  "frånvarande",
];

/** Who was there: "Til stede", "Deltagere". */
export const presentLabels: readonly string[] = [
  "(?:følgende )?(?:var |er )?til ?stede(?:værende)?(?: (?:\\p{L}+)?medlemmer)?",
  "(?:i|på|ved|til) (?:mødet|\\p{L}+mødet|\\p{L}*forsamlingen) (?:deltog|mødte)(?=$)",
  "følgende (?:deltog|mødte)",
  "mødet havde deltagelse af",
  "(?:møde|øvrige |andre |faste )?deltager(?:e|ne|liste|kreds)?",
  "deltagende(?: (?:\\p{L}+)?medlemmer)?",
  "deltog",
  "(?:øvrige |andre )?fremmødte?(?: (?:\\p{L}+)?medlemmer)?",
  "fremmødet",
  "present",
  "närvarande",
  "mødte?(?: (?:\\p{L}+)?medlemmer)?",
  "nærværende",
  "medvirkende",
  "fremmøde",
  "med(?: var)?(?=$)",
  "(?:desuden|endvidere|herudover|derudover|ydermere|også|øvrige|i øvrigt) (?:deltog|deltager|mødte?|til ?stede|deltagende|var til stede)",
  "tilforordnede?",
  "embeds(?:mænd|folk)",
  "(?:fra|for) (?:forvaltningen|administrationen|sekretariatet|ledelsen|kommunen|bestyrelsen|personalet|medarbejderne|eleverne|forældrene|regionen|skolen|udvalget)(?: deltog| deltager)?",
  "(?:fra|for) [\\p{L} -]{3,45} (?:deltog|deltager|mødte)",
  "forvaltning",
  "administration",
  "sekretariat",
  "embedsværk",
  "attendees",
  "participants",
];

/** Who led the meeting: "Mødeleder", "Dirigent". */
export const chairLabels: readonly string[] = [
  "(?:ordstyrer|mødeleder|dirigent|formand)(?: ?\\/ ?| og )(?:referent|ordstyrer|mødeleder|dirigent)",
  "(?:dagens )?(?:ordstyrer|mødeleder|dirigent)(?: (?:for|på) mødet)?",
  "mødets leder",
  "mødeansvarlig",
  "(?:møde)?facilitator",
  "(?:mødet )?(?:blev )?faciliteret af",
  "forkvinde",
  "mødet (?:blev )?lede[st] af",
  "(?:møde|valgt )?dirigent(?:er)?",
  "ordstyrer",
  "mødeleder",
  "mødeledelse",
  "mødeformand",
  "formand",
  "udvalgsformand",
  "forperson",
  "chair",
];

/** Who wrote the minutes: "Referent". */
export const secretaryLabels: readonly string[] = [
  "ref\\.?",
  "(?:dagens |møde)?referent(?:er)?(?: (?:for|på|ved) mødet)?",
  "mødesekretær",
  "referent ?\\/ ?sekretær",
  "sekretær ?\\/ ?referent",
  "referat ?(?:ved|v\\/|v\\.?|af)",
  "referat (?:er )?(?:udarbejdet|skrevet|ført|taget) af",
  "protokol ført af",
  "notetager",
  "skribent",
  "pennefører",
  "sekretær",
  "protokolfører",
  "skriver",
  "referatskriver",
  "referattager",
  "minutes by",
];
