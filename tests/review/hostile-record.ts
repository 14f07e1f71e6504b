import { createHash } from "node:crypto";
import type { MinutesRecord } from "../../src/model/record.js";
import { structureMinutes } from "../../src/pipeline.js";

/** Text that would run, or ask another server, wherever it were taken for markup. */
export const attacks = [
  "<script>alert('script')</script>",
  "<img src=https://ondsindet.example/billede.png onerror=alert('img')>",
  "<svg onload=alert('svg')><script href=https://ondsindet.example/s.js /></svg>",
  "<a href=\"javascript:alert('link')\">klik her</a>",
  "[klik](javascript:alert('markdown'))",
  "\"><iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
  "<style>@import url(https://ondsindet.example/stil.css);</style>",
  "{{constructor.constructor('alert(1)')()}}",
] as const;

/** A file name that is markup. */
export const hostileName = "<img src=x onerror=alert('navn')>.txt";

const text = `Referat af møde i Skurkeudvalget
Dato: 12. marts 2024

1. Angreb ${attacks[0]} ${attacks[1]}

Sagsfremstilling:
${attacks.join("\n\n")}

Beslutning:
Godkendt ${attacks[2]}

2. Lukket punkt om kompressionskammer

Sagsfremstilling:
Fortroligt indhold.
`;

/** The document's bytes, to be put where the record says. */
export const hostileBytes = new TextEncoder().encode(text);

/** The record of a document full of attacks, with attacks also where no text could put them. */
export async function hostileRecord(): Promise<MinutesRecord> {
  const { record } = await structureMinutes(hostileBytes, { name: hostileName });
  const [first, second] = record.items;
  if (first === undefined || second === undefined) throw new Error("Expected two items");
  first.title = `Angreb ${attacks.join(" ")}`;
  first.number = attacks[0];
  first.presenter = attacks[1];
  first.attachments = [
    { label: null, title: "Farligt bilag", file: null, href: "javascript:alert('bilag')" },
    { label: null, title: attacks[2], file: null, href: "//ondsindet.example/bilag.pdf" },
    { label: null, title: "Godt bilag", file: null, href: "https://kaerhoej.example/bilag.pdf" },
  ];
  for (const section of first.sections) section.heading = attacks[1];
  second.visibility = "closed";
  record.meeting.body = `Skurkeudvalget ${attacks[1]}`;
  return record;
}

/** A record that claims to have been read from another file of this machine. */
export function recordOfStolenFile(record: MinutesRecord, path: string, bytes: number) {
  const hash = createHash("sha256").update("noget andet").digest("hex");
  const stolen = structuredClone(record);
  const text = JSON.stringify(stolen).replaceAll(record.id, `sha256:${hash}`);
  const moved = JSON.parse(text) as MinutesRecord;
  moved.source = { ...moved.source, name: path, bytes };
  moved.meeting.body = "Tyveriudvalget";
  moved.items = moved.items.slice(0, 1);
  return moved;
}
