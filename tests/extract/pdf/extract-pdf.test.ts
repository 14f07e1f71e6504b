import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractPdf } from "../../../src/extract/pdf/extract-pdf.js";
import { blockText, sourceOf } from "../../../src/model/block.js";
import { ExtractionError, type ExtractOptions } from "../../../src/model/extraction.js";
import { installedEngines } from "./installed-engines.js";
import { makePdf, setLines } from "./make-pdf.js";

const body = [
  "Direktionen har bedt om en samlet oversigt over de aftaler, der er indgået om",
  "befordring i de fire kommuner, så udvalget kan tage stilling til et fælles ud-",
  "bud i efteråret. Et udbud ventes at koste 40.000 kr.",
];

const minutes = () =>
  makePdf([
    {
      marks: [
        ...setLines(["Udvalget for Færger og Havne"], { left: 72, top: 800, size: 8 }),
        ...setLines(["1. Godkendelse af dagsorden"], {
          left: 72,
          top: 760,
          size: 13,
          font: "bold",
        }),
        ...setLines(["Referat"], { left: 72, top: 740, font: "bold" }),
        ...setLines(body, { left: 72, top: 727 }),
        ...setLines(["• At havnen i Nørrevig uddybes", "• At taksten sættes ned"], {
          left: 72,
          top: 670,
        }),
        ...setLines(["Bilag kan ses på hjemmesiden."], { left: 72, top: 630 }),
        ...setLines(["Side 1 af 2"], { left: 480, top: 40, size: 8 }),
      ],
      links: [{ url: "https://eksempel.dk/bilag", left: 70, bottom: 627, right: 240, top: 640 }],
    },
    {
      marks: [
        ...setLines(["Udvalget for Færger og Havne"], { left: 72, top: 800, size: 8 }),
        ...setLines(body, { left: 72, top: 760 }),
        ...setLines(["Side 2 af 2"], { left: 480, top: 40, size: 8 }),
      ],
    },
  ]);

