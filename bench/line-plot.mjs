// Draws a line plot as SVG.

const size = { width: 640, height: 260, left: 60, right: 16, top: 34, bottom: 40 };
const colours = ["#1f5fa8", "#b4531a", "#3a7d34"];

/**
 * Draw lines over one axis, both axes from 0.
 *
 * @param title above the plot
 * @param axes what x and y are, with units
 * @param lines each a name and points with x and y
 */
export function linePlot(title, axes, lines) {
  const points = lines.flatMap((line) => line.points);
  const most = { x: niceTop(points.map(({ x }) => x)), y: niceTop(points.map(({ y }) => y)) };
  const inner = {
    width: size.width - size.left - size.right,
    height: size.height - size.top - size.bottom,
  };
  const atX = (x) => size.left + (x / most.x) * inner.width;
  const atY = (y) => size.height - size.bottom - (y / most.y) * inner.height;
  const drawn = lines.map(({ name, points: own }, index) => {
    const path = own.map(({ x, y }) => `${atX(x).toFixed(1)},${atY(y).toFixed(1)}`).join(" ");
    const colour = colours[index % colours.length];
    const label = `<text x="${size.width - size.right}" y="${size.top + 14 * index}" fill="${colour}" text-anchor="end">${name}</text>`;
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="1.5"/>${label}`;
  });
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    `<text x="${size.left - 6}" y="${atY(share * most.y) + 4}" text-anchor="end">${short(share * most.y)}</text>`,
    `<line x1="${size.left}" x2="${size.width - size.right}" y1="${atY(share * most.y)}" y2="${atY(share * most.y)}" stroke="#ddd"/>`,
    `<text x="${atX(share * most.x)}" y="${size.height - size.bottom + 16}" text-anchor="middle">${short(share * most.x)}</text>`,
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="11" role="img" aria-label="${title}">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="${size.left}" y="18" font-size="13" font-weight="bold">${title}</text>`,
    ...ticks,
    `<text x="${size.width / 2}" y="${size.height - 6}" text-anchor="middle">${axes.x}</text>`,
    `<text x="12" y="${size.height / 2}" text-anchor="middle" transform="rotate(-90 12 ${size.height / 2})">${axes.y}</text>`,
    ...drawn,
    "</svg>\n",
  ].join("\n");
}

function niceTop(values) {
  const most = Math.max(1e-9, ...values);
  const unit = 10 ** Math.floor(Math.log10(most));
  return unit * ([1, 2, 2.5, 4, 5, 8, 10].find((step) => step * unit >= most) ?? 10);
}

function short(value) {
  return Number(value.toPrecision(3)).toLocaleString("en");
}
