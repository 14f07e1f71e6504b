import { expect, test } from "vitest";
import { structureMinutes } from "../../../src/pipeline.js";

const chapters = ["Formål", "Parterne", "Økonomi", "Ophør"].map(
  (title, at) =>
    `${at + 1}. ${title}\n\nAftalen skal sikre, at parterne samarbejder om havnen, og at pengene bruges, hvor de gør mest gavn for byen og dens gæster.`,
);

test("a line with the word Bilag and a title over numbered chapters opens an attachment", async () => {
  const text = `Referat af Havneudvalget den 4. maj 2022

1. Ny bro

Referat:

Broen blev drøftet længe.

Beslutning:

Godkendt.

2. Aftale om havnen

Referat:

Aftalen blev drøftet.

Beslutning:

Godkendt.

Bilag: Samarbejdsaftale om havnen

${chapters.join("\n\n")}

3. Eventuelt

Referat:

Intet.
`;
  const { record } = await structureMinutes(new TextEncoder().encode(text), { name: "a.txt" });
  expect(record.items.map(({ title }) => title)).toEqual([
    "Ny bro",
    "Aftale om havnen",
    "Eventuelt",
  ]);
  expect(record.items[1]?.embedded.map(({ kind }) => kind)).toEqual(["attachment"]);
  expect(record.items[1]?.attachments).toEqual([]);
});
