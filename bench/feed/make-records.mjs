/**
 * Made-up minutes of twelve items, some 250 words each, one document at a time. Words come as often
 * as in real text: half of them small words, the rest from 12,000 whose frequency falls with their
 * rank (Zipf's law), so that a query finds a few items or thousands, as it would.
 */

const small = "og at der for med er i på til af en som det den har de ikke om ved fra".split(" ");
const firsts =
  "skole vej pleje havn budget biblioteks skov kloak lokal bolig trivsels bro trafik bus idræts kultur miljø klima energi affalds vand sundheds ældre børne unge familie handicap beskæftigelses erhvervs turist strand park cykel parkerings byggeri varme spildevands natur kyst museums musik sommer vinter indkøbs personale løn digitaliserings beredskabs".split(
    " ",
  );
const lasts =
  "plan udvalg område pulje projekt politik strategi center hus sag aftale rapport analyse gruppe indsats tilsyn kontrakt gebyr takst bevilling tilskud opgave ordning prøve måling forslag høring ansøgning drift anlæg".split(
    " ",
  );
const ends = ["", "en", "er", "erne", "ens", "ernes", "s", "et"];

/** A generator of numbers that gives the same ones each time. */
export function numbersFrom(seed) {
  let state = seed;
  return (count) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * count);
  };
}

const vocabulary = shuffled(
  firsts.flatMap((first) => lasts.flatMap((last) => ends.map((end) => `${first}${last}${end}`))),
);

function shuffled(words) {
  const next = numbersFrom(3);
  for (let index = words.length - 1; index > 0; index -= 1) {
    const other = next(index + 1);
    [words[index], words[other]] = [words[other], words[index]];
  }
  return words;
}

/** Ranks that are left out at the top: content words are never as frequent as small words. */
const flattened = 30;

/** A word by rank: the first ones come most often (Zipf and Mandelbrot's law). */
export function wordBy(next, from = 1, to = vocabulary.length) {
  const [first, last] = [from + flattened, to + flattened];
  const rank = first * (last / first) ** (next(1_000_000) / 1_000_000);
  return vocabulary[Math.min(to, Math.floor(rank) - flattened) - 1];
}

const itemsEach = 12;
const provenance = [
  {
    page: 1,
    box: null,
    part: null,
    paragraph: null,
    paragraphEnd: null,
    lineStart: null,
    lineEnd: null,
  },
];
const emptyMeeting = {
  title: null,
  body: null,
  date: null,
  startTime: null,
  endTime: null,
  location: null,
  chair: null,
  secretary: null,
};

/** Make records that hold so many items together. */
export function* makeRecords(items) {
  const next = numbersFrom(7);
  for (let made = 0; made < items; made += itemsEach) {
    const id = `sha256:${String(made).padStart(64, "0")}`;
    const year = 2005 + next(20);
    yield {
      schemaVersion: "1",
      id,
      source: {
        name: `moede-${made}.pdf`,
        mediaType: "application/pdf",
        bytes: 100_000,
        pages: 1,
        extractor: "generator",
        ocr: false,
      },
      documentType: "referat",
      meeting: {
        ...emptyMeeting,
        body: `Udvalg ${next(12)}`,
        date: `${year}-0${1 + next(9)}-11`,
      },
      participants: [],
      agenda: [],
      items: Array.from({ length: Math.min(itemsEach, items - made) }, (_, index) =>
        makeItem(`${id}#${index + 1}`, index + 1, next),
      ),
      frontMatter: "",
      backMatter: "",
      furniture: [],
      diagnostics: [],
      coverage: { total: 0, structured: 0, furniture: 0, unassigned: 0 },
      quality: { confidence: 1, needsReview: false },
    };
  }
}

function makeItem(id, ordinal, next) {
  const word = () => (next(2) ? small[next(small.length)] : wordBy(next));
  const sentence = () => `Udvalget ${Array.from({ length: 14 }, word).join(" ")}.`;
  const paragraph = () => Array.from({ length: 4 }, sentence).join(" ");
  const section = (kind, paragraphs) => {
    const texts = Array.from({ length: paragraphs }, paragraph);
    return {
      kind,
      heading: kind,
      text: texts.join("\n"),
      markdown: texts.join("\n\n"),
      blocks: texts.map((text) => ({ type: "paragraph", text, provenance })),
    };
  };
  return {
    id,
    ordinal,
    number: String(ordinal),
    title: `${wordBy(next, 50)} og ${wordBy(next, 50)} ${wordBy(next, 50)}`,
    presenter: null,
    caseNumbers: [],
    visibility: "open",
    sections: [section("sagsfremstilling", 3), section("beslutning", 1)],
    recommendations: [],
    decision: { text: "Godkendt.", outcome: "godkendt", conditions: [], evidence: "Godkendt" },
    votes: [],
    attachments: [],
    embedded: [],
    subitems: [],
    provenance,
    confidence: 1,
    evidence: [],
  };
}

/** What people ask: half two words of a title, then frequent words, filters, misspelt words. */
export function* makeQueries(count) {
  const next = numbersFrom(11);
  const kinds = [
    () => `${wordBy(next, 50)} ${wordBy(next, 50)}`,
    () => `${wordBy(next, 50)} ${wordBy(next, 50)}`,
    () => wordBy(next, 5, 200),
    () => `${wordBy(next, 1, 20)} ${wordBy(next, 20, 500)}`,
    () => `${wordBy(next, 20)} from:${2005 + next(20)} body:udvalg`,
    () => misspelt(wordBy(next, 20, 2000), next),
  ];
  for (let index = 0; index < count; index += 1) yield kinds[index % kinds.length]();
}

function misspelt(word, next) {
  const at = 2 + next(Math.max(1, word.length - 4));
  return word.slice(0, at) + word.slice(at + 1);
}
