import { describe, expect, it } from "vitest";
import { structureMinutes } from "../../../src/pipeline.js";

async function read(text: string) {
  const { record } = await structureMinutes(new TextEncoder().encode(text), { name: "a.txt" });
  return {
    agenda: record.agenda.map(({ number, title, page }) => `${number} ${title} ${page}`),
    items: record.items.map(({ number, title }) => `${number ?? "-"} ${title}`),
    people: record.participants.map(({ name }) => name),
  };
}

const items = `Åbne sager

Punkt 1: Ny bro over åen

Beslutning

Godkendt.

Punkt 2: Skolens tag

Beslutning

Godkendt.

Lukkede sager

Punkt 3: Salg af jord

Beslutning

Godkendt.
`;

describe("the printed contents list", () => {
  it("begins below a numbered list of people", async () => {
    const found = await read(`Referat

Byrådet

Mødedato: 4. maj 2022

Deltagere:

1. Ida Holm (A)
2. Bo Vad (V)
3. Tina Krog (F)

Indholdsfortegnelse

Åbne sager
Punkt 1: Ny bro over åen\t2
Punkt 2: Skolens tag\t3
Lukkede sager
Punkt 3: Salg af jord\t4

${items}`);
    expect(found.agenda).toEqual(["1 Ny bro over åen 2", "2 Skolens tag 3", "3 Salg af jord 4"]);
    expect(found.items).toEqual(["1 Ny bro over åen", "2 Skolens tag", "3 Salg af jord"]);
    expect(found.people).toEqual(["Ida Holm", "Bo Vad", "Tina Krog"]);
  });

  it("holds no headings of groups", async () => {
    const found = await read(
      `Byrådet 4. maj 2022\n\nDagsorden\n\n1. Ny bro over åen\n2. Skolens tag\n\nLukkede sager\n\n3. Salg af jord\n\n${items.replaceAll("Punkt ", "").replaceAll(": ", ". ")}`,
    );
    expect(found.items).toEqual(["1 Ny bro over åen", "2 Skolens tag", "3 Salg af jord"]);
  });

  it("ends where its first title stands again over text", async () => {
    const text = `Referat af bestyrelsesmøde den 4. maj 2022

Dagsorden

• Nyt fra formanden
• Økonomi
• Sommerfest

Nyt fra formanden

Pumpen er skiftet. Gruppen så på disse spørgsmål:

Økonomi

Der er penge nok. Gruppen så på disse spørgsmål:

Sommerfest

Festen holdes ved søen.
`;
    expect((await read(text)).items).toEqual(["- Nyt fra formanden", "- Økonomi", "- Sommerfest"]);
  });

  it("may stand in one paragraph of several lines", async () => {
    const markdown = `# Byrådet 4. maj 2022

**Indhold**

Punkt 1: Ny bro over åen\t2\\
Punkt 2: Skolens tag\t3\\
Punkt 3: Salg af jord\t4

## Punkt 1: Ny bro over åen

Godkendt.

## Punkt 2: Skolens tag

Godkendt.

## Punkt 3: Salg af jord

Godkendt.
`;
    const found = await read(markdown);
    expect(found.agenda).toHaveLength(3);
    expect(found.items).toHaveLength(3);
  });

  it("has no sentence for its heading", async () => {
    const text = `Referat fra Åløse Skole 4. maj 2022

1. Orientering

1.1 Godkendelse

Dagsorden og referat blev godkendt.

1.2 Nyt fra eleverne

Vi så på disse spørgsmål:

• Kort vej til svar

2. Drøftelse

2.1 Trafik

Vi så på disse spørgsmål:

• Kort vej til svar
`;
    const found = await read(text);
    expect(found.agenda).toEqual([]);
    expect(found.items).toEqual(["1 Orientering", "2 Drøftelse"]);
  });

  it("may be titles alone, on the lines of one paragraph below its heading", async () => {
    const markdown = `# Referat 4. maj 2022

**Dagsorden**

Nyt fra formanden\\
Økonomi\\
Sommerfest

## Nyt fra formanden

Pumpen er skiftet.

## Økonomi

Der er penge nok.

## Sommerfest

Festen holdes ved søen.
`;
    const found = await read(markdown);
    expect(found.agenda).toHaveLength(3);
    expect(found.items).toEqual(["- Nyt fra formanden", "- Økonomi", "- Sommerfest"]);
  });

  it("tells where a title goes on with a presenter, and has dots on lines of their own", async () => {
    const dots = ".".repeat(150);
    const found = await read(`Referat
Indhold
Punkt 1: Samarbejde om genoptræning /v. Ida Margrethe Holm
${dots} ${dots}1
Punkt 2: Fælles indkøb af hjælpemidler i Åløse /v. Bo Vad${dots}2
Punkt 3: Eventuelt /v. Bo Vad ${dots}3

Punkt 1: Samarbejde om genoptræning /v. Ida Margrethe
Holm
Beslutning
Godkendt.

Punkt 2: Fælles indkøb af hjælpemidler
i Åløse /v. Bo Vad
Beslutning
Drøftet.

Punkt 3: Eventuelt /v. Bo Vad
Beslutning
Intet.
`);
    expect(found.agenda).toEqual([
      "1 Samarbejde om genoptræning 1",
      "2 Fælles indkøb af hjælpemidler i Åløse 2",
      "3 Eventuelt 3",
    ]);
    expect(found.items).toEqual([
      "1 Samarbejde om genoptræning",
      "2 Fælles indkøb af hjælpemidler i Åløse",
      "3 Eventuelt",
    ]);
  });

  it("goes on below a long end of a title that wrapped after its page", async () => {
    const wrapped =
      "herunder fordeling af udgifter mellem de deltagende parter og en plan for inddragelse af borgerne";
    const found = await read(`Referat

Byrådet

Indholdsfortegnelse

Åbne sager

Punkt 1: Ny bro over åen,\t2

${wrapped}

Punkt 2: Skolens tag,\t3

${wrapped}

Punkt 3: Salg af jord\t4

${items.replace("over åen", `over åen, ${wrapped}`).replace("Skolens tag", `Skolens tag, ${wrapped}`)}`);
    expect(found.agenda).toEqual([
      `1 Ny bro over åen, ${wrapped} 2`,
      `2 Skolens tag, ${wrapped} 3`,
      "3 Salg af jord 4",
    ]);
    expect(found.items).toHaveLength(3);
  });

  it("is read from one block, a group's heading among its lines", async () => {
    const markdown = `Åbne sager\nPunkt 1: Ny bro over åen\t2\nPunkt 2: Skolens ${"store ".repeat(28)}tag\t3`;
    const found = await read(
      `Referat\n\nByrådet\n\nIndholdsfortegnelse\n\n${markdown}\n\n${items}`,
    );
    expect(found.agenda.at(0)).toBe("1 Ny bro over åen 2");
    expect(found.items).toHaveLength(3);
  });
});
