import { describe, expect, it } from "vitest";
import { itemLines, structuredText } from "../outline.js";

describe("numbers that begin again", () => {
  it("are items where the same heading of a section stands below each 1", async () => {
    const tree = await structuredText(`Referat af skolebestyrelsesmøde den 3. marts 2024

  1. Godkendelse af dagsorden

    (16:30 - 16:35)

Sagsfremstilling

Dagsordenen er skrevet af formanden.

Beslutning

Godkendt

  1. Samarbejde i udskolingen

    (16:35 - 17:05)

Sagsfremstilling

Bestyrelsen skal drøfte principperne.
`);
    expect(itemLines(tree)).toEqual(["1 Godkendelse af dagsorden", "1 Samarbejde i udskolingen"]);
  });

  it("are items where the numbers that rise belong to lists further in", async () => {
    const tree =
      await structuredText(`Referat af bestyrelsesmøde i Åløse Hundeklub den 3. marts 2024

 1. Referent – Ida
 2. Præsentation af de nye medlemmer
 3. Poster:
  1. Formand: Bo
  2. Kasserer: Tove
  3. Sekretær: Ida
 4. Forventninger til samarbejdet
  1. Kurser i foråret:

Hvad må et kursus koste? Det drøftes næste gang.

  1. Udvalg (må de holde private kurser): Træf holdes i klubben.

 1. Udvalg for træf
  1. Jylland: Bo
  2. Fyn: Ida
 2. Andre udvalg
  1. Sundhed: Tove
`);
    expect(itemLines(tree)).toEqual([
      "1 Referent – Ida",
      "2 Præsentation af de nye medlemmer",
      "3 Poster",
      "4 Forventninger til samarbejdet",
      "1 Udvalg for træf",
      "2 Andre udvalg",
    ]);
  });

  it("are no items where a recommendation opens each list", async () => {
    const tree = await structuredText(`1. Ny hal

Indstilling

Forvaltningen indstiller, at

1. Hallen bygges ved skolen

Beslutning

Udvalget indstiller til rådet, at

1. Hallen bygges ved havnen

Beslutning

Tiltrådt.
`);
    expect(itemLines(tree)).toEqual(["1 Ny hal"]);
  });
});
