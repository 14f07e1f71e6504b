import type { PDFDocumentProxy, RenderTask } from "pdfjs-dist";
import { element, fill } from "../dom/element.js";
import { showWhole } from "../dom/show-whole.js";
import { openPdf } from "./pdf-pages.js";
import type { PageBox, SourceFocus } from "./source-focus.js";
import type { ViewContext } from "./view-context.js";

/** A source beside the item. */
export interface SourcePane {
  node: HTMLElement;
  /** Show and mark a place. */
  show(focus: SourceFocus): void;
  close(): void;
}

const zoomSteps = [0.6, 0.8, 1, 1.3, 1.7, 2.2, 3] as const;
const fitStep = 2;
/** A line of space around a box, in points, so that letters are not cut. */
const boxMarginPoints = 2;

/** Draw a PDF page by page, with the boxes of what is in focus. */
export function pdfPane(address: string, name: string, context: ViewContext): SourcePane {
  const texts = context.texts.source;
  const state = { page: 1, zoom: fitStep, boxes: [] as PageBox[], drawing: 0, scroll: false };
  let task: RenderTask | null = null;
  const sheet = element("div", { class: "sheet" });
  const frame = element("div", { class: "frame", tabindex: 0 }, sheet);
  const where = element("span", { class: "where", role: "status" }, texts.loading);
  const pdf = openPdf(address);
  const draw = async () => {
    state.drawing += 1;
    const turn = state.drawing;
    const opened = await pdf;
    if (turn !== state.drawing) return;
    state.page = Math.min(Math.max(1, state.page), opened.numPages);
    where.textContent = texts.pageOf(state.page, opened.numPages);
    task?.cancel();
    const drawn = await drawPage(opened, { ...state, width: frame.clientWidth }, (next) => {
      task = next;
    });
    if (turn !== state.drawing || drawn === null) return;
    drawn.canvas.setAttribute("aria-label", texts.pageLabel(state.page, name));
    lay(drawn, sheet, state);
  };
  const redraw = () => {
    draw().catch(() => fill(sheet, element("p", { class: "note" }, texts.failed)));
  };
  const turnPage = (by: number) => {
    state.page += by;
    frame.scrollTop = 0;
    redraw();
  };
  const zoom = (by: number) => {
    state.zoom = Math.min(zoomSteps.length - 1, Math.max(0, state.zoom + by));
    redraw();
  };
  const sizes = watchWidth(frame, redraw);
  return {
    node: element("div", { class: "pdf" }, tools(where, turnPage, zoom, texts), frame),
    show({ boxes, page }) {
      Object.assign(state, { boxes, page: page ?? state.page, scroll: boxes.length > 0 });
      redraw();
    },
    close() {
      sizes.disconnect();
      state.drawing += 1;
      closePdf(pdf);
    },
  };
}

/** Lay a drawn page on the sheet; once after a place was asked for it is scrolled into sight. */
function lay({ canvas, marks }: DrawnPage, sheet: HTMLElement, state: { scroll: boolean }): void {
  fill(sheet, canvas, ...marks);
  if (state.scroll) showWhole(marks);
  state.scroll = false;
}

function closePdf(pdf: Promise<PDFDocumentProxy>): void {
  pdf
    .then((opened) => opened.loadingTask.destroy())
    .catch(() => {
      // It never opened, which the reader was told.
    });
}

/** The buttons above the page: to the next one, and nearer. */
function tools(
  where: HTMLElement,
  turnPage: (by: number) => void,
  zoom: (by: number) => void,
  texts: ViewContext["texts"]["source"],
): HTMLElement {
  return element(
    "div",
    { class: "tools" },
    toolButton("‹", texts.previous, () => turnPage(-1)),
    where,
    toolButton("›", texts.next, () => turnPage(1)),
    toolButton("−", texts.smaller, () => zoom(-1)),
    toolButton("+", texts.larger, () => zoom(1)),
  );
}

function toolButton(sign: string, label: string, onclick: () => void): HTMLElement {
  return element("button", { type: "button", "aria-label": label, title: label, onclick }, sign);
}

/** Draw anew where the pane gets another width, as when a phone is turned. */
function watchWidth(frame: HTMLElement, redraw: () => void): ResizeObserver {
  let width = 0;
  const observer = new ResizeObserver(() => {
    if (Math.abs(frame.clientWidth - width) < 2) return;
    const isFirst = width === 0;
    width = frame.clientWidth;
    if (!isFirst) redraw();
  });
  observer.observe(frame);
  return observer;
}

interface PagePlan {
  page: number;
  zoom: number;
  boxes: PageBox[];
  /** Room for the page, in CSS pixels. */
  width: number;
}

interface DrawnPage {
  canvas: HTMLCanvasElement;
  marks: HTMLElement[];
}

/** Draw one page at the width there is; null where another drawing came between. */
async function drawPage(
  pdf: PDFDocumentProxy,
  { page: number, zoom, boxes, width }: PagePlan,
  started: (task: RenderTask) => void,
): Promise<DrawnPage | null> {
  const page = await pdf.getPage(number);
  const bare = page.getViewport({ scale: 1 });
  const scale = (Math.max(200, width - 16) / bare.width) * (zoomSteps[zoom] ?? 1);
  const viewport = page.getViewport({ scale });
  const density = Math.min(2, window.devicePixelRatio || 1);
  const canvas = element("canvas", {
    role: "img",
    width: Math.floor(viewport.width * density),
    height: Math.floor(viewport.height * density),
  });
  canvas.style.width = `${Math.floor(viewport.width)}px`;
  canvas.style.height = `${Math.floor(viewport.height)}px`;
  const task = page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] });
  started(task);
  try {
    await task.promise;
  } catch (error) {
    if (error instanceof Error && error.name === "RenderingCancelledException") return null;
    throw error;
  }
  const onPage = boxes.filter((box) => box.page === number);
  return { canvas, marks: onPage.map((box) => boxMark(box, bare.height, scale)) };
}

/** Boxes count from the bottom of the page as shown, elements from its top. */
function boxMark(box: PageBox, heightPoints: number, scale: number): HTMLElement {
  const mark = element("div", { class: "box" });
  mark.style.left = `${(box.left - boxMarginPoints) * scale}px`;
  mark.style.top = `${(heightPoints - box.top - boxMarginPoints) * scale}px`;
  mark.style.width = `${(box.right - box.left + 2 * boxMarginPoints) * scale}px`;
  mark.style.height = `${(box.top - box.bottom + 2 * boxMarginPoints) * scale}px`;
  return mark;
}
