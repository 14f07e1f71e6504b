import { describe, expect, it } from "vitest";
import { extractHtml } from "../../../src/extract/html/extract-html.js";
import { blockText, sourceOf } from "../../../src/model/block.js";
import { ExtractionError } from "../../../src/model/extraction.js";
import { blocksOf, summary, utf8 } from "../block-summary.js";

const blocks = async (html: string) => summary(await extractHtml(utf8(html)));
const sources = async (html: string) =>
  blocksOf(await extractHtml(utf8(html))).map((block) => sourceOf(block));

it("makes a block of each element that stands on lines of its own", async () => {
  expect(
    await blocks("<h1>Referat</h1><div>Økonomi:</div><div></div><p>Ingen <b>be</b>mærkninger.</p>"),
  ).toEqual(["h1 Referat", "paragraph Økonomi:", "paragraph Ingen bemærkninger."]);
});

it("collapses white space as a browser does and keeps marks off its edges", async () => {
  const html = "<p>\n  Mødet <b> blev </b>\n  hævet&nbsp;kl. 12 </p>";
  expect(await blocks(html)).toEqual(["paragraph Mødet blev hævet kl. 12"]);
  const [block] = blocksOf(await extractHtml(utf8(html)));
  expect(block?.children[1]).toEqual({
    type: "strong",
    children: [{ type: "text", value: "blev" }],
  });
});

it("breaks lines at br and parts paragraphs at two", async () => {
  expect(await blocks("<div>Dagsorden<br>Havneudvalget<br><br>&nbsp;<br/>Mødet</div>")).toEqual([
    "paragraph Dagsorden / Havneudvalget",
    "paragraph Mødet",
  ]);
});

it("takes an element that floats beside the text for a cell", async () => {
  const html = '<p>Ny badebro<span style="float:right">7</span></p>';
  expect(await blocks(html)).toEqual(["paragraph Ny badebro | 7"]);
});

it("takes three or more no-break spaces for a tab", async () => {
  expect(await blocks("<p>Åse Bro&nbsp;&nbsp; &nbsp;Formand</p>")).toEqual([
    "paragraph Åse Bro | Formand",
  ]);
});

it("computes list labels with start, type and value", async () => {
  expect(
    await blocks(
      '<ol start="3"><li>Tre<ul><li>Punkt</li></ul></li><li value="7"><p>Syv</p><p>Mere</p></li></ol>' +
        '<ol type="a"><li>At et</li><li>At to</li></ol><ul style="list-style: none"><li>Uden</li></ul>',
    ),
  ).toEqual([
    "paragraph[3.0] Tre",
    "paragraph[•1] Punkt",
    "paragraph[7.0] Syv",
    "paragraph Mere",
    "paragraph[a.0] At et",
    "paragraph[b.0] At to",
    "paragraph Uden",
  ]);
});

describe("tables", () => {
  it.each([
    [
      "a head over two rows",
      "<tr><th rowspan=2>Post<th colspan=2>År<tr><td>2022<td>2023<tr><td>Løn<td>1<td>2",
      "Post | År |  /  | 2022 | 2023 / Løn | 1 | 2",
    ],
    [
      "a first column over rows",
      "<tr><th>Art<th>Kvartal<th>Kr.<tr><td rowspan=2>Drift<td>1.<td>10<tr><td>2.<td>20",
      "Art | Kvartal | Kr. / Drift | 1. | 10 /  | 2. | 20",
    ],
    [
      "a column in the middle",
      "<tr><th>A<th>B<th>C<tr><td>1<td rowspan=3>fælles<td>3<tr><td>4<td>6<tr><td>7<td>9",
      "A | B | C / 1 | fælles | 3 / 4 |  | 6 / 7 |  | 9",
    ],
    ["a last column", "<tr><th>A<th>B<tr><td>1<td rowspan=2>to<tr><td>3", "A | B / 1 | to / 3 | "],
    [
      "two spans side by side",
      "<tr><th>A<th>B<th>C<tr><td rowspan=2>x<td rowspan=2>y<td>1<tr><td>2",
      "A | B | C / x | y | 1 /  |  | 2",
    ],
    [
      "a block of rows and columns",
      "<tr><th>A<th>B<th>C<tr><td rowspan=2 colspan=2>stor<td>1<tr><td>2",
      "A | B | C / stor |  | 1 /  |  | 2",
    ],
    [
      "a span to the end",
      "<tr><th>A<th>B<tr><td rowspan=0>x<td>1<tr><td>2<tr><td>3",
      "A | B / x | 1 /  | 2 /  | 3",
    ],
    [
      "a span past the end",
      "<tr><th>A<th>B<tr><td rowspan=99999>x<td>1<tr><td>2",
      "A | B / x | 1 /  | 2",
    ],
    [
      "a span that is no number",
      "<tr><th>A<th>B<tr><td rowspan=to>x<td>1<tr><td>y<td>2",
      "A | B / x | 1 / y | 2",
    ],
  ])("keep cells under their columns beside %s", async (_, rows, table) => {
    expect(await blocks(`<table>${rows}</table>`)).toEqual([`table ${table}`]);
  });

  it("of data stay tables", async () => {
    expect(
      await blocks(
        "<table><tr><th>År</th><th>Beløb</th></tr><tr><td>2024</td><td><p>1.000</p></td></tr></table>",
      ),
    ).toEqual(["table År | Beløb / 2024 | 1.000"]);
  });

  it("that only lay out the page give the blocks of their cells", async () => {
    expect(
      await blocks(
        "<table><tr><td><h2>Referat</h2><p>Et</p></td><td><table><tr><td>To</td></tr></table></td></tr></table>",
      ),
    ).toEqual(["h2 Referat", "paragraph Et", "paragraph To"]);
  });

  it("that set a number beside a title give tabbed paragraphs", async () => {
    expect(
      await blocks(
        "<table><tr><td>1.</td><td>Velkomst</td><td></td></tr><tr><td>2.</td><td>Budget</td><td></td></tr></table>" +
          "<table><tr><td><a name='s3'></a>3.</td><td><div>Havnen</div></td></tr></table>",
      ),
    ).toEqual(["paragraph 1. | Velkomst", "paragraph 2. | Budget", "paragraph 3. | Havnen"]);
  });
});

