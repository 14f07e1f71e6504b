import type { Outcome } from "../model/item-record.js";
import { compactLetters } from "./compact-letters.js";
import {
  acknowledgements,
  approvals,
  changedApprovals,
  conditions,
  contributions,
  postponements,
  refusals,
} from "./outcome-words.js";
import { wordPattern } from "./word-pattern.js";

/**
 * How Danish minutes say what was decided. A verdict settles the case, talk only
 * says that it was dealt with, a hint counts where nothing clearer is said.
 */
export type ActStrength = "verdict" | "talk" | "hint";

/** One way of saying an outcome. */
export interface OutcomePattern {
  outcome: Outcome;
  strength: ActStrength;
  pattern: RegExp;
}

/** What is chosen rather than elected: "besluttede at vælge det billigste tilbud". */
const chosenThing =
  "løsning|model|scenari|forslag|variant|tilbud|leverandør|entreprenør|udbyder|firma|farve|dato";

/** In the order in which one sentence is tried; the first of a kind that matches counts. */
export const outcomePatterns: OutcomePattern[] = [
  // Sagen udsættes til mødet i juni.
  //       ^^^^^^^^
  {
    outcome: "udsat",
    strength: "verdict",
    pattern: wordPattern(postponements.join("|")),
  },
  // Forslaget blev forkastet.
  //                ^^^^^^^^^
  {
    outcome: "ikke_godkendt",
    strength: "verdict",
    pattern: wordPattern(refusals.join("|")),
  },
  // Bestyrelsen kan kun godkende planen, hvis støjen dæmpes.
  //             ^^^^^^^^^^^^^^^^
  {
    outcome: "godkendt_med_aendringer",
    strength: "verdict",
    pattern: wordPattern(changedApprovals.join("|")),
  },
  // Else Vang blev valgt.
  //                ^^^^^
  {
    outcome: "udpeget",
    strength: "verdict",
    pattern: wordPattern(
      `(?<!(?:den|det|de|hver|nye?|alle|af|som) )(?:(?:gen|ny)?valgt|(?:gen|ny)?valgtes|(?:gen)?vælges)|(?:gen)?valgte(?= (?!at |ikke |en |et |den |det |de |${chosenThing}))|(?:gen)?udpeg(?:et|es|edes|ede|er)|peget ud (?:som|til)|konstituere(?:t|de|r|s)(?: sig)?`,
    ),
  },
  // Indstillingen blev tiltrådt.
  //                    ^^^^^^^^
  {
    outcome: "godkendt",
    strength: "verdict",
    pattern: wordPattern(approvals.join("|")),
  },
  // Redegørelsen blev taget til efterretning.
  //                   ^^^^^^^^^^^^^^^^^^^^^
  {
    outcome: "taget_til_efterretning",
    strength: "verdict",
    pattern: wordPattern(acknowledgements.join("|")),
  },
  // Emnet blev drøftet.
  //            ^^^^^^^
  {
    outcome: "droeftet",
    strength: "talk",
    pattern: wordPattern(
      "drøfte(?:t|de|des|s|r)|der blev (?:talt|snakket) om|diskutere(?:t|de|des|s|r)|debattere(?:t|de|des|s|r)|udveksle(?:t|de|des|s|r)|(?:havde|førte|tog|var der) (?:en )?(?:\\p{L}+ )?drøftelse(?:r)?|den efterfølgende drøftelse|der (?:var|blev|opstod|fulgte|udspandt sig) (?:(?:ført|holdt) )?(?:\\p{L}+ ){0,3}(?:drøftelser?|debat|diskussion)(?= af| om|[.\\s]*$)|(?:den|en) (?:\\p{L}+ )?drøftelse (?:af|om)|temadrøftelse[n]?",
    ),
  },
  // Kredsen gav input til planen.
  //         ^^^^^^^^^
  {
    outcome: "input_givet",
    strength: "talk",
    pattern: wordPattern(contributions.join("|")),
  },
  // Kredsen kvitterede for status.
  //         ^^^^^^^^^^
  {
    outcome: "taget_til_efterretning",
    strength: "hint",
    pattern: wordPattern(
      "kvittere(?:de|r)|notere(?:de|r) sig|takke(?:de|r) for (?:orienteringen|oplægget|redegørelsen|beretningen)|orienteredes|gav (?:\\p{L}+ ){0,3}(?:status|orientering|redegørelse)|holdt (?:\\p{L}+ )?oplæg|orienterede(?= om|[.\\s]*$)|blev orienteret|orienteret",
    ),
  },
  // Rådet opfordrer til, at broen males.
  //       ^^^^^^^^^
  {
    outcome: "input_givet",
    strength: "hint",
    pattern: wordPattern(
      "(?:handicap|ældre|senior|udsatte|unge|integrations|lokal)?rådet (?:opfordre(?:r|de)|bemærke(?:r|de)|påpege(?:r|de)|(?:gør|gjorde) opmærksom på|pege(?:r|de) på|udtalte sig)",
    ),
  },
  // Bestyrelsen besluttede at købe en ny båd.
  //             ^^^^^^^^^^
  {
    outcome: "godkendt",
    strength: "hint",
    pattern: wordPattern(
      "^ok(?:ay)?(?=[.!\\s]*$)|(?:fik|får|gav|giver|gives|givet) (?:\\p{L}+ ){0,3}mandat(?= til)|(?:blev givet|gives) tilsagn om|bemyndige(?:t|s|r|de|des)(?= (?:\\p{L}+ ){0,4}til)|beslutte(?:t|de|des|s|r)|enige om|enighed om|bakke(?:r|de)(?: \\p{L}+)? op|anbefale(?:r|de)|tilslutning|opbakning",
    ),
  },
  // Udvalget vender tilbage til sagen på næste møde.
  //          ^^^^^^^^^^^^^^^^^^^^^^^^
  {
    outcome: "udsat",
    strength: "hint",
    pattern: wordPattern(
      "vende(?:r|s|nder) (?:\\p{L}+ )?tilbage til (?:punktet|sagen|emnet|forslaget|beslutningen|dette punkt|denne sag)",
    ),
  },
  // På den baggrund bortfalder forslaget.
  //                 ^^^^^^^^^^
  {
    outcome: "ikke_godkendt",
    strength: "hint",
    pattern: wordPattern(
      "bortfald(?:t|er|es|et)|frafald(?:t|er|es|et)|trukket tilbage|trækkes tilbage|(?:forslag|ansøgning|klage)(?:et|ene|en)? (?:(?:blev|er|var) )?(?:\\p{L}+ )?trukket|(?:trak|trækker) (?:\\p{L}+ )?(?:forslag|ansøgning)(?:et|ene|en)?",
    ),
  },
];

