/**
 * The words of outcomes, each an alternative of a pattern that matches whole words.
 *
 *     Indstillingen blev tiltrådt.
 *                        ^^^^^^^^
 */

const subject =
  "(?:punktet|sagen|emnet|forslaget|dagsordenspunktet|behandlingen|beslutningen|pkt\\.?|det|dette)";

/** "Sagen udsættes til mødet i juni." */
export const postponements: readonly string[] = [
  "udsat",
  "udsættes",
  "udsatte[s]?",
  "udsætter",
  "udskudt",
  "udskydes",
  "udskyder",
  "udskød(?:es)?",
  "(?:taget|tages|trukket|trækkes|tog) (?:af|fra) dagsorden(?:en)?",
  "(?:sendes|sendt|sendte|returneres|hjemvises|hjemvist)(?: \\p{L}+)? (?:tilbage|retur) til",
  "hjemvises",
  "hjemvist",
  "tilbagesend(?:t|es|te)(?!.{0,200}(?:vedtaget|tiltrådt|godkendt))",
  "returnere(?:t|s)",
  "(?:tilbage|over)før(?:es|t|tes) til (?:fornyet|næste)",
  "genfremlægges",
  "genoptages(?=[.\\s]*$)",
  "(?:sættes|sat|satte|stilles|stillet|stillede)(?: \\p{L}+)? i bero",
  "(?:udgår|udgik)(?: (?:af|fra) dagsordenen)?",
  "(?:genoptages|genbehandles) (?:på|i|til)",
  `(?:^|${subject} (?:[^,;.]{1,60} )?)(?:tages op igen|behandles igen)(?: (?:på|i|til)|(?=[.\\s]*$))`,
  `^(?:${subject} )?(?:behandles|tages op) på (?:(?:et|det) )?(?:næste|kommende|førstkommende)`,
  `^${subject} (?:(?:blev|er) )?(?:aflyst|ikke (?:nået|behandlet))`,
  "^(?:punktet|sagen|emnet) (?:(?:blev|er) )?trukket(?=[.\\s]*$)",
  `^${subject} nåede(?:s| vi| man) ikke`,
  `^(?:${subject} )?(?:venter|afventer) (?:til senere|(?:til|på) (?:(?:et|det) )?(?:næste|kommende|senere) (?:\\p{L}*møde|gang))`,
  `^(?:${subject} )?(?:(?:blev|er) )?(?:henvis|oversend|fremsend)(?:es|t|tes) til (?!.*(?:anbefal|godkend|orientering))(?:behandling|drøftelse|fornyet|(?:de )?(?:kommende )?budget\\p{L}*|\\p{L}[\\p{L}, -]{0,40}(?:udvalget|udvalg|bestyrelsen)(?!\\p{L}))`,
];

/** "Forslaget blev forkastet." */
export const refusals: readonly string[] = [
  "forkast(?:et|es|edes|ede|er)",
  "afvist",
  "afvises",
  "afviste[s]?",
  "afviser",
  "nedstemt",
  "nedstemmes",
  "afslået",
  "afslår",
  "afslås",
  "afslog(?:es)?",
  "afslag på",
  "(?:indstilling|forslag|anbefaling)(?:en|et|erne)? (?:(?:blev|er|bliver) ikke fulgt|ikke følges)",
  "^(?:der (?:blev |er )?)?(?:givet |meddelt )?afslag(?=[.\\s]*$)",
  "meddel(?:t|te|es|er) afslag",
  "gives afslag",
  "stemt ned",
  "(?:sagde|siger|takke(?:r|de)) nej",
  "ikke (?:\\p{L}+ )?flertal(?= for|[.\\s]*$)",
  "^(?:\\p{L}+ )?forslaget (?:(?:blev|er|var) )?(?:(?:dermed|hermed|således|derfor|herefter) )?(?:faldt(?! i (?:god|dårlig))|faldet)",
  "(?:dermed|hermed|herefter|derefter|så) faldt forslaget",
  "^[\\p{L} -]*(?:udvalget|rådet|bestyrelsen|forsamlingen|kommissionen|nævnet) (?:(?:kan|kunne) ikke|ønske(?:r|de) ikke at) (?:anbefale|støtte|godkende|tiltræde|imødekomme|bevilge|gå videre)",
];

/** "Bestyrelsen kan kun godkende planen, hvis støjen dæmpes." */
export const changedApprovals: readonly string[] = [
  "kan (?:\\p{L}+ )?kun (?:godkende|tiltræde|anbefale|støtte)",
  "(?:godkend(?:t|te|es)|vedtag(?:et|es)|tiltråd(?:t|te|es)|tiltrædes) (?:i|med) (?:en )?(?:ændret|revideret|tilrettet|justeret|den ændrede|den reviderede)",
  "(?:delvist?|betinget) (?:godkend(?:t|es)|imødekom(?:met|mes)|tiltrådt|vedtaget)",
  "(?:det|den|de) (?:(?:således|dermed) )?ændrede (?:forslag|indstilling|udkast)(?:er)? (?:(?:blev|er) )?(?:\\p{L}+ )?(?:vedtaget|godkendt|tiltrådt)",
  "(?:godkendt|vedtaget|tiltrådt) (?:som ændret|efter (?:\\p{L}+ )?(?:ændring|rettelse|tilretning|justering)\\p{L}*)",
];