it("reads styles from elements and style attributes", async () => {
  const [bold, underlined, sized, classed] = await sources(
    '<p style="font-weight:700">Referat</p><p><u>Økonomi</u></p>' +
      '<p><span style="font-size:14pt;color:#C00000">Titel</span></p><p class="Overskrift2">Sag</p>',
  );
  expect(bold?.style.bold).toBe(true);
  expect(underlined?.style.underline).toBe(true);
  expect(sized?.style).toMatchObject({ fontSizePoints: 14, colour: "#c00000" });
  expect(classed?.style.styleName).toBe("Overskrift2");
});

it("keeps hidden text and marks it", async () => {
  const found = await sources("<p>Synlig</p><div style='display:none'><p>Skjult</p></div>");
  expect(found.map((source) => source.hidden)).toEqual([null, "invisible"]);
});

it.each([
  ["a part of a paragraph", "<p>Synlig <span style='display:none'>skjult</span> her</p>"],
  [
    "a cell",
    "<table><tr><td>Synlig</td><td hidden>skjult</td><td>her</td></tr><tr><td>1<td>2</table>",
  ],
  ["text in a cell", "<table><tr><th>Synlig<td>her <i hidden>skjult</i><tr><td>1<td>2</table>"],
  ["a row", "<table><tr><th>Synlig<td>her<tr style='display:none'><td>skjult<td>skjult</table>"],
  [
    "a cell beside a number",
    "<table><tr><td>3.</td><td>Synlig her</td><td hidden>skjult</td></table>",
  ],
])("parts %s that is hidden from what a reader sees", async (_, html) => {
  const found = blocksOf(await extractHtml(utf8(html)));
  const texts = (isHidden: boolean) =>
    found.filter((block) => (sourceOf(block).hidden !== null) === isHidden).map(blockText);
  expect(texts(false).join(" ")).toMatch(/Synlig\s+her/u);
  expect(texts(false).join(" ")).not.toContain("skjult");
  expect(texts(true).join(" ")).toMatch(/^skjult(?: skjult)?$/u);
});

it("leaves scripts, navigation, deletions and the head out, but takes the title", async () => {
  const extraction = await extractHtml(
    utf8(
      "<title>Referat &amp; bilag</title><nav>Menu</nav><script>x()</script>" +
        "<p>Godkendt <del>afvist</del><ins>enstemmigt</ins></p>",
    ),
  );
  expect(summary(extraction)).toEqual(["paragraph Godkendt enstemmigt"]);
  expect(extraction.tree.data?.file?.title).toBe("Referat & bilag");
});

it("keeps safe link targets, bookmarks and line numbers", async () => {
  const extraction = await extractHtml(
    utf8('<p>\n<a id="b1" href="bilag\\1.pdf">Bilag</a> <a href="javascript:x">To</a></p>'),
  );
  const [block] = blocksOf(extraction);
  expect(block?.children[0]).toMatchObject({ type: "link", url: "bilag\\1.pdf" });
  expect(block?.children[1]).toEqual({ type: "text", value: " To" });
  expect(block && sourceOf(block)).toMatchObject({ bookmarks: ["b1"], places: [{ lineStart: 2 }] });
});

it("heeds a charset that the page names", async () => {
  const bytes = Uint8Array.from(Buffer.from('<meta charset="iso-8859-1"><p>Rødgrød</p>', "latin1"));
  const extraction = await extractHtml(bytes);
  expect(summary(extraction)).toEqual(["paragraph Rødgrød"]);
  expect(extraction.findings).toEqual([]);
});

