/** Colours this near in each channel, 0 to 255, cannot be told apart. */
const sameShade = 16;

/** Can nobody tell two colours apart? Each is 0xRRGGBB. */
export function isSameShade(one: number, other: number): boolean {
  return [16, 8, 0].every((shift) => {
    const difference = ((one >> shift) & 0xff) - ((other >> shift) & 0xff);
    return Math.abs(difference) <= sameShade;
  });
}
