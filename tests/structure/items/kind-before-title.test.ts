import { expect, it } from "vitest";
import { itemLines, structuredMarkdown } from "../outline.js";

it.each([
  ["LUKKET PUNKT", "Salg af ejendom"],
  ["FORTROLIG SAG", "Køb af jord ved Østmolen"],
  ["ORIENTERINGSPUNKT", "Status på havnens regnskab"],
])("keeps the title behind what kind of item it is in capitals (%s)", async (kind, title) => {
  const text = `# Referat af møde i Havnerådet den 4. maj 2021

## 1. Godkendelse af dagsorden

### Beslutning

Godkendt.

## 2. ${kind}: ${title}

### Beslutning

Godkendt.

## 3. Eventuelt

### Beslutning

Intet.
`;
  expect(itemLines(await structuredMarkdown(text))[1]).toBe(`2 ${kind}: ${title}`);
});
