/**
 * The parts that every pattern about closed and open items is built of: one list of words for
 * titles, headings of groups, status lines and sentences.
 */

const closedAdjective =
  "(?:lukke(?:t|de)|fortrolig(?:e|t)?|(?:ikke|ej)[\\s-]{1,2}offentlig(?:e|t)?)(?![\\p{L}])";

/** Items, meetings, their parts and their papers. */
const closedThings: readonly string[] = [
  "punkt(?:er(?:ne)?|et)?",
  "pkt\\.?",
  "sag(?:er(?:ne)?|en)?",
  "emne(?:r(?:ne)?|t)?",
  "dagsorden(?:en)?",
  "møde(?:r|t)?",
  "møderække",
  "del(?:en)?",
  "behandling",
  "referat",
  "protokol(?:len)?",
];

/** What may be open or closed: an item, some of them, a part of the meeting or its papers. */
const subject = `(?:(?:dagsordens|beslutnings|efterretnings|orienterings|drøftelses|tillægs|møde)-?)?(?:${closedThings.join("|")})`;

const meetingSubject =
  "(?:punkt(?:er|et)?|dagsordenspunkt(?:er|et)?|sag(?:er|en)?|(?:tillægs)?dagsorden(?:en)?|(?:beslutnings)?(?:referat|protokol)(?:let|len|tet)?|møde(?:t)?|del)";

/** "lukket", "lukket/fortroligt punkt", "fortrolige sager" */
const closedPhrase = `${closedAdjective}(?:\\s?(?:/|,|og|-)\\s?${closedAdjective})?(?:\\s+(?:${subject}|døre|drøftelse(?:r)?|orientering(?:er)?)(?![\\p{L}]))?`;

/** "for lukkede døre", "på et lukket møde" */
export const behindDoors =
  "(?:(?:for|bag|på|i|under)\\s+(?:et\\s+)?lukke(?:t|de)\\s+(?:døre|møde|dagsorden|del)(?![\\p{L}]))";

const treated =
  "(?:(?:er|var|bliver|blev|skal)\\s+)?(?:behandle(?:s|t|des|de)|drøfte(?:s|t|des)|behandling|til (?:behandling|efterretning|orientering|beslutning|drøftelse))\\s?[-–,]?\\s+";

const severalItems =
  "(?:(?:de |efter)?følgende |nedenstående |resterende |øvrige )?(?:sager(?:ne)?|punkter(?:ne)?|dagsordenspunkter(?:ne)?)";

const doorsPhrase = `(?:${severalItems}\\s+)?(?:${treated})?${behindDoors}`;

const notPublished =
  "(?:må\\s+ikke\\s+offentliggøres|ikke\\s+til\\s+offentliggørelse|(?:er\\s+)?undtaget\\s+(?:fra\\s+)?(?:offentlighed(?:en)?|aktindsigt))";

/** A reason behind the mark: ", jf. styrelseslovens § 10", " - ikke til offentliggørelse". */
const reason = `(?:\\s?[,;:–-]?\\s*\\(?(?:(?:jf\\.?|jævnfør|i henhold til|i medfør af|iht\\.?|efter|§)\\s?[^\\n()]{1,90}|${notPublished})\\)?)?`;

/** Says of an item, of some or of the meeting that the public may not follow it. */
export const closedMark = `(?:${closedPhrase}|${doorsPhrase}|${notPublished}|${meetingSubject}\\s?[-–:,]\\s?${closedAdjective})${reason}`;

/** The states that a sentence may give an item. */
export const closedState = `(?:${closedPhrase}|${behindDoors}|${notPublished})`;

/** How an item, its group or the meeting is called that the public may follow. */
const openPhrases: readonly string[] = [
  "(?:åb(?:en|ent|ne)(?![\\p{L}])(?:\\s+(?:punkt(?:er)?|sag(?:er)?|(?:beslutnings|efterretnings|orienterings|tillægs|dagsordens)(?:punkt(?:er)?|sager|dagsorden)|dagsorden|møde|del|behandling|døre))?)",
  "offentlig(?:e|t)?\\s+(?:punkt(?:er)?|sag(?:er)?|(?:beslutnings|efterretnings|orienterings|tillægs)(?:punkter|sager|dagsorden)|dagsorden|møde|del)",
  "(?:sager |punkter )?(?:til (?:behandling|efterretning|orientering|beslutning)\\s?[-–,]?\\s?)?for åbne døre",
];

/**
 * Says that the public may. Fewer words than for closed: a word taken wrongly for "open" would
 * let an item out that stands among closed ones.
 */
export const openMark = `(?:${openPhrases.join("|")})`;
