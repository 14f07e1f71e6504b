import type { AgendaItem } from "../../model/tree.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import type { MeetingFacts } from "../item-head/map-item-lists.js";
import type { DecisionAct } from "./decision-acts.js";
import type { DecisionSource } from "./decision-source.js";

/** Most words of a sentence of unlabelled text that can be its decision. */
const longestVerdictWords = 25;

/**
 * Does an act count as the item's decision where it stands? Text without a label must say its
 * verdict outright; an agenda's proposals are none.
 */
export function countsAsDecision(
  act: DecisionAct,
  source: DecisionSource,
  item: AgendaItem,
  meeting: MeetingFacts,
): boolean {
  if (source.kind === "beslutning") return true;
  if (act.strength === "hint" && roundTitle.test(item.title)) return false;
  if (source.kind === "referat") return act.strength !== "hint" || !act.present;
  if (act.sentence.split(/\s+/u).length > longestVerdictWords) return false;
  if (act.present && meeting.documentType !== "referat") return false;
  if (act.outcome === "udsat" && !postponesMatter.test(act.sentence)) return false;
  if (act.strength === "hint" || act.sentence.endsWith(":")) return false;
  return act.strength === "verdict" || startsWithTalk.test(act.sentence);
}

/** A round in which each tells of his own: nobody takes note as the meeting. */
const roundTitle = compactLetters(
  /(?<!\p{L})(?:gensidig|bordet rundt|runde|siden sidst|eventuelt)(?!\p{L})/iu,
);

/** How a sentence begins that puts the matter off. */
const putOff: readonly string[] = [
  "uds[aæ]t",
  "udskyd",
  "venter (?:til|på)",
  "udskudt",
  "udgår",
  "udgik",
  "taget? af",
  "tages af",
  "trukket",
  "hjemvi",
  "tilbagesend",
  "sendes",
  "returneres",
  "genoptages",
  "overfør",
  "tages op",
  "stille",
  "sættes i bero",
  "henvis",
  "oversend",
];

/** What stands for the matter itself in such a sentence. */
const matters: readonly string[] = [
  "punkt(?:et|er(?:ne)?)?",
  "sagen",
  "sager",
  "emnet",
  "forslaget",
  "dagsordenspunktet",
  "behandling(?:en)?",
  "drøftelse(?:n|rne)?",
  "beslutning(?:en)?",
  "stillingtagen",
  "godkendelse(?:n)?",
  "valget",
  "pkt\\.?",
  "beslutte\\p{L}+",
  "dagsorden(?:en)?",
  "indstilling(?:en)?",
  "det",
  "dette",
];

/**
 * The matter itself is put off, and not something told of.
 *
 *     Punktet udsættes til næste møde.      Flytningen er udskudt til uge 42.
 *     ^^^^^^^^^^^^^^^^                       ~~~~~~~~~~
 */
const postponesMatter = compactLetters(
  new RegExp(
    String.raw`^(?:${putOff.join("|")})|(?<!\p{L})(?:${matters.join("|")})(?!\p{L})`,
    "iu",
  ),
);

/** What a talk may be about where the talk is the sentence. */
const talkedOf: readonly string[] = [
  "punktet",
  "sagen",
  "emnet",
  "forslaget",
  "oplægget",
  "temaet",
  "planen",
  "dette",
  "det",
];

/** "Der var en længere drøftelse af planen", "Der blev drøftet flere muligheder" */
const thereWasTalk = String.raw`der (?:var|blev|opstod|fulgte|udspandt sig) (?:(?:ført|holdt) )?(?:\p{L}+ ){0,3}(?:drøft(?:et|elser?)|debat|diskussion)(?= af| om| \p{L}+e (?:muligheder|forslag|løsninger)|[.\s]*$)`;

/** "Drøftet.", "Emnet blev drøftet", "Skolerådet drøftede planen": the talk is the sentence. */
const startsWithTalk = compactLetters(
  new RegExp(
    String.raw`^${thereWasTalk}|^(?:(?:${talkedOf.join("|")})\s+)?(?:(?:blev|er)\s+(?:\p{L}+\s+)?)?(?:drøft|diskuter|debatter)|^[\p{L}-]*(?:udvalget|rådet|bestyrelsen|gruppen|kredsen|forummet|klyngen)\s+(?:drøftede|diskuterede|debatterede|(?:havde|førte|tog) (?:\p{L}+ ){0,3}drøftelse|(?:gav|afgav|kom med) (?:\p{L}+ ){0,3}(?:inputs?|bemærkninger|kommentarer|feedback|høringssvar))(?!\p{L})`,
    "iu",
  ),
);
