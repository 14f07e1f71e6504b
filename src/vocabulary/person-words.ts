/**
 * Words by which a presenter is told from a place or a thing.
 */

/** What an office's name may begin with: "næstformand", "sekretariatschef". */
const roleBeginnings: readonly string[] = [
  "vice",
  "næst",
  "lands",
  "kreds",
  "afdelings",
  "bestyrelses",
  "udvalgs",
  "by",
  "borg",
  "borger",
  "kommunal",
  "sundheds",
  "social",
  "økonomi",
  "børne",
  "skole",
  "kultur",
  "teknik",
  "plan",
  "specialkonsulent",
  "chef",
  "projekt",
  "team",
  "center",
  "sekretariats",
  "kontor",
  "stabs",
  "menigheds",
  "kirke",
  "dag",
  "vicekommunal",
  "hr",
  "it",
];

/** Offices and titles that stand before a name or for one, and the parts of an organisation that stand for one. */
const roles: readonly string[] = [
  "formand(?:en|skabet)?",
  "forkvinde(?:n)?",
  "forperson(?:en)?",
  "kasserer(?:en)?",
  "direktør(?:en)?",
  "chef(?:en)?",
  "leder(?:en)?",
  "konsulent(?:en)?",
  "mester(?:en)?",
  "sekretær(?:en)?",
  "koordinator(?:en)?",
  "revisor(?:en)?",
  "dirigent(?:en)?",
  "medlem(?:met)?",
  "inspektør(?:en)?",
  "præst(?:en)?",
  "værge(?:n)?",
  "arkitekt(?:en)?",
  "advokat(?:en)?",
  "rådmand(?:en)?",
  "rektor",
  "professor",
  "overlæge(?:n)?",
  "læge(?:n)?",
  "jurist(?:en)?",
  "planlægger(?:en)?",
  "ingeniør(?:en)?",
  "fuldmægtig(?:en)?",
  "administrationen",
  "forvaltningen",
  "sekretariatet",
  "bestyrelsen",
  "kontaktperson(?:en)?",
  "repræsentant(?:en)?",
];

const roleSource = `(?:${roleBeginnings.join("|")})*-?` + `(?:${roles.join("|")})`;

/** A role or office ("sundhedschef", "kassereren", "næstformand"). */
export const roleWord = new RegExp(`^${roleSource}$`, "iu");

/**
 * How the names of places, buildings and firms end; endings that are surnames as well (Lund, Skov,
 * Bro, Holm) are left out.
 */
const placeEndings: readonly string[] = [
  "vej",
  "vejen",
  "gade",
  "gaden",
  "torv",
  "torvet",
  "pladsen",
  "allé",
  "alleen",
  "stræde",
  "strædet",
  "stien",
  "søen",
  "åen",
  "skoven",
  "parken",
  "skole",
  "skolen",
  "huset",
  "havnen",
  "kirken",
  "stranden",
  "bækken",
  "marken",
  "bakken",
  "broen",
  "center",
  "centret",
  "centeret",
  "hallen",
  "station",
  "stationen",
  "hospital",
  "hospitalet",
  "sygehus",
  "sygehuset",
  "institut",
  "instituttet",
  "museum",
  "museet",
  "bibliotek",
  "biblioteket",
  "plejehjem",
  "børnehave",
  "børnehaven",
  "kommune",
  "region",
  "rundkørsel",
  "rundkørslen",
  "boligforening",
  "forsyning",
  "kysten",
  "fjorden",
  "mosen",
  "engen",
  "gården",
  "byen",
  "boulevard",
  "vænge",
  "vænget",
  "haven",
  "toften",
  "stadion",
  "a/s",
  "aps",
];

const placeWord = new RegExp(`(?:${placeEndings.join("|")})$`, "iu");

/** First words of place names ("Gammel Strand", "Sankt Jørgens Sø"). */
const placeStart =
  /^(?:gammel|gamle|store|lille|nørre|sønder|søndre|vester|vestre|øster|østre|nordre|sankt|skt\.?|ny|nye)$/iu;

/** What one person gives to the meeting: a report, a status, an oral account. */
const accounts: readonly string[] = [
  "beretning",
  "orientering",
  "oplæg",
  "status",
  "gennemgang",
  "forelæggelse",
  "fremlæggelse",
  "aflæggelse",
  "regnskab",
  "præsentation",
  "indlæg",
  "nyt fra",
  "velkomst",
  "velkommen",
  "information",
  "redegørelse",
  "drøftelse",
  "foredrag",
  "introduktion",
  "opfølgning",
  "tilbagemelding",
  "budget",
  "evaluering",
  "referat",
  "meddelelse",
];

const givenByPerson = new RegExp(`(?:${accounts.join("|")})`, "iu");

/** Does the word end like a place name ("Møllebakken", "Nørregade")? */
export function isPlaceWord(word: string): boolean {
  return placeWord.test(word.replace(/[.,)]+$/u, ""));
}

/** Does the word begin place names rather than persons' ("Gammel", "Store")? */
export function startsPlace(word: string): boolean {
  return placeStart.test(word);
}

/** Does the title name something that one person gives to the meeting? */
export function isGivenByPerson(title: string): boolean {
  return givenByPerson.test(title);
}
