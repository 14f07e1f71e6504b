import type { Language } from "../../model/rule.js";

/** Texts of `referat serve`. */
export interface ServeTexts {
  summary: string;
  index: string;
  records: string;
  port: string;
  host: string;
  documents: string;
  noSources: string;
  ready(url: string, items: number): string;
  stop: string;
  notLoopback(host: string): string;
  sourcesOff: string;
  noRecords(folder: string): string;
  notAFolder(path: string): string;
  badPort(value: string): string;
  portTaken(port: number): string;
  notListening(host: string, reason: string): string;
  noPage: string;
}

const da: ServeTexts = {
  summary: "vis en søgeside over et indeks, kun på denne maskine",
  index: "indekset, som feed fik det nævnt",
  records: "importens mappe, med documents.jsonl",
  port: "port; 0 er en hvilken som helst ledig",
  host: "adresse, der lyttes på",
  documents: "mappe med kildefilerne, hvis de er flyttet siden importen",
  noSources: "vis ikke kildefilerne",
  ready: (url, items) => `${items} punkter. Åbn ${url}`,
  stop: "Ctrl-C stopper.",
  notLoopback: (host) =>
    `Siden kan ses af alle, der kan nå ${host}: der er hverken adgangskode eller kryptering.`,
  sourcesOff: "Kildefilerne vises ikke på andre adresser end denne maskines uden --documents.",
  noRecords: (folder) =>
    `Der er ingen documents.jsonl i ${folder}; punkterne vises uden deres kilde. Nævn mappen med --records.`,
  notAFolder: (path) => `${path} er ikke en mappe.`,
  badPort: (value) => `Uventet --port ${value}, ventede et helt tal fra 0 til 65535.`,
  portTaken: (port) => `Port ${port} er i brug. Vælg en anden med --port.`,
  notListening: (host, reason) => `Der kan ikke lyttes på ${host}: ${reason}`,
  noPage: "Siden er ikke bygget. Kør npm run build.",
};

const en: ServeTexts = {
  summary: "show a search page over an index, on this machine only",
  index: "the index, as feed was told",
  records: "the import's folder, with documents.jsonl",
  port: "port; 0 for any free one",
  host: "address to listen on",
  documents: "folder of the source files, where they were moved after the import",
  noSources: "do not show the source files",
  ready: (url, items) => `${items} items. Open ${url}`,
  stop: "Ctrl-C stops.",
  notLoopback: (host) =>
    `Everyone who can reach ${host} can see the page: there is no password and no encryption.`,
  sourcesOff:
    "Source files are not shown on other addresses than this machine's own without --documents.",
  noRecords: (folder) =>
    `There is no documents.jsonl in ${folder}; items are shown without their source. Name the folder with --records.`,
  notAFolder: (path) => `${path} is not a folder.`,
  badPort: (value) => `Unexpected --port ${value}, expected a whole number from 0 to 65535.`,
  portTaken: (port) => `Port ${port} is in use. Choose another with --port.`,
  notListening: (host, reason) => `Cannot listen on ${host}: ${reason}`,
  noPage: "The page is not built. Run npm run build.",
};

/** The texts by language. */
export const serveTexts: Record<Language, ServeTexts> = { da, en };
