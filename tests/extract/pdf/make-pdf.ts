/** Something drawn on a page. Measures are points from the bottom left. */
export type Mark =
  | {
      text: string;
      left: number;
      baseline: number;
      size?: number;
      font?: "plain" | "bold" | "italic";
    }
  | { line: { left: number; bottom: number; right: number; top: number } }
  | { bar: { left: number; bottom: number; right: number; top: number } }
  | { raw: string };

/** One page and the links on it. */
export interface PageSpec {
  marks: Mark[];
  links?: { url: string; left: number; bottom: number; right: number; top: number }[];
  /** Where annotations draw a white box; it is the form of the soft mask that `/Masked gs` sets. */
  covers?: { left: number; bottom: number; right: number; top: number }[];
  rotate?: number;
}

/** A white box with an edge of 100 points, as a form. */
const whiteBox =
  "<< /Type /XObject /Subtype /Form /BBox [0 0 100 100] /Group << /S /Transparency /CS /DeviceGray >> " +
  "/Length 20 >>\nstream\n1 g 0 0 100 100 re f\nendstream";

const fonts = { plain: "F1", bold: "F2", italic: "F3" };
const latin1 = (text: string) =>
  Buffer.from(text.replaceAll("–", "\u0096").replaceAll("•", "\u0095"), "latin1");

/** A colour space of its own: 1 is all ink, which is black. */
const ink =
  "[/Separation /Sort /DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 0 0 1] /N 1 >>]";

/** States that let through what lies under a fill. */
const states = "/Half << /ca 0.5 >> /Marker << /BM /Multiply >> /Faint << /ca 0 >>";

/** Write a small PDF by hand: Helvetica in three cuts, A4 pages, uncompressed. */
export function makePdf(pages: readonly PageSpec[]): Uint8Array {
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "",
    ...["Helvetica", "Helvetica-Bold", "Helvetica-Oblique"].map(
      (name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
    ),
  ];
  const kids: number[] = [];
  const formNumber = objects.length + 2 * pages.length + 1;
  const mask = `/Masked << /SMask << /S /Luminosity /G ${formNumber} 0 R >> >>`;
  for (const page of pages) {
    const content = page.marks.map(operators).join("\n");
    objects.push(`<< /Length ${latin1(content).length} >>\nstream\n${content}\nendstream`);
    const contentNumber = objects.length;
    const annotations = (page.links ?? []).map(
      ({ url, left, bottom, right, top }) =>
        `<< /Type /Annot /Subtype /Link /Rect [${left} ${bottom} ${right} ${top}] /Border [0 0 0] /A << /S /URI /URI (${url}) >> >>`,
    );
    for (const { left, bottom, right, top } of page.covers ?? []) {
      annotations.push(
        `<< /Type /Annot /Subtype /Square /F 4 /Rect [${left} ${bottom} ${right} ${top}] /AP << /N ${formNumber} 0 R >> >>`,
      );
    }
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${page.rotate ?? 0} ` +
        "/Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> " +
        `/ColorSpace << /Ink ${ink} >> /ExtGState << ${states} ${mask} >> >> ` +
        `/Contents ${contentNumber} 0 R /Annots [${annotations.join(" ")}] >>`,
    );
    kids.push(objects.length);
  }
  objects.push(whiteBox);
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] /Count ${kids.length} >>`;
  return assemble(objects);
}

function operators(mark: Mark): string {
  if ("raw" in mark) return mark.raw;
  if ("line" in mark) {
    const { left, bottom, right, top } = mark.line;
    return `0.5 w ${left} ${bottom} m ${right} ${top} l S`;
  }
  if ("bar" in mark) {
    const { left, bottom, right, top } = mark.bar;
    return `0 g ${left} ${bottom} ${right - left} ${top - bottom} re f`;
  }
  const escaped = mark.text.replace(/[\\()]/gu, "\\$&");
  return `BT /${fonts[mark.font ?? "plain"]} ${mark.size ?? 11} Tf ${mark.left} ${mark.baseline} Td (${escaped}) Tj ET`;
}

function assemble(objects: readonly string[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  objects.forEach((body, index) => {
    offsets.push(at);
    add(latin1(`${index + 1} 0 obj\n${body}\nendobj\n`));
  });
  const start = at;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join("")}`));
  add(
    Buffer.from(
      `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`,
    ),
  );
  return Uint8Array.from(Buffer.concat(parts));
}

/** Lines of text set below each other from a top edge, as marks. */
export function setLines(
  lines: readonly string[],
  at: {
    left: number;
    top: number;
    pitch?: number;
    size?: number;
    font?: "plain" | "bold" | "italic";
  },
): Mark[] {
  return lines.map((text, index) => ({
    text,
    left: at.left,
    baseline: at.top - index * (at.pitch ?? 13),
    size: at.size ?? 11,
    font: at.font ?? "plain",
  }));
}
