import type { SearchResult } from "../../feed/search/search-index.js";
import type { ServerStatus } from "../api.js";
import { type Address, isSearch, readAddress, searchParameters, writeAddress } from "./address.js";
import { askItem, askSearch, askStatus } from "./ask-server.js";
import { element, fill } from "./dom/element.js";
import { chooseLanguage, pageTexts } from "./texts/choose-texts.js";
import { emptyView } from "./view/empty-view.js";
import { type ItemPage, itemPage } from "./view/item-page.js";
import { resultsView } from "./view/results-view.js";
import { searchForm } from "./view/search-form.js";
import type { ViewContext } from "./view/view-context.js";

/** Everything that changes while the page is open. */
interface PageState {
  address: Address;
  status: ServerStatus;
  /** The latest hits, with the search they answer. */
  found: { search: string; result: SearchResult } | null;
  open: ItemPage | null;
  /** The latest drawing; answers that come after it has changed are not shown. */
  drawing: number;
}

/** Start the page: draw what the address says, and follow the reader. */
export async function startPage(root: HTMLElement): Promise<void> {
  const top = element("div", { class: "top-place" });
  const live = element("p", { class: "unseen", role: "status", "aria-live": "polite" });
  const place = element("div", { class: "place-of-view" });
  fill(root, top, live, place);
  const state: PageState = {
    address: readAddress(location.search),
    status: { items: 0, language: null },
    found: null,
    open: null,
    drawing: 0,
  };
  const draw = () => drawPage(state, { top, live, place }, go);
  const go = (change: Partial<Address>) => {
    state.address = { ...state.address, ...change };
    history.pushState(null, "", writeAddress(state.address));
    draw();
  };
  window.addEventListener("popstate", () => {
    state.address = readAddress(location.search);
    draw();
  });
  document.addEventListener("keydown", (event) => followKey(event, state, go));
  state.status = await askStatus().catch(() => state.status);
  await draw();
  if (state.address.item === null) document.getElementById("query")?.focus();
}

/** Escape closes the item, "/" goes to the search box. */
function followKey(event: KeyboardEvent, state: PageState, go: ViewContext["go"]): void {
  const isTyping = document.activeElement instanceof HTMLInputElement;
  if (event.key === "Escape" && state.address.item !== null) {
    event.preventDefault();
    go({ item: null, passage: null });
  }
  if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    document.querySelector<HTMLInputElement>("#query")?.select();
  }
  if (event.key === "ArrowDown" && document.activeElement?.id === "query") {
    const first = document.querySelector<HTMLElement>("a.hit");
    if (first === null) return;
    event.preventDefault();
    first.focus();
  }
}

interface Places {
  top: HTMLElement;
  live: HTMLElement;
  place: HTMLElement;
}

async function drawPage(state: PageState, places: Places, go: ViewContext["go"]): Promise<void> {
  state.drawing += 1;
  const turn = state.drawing;
  const { address, status } = state;
  const language = chooseLanguage(address.language, status.language, navigator.languages);
  const texts = pageTexts[language];
  const context: ViewContext = { texts, language, address, go };
  document.documentElement.lang = language;
  document.title = address.query === "" ? texts.title : `${address.query} – ${texts.title}`;
  const focused = focusKey();
  fill(places.top, searchForm(context));
  if (focused !== null) refocus(focused);
  try {
    if (isSearch(address)) await search(state, places, texts.searching);
    if (turn !== state.drawing) return;
    const closed = state.open;
    if (address.item !== null) await drawItem(state, places, context, turn);
    else drawList(state, places, context);
    if (closed !== null && closed !== state.open) closed.close();
    if (focused !== null && address.item === null) refocus(focused);
  } catch {
    if (turn !== state.drawing) return;
    fill(places.place, element("main", { class: "none", role: "alert" }, texts.failed));
  }
}

/** What has the focus, where it will be drawn anew. */
function focusKey(): string | null {
  return document.activeElement?.getAttribute("data-key") ?? null;
}

function refocus(key: string): void {
  const drawn = [...document.querySelectorAll<HTMLElement>("[data-key]")];
  drawn.find((one) => one.dataset.key === key)?.focus();
}

/** Ask for hits, unless those that are shown answer the same search. */
async function search(state: PageState, { live }: Places, searching: string): Promise<void> {
  const asked = searchParameters(state.address).toString();
  if (state.found?.search === asked) return;
  live.textContent = searching;
  const result = await askSearch(state.address, 0);
  if (searchParameters(state.address).toString() === asked) state.found = { search: asked, result };
}

function drawList(state: PageState, { live, place }: Places, context: ViewContext): void {
  const opened = state.open === null ? null : place.querySelector("main")?.dataset.item;
  state.open = null;
  if (!isSearch(context.address) || state.found === null) {
    live.textContent = "";
    fill(place, emptyView(state.status.items, context));
    return;
  }
  const { result } = state.found;
  live.textContent = context.texts.count(result.total);
  const more = async () => {
    const next = await askSearch(context.address, result.hits.length);
    if (state.found?.result !== result) return;
    const shown = result.hits.length;
    state.found.result = { ...result, hits: [...result.hits, ...next.hits] };
    drawList(state, { live, place } as Places, context);
    place.querySelectorAll<HTMLElement>("a.hit")[shown]?.focus();
  };
  fill(place, resultsView(result, context, more));
  const links = [...place.querySelectorAll<HTMLElement>("a.hit")];
  links.find((link) => link.dataset.item === opened)?.focus();
}

async function drawItem(
  state: PageState,
  { live, place }: Places,
  context: ViewContext,
  turn: number,
): Promise<void> {
  const item = await askItem(context.address.item ?? "");
  if (turn !== state.drawing) return;
  if (item === null) {
    state.open = null;
    fill(place, element("main", { class: "none", role: "alert" }, context.texts.item.notFound));
    return;
  }
  const result = isSearch(context.address) ? (state.found?.result ?? null) : null;
  state.open = itemPage(item, result, context);
  state.open.node.dataset.item = item.id;
  live.textContent = "";
  fill(place, state.open.node);
  window.scrollTo(0, 0);
  document.getElementById("item-title")?.focus();
  state.open.open();
}
