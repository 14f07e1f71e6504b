import { setFlagsFromString } from "node:v8";

/**
 * How much a function must have run before V8 optimises it, in bytes of its code; V8's own is 132 KiB.
 * Optimising runs on other threads, which with a worker on every core take the time of the workers:
 * later, it takes a third off an import's processor time.
 */
const optimiseLater = "--interrupt-budget=2000000";

/** Patterns are compiled to machine code at once, and not to bytecode first: most run often, or never. */
const compilePatternsOnce = "--no-regexp-tier-up";

/**
 * Tell V8 to compile less, in a process that does nothing but convert documents: half the time that
 * the first documents take goes to compiling. V8 passes over a flag that it does not have.
 */
export function compileLess(): void {
  for (const flag of [optimiseLater, compilePatternsOnce]) setFlagsFromString(flag);
}
