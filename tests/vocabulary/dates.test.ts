import { describe, expect, it } from "vitest";
import { readDate, readDates } from "../../src/vocabulary/dates.js";

describe("readDate", () => {
  it.each([
    ["REFERAT Vandkredsen d. 25-01-2023", "2023-01-25"],
    ["Møde i Grønforum den 8. september 2023", "2023-09-08"],
    ["den 04.12.2012", "2012-12-04"],
    ["Dato: 16/12/2019", "2019-12-16"],
    ["Generalforsamling 3/11 2018, i Vandtårnet", "2018-11-03"],
    ["Referat d. 2023.09.07 kl 19:00", "2023-09-07"],
    ["2023-09-07", "2023-09-07"],
    ["fredag den 29. april - lørdag den 30. april 2022", "2022-04-29"],
    ["30. april – 1. maj 2022", "2022-04-30"],
    ["10. november 2023kl. 10:00", "2023-11-10"],
    ["igangsættes 15/9-23", "2023-09-15"],
    ["d. 12/9-19", "2019-09-12"],
    ["onsdag d. 5. dec. 2018", "2018-12-05"],
    ["07. januar 2019", "2019-01-07"],
    ["6 april 2016", "2016-04-06"],
    ["23.-24. september 2016", "2016-09-23"],
    ["d.4.maj 1998", "1998-05-04"],
    ["Onsdag, April 3, 2019 - 18:00", "2019-04-03"],
    ["Onsdag, 8 september, 2021 - 16:00", "2021-09-08"],
    ["Monday 12 October 2020", "2020-10-12"],
  ])("reads %s", (text, iso) => {
    expect(readDate(text)?.iso).toBe(iso);
  });

  it.each([
    "sag 01.02.05-P16-1092-15",
    "00.22.00-G01-1-16",
    "31. februar 2021",
    "Fredag den 7. juni",
    "kl. 9.10-10",
    "1-772 Havnekvarteret",
    "4. maj 19-21",
  ])("finds no date in %s", (text) => {
    expect(readDate(text)).toBeNull();
  });

  it("gives every date with its extent", () => {
    const text = "fra 1. maj 2020 til 3. maj 2020";
    expect(readDates(text).map((date) => text.slice(date.start, date.end))).toEqual([
      "1. maj 2020",
      "3. maj 2020",
    ]);
  });
});