/** Infinitives behind "besluttede at …" that say what the decision is. */
export const infinitiveOutcomes: { outcome: Outcome; pattern: RegExp }[] = [
  {
    outcome: "udsat",
    pattern: wordPattern("udsætte|udskyde|hjemvise|sende (?:\\p{L}+ ){1,3}tilbage"),
  },
  {
    outcome: "ikke_godkendt",
    pattern: wordPattern("afvise|forkaste|afslå|ikke at|undlade|meddele afslag|stemme imod"),
  },
  {
    outcome: "udpeget",
    pattern: wordPattern(`udpege|vælge(?! (?:(?:\\p{L}+ ){0,2}(?:${chosenThing})|at ))|genvælge`),
  },
  {
    outcome: "godkendt",
    pattern: wordPattern(
      "godkende|tiltræde|anbefale|vedtage|støtte|bevilge|imødekomme|frigive|følge indstillingen",
    ),
  },
  {
    outcome: "taget_til_efterretning",
    pattern: wordPattern("tage (?:\\p{L}+ ){1,6}til efterretning"),
  },
];

/** Verbs that take such an infinitive. */
export const decidingVerb = wordPattern(
  "beslutte(?:t|de|des|s|r)|vedtog(?:es)?|vedtaget|valgte|enige om|enighed om|enedes om|vedtager",
);

/** Titles of items that end in an appointment. */
const appointmentTitle = compactLetters(
  /^(?:\(?gen|supplerings|ny)?(?:valg|udpegning(?:er)?|indstilling af medlem|konstituering)(?!\p{L})|(?<!\p{L})(?:gen|supplerings|ny)?valg af|(?<!\p{L})udpegning(?:er)? (?:af|til)/iu,
);

/** "Valg af linjeføring", "Valg af nyt it-system": a thing is chosen, and nobody. */
const thingTitle = compactLetters(
  new RegExp(
    `(?<!\\p{L})valg af (?:(?:en|et|ny|\\p{L}+[et]) ){0,2}[\\p{L}-]*(?:${chosenThing}|system|strategi|placering|linjeføring|belægning|materiale|metode|navn|tema|emne|sted|lokation|lokale|grund|koncept|løn|ordning|design|logo|alternativ|princip|indsats|område|program|bank|forsikring|telefon|maskine|bil|rejsemål)(?:er|en|et|e|r|ne|ler|mer){0,3}(?!\\p{L})`,
    "iu",
  ),
);

/** Is an item's title that of an election or an appointment of people? */
export function isAppointmentTitle(title: string): boolean {
  return appointmentTitle.test(title) && !thingTitle.test(title);
}

/**
 * What shows, behind a verdict, that it was given with changes.
 *
 *     Godkendt med den tilføjelse, at hegnet males.
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const conditionStart = compactLetters(
  new RegExp(`(?<!\\p{L})(?:${conditions.join("|")})(?!\\p{L})`, "iu"),
);

/** Decisions that say that there was nothing to decide. */
export const nothingDecided = compactLetters(
  /^(?:[-–—./\s]*|(?:der (?:var|er|blev|kom|forelå) )?(?:ingen(?:ting)?|intet|ikke (?:noget|nogen|indkommet|modtaget|fremsat))(?!\p{L})[^.!?]{0,80}[.!]?)$/iu,
);

/** Sentences about other proposals than the item's own. */
export const sideProposal = wordPattern(
  "ændringsforslag\\p{L}*|modforslag\\p{L}*|mindretalsudtalelse\\p{L}*|mindretal(?:let)?|underændringsforslag\\p{L}*|protokollere\\p{L}*|protokollat",
);
