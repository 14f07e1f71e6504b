export { check } from "./check.js";
export { checks } from "./checks.js";
