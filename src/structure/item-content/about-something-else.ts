import { compactLetters } from "../../vocabulary/compact-letters.js";
import { clauseAtEnd, isNegatedBefore } from "./is-negated.js";

/** Words that begin a subordinate clause; after a vote or a talk an "efter" begins none. */
const conjunctions: readonly string[] = [
  "hvis",
  "såfremt",
  "når",
  "da",
  "inden",
  "før",
  "førend",
  "efter(?! (?:en|et|den|(?:(?:kort|lang|længere|skriftlig|hemmelig|grundig) )?(?:afstemning|drøftelse|debat|votering|kampvalg|forslag|indstilling|anbefaling|ønske|opfordring|aftale|gennemgang|oplæg))(?!\\p{L}))",
  "fordi",
  "selvom",
  "hvad",
  "hvordan",
  "hvorvidt",
  "om",
  "som",
  "der",
  "hvor",
  "hvilke[nt]?",
  "hvem",
  "jf\\.?",
  "idet",
  "så",
];

/** Subordinate clauses tell of other times and cases: "Da forslag 1 blev vedtaget, …". */
const subordinate = compactLetters(
  new RegExp(String.raw`^\s*(?:og\s+|samt\s+|men\s+)?(?:${conjunctions.join("|")})(?!\p{L})`, "iu"),
);

/** "de medlemmer, der er udpeget", "planen, som blev vedtaget". */
const relative =
  /(?<=\S)(?:(?<!(?<!\p{L})(?:blev|bliver|er|var))\sder|\ssom)\s+(?:(?:er|var|blev|bliver|har|havde|skal|kan|allerede|tidligere|nu|også)\s+){0,3}$/u;

/** Plans and wishes: "skal godkendes", "kan drøftes", "vil blive behandlet". */
const modal = compactLetters(
  /(?<!\p{L})(?:skal|bør|burde|kan|vil|må|kunne|skulle|ville|forventes|ønskes|foreslås|indstilles|anmodes|bedes|mulighed for)(?:\s+\p{L}+){0,3}\s*$/iu,
);

/** "er tidligere vedtaget", "har på sidste møde drøftet". */
const earlier = compactLetters(
  /(?<!\p{L})(?:tidligere|allerede|sidste år|i sin tid|(?:har|havde|er|blev) (?:på|ved) (?:mødet|sit møde|møde|sidste møde)[^,]*)\s*(?:\p{L}+\s+){0,2}$/iu,
);

/** Main verbs whose "at"-clause is a proposal or a report and no decision. */
const reportingVerbs: readonly string[] = [
  "foreslå(?:r|s|ede|edes)?",
  "foreslog(?:es)?",
  "indstille(?:r|s|de)",
  "ønske(?:r|de|s)?",
  "opfordre(?:r|de)",
  "begære(?:r|de) (?:ført )?til (?:protokol|referat)",
  "ført til (?:protokol|referat)",
  "spurgte",
  "svarede",
  "forklarede",
  "fortalte",
  "sagde",
  "mind(?:ede|er) om",
  "understregede",
  "refererede",
  "spørger",
  "bemærke(?:r|de|t|s)",
  "oplyste",
  "oplyser",
  "orientere(?:r|de)",
  "nævnte",
  "påpegede",
  "mente",
  "mener",
  "afventer",
  "håber",
  "hensigten",
  "formålet",
  "meddel(?:te|er)",
  "konstatere(?:r|de)",
  "læste",
  "forudsætter",
];

const reporting = compactLetters(
  new RegExp(
    String.raw`(?<!\p{L})(?:${reportingVerbs.join("|")})(?:[^,]{0,80}),?\s+at\s[^,]*$`,
    "iu",
  ),
);

/** "Der blev bevilget", "Der gives afslag": the sentence's own verb follows, and no clause. */
const startsWithThere = compactLetters(/^\s*der\s+(?:(?:blev|bliver|er|var)|\p{L}{3,12}es|$)/iu);

/**
 * Do the words before a verb show that it tells of another time or case than this meeting's decision?
 *
 *     Da forslag 1 blev vedtaget, bortfaldt forslag 2.
 *     ^^
 */
export function isAboutSomethingElse(before: string): boolean {
  const clause = clauseAtEnd(before);
  if (subordinate.test(clause) && !startsWithThere.test(before)) return true;
  if (relative.test(before) || earlier.test(clause)) return true;
  if (modal.test(clause) && !isNegatedBefore(clause)) return true;
  return reporting.test(before);
}
