import { describe, expect, it } from "vitest";
import { readTimes } from "../../src/vocabulary/times.js";

describe("readTimes", () => {
  it.each([
    ["den 8. september 2023, kl. 11.00 – 12.30", "11:00", "12:30"],
    ["26-01-2024 10:00 - 11:30", "10:00", "11:30"],
    ["17:30-19:00", "17:30", "19:00"],
    ["d. 2023.09.07 kl 19:00", "19:00", null],
    ["10. november 2023kl. 10:00", "10:00", null],
    ["klokken 19 til 21", "19:00", "21:00"],
    ["kl. 7.45", "07:45", null],
    ["kl. 9-11.30", "09:00", "11:30"],
    ["Kl. 18.30 - 20.15", "18:30", "20:15"],
    ["åbnede mødet kl. 19,30 og bød velkommen", "19:30", null],
    ["kl. 13, 14 og 15", "13:00", null],
    ["kl. 13.00-16.00. Mødelokale 2", "13:00", "16:00"],
    ["kl. 13-16. Mødelokale 2", "13:00", "16:00"],
    ["kl. 13 - 16. maj", "13:00", null],
    ["kl. 17.00 til senest 20.00", "17:00", "20:00"],
  ])("reads %s", (text, startTime, endTime) => {
    expect(readTimes(text)).toMatchObject({ startTime, endTime });
  });

  it("reads a bare number only after a label", () => {
    expect(readTimes("19")).toBeNull();
    expect(readTimes("19-21.30", { labelled: true })).toMatchObject({
      startTime: "19:00",
      endTime: "21:30",
    });
  });

  it("takes no date or sum for a time", () => {
    expect(readTimes("16/12/2019")).toBeNull();
    expect(readTimes("5.648,98 kr.")).toBeNull();
  });
});
