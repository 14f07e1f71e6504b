import { describe, expect, it } from "vitest";
import { structureMinutes } from "../../../src/pipeline.js";

const items = "\n1. Velkomst\n\nIda bød velkommen.\n\n2. Eventuelt\n\nIntet.\n";

async function headerOf(head: string) {
  const bytes = new TextEncoder().encode(`${head}\n${items}`);
  const { record } = await structureMinutes(bytes, { name: "referat.txt" });
  return {
    ...record.meeting,
    people: record.participants.map(({ name, attendance }) => `${name} ${attendance}`),
  };
}

describe("heads of minutes written by hand", () => {
  it("reads given names after a label without a colon", async () => {
    const head =
      "Referat af møde i Åløse Lokalråd den 6. marts 2017\n\nTil stede var Karen, Mette og Jørgen\n\nAfbud fra Dina og Torben.";
    expect((await headerOf(head)).people).toEqual([
      "Karen present",
      "Mette present",
      "Jørgen present",
      "Dina absent",
      "Torben absent",
    ]);
  });

  it("reads a label whose colon stands in a column or line of its own", async () => {
    const head =
      "Bestyrelsesmøde\n\nDato\n:  2/11 2022\nDeltagere\n:  Kim, Klas, Annette og Jytte\n\nAfbud            : Bo Vad";
    const header = await headerOf(head);
    expect(header.date).toBe("2022-11-02");
    expect(header.people).toEqual([
      "Kim present",
      "Klas present",
      "Annette present",
      "Jytte present",
      "Bo Vad absent",
    ]);
  });

  it("keeps a group's only member in the list of absent people", async () => {
    const head =
      "Skolebestyrelsesmøde 16. april 2008\n\nTil stede:\nForældrevalgte: Peter Krog, Mette Skou.\n\nFraværende:\nForældrevalgte: Dorte Myhr.\nElevrepræsentanter: Maja Lind.";
    expect((await headerOf(head)).people).toEqual([
      "Peter Krog present",
      "Mette Skou present",
      "Dorte Myhr absent",
      "Maja Lind absent",
    ]);
  });

  it("reads the date of a protocol that begins with the year", async () => {
    const head =
      "År 2019, onsdag den 20. marts kl. 19.00, afholdtes ordinær generalforsamling i Ejerforeningen Bakken i foreningens lokaler.";
    const header = await headerOf(head);
    expect(header.date).toBe("2019-03-20");
    expect(header.startTime).toBe("19:00");
  });

  it("reads a form whose labels stand in capitals above their values", async () => {
    const head =
      "UDVALG\n\nÆldrerådet\n\nSTED\n\nRådhuset, lokale 2\n\nSTARTTIDSPUNKT\n\n03-11-2015 16:30:00\n\nSLUTTIDSPUNKT\n\n03-11-2015 19:00:00";
    expect(await headerOf(head)).toMatchObject({
      body: "Ældrerådet",
      date: "2015-11-03",
      startTime: "16:30",
      endTime: "19:00",
      location: "Rådhuset, lokale 2",
    });
  });

  it("reads English and Swedish labels", async () => {
    const english = await headerOf(
      "Minutes of board meeting\n\nDate: 12 March 2019\nTime: 17:00-19:00\n\nPresent: Anna Berg, Tom Hill\nApologies: Peter Moe",
    );
    expect(english).toMatchObject({ date: "2019-03-12", startTime: "17:00" });
    expect(english.people).toEqual(["Anna Berg present", "Tom Hill present", "Peter Moe absent"]);
    const swedish = await headerOf(
      "Protokoll\n\nDatum: 2018-05-14\n\nNärvarande: Eva Lund, Nils Berg",
    );
    expect(swedish.date).toBe("2018-05-14");
    expect(swedish.people).toEqual(["Eva Lund present", "Nils Berg present"]);
  });

  it("reads who left early and who took part in some items from sentences", async () => {
    const head =
      "Referat af møde i Havneudvalget den 17. maj 2023 kl. 10.00\n\nTil stede: Ida Holm og Bo Vad.\nEndvidere deltog: rektor Henrik Dam, prorektor Bjarne Grå og sekretær Mette Rud i hele mødet. Konsulent Steen Kær deltog i behandling af punkt 2 og 3.\n\nBo Vad forlod mødet kl. 13.00 under behandlingen af punkt 2.\n\nMødet blev hævet kl. 13.50.";
    const header = await headerOf(head);
    expect(header.people).toEqual([
      "Ida Holm present",
      "Bo Vad partial",
      "Henrik Dam present",
      "Bjarne Grå present",
      "Mette Rud present",
      "Steen Kær partial",
    ]);
    expect(header.endTime).toBe("13:50");
  });

  it("reads a table with columns that are marked for who was there", async () => {
    const head =
      "Referat af møde i Akademisk Råd den 9. marts 2016\n\nMedlemmer\tTil stede\tMed afbud\nIda Holm\tX\t\nBo Vad\t\tX\nTove Krog\tX\t";
    expect((await headerOf(head)).people).toEqual([
      "Ida Holm present",
      "Bo Vad absent",
      "Tove Krog present",
    ]);
  });

  it("reads who was there and who was not from a table", async () => {
    const head =
      "Referat\n\nHavneudvalget\n\n1. februar 2023\n\nDeltagere\n\nNavn\tFremmøde\nIda Holm\tTil stede\nBo Vad\tAfbud\nTove Krog\tTil stede";
    expect((await headerOf(head)).people).toEqual([
      "Ida Holm present",
      "Bo Vad absent",
      "Tove Krog present",
    ]);
  });

  it("reads who sent apologies from a sentence", async () => {
    const head =
      "Referat\n\nHavneudvalget\n\n1. februar 2023\n\nTil stede var: Ida Holm og Bo Vad. Tove Krog havde meldt afbud.";
    expect((await headerOf(head)).people).toEqual([
      "Ida Holm present",
      "Bo Vad present",
      "Tove Krog absent",
    ]);
  });

  it("reads the place between date and time, and the body in the genitive", async () => {
    const header = await headerOf(
      "Referat fra Ældrerådets møde den 22. februar 2016 i Stuen, Rådhuset kl. 10.00 – 12.00",
    );
    expect(header.location).toBe("Stuen, Rådhuset");
    expect(header.body).toBe("Ældrerådet");
  });

  it("reads the times on a line of their own below the second title", async () => {
    const head =
      "Referat af bestyrelsesmøde 16.08.2012\n\nReferat af bestyrelsesmøde d. 16. august 2012, Det Blå Bad\n\nKl. 18.00 – 20.30\n";
    const header = await headerOf(head);
    expect([header.startTime, header.endTime]).toEqual(["18:00", "20:30"]);
  });

  it("reads the times and the place of a meeting whose year stands elsewhere", async () => {
    const head =
      "Referat 25. maj 2022\n\nSkolebestyrelsesmøde den 25. maj kl.18.30-21.00 - Personalerummet\n";
    expect(await headerOf(head)).toMatchObject({
      date: "2022-05-25",
      startTime: "18:30",
      endTime: "21:00",
      location: "Personalerummet",
    });
  });

  it("reads a room above the day, and never who meets as the place", async () => {
    const room =
      "Referat af Skolebestyrelsesmøde\nSkovlyskolen, mødelokale K2\nonsdag den 16. april 2008 kl. 18.30 - 20.30\n";
    expect((await headerOf(room)).location).toBe("Skovlyskolen, mødelokale K2");
    const meets =
      "Referat af ordinært afdelingsmøde\nden 24. september 2007\ni afdeling 3501, Åløse Stationsby syd\n";
    expect((await headerOf(meets)).location).toBeNull();
  });

  it("holds a document that says who was there for minutes, and not one of who takes part", async () => {
    const typeOf = async (head: string) => {
      const text = `${head}\n\n1. Budget\n\n2. Havnen\n`;
      return (await structureMinutes(new TextEncoder().encode(text), { name: "a.txt" })).record
        .documentType;
    };
    expect(await typeOf("Bestyrelsesmøde den 4. maj 2022\n\nTil stede: Ida Holm, Bo Vad")).toBe(
      "referat",
    );
    expect(await typeOf("Bestyrelsesmøde den 4. maj 2022\n\nDeltagere: Ida Holm, Bo Vad")).toBe(
      "ukendt",
    );
  });

  it("gives no day where the title names another than the page, and no year for a body", async () => {
    const page = "12. december 2017\n\nReferat af bestyrelsesmøde 16. august – kl. 17.00\n";
    expect(await headerOf(page)).toMatchObject({ date: null, startTime: "17:00" });
    const list = "Referater af Seniorrådets møder i 2022\n\n29. august 2022\n";
    expect(await headerOf(list)).toMatchObject({ body: "Seniorrådet", date: "2022-08-29" });
  });

  it("reads a venue right before or behind the day of the title", async () => {
    const before = "Referat fra bestyrelsesmøde i Aktivitetshuset 12. juni 2018 kl. 19:00\n";
    expect((await headerOf(before)).location).toBe("Aktivitetshuset");
    const behind = "Referat fra Menighedsrådsmøde den 19. november 2014 Sognehuset.\n";
    expect((await headerOf(behind)).location).toBe("Sognehuset");
    const body = "Referat fra møde i Seniorrådet 12. juni 2018 kl. 19:00\n";
    expect(await headerOf(body)).toMatchObject({ body: "Seniorrådet", location: null });
  });

  it("reads the body of a counted meeting in capitals", async () => {
    expect((await headerOf("MILJØUDVALGETS 3. MØDE 12. JUNI 2018\n")).body).toBe("Miljøudvalget");
  });

  it("reads no day out of the matters of minutes without items", async () => {
    const text =
      "Referat\n\nmandag den 18. februar 2019 kl. 09:00\n\nUdvalg: Seniorrådet\n\nSagsfremstilling\n\nReferat fra mødet den 21. januar 2019\n\nBeslutning\n\nGodkendt.\n";
    const { record } = await structureMinutes(new TextEncoder().encode(text), { name: "a.txt" });
    expect(record.meeting.date).toBe("2019-02-18");
  });

  it("reads the sides of a committee as lists of those present", async () => {
    const head =
      "Referat\nHovedMED\n\nDato: 9. oktober 2018\n\nLedelsesrepræsentanter:\nJesper Hald, direktør (formand)\nDorte Bille, chef\n\nMedarbejderrepræsentanter:\nMai Kjær, FOA\n\nAfbud:\nSara Lund, 3F";
    expect((await headerOf(head)).people).toEqual([
      "Jesper Hald present",
      "Dorte Bille present",
      "Mai Kjær present",
      "Sara Lund absent",
    ]);
  });

  it("keeps the first of a group whose name says nothing of people", async () => {
    const head =
      "Referat af skolebestyrelsesmøde den 9. oktober 2018\n\nDeltagere\nForældre: Jesper Hald, Dorte Bille\nMedarbejdere: Mai Kjær\n\nAfbud: Sara Lund";
    expect((await headerOf(head)).people).toEqual([
      "Jesper Hald present",
      "Dorte Bille present",
      "Mai Kjær present",
      "Sara Lund absent",
    ]);
  });
});

