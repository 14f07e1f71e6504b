import { startPage } from "./start-page.js";

startPage(document.getElementById("page") ?? document.body);
