/**
 * Words by which a presenter is told from a place or a thing.
 */

/** Offices and titles that stand before a name, or for one. */
const roleSource =
  "(?:vice|næst|lands|kreds|afdelings|bestyrelses|udvalgs|by|borg|borger|kommunal|sundheds|social|økonomi|børne|skole|kultur|teknik|plan|specialkonsulent|chef|projekt|team|center|sekretariats|kontor|stabs|menigheds|kirke|dag|vicekommunal|hr|it)*-?" +
  "(?:formand(?:en|skabet)?|forkvinde(?:n)?|forperson(?:en)?|kasserer(?:en)?|direktør(?:en)?|chef(?:en)?|leder(?:en)?|konsulent(?:en)?|mester(?:en)?|sekretær(?:en)?|koordinator(?:en)?|revisor(?:en)?|dirigent(?:en)?|medlem(?:met)?|inspektør(?:en)?|præst(?:en)?|værge(?:n)?|arkitekt(?:en)?|advokat(?:en)?|konsulent(?:en)?|rådmand(?:en)?|rektor|professor|overlæge(?:n)?|læge(?:n)?|jurist(?:en)?|planlægger(?:en)?|ingeniør(?:en)?|fuldmægtig(?:en)?|administrationen|forvaltningen|sekretariatet|bestyrelsen|kontaktperson(?:en)?|repræsentant(?:en)?)";

/** A role or office ("sundhedschef", "kassereren", "næstformand"). */
export const roleWord = new RegExp(`^${roleSource}$`, "iu");

/**
 * Words that end like a place, a building or a firm. Endings that are surnames
 * as well (Lund, Skov, Bro, Holm) are left out.
 */
const placeWord =
  /(?:vej|vejen|gade|gaden|torv|torvet|pladsen|allé|alleen|stræde|strædet|stien|søen|åen|skoven|parken|skole|skolen|huset|havnen|kirken|stranden|bækken|marken|bakken|broen|center|centret|centeret|hallen|station|stationen|hospital|hospitalet|sygehus|sygehuset|institut|instituttet|museum|museet|bibliotek|biblioteket|plejehjem|børnehave|børnehaven|kommune|region|rundkørsel|rundkørslen|boligforening|forsyning|kysten|fjorden|mosen|engen|gården|byen|boulevard|vænge|vænget|haven|toften|stadion|a\/s|aps)$/iu;

/** First words of place names ("Gammel Strand", "Sankt Jørgens Sø"). */
const placeStart =
  /^(?:gammel|gamle|store|lille|nørre|sønder|søndre|vester|vestre|øster|østre|nordre|sankt|skt\.?|ny|nye)$/iu;

/** Headings of what a person gives: a report, a status, an oral account. */
const givenByPerson =
  /(?:beretning|orientering|oplæg|status|gennemgang|forelæggelse|fremlæggelse|aflæggelse|regnskab|præsentation|indlæg|nyt fra|velkomst|velkommen|information|redegørelse|drøftelse|foredrag|introduktion|opfølgning|tilbagemelding|budget|evaluering|referat|meddelelse)/iu;

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