describe("heads of minutes with labels of other kinds", () => {
  it("reads labels in two languages", async () => {
    const head =
      "Referat af LSU-møde / Minutes of LSU meeting\n\nDato / Date: 14. marts 2024\nTid / Time: 13.00-14.30\nSted / Place: Lokale 3.08\nTil stede / Present: Dagny Møgelvang, Signe Ravn";
    expect(await headerOf(head)).toMatchObject({
      date: "2024-03-14",
      startTime: "13:00",
      location: "Lokale 3.08",
      people: ["Dagny Møgelvang present", "Signe Ravn present"],
    });
  });

  it("reads the place behind date and time, and below the body", async () => {
    const behind =
      "Møde i Kirkegårdsudvalget\n\nTorsdag den 30. november 2017 kl. 15.00. Sted: Graverhuset";
    expect((await headerOf(behind)).location).toBe("Graverhuset");
    const below =
      "Dagsorden\n\nTirsdag 14. maj 2019 kl. 10:30\n\nÆldrerådet\n\nRådhusgade 8 - Festsalen\n\nReferat";
    expect(await headerOf(below)).toMatchObject({
      body: "Ældrerådet",
      location: "Rådhusgade 8 - Festsalen",
    });
  });

  it("reads who was with and who was not, ticked or not", async () => {
    const head =
      "Referat fra møde i Ungerådet den 6. marts 2017\n\nMed: Maja Bro, Oskar Lind\nIkke med: Noah Fisker";
    expect((await headerOf(head)).people).toEqual([
      "Maja Bro present",
      "Oskar Lind present",
      "Noah Fisker absent",
    ]);
    const ticked =
      "Referat fra møde i Styregruppen den 6. marts 2017\n\nDeltagere:\n\n- [x] Maja Bro\n- [x] Oskar Lind\n\nAfbud:\n\n- [x] Noah Fisker";
    expect((await headerOf(ticked)).people).toEqual([
      "Maja Bro present",
      "Oskar Lind present",
      "Noah Fisker absent",
    ]);
  });

  it("reads the body of meetings that are counted", async () => {
    const head = "Referat af 4. møde i Følgegruppen for energimærkning\n\n2. september 2020";
    expect((await headerOf(head)).body).toBe("Følgegruppen for energimærkning");
  });

  it("reads who stayed away behind the sentence of who came", async () => {
    const head =
      "Referat af møde i Åløse Lokalråd den 6. marts 2017\n\nTil stede var Maja Bro, Oskar Lind og Bo Vad. Afbud fra Noah Fisker.";
    expect((await headerOf(head)).people).toEqual([
      "Maja Bro present",
      "Oskar Lind present",
      "Bo Vad present",
      "Noah Fisker absent",
    ]);
  });

  it("reads labels that a narrow column wrapped", async () => {
    const head =
      "Referat\nBåderådet\n\nMødedato:\t13. oktober 2009\nStarttidspunkt for\t16.00\nmøde:\nSluttidspunkt for\t18.25\nmøde:";
    expect(await headerOf(head)).toMatchObject({
      body: "Båderådet",
      startTime: "16:00",
      endTime: "18:25",
    });
  });

  it("reads the place behind a time that has a line of its own", async () => {
    const head =
      "Referat\n\nHavnerådet\n\nMandag den 26. oktober 2015\n\nKl. 17:00-19:40 i Kajsalen\n\nTil stede: Maja Bro, Oskar Lind";
    expect((await headerOf(head)).location).toBe("Kajsalen");
  });

  it("reads names that are printed short", async () => {
    const head =
      "Referat af møde i Ungerådet den 6. marts 2017\n\nTil stede: Maja Bro, Oskar Kr. Lind\nAfbud: Noah Chr. Fisker";
    expect((await headerOf(head)).people).toEqual([
      "Maja Bro present",
      "Oskar Kr. Lind present",
      "Noah Chr. Fisker absent",
    ]);
  });

  it("reads when the leader ended the meeting", async () => {
    const text =
      "Referat af årsmøde i Bådlauget den 6. marts 2017\n\n1. Velkomst\n\nIda bød velkommen.\n\n2. Eventuelt\n\nFormanden takkede dirigenten og sluttede kl. 21.15.\n";
    const { record } = await structureMinutes(new TextEncoder().encode(text), { name: "a.txt" });
    expect(record.meeting.endTime).toBe("21:15");
  });

  it("reads a table whose column says who was there", async () => {
    const head =
      "Møde i Fælles Ungeråd den 6. marts 2017\n\nKommune\tMedlem\tFremmøde\nÅløse\tIda Holm\tTil stede\nVestø\tOle Vad\tAfbud";
    expect((await headerOf(head)).people).toEqual(["Ida Holm present", "Ole Vad absent"]);
  });

  it("reads given names printed short", async () => {
    const head =
      "Bestyrelsesmøde den 6. marts 2017\n\nTil stede: Ida Holm (A), Johs. Vad (V), Bo Krog (C)";
    expect((await headerOf(head)).people).toEqual([
      "Ida Holm present",
      "Johs. Vad present",
      "Bo Krog present",
    ]);
  });
});

