import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listen, type ReviewServer } from "../../src/review/listen.js";
import { makeReview, type ReviewFixture, served } from "./review-fixture.js";

const program = process.env.CHROMIUM ?? "/usr/bin/chromium";
const outer = mkdtempSync(join(tmpdir(), "referat-page-"));

/** What a page did that a reader would not want. */
interface Watched {
  page: Page;
  outside: string[];
  dialogs: string[];
  errors: string[];
}

/** The page as `npm run build` makes it, in a real browser. */
describe.skipIf(!existsSync(program))("the search page", { timeout: 60_000 }, () => {
  let fixture: ReviewFixture;
  let server: ReviewServer;
  let browser: Browser;
  let watched: Watched;
  let page: Page;

  beforeAll(async () => {
    const folder = join(outer, "arkiv");
    const pageFolder = join(outer, "page");
    mkdirSync(folder);
    await build({
      configFile: fileURLToPath(new URL("../../vite.config.ts", import.meta.url)),
      build: { outDir: pageFolder },
    });
    fixture = await makeReview(folder);
    const onError = () => {};
    const options = { ...fixture, pageFolder, host: "127.0.0.1", language: null, onError };
    server = await listen(options, 0);
    browser = await chromium.launch({
      executablePath: program,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await fixture?.index.close();
    rmSync(outer, { recursive: true, force: true });
  });

  beforeEach(async () => {
    watched = await openPage("da-DK", { width: 1280, height: 800 });
    page = watched.page;
  });

  afterEach(async () => {
    await page.context().close();
    expect(watched.outside).toEqual([]);
    expect(watched.dialogs).toEqual([]);
    expect(watched.errors).toEqual([]);
  });

  async function openPage(
    locale: string,
    viewport: { width: number; height: number },
  ): Promise<Watched> {
    const context = await browser.newContext({ locale, viewport });
    const opened = await context.newPage();
    const seen: Watched = { page: opened, outside: [], dialogs: [], errors: [] };
    opened.on("request", (request) => {
      if (!request.url().startsWith(server.url)) seen.outside.push(request.url());
    });
    opened.on("dialog", (dialog) => {
      seen.dialogs.push(dialog.message());
      dialog.dismiss();
    });
    opened.on("pageerror", (error) => seen.errors.push(error.message));
    opened.on("console", (message) => {
      if (message.type() === "error") seen.errors.push(message.text());
    });
    return seen;
  }

  async function search(query: string): Promise<void> {
    await page.goto(server.url);
    await page.fill("#query", query);
    await page.keyboard.press("Enter");
    await page.waitForSelector("a.hit");
  }

  const hitOf = (name: string) => page.locator(".hits li", { hasText: name }).first();

  it("finds what is asked for, marks it, and says how many to a screen reader", async () => {
    await search("kompressionsstrømper");
    const first = page.locator(".hits li").first();
    expect(await first.locator("mark").first().textContent()).toBe("kompressionsstrømper");
    expect(await first.locator(".facts").textContent()).toContain("14. marts 2024");
    expect(await page.locator("[aria-live]").textContent()).toMatch(/^\d+ punkt/u);
    expect(new URL(page.url()).searchParams.get("q")).toBe("kompressionsstrømper");
  });

  it("narrows by a facet, keeps the focus on it, and widens again", async () => {
    await search("*");
    const before = await page.locator("#count").textContent();
    const button = page.locator("[data-facet=year] .facet", { hasText: "2023" });
    await button.click();
    await page.waitForSelector(".chosen");
    expect(await page.locator("#count").textContent()).not.toBe(before);
    expect(await page.locator(".facets :focus").textContent()).toContain("2023");
    await page.locator(".chosen button").click();
    await page.waitForSelector(".chosen", { state: "detached" });
    expect(await page.locator("#count").textContent()).toBe(before);
  });

  it("draws the page of a PDF and boxes over the very words of the passage", async () => {
    await search("kompressionsstrømper");
    await hitOf(served.pdf).locator("a.hit").click();
    await page.waitForSelector(".sheet canvas");
    await page.waitForSelector(".sheet .box");
    expect(await page.locator(".tools .where").textContent()).toBe("Side 3 af 3");
    expect(await page.locator(".block.marked").count()).toBe(
      await page.locator(".sheet .box").count(),
    );
    expect(await page.evaluate(inkUnderBoxes)).toBeGreaterThan(0.02);
    const before = await page.locator(".sheet .box").first().boundingBox();
    await page.locator("[data-kind=sagsfremstilling] .block").last().click();
    await expect
      .poll(async () => (await page.locator(".sheet .box").first().boundingBox())?.y)
      .not.toBe(before?.y);
  });

  it("shows the text of a source without pages, with the passage marked", async () => {
    await search("budget");
    await hitOf(served.docx).locator("a.hit").click();
    await page.waitForSelector(".line.marked");
    const marked = await page.locator(".line.marked").first().textContent();
    expect(await page.locator(".block.marked").first().textContent()).toContain(
      (marked ?? "").trim(),
    );
  });

  it("says where the source file is gone", async () => {
    await search("stemmetællere");
    await page.locator("a.hit").first().click();
    expect(await page.locator(".no-source").textContent()).toContain("ligger ikke længere");
  });

  it("is used with the keyboard alone", async () => {
    await page.goto(server.url);
    await page.waitForSelector("#query:focus");
    await page.keyboard.type("budget");
    await page.keyboard.press("Enter");
    await page.waitForSelector("a.hit");
    await page.keyboard.press("ArrowDown");
    const first = await page.evaluate("document.activeElement?.textContent");
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate("document.activeElement?.id")).toBe("query");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#item-title:focus");
    await page.locator("button.place[tabindex='0']").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await page.locator(".block.marked button:focus").count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.waitForSelector("a.hit:focus");
    expect(await page.evaluate("document.activeElement?.textContent")).toBe(first);
    await page.keyboard.press("/");
    expect(await page.evaluate("document.activeElement?.id")).toBe("query");
  });

  it("comes back to the same place by its address and by the browser's buttons", async () => {
    await search("kompressionsstrømper");
    await hitOf(served.pdf).locator("a.hit").click();
    await page.waitForSelector(".sheet .box");
    const address = page.url();
    await page.goBack();
    await page.waitForSelector("a.hit");
    await page.goto(address);
    await page.waitForSelector(".sheet .box");
    expect(await page.locator("#item-title").textContent()).toContain("kompressionsstrømper");
  });

  it("speaks Danish or English, as the browser wants and as the reader chooses", async () => {
    await page.goto(server.url);
    await page.waitForSelector(".examples");
    expect(await page.getAttribute("html", "lang")).toBe("da");
    await page.getByRole("button", { name: "English" }).click();
    expect(await page.locator("h1").textContent()).toBe("Search minutes");
    expect(await page.getAttribute("html", "lang")).toBe("en");
    const english = await openPage("en-GB", { width: 390, height: 844 });
    await english.page.goto(server.url);
    expect(await english.page.locator(".search button").textContent()).toBe("Search");
    await english.page.context().close();
  });

  it("fits a phone, text and source one at a time", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await search("kompressionsstrømper");
    const width = () => page.evaluate("document.documentElement.scrollWidth");
    expect(await width()).toBeLessThanOrEqual(390);
    await hitOf(served.pdf).locator("a.hit").click();
    await page.waitForSelector("#item-title");
    expect(await page.locator(".source").isVisible()).toBe(false);
    await page.locator("[data-for=source]").click();
    await page.waitForSelector(".sheet .box");
    expect(await width()).toBeLessThanOrEqual(390);
  });

  it("runs nothing of a document that is full of attacks", async () => {
    await search("angreb");
    const hit = page.locator(".hits li", { hasText: "Skurkeudvalget" });
    expect(await hit.textContent()).toContain("<script>alert('script')</script>");
    await hit.locator("a.hit").click();
    await page.waitForSelector(".source-text .line");
    await page.waitForTimeout(300);
    const made = "main script, main img, main svg, main iframe, main style, main [onerror]";
    expect(await page.locator(made).count()).toBe(0);
    const links = await page
      .locator("main .text a")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(links).toEqual(["https://kaerhoej.example/bilag.pdf"]);
    expect(await page.locator("#item-title").textContent()).toContain("onerror=alert('img')");
  });

  it("does not run what stands in the address", async () => {
    const attack = encodeURIComponent("<img src=x onerror=alert(1)>");
    await page.goto(`${server.url}?q=${attack}&body=${attack}&year=${attack}&lang=${attack}`);
    await page.waitForSelector(".advice, a.hit");
    expect(await page.locator("main img").count()).toBe(0);
    await page.evaluate(assignMarkup);
    expect(await page.getAttribute("body", "data-refused")).toBe("true");
    watched.errors.length = 0;
  });
});

/** What an attack would do if it ran at all; the browser itself must refuse it. */
const assignMarkup = `
  try {
    document.body.insertAdjacentHTML("beforeend", "<b>markup</b>");
  } catch (error) {
    document.body.dataset.refused = String(error instanceof TypeError);
  }`;

/** Least share of dark pixels under a box of the drawn page: there is text where it is marked. */
const inkUnderBoxes = `
  (() => {
    const canvas = document.querySelector(".sheet canvas");
    const drawing = canvas.getContext("2d");
    const scale = canvas.width / canvas.clientWidth;
    const shares = [...document.querySelectorAll(".sheet .box")].map((box) => {
      const edges = [box.offsetLeft, box.offsetTop, box.offsetWidth, box.offsetHeight];
      const { data } = drawing.getImageData(...edges.map((edge) => edge * scale));
      const dark = data.filter((value, index) => index % 4 === 0 && value < 128);
      return dark.length / (data.length / 4);
    });
    return Math.min(...shares);
  })()`;