it("refuses a page without text and one nested beyond measure", async () => {
  await expect(extractHtml(utf8("<p>&nbsp;</p><script>x</script>"))).rejects.toThrow(
    ExtractionError,
  );
  const deep = `${"<div>".repeat(20_000)}Hej`;
  const error = await extractHtml(utf8(deep)).catch((reason: unknown) => reason);
  if (error instanceof Error) expect(error).toBeInstanceOf(ExtractionError);
});

it("keeps a table that counts items, however many lines a text has", async () => {
  const lines = Array.from({ length: 9 }, (_, at) => `<p>${at + 1}. Punkt af en liste</p>`).join(
    "",
  );
  const row = (number: string, title: string) =>
    `<tr><td>${number}</td><td>${title}</td></tr><tr><td></td><td>${lines}</td></tr>`;
  const found = await extractHtml(
    utf8(`<table>${row("4", "Økonomi")}${row("5", "Havnen")}${row("6", "Eventuelt")}</table>`),
  );
  expect(blocksOf(found).map(({ type }) => type)).toEqual(["table"]);
  const layout = await extractHtml(
    utf8(
      `<table><tr><td>Menu</td><td>${lines}</td></tr><tr><td></td><td>Referat</td></tr></table>`,
    ),
  );
  expect(blocksOf(layout).map(({ type }) => type)).not.toContain("table");
});

describe("notes of a page", () => {
  const mark = (number: number) => `<sup><a id="r${number}" href="#n${number}">${number}</a></sup>`;
  const textsOf = async (html: string) => {
    const found = blocksOf(await extractHtml(utf8(html)));
    return found.map((block) => `${sourceOf(block).region} ${blockText(block)}`);
  };

  it("stand behind the blocks that refer to them, without the links back", async () => {
    const notes = `<ol><li id="n1"><p>Aftale af 4. maj. <a href="#r1">↩</a></p></li>
      <li id="n2">Brev af 9. maj.</li></ol>`;
    expect(
      await textsOf(
        `<h2>1. Areal</h2><p>Prisen er aftalt.${mark(1)} Den${mark(2)} er lav.</p><h2>2. Eventuelt</h2>
        <section class="footnotes"><hr>${notes}</section>`,
      ),
    ).toEqual([
      "body 1. Areal",
      "body Prisen er aftalt.[1] Den[2] er lav.",
      "footnote [1] Aftale af 4. maj.",
      "footnote [2] Brev af 9. maj.",
      "body 2. Eventuelt",
    ]);
  });

  it("stay hidden, and where they are, when a reader does not see them", async () => {
    const text = `<p>Prisen er aftalt.${mark(1)}</p>`;
    const ends = [
      '<p id="n1" hidden>Prisen er 5 kr.</p>',
      '<div style="display:none"><ol><li id="n1">Prisen er 5 kr.</li></ol></div>',
    ];
    for (const end of ends) {
      const found = blocksOf(await extractHtml(utf8(text + end)));
      expect(found.map((block) => sourceOf(block).hidden)).toEqual([null, "invisible"]);
    }
    expect(await textsOf(`${text}<del><p id="n1">Prisen er 5 kr.</p></del>`)).toHaveLength(1);
  });

  it("keep the marks of other notes in their text", async () => {
    const notes = `<li id="n1">Se også${mark(2)} her. <a href="#r1">↩</a></li><li id="n2">Brev.</li>`;
    expect(await textsOf(`<p>Aftalt.${mark(1)}</p><ol>${notes}</ol><p>Slut.</p>`)).toEqual([
      "body Aftalt.[1]",
      "footnote [1] Se også[2] her.",
      "footnote [2] Brev.",
      "body Slut.",
    ]);
  });

  it("stay as they are where thousands of marks have no note", async () => {
    const links = Array.from({ length: 12000 }, (_, at) => `<a href="#n${at}">${at % 900}</a>`);
    const [text] = await textsOf(`<p>Aftalt <sup><span>${links.join(" ")}</span></sup></p>`);
    expect(text?.split(" ")).toHaveLength(12_002);
  });

  it("are found where a word processor names them by anchors in brackets", async () => {
    expect(
      await textsOf(
        `<p>Prisen er aftalt.<a href="#_ftn1" name="_ftnref1">[1]</a></p><p>Intet.</p>
        <div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Aftale af 4. maj.</p></div>`,
      ),
    ).toEqual(["body Prisen er aftalt.[1]", "footnote [1] Aftale af 4. maj.", "body Intet."]);
  });

  it("are none where a mark leads to a heading, stands before its text or upwards", async () => {
    const html = `<p id="n2">Om mødet</p><p>Se <sup><a href="#n1">1</a></sup></p><p><a href="#n3">[3]</a> Bilag</p>
      <p>Op<sup><a href="#n2">2</a></sup></p><h2 id="n1">1. Areal</h2><p id="n3">Tekst.</p>`;
    expect((await textsOf(html)).every((text) => text.startsWith("body"))).toBe(true);
  });
});
