import { describe, expect, it } from "vitest";
import { joinLines } from "../../../src/extract/pdf/join-lines.js";
import { spansText } from "../../../src/extract/pdf/text-span.js";

function joined(lines: readonly string[], words: readonly string[] = []): string {
  const spans = lines.map((text) => [{ text, bold: false, italic: false, href: null }]);
  return spansText(joinLines(spans, () => new Set(words)));
}

describe("joinLines", () => {
  it("undoes hyphenation at a line end", () => {
    expect(joined(["en samarbejds-", "aftale"])).toBe("en samarbejdsaftale");
    expect(joined(["en samarbejds\u00ad", "aftale"])).toBe("en samarbejdsaftale");
  });

  it("keeps hyphens that belong to the word", () => {
    expect(joined(["mødet i AB-", "Net blev"])).toBe("mødet i AB-Net blev");
    expect(joined(["EU-", "midler"])).toBe("EU-midler");
    expect(joined(["børne-", "og ungeområdet"])).toBe("børne- og ungeområdet");
    expect(joined(["en for-", "analyse"], ["for-analyse"])).toBe("en for-analyse");
    expect(joined(["2022-", "2025"])).toBe("2022-2025");
    expect(joined(["nye it-", "løsninger"])).toBe("nye it-løsninger");
    expect(joined(["en tv-", "skærm"])).toBe("en tv-skærm");
    expect(joined(["en start-stop-", "ordning"], ["start-stop"])).toBe("en start-stop-ordning");
  });

  it("keeps the hyphens of web addresses and file names", () => {
    expect(joined(["se https://noerrevig.dk/havn-", "og-færger"])).toBe(
      "se https://noerrevig.dk/havn-og-færger",
    );
    expect(joined(["behovet-", "for-nye-faerger.pdf"])).toBe("behovet-for-nye-faerger.pdf");
  });

  it("takes a hyphen before a conjunction for a dash where the word is known", () => {
    expect(joined(["det er korrekt-", "men dyrt"], ["korrekt"])).toBe("det er korrekt- men dyrt");
    expect(joined(["en eksa-", "men"])).toBe("en eksamen");
  });

  it("puts a space where there is no hyphen, and after a dash", () => {
    expect(joined(["Udvalget", "drøftede"])).toBe("Udvalget drøftede");
    expect(joined(["Udvalget –", "og rådet"])).toBe("Udvalget – og rådet");
  });

  it("drops the dots of an entry whose page number wrapped", () => {
    expect(joined(["7. Ny færgeplan.......", "\t9"])).toBe("7. Ny færgeplan\t9");
  });
});