describe("lists of people written by hand", () => {
  const title = "Referat af bestyrelsesmøde den 6. marts 2017";
  const peopleOf = async (...lines: string[]) =>
    (await headerOf([title, ...lines].join("\n\n"))).people;

  it("reads names whose boxes nobody ticked", async () => {
    expect(
      await peopleOf(
        "Deltagere:",
        "- [ ] Ida Holm",
        "- [] Bo Vad (kasserer)",
        "Afbud:",
        "- [ ] Karin Krog, Åløse Kommune",
      ),
    ).toEqual(["Ida Holm present", "Bo Vad present", "Karin Krog absent"]);
  });

  it("takes an unticked name among ticked ones for nobody present", async () => {
    expect(
      await peopleOf("Deltagere:", "- [x] Ida Holm", "- [ ] Bo Vad", "- [x] Karin Krog"),
    ).toEqual(["Ida Holm present", "Karin Krog present"]);
  });

  it("goes on behind a comma, whatever stands behind the next name", async () => {
    expect(
      await peopleOf(
        "Til stede: Ida Holm - formand, Bo Vad, Per Lyng,\nKarin Krog – kordegn, Else Birk - regnskabsfører samt suppleant: Anna Dam.",
      ),
    ).toEqual([
      "Ida Holm present",
      "Bo Vad present",
      "Per Lyng present",
      "Karin Krog present",
      "Else Birk present",
      "Anna Dam present",
    ]);
  });

  it("reads names without a colon before a further sentence", async () => {
    expect(await peopleOf("Til stede Otto, Jens, Klaus og Karsten. Kaffe stod klar.")).toEqual([
      "Otto present",
      "Jens present",
      "Klaus present",
      "Karsten present",
    ]);
  });

  it("counts the members where only the secretary is listed beside them", async () => {
    expect(
      await peopleOf(
        "Medlemmer:\nIda Holm\nBo Vad\nKarin Krog",
        "Deltagere:\nTina Lund",
        "Fraværende:\nBo Vad",
      ),
    ).toEqual(["Ida Holm present", "Karin Krog present", "Tina Lund present", "Bo Vad absent"]);
  });

  it("takes those of whom a sentence tells that they were away off the invited", async () => {
    expect(
      await peopleOf(
        "Bo Vad havde meldt afbud til mødet.",
        "Indkaldelse :",
        "• Ida Holm (A)",
        "• Bo Vad (V)",
      ),
    ).toEqual(["Ida Holm present", "Bo Vad absent"]);
  });

  it("parts those away from the line whose end was lost", async () => {
    expect(await peopleOf("Til stede: Ida, Bo, Karin Afbud: Gerda og Knud")).toEqual([
      "Ida present",
      "Bo present",
      "Karin present",
      "Gerda absent",
      "Knud absent",
    ]);
  });

  it("parts people where a parenthesis was never closed", async () => {
    expect(
      await peopleOf(
        "Til stede:",
        "Ida Holm (Idrætsrådet",
        "Maja Durhus (Aftenskoleforeningen)",
        "Bo Vad (Kulturelt Samråd)",
      ),
    ).toEqual(["Ida Holm present", "Maja Durhus present", "Bo Vad present"]);
  });

  it("reads why somebody stayed away behind a dash", async () => {
    expect(
      await peopleOf("Til stede: Ida og Bo", "Afbud:\nGerda - på arbejde\nKnud – kursus"),
    ).toEqual(["Ida present", "Bo present", "Gerda absent", "Knud absent"]);
  });

  it("reads the chair from the signature", async () => {
    const bytes = new TextEncoder().encode(
      `Referat af generalforsamling den 6. marts 2017\n${items}\nÅløse, den 9. marts 2017\n\nKarin Krog, dirigent\n`,
    );
    const { record } = await structureMinutes(bytes, { name: "referat.txt" });
    expect(record.meeting.chair).toBe("Karin Krog");
  });
});
