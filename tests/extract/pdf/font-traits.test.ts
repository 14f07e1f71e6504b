import { describe, expect, it } from "vitest";
import { fontTraits } from "../../../src/extract/pdf/font-traits.js";

describe("fontTraits", () => {
  it("reads weight and slant off the names that programs write", () => {
    expect(fontTraits("BAAAAA+LiberationSans-Bold")).toEqual({ bold: true, italic: false });
    expect(fontTraits("Arial,BoldItalic")).toEqual({ bold: true, italic: true });
    expect(fontTraits("TimesNewRomanPS-BoldMT")).toEqual({ bold: true, italic: false });
    expect(fontTraits("Helvetica-Oblique")).toEqual({ bold: false, italic: true });
    expect(fontTraits("Calibri")).toEqual({ bold: false, italic: false });
  });
});
