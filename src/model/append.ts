/** Add values at the end of a list. A list of 100,000 values is too many arguments for `push`. */
export function append<Value>(list: Value[], values: Iterable<Value>): void {
  for (const value of values) list.push(value);
}