describe.each(installedEngines)("extractPdf with %s", (engine) => {
  const read = (bytes: Uint8Array, options: ExtractOptions = {}) =>
    extractPdf(bytes, { ...options, engine });
  const texts = async (bytes: Uint8Array) => (await read(bytes)).tree.children.map(blockText);

  it("gives one block a heading, a paragraph and a list item", async () => {
    expect((await texts(minutes())).slice(0, 8)).toEqual([
      "Udvalget for Færger og Havne",
      "1. Godkendelse af dagsorden",
      "Referat",
      "Direktionen har bedt om en samlet oversigt over de aftaler, der er indgået om " +
        "befordring i de fire kommuner, så udvalget kan tage stilling til et fælles udbud i " +
        "efteråret. Et udbud ventes at koste 40.000 kr.",
      "• At havnen i Nørrevig uddybes",
      "• At taksten sættes ned",
      "Bilag kan ses på hjemmesiden.",
      "Side 1 af 2",
    ]);
  });

  it("says where each block stands and how it is set", async () => {
    const { tree, pages } = await read(minutes());
    expect(pages).toBe(2);
    const heading = tree.children[1];
    expect(heading).toBeDefined();
    if (heading === undefined) return;
    const { places, style } = sourceOf(heading);
    expect(places[0]?.page).toBe(1);
    expect(places[0]?.box?.left).toBe(72);
    // One engine works baselines out from the size of the type.
    expect(Math.abs((places[0]?.box?.bottom ?? 0) - 757.1)).toBeLessThan(0.5);
    expect(style).toMatchObject({ bold: true, fontSizePoints: 13, leftPoints: 72, pageTop: true });
  });

  it("keeps list markers in the text and names them", async () => {
    const { tree } = await read(minutes());
    expect(tree.children[4] && sourceOf(tree.children[4]).list).toEqual({
      label: "•",
      depth: 0,
      ordered: false,
      computed: false,
    });
  });

  it("keeps links with their targets", async () => {
    const { tree } = await read(minutes());
    expect(tree.children[6]).toMatchObject({
      children: [{ type: "link", url: "https://eksempel.dk/bilag" }],
    });
  });

  it("marks bold words and leaves the space beside them plain", async () => {
    const marks = [
      ...setLines(["Indstilling:"], { left: 72, top: 700, font: "bold" }),
      ...setLines(["at planen godkendes"], { left: 138, top: 700 }),
    ];
    const { tree } = await read(makePdf([{ marks }]));
    expect(tree.children[0]).toMatchObject({
      children: [
        { type: "strong", children: [{ type: "text", value: "Indstilling:" }] },
        { type: "text", value: " at planen godkendes" },
      ],
    });
  });

  it("drops links that run code", async () => {
    const marks = setLines(["Tryk her"], { left: 72, top: 700 });
    const link = { url: "javascript:alert\\(1\\)", left: 70, bottom: 690, right: 300, top: 712 };
    const { tree } = await read(makePdf([{ marks, links: [link] }]));
    expect(tree.children[0]).toMatchObject({ children: [{ type: "text", value: "Tryk her" }] });
  });

  it("turns a wide gap into a tab and takes out dot leaders", async () => {
    const marks = [
      ...setLines(["Anna Bæk (formand)"], { left: 72, top: 700 }),
      ...setLines(["Nørrevig Kommune"], { left: 300, top: 700 }),
      ...setLines([`1. Siden sidst ${".".repeat(80)} 2`], { left: 72, top: 660 }),
    ];
    expect(await texts(makePdf([{ marks }]))).toEqual([
      "Anna Bæk (formand)\tNørrevig Kommune",
      "1. Siden sidst\t2",
    ]);
  });

  it("reads a turned page as it is shown", async () => {
    const raw = "BT /F1 11 Tf 0 1 -1 0 100 72 Tm (Lagt ned) Tj ET";
    const { tree } = await read(makePdf([{ marks: [{ raw }], rotate: 90 }]));
    expect(tree.children.map(blockText)).toEqual(["Lagt ned"]);
    expect(tree.data?.file?.pages).toEqual([{ widthPoints: 842, heightPoints: 595 }]);
  });

  it("leaves the caller's bytes and the built-ins as they were", async () => {
    const bytes = minutes();
    const push = Array.prototype.push;
    await read(bytes);
    expect(bytes.length).toBeGreaterThan(100);
    expect(Array.prototype.push).toBe(push);
  });

  it("gives the same tree each time", async () => {
    expect((await read(minutes())).tree).toEqual((await read(minutes())).tree);
  });

  it("names what is wrong with a file that cannot be read", async () => {
    const ruleOf = (bytes: Uint8Array) =>
      read(bytes).then(
        () => "none",
        (error: unknown) => (error instanceof ExtractionError ? error.rule.ruleId : String(error)),
      );
    expect(await ruleOf(new Uint8Array())).toBe("file-empty");
    expect(await ruleOf(new TextEncoder().encode("Referat"))).toBe("file-damaged");
    expect(await ruleOf(makePdf([]))).toBe("file-empty");
    expect(await ruleOf(makePdf([{ marks: [] }]))).toBe("document-without-text");
    const garbled = "0¡GHVWHG 'HDV 6NLEEURJDGH $DOERUJ 2QVGDJ (MHQGRP";
    const lines = Array.from({ length: 12 }, () => garbled);
    expect(await ruleOf(makePdf([{ marks: setLines(lines, { left: 72, top: 700 }) }]))).toBe(
      "text-garbled",
    );
  });

  it("stops where the caller aborts", async () => {
    const signal = AbortSignal.abort(new Error("nok"));
    await expect(read(minutes(), { signal })).rejects.toThrow("nok");
  });

  it("throws nothing but an ExtractionError on any bytes", async () => {
    const valid = minutes();
    const mutated = fc
      .array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 })
      .map((changes) => {
        const copy = Uint8Array.from(valid);
        for (const [index, byte] of changes) copy[index] = byte;
        return copy;
      });
    const truncated = fc.nat(valid.length).map((length) => valid.slice(0, length));
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), mutated, truncated);
    await fc.assert(
      fc.asyncProperty(bytes, async (input) => {
        try {
          await read(input);
        } catch (error) {
          expect(error).toBeInstanceOf(ExtractionError);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  }, 60_000);
});

const corpus = new URL("../../../../shared/corpus/unreadable/", import.meta.url);

describe.skipIf(!existsSync(corpus))("extractPdf on files nobody can read", () => {
  it("refuses each with a rule rather than giving wrong text", async () => {
    for (const name of readdirSync(corpus)) {
      const bytes = Uint8Array.from(readFileSync(new URL(name, corpus)));
      await expect(extractPdf(bytes)).rejects.toBeInstanceOf(ExtractionError);
    }
  }, 30_000);
});