/** "Indstillingen blev tiltrådt." */
export const approvals: readonly string[] = [
  "(?:princip)?godkend(?:t|te|tes|es|er|te[s]?)",
  "vedtag(?:et|es|er)",
  "vedtog(?:es)?",
  "tiltråd(?:t|te|tes)",
  "tiltræd(?:es|er|te)",
  "(?<!(?:den|de|der|som|(?:men|og) det) )anbefal(?:es|edes|et)",
  "indstille(?:s|t) (?:til )?(?:\\p{L}+s )?godkend(?:t|else)",
  "^(?:besluttet |beslutning )?som indstillet",
  "fulgte (?:\\p{L}+s )?indstilling(?:en|erne)",
  "tage[ts] til følge",
  "(?:over|frem)?send(?:es|t|tes) (?:til .{3,60} )?med anbefaling(?:er)?",
  "ratificere(?:t|s|de)",
  "(?:sagde|siger) (?:ja|god) (?:til|for)",
  "takke(?:r|de) ja",
  "(?:bakke(?:r|de)(?: \\p{L}+)? op om|opbakning til|tilslutning til|enighed om|enig[et]? i) (?:indstilling|forslag|plan)(?:en|et|erne)",
  "(?<!(?:administrationen|forvaltningen|direktionen|sekretariatet) )indstiller(?= (?:til|over ?for) [^,]{3,60},? at [^,]{0,80}(?:godkendes|vedtages|tiltrædes))",
  "anbefale(?:r|de)(?= (?:\\p{L}+s? )?(?:indstilling|forslag|sag|over\\s?for|til )|,? at (?:\\p{L}+s? ){0,3}(?:indstilling|forslag|sag)\\p{L}* (?:godkend|tiltræd|vedtag))",
  "bevilge(?:t|s|de|des)",
  "bevillige(?:t|s|de)",
  "imødekom(?:met|mes)?",
  "bifald(?:t|es|et)",
  "accepter(?:et|es|ede)",
  "stadfæst(?:et|es|ede)",
  "frigiv(?:et|es)",
  "frigav",
  "indstillingen(?:s \\p{L}+)? (?:blev |er |bliver )?(?:fulgt|følges)",
  "(?:forslag|anbefaling)(?:et|en|erne) (?:blev |er |bliver )?(?:fulgt|følges)",
  "^\\p{L}+s (?:forslag|anbefaling|indstilling)(?:er)? (?:blev |er |bliver )?(?:fulgt|følges)",
  "følger indstillingen",
  "meddel(?:t|es|te) (?:décharge|decharge|ansvarsfrihed|\\p{L}*dispensation|\\p{L}*tilladelse)",
  "^(?:der )?(?:(?:blev |er )?givet|gives) (?:\\p{L}*dispensation|\\p{L}*tilladelse)",
  "^\\p{L}*(?:dispensation|tilladelse|bevilling|garanti)(?:e?n)? (?:(?:blev|er) )?(?:meddel|giv)(?:es|t|et)",
  "(?:fastholdes|fortsætter|forbliver|er) uændret",
  "tilslutte(?:r|de) sig",
  "tilsluttes",
  "tilsluttet",
  "støtte(?:r|de) (?:indstillingen|forslaget|op om)",
];

/** "Redegørelsen blev taget til efterretning." */
export const acknowledgements: readonly string[] = [
  "til efterretning",
  "^efterretning",
  "^ad notam",
  "(?:noteret|noteres)(?=[.\\s]*$)",
  "(?:tog|tages|taget|tager|toges)(?: \\p{L}+){0,6} (?:til orientering|ad notam)",
  "til orientering(?=[.\\s]*$)",
  "orientering(?:en|erne)?(?: (?:blev|er))? (?:givet|modtaget|foretaget|gennemført)",
  "(?:orienteringen|beretningen|redegørelsen) (?:noteres|blev noteret)",
  "taget ad notam",
];

/** "Kredsen gav input til planen." */
export const contributions: readonly string[] = [
  "g[ai]v(?:er|es|et)?(?: \\p{L}+){0,3} (?:input|inputs|bemærkninger|kommentarer|høringssvar|feedback|indspil)(?! anledning)",
  "(?:kom|kommer) med(?: \\p{L}+){0,3} (?:input|inputs|bemærkninger|kommentarer|indspil|forslag)",
  "afg(?:av|iver|ives|ivet|iver)(?: \\p{L}+){0,3} (?:høringssvar|udtalelse|bemærkninger)",
  "(?:har|havde) følgende (?:bemærkninger|kommentarer|input)",
  "(?:havde|har) (?:et )?ønske om",
  "evaluerede",
  "kvalificerede",
  "høringssvar(?:et)? (?:(?:blev|er) )?(?:afgivet|afsendt|indsendt)",
];

/** "Godkendt med den tilføjelse, at hegnet males.": how a condition begins. */
export const conditions: readonly string[] = [
  "med (?:(?:den|det|de|disse|følgende|en|enkelte|få|mindre|nedenstående|ovenstående|faldne|nævnte|små|et par|udvalgets|byrådets|bestyrelsens|forslaget?|tilhørende|visse) ?)*(?:\\p{L}+ )?(?:bemærkning|tilføjelse|ændring|præcisering|forbehold|tilretning|rettelse|justering|undtagelse|kommentar|tilkendegivelse|forslag|tillæg|supplering|korrektion|betingelse|forudsætning)\\p{L}*",
  "under (?:den )?forudsætning (?:af|at)",
  "under forbehold",
  "forudsat",
  "på (?:den )?betingelse af",
  "på (?:det )?vilkår",
  "dog",
  "men (?:punkt|pkt\\.?|sag|forslag|bilag)",
  "idet",
  "såfremt",
  "hvis",
  "i (?:en )?(?:ændret|revideret|tilrettet|justeret) (?:form|udgave|version|udformning)",
  "undtagen",
  "bortset fra",
];
