import type { Language } from "../../model/rule.js";

/** Texts of `referat feed`. */
export interface FeedTexts {
  summary: string;
  records: string;
  to: string;
  includeClosed: string;
  rebuild: string;
  keepOthers: string;
  sourceUrl: string;
  audit: string;
  progress(sent: number, unchanged: number): string;
  counts(values: {
    sent: number;
    unchanged: number;
    removed: number;
    heldBack: number;
    to: string;
  }): string;
  includesClosed: string;
  refused(id: string, reason: string): string;
  badLine(file: string, line: number, reason: string): string;
  notRemoved: string;
  noRecords(path: string): string;
  badLocation(value: string, forms: string): string;
  inUse(folder: string, processId: number): string;
  outdated(location: string): string;
  unreachable(location: string, reason: string): string;
  auditTotals(values: { entries: number; documents: number }): string;
  parts: Record<string, string>;
  reasons: Record<string, string>;
  characters(count: number): string;
}

const da: FeedTexts = {
  summary: "send poster til et søgeindeks, punkt for punkt",
  records: "mapper fra import, JSONL- eller JSON-filer med dokumentposter",
  to: "indekset: pglite:MAPPE, postgres://…, opensearch://…, elasticsearch://…, ndjson:FIL; ellers pglite:<MAPPE>/index",
  includeClosed: "tag lukkede punkter med i deres helhed; skrives i indeksets manifest",
  rebuild: "byg hele indekset på ny ved siden af det gamle, og byt til sidst",
  keepOthers: "behold, hvad der er i indekset og ikke i disse poster",
  sourceUrl: "adresse, som kildernes navne sættes efter i links",
  audit: "skriv, hvad der holdes ude og hvorfor, og send intet",
  progress: (sent, unchanged) => `${sent} sendt, ${unchanged} uændret`,
  counts: ({ sent, unchanged, removed, heldBack, to }) =>
    `${sent} sendt, ${unchanged} uændret, ${removed} fjernet, ${heldBack} holdt ude → ${to}`,
  includesClosed: "Lukkede punkter er med i deres helhed.",
  refused: (id, reason) => `${id} blev afvist: ${reason}`,
  badLine: (file, line, reason) => `${file}:${line} er ikke en dokumentpost: ${reason}`,
  notRemoved: "Intet er fjernet fra indekset, for ikke alle poster kunne læses.",
  noRecords: (path) =>
    `"${path}" har ingen dokumentposter. Nævn en mappe fra import eller en fil med dokumentposter.`,
  badLocation: (value, forms) => `Uventet indeks "${value}", ventede et af: ${forms}.`,
  inUse: (folder, processId) =>
    `Indekset i ${folder} er i brug af proces ${processId}. Er det referat serve, så søg på dens side eller stop den; ellers vent, til den er færdig.`,
  outdated: (location) =>
    `${location} er lavet af en anden version. Byg det på ny med --rebuild; det gamle svarer imens.`,
  unreachable: (location, reason) => `${location} kan ikke bruges: ${reason}`,
  auditTotals: ({ entries, documents }) => `${entries} holdt ude af ${documents} dokumenter`,
  parts: {
    item: "punkt",
    title: "titel",
    presenter: "oplægsholder",
    decision: "beslutning",
    heading: "overskrift",
    block: "afsnit",
    line: "linje",
    attachment: "bilag",
    caseNumber: "sagsnummer",
    source: "filnavn",
    embedded: "dokument i punktet",
    furniture: "sidehoved og -fod",
    outside: "tekst uden for punkterne",
  },
  reasons: {
    closed: "lukket",
    hidden: "skjult tekst",
    furniture: "hører til siden",
    outside: "hører ikke til et punkt",
    private: "privat",
    "private-or-hidden": "privat eller skjult",
    "private-cpr-number": "måske et CPR-nummer",
    "private-email": "privat e-mail",
    "private-phone": "privat telefon",
  },
  characters: (count) => `${count} tegn`,
};

const en: FeedTexts = {
  summary: "send records to a search index, item by item",
  records: "folders of an import, JSONL or JSON files of document records",
  to: "the index: pglite:DIR, postgres://…, opensearch://…, elasticsearch://…, ndjson:FILE; else pglite:<FOLDER>/index",
  includeClosed: "show closed items whole; written into the index' manifest",
  rebuild: "build the whole index anew beside the old one, and switch at the end",
  keepOthers: "keep what is in the index and not in these records",
  sourceUrl: "address that the sources' names are put after in links",
  audit: "write what is held back and why, and send nothing",
  progress: (sent, unchanged) => `${sent} sent, ${unchanged} unchanged`,
  counts: ({ sent, unchanged, removed, heldBack, to }) =>
    `${sent} sent, ${unchanged} unchanged, ${removed} removed, ${heldBack} held back → ${to}`,
  includesClosed: "Closed items are shown whole.",
  refused: (id, reason) => `${id} was refused: ${reason}`,
  badLine: (file, line, reason) => `${file}:${line} is no document record: ${reason}`,
  notRemoved: "Nothing was removed from the index, since not all records could be read.",
  noRecords: (path) =>
    `"${path}" holds no document records. Name a folder of an import or a file of document records.`,
  badLocation: (value, forms) => `Unexpected index "${value}", expected one of: ${forms}.`,
  inUse: (folder, processId) =>
    `The index in ${folder} is in use by process ${processId}. If that is referat serve, search on its page or stop it; else wait until it is done.`,
  outdated: (location) =>
    `${location} was made by another version. Build it anew with --rebuild; the old one answers meanwhile.`,
  unreachable: (location, reason) => `${location} cannot be used: ${reason}`,
  auditTotals: ({ entries, documents }) => `${entries} held back of ${documents} documents`,
  parts: {
    caseNumber: "case number",
    source: "file name",
    embedded: "document in the item",
    furniture: "page furniture",
    outside: "text outside items",
  },
  reasons: {
    hidden: "hidden text",
    furniture: "belongs to the page",
    outside: "belongs to no item",
    "private-or-hidden": "private or hidden",
    "private-cpr-number": "may be a personal number",
    "private-email": "private e-mail",
    "private-phone": "private phone",
  },
  characters: (count) => `${count} characters`,
};

/** The texts by language. */
export const feedTexts: Record<Language, FeedTexts> = { da, en };
