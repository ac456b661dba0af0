// @ts-check
// How the map is drawn: what the server computed (places, radii, widths, colours), handed to sigma.
import '/static/vendor/graphology-0.26.0.umd.min.js';
import '/static/vendor/sigma-3.0.3.min.js';

/** @typedef {{ids: string[], names: string[], x: number[], y: number[], radii: number[], categories: number[],
 *   partners: number[], ties: number[], widths: number[], tieOpacity: number, actors: number[], inner: number[],
 *   pairs: number[], wholeActors: number, wholePairs: number,
 *   legend: {letter: string, label: string, colour: string, key: string}[]}} Columns */

const INK = '#1d2733';
const TIE = [0x5b, 0x6b, 0x7b];
const LETTERS = 32;
const NARROW = 640;

export function drawable() {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/** The colour of ties as the picture has it, seen through on white. */
function pale(opacity) {
  return `#${TIE.map(each => Math.round(255 - (255 - each) * opacity).toString(16).padStart(2, '0')).join('')}`;
}

/**
 * @param {Columns} columns
 * @param {number} width of the map in pixels: below the picture's own, dots shrink with the distances between them
 */
export function graphOf(columns, width) {
  const scale = Math.min(1, width / NARROW);
  const graph = new window.graphology.UndirectedGraph();
  columns.ids.forEach((id, v) => {
    const category = columns.legend[columns.categories[v]];
    graph.addNode(v, {
      x: columns.x[v],
      y: columns.y[v],
      size: columns.radii[v] * scale,
      color: category.key === '' ? '#ffffff' : category.colour,
      borderColor: INK,
      label: `${columns.names[v]} (${category.letter})`,
    });
  });
  const color = pale(columns.tieOpacity);
  for (let i = 0; i < columns.ties.length; i += 2) {
    graph.addEdge(columns.ties[i], columns.ties[i + 1], { color, size: columns.widths[i / 2] ?? 0.6, number: i / 2 });
  }
  return graph;
}

/** The names written since the last redraw, so that none is written over another, and the dots, so that none is either. */
const written = [];
let dots = null;
let dotsNow = () => [];

// Where dots stand is known only once a redraw has begun: it is asked for with the first name.
function dotsUnder(box) {
  dots ??= dotsNow();
  return dots.filter(each =>
    Math.hypot(each.x - Math.max(box.x, Math.min(each.x, box.x + box.width - 4)), each.y - Math.max(box.y - box.height + 4, Math.min(each.y, box.y + 2))) < each.size).length;
}

function covers(box) {
  return written.some(each => box.x < each.x + each.width && each.x < box.x + box.width && Math.abs(box.y - each.y) < box.height);
}

// A name stands at the right of its dot, or at the left, or where neither has room, as near as the window lets it be whole.
// One that would cover another is left out, unless it is asked for: the dot says it when it is chosen.
function label(context, node, settings) {
  if (!node.label) return;
  const all = context.canvas.clientWidth;
  const most = Math.max(8, Math.min(LETTERS, Math.floor(all / 8)));
  const text = node.label.length > most ? `${node.label.slice(0, most - 1)}…` : node.label;
  context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
  const width = context.measureText(text).width;
  const y = node.y + settings.labelSize / 3;
  const right = node.x + node.size + 3;
  const left = node.x - node.size - 3 - width;
  const middle = node.x - width / 2;
  const boxes = [[right, y], [left, y], [middle, node.y + node.size + settings.labelSize + 2], [middle, node.y - node.size - 4],
    [Math.max(2, Math.min(right, all - width - 2)), y]]
    .filter(([x]) => x > 0 && x + width < all)
    .map(([x, base]) => ({ key: node.key, x, y: base, width: width + 4, height: settings.labelSize + 3 }));
  const same = written.find(each => each.key === node.key);
  const asked = node.forceLabel || node.highlighted;
  const open = boxes.filter(box => !covers(box)).map(box => ({ box, under: dotsUnder(box) })).sort((a, b) => a.under - b.under);
  const free = same ?? open.find(each => asked || each.under === 0)?.box ?? (asked ? boxes[0] : undefined);
  if (free === undefined) return;
  written.push(free);
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = '#ffffff';
  context.fillStyle = INK;
  context.strokeText(text, free.x, free.y);
  context.fillText(text, free.x, free.y);
}

/** @param {HTMLElement} canvas @param {any} graph */
export function draw(canvas, graph) {
  const border = window.Sigma.rendering.createNodeBorderProgram({
    borders: [{ size: { value: 1, mode: 'pixels' }, color: { attribute: 'borderColor' } }, { size: { fill: true }, color: { attribute: 'color' } }],
  });
  canvas.replaceChildren();
  const sigma = new window.Sigma(graph, canvas, {
    defaultNodeType: 'bordered',
    nodeProgramClasses: { bordered: border },
    defaultDrawNodeLabel: label,
    defaultDrawNodeHover: label,
    labelFont: 'system-ui, sans-serif',
    labelSize: 13,
    labelGridCellSize: 70,
    labelDensity: 1,
    labelRenderedSizeThreshold: 3,
    stagePadding: 40,
    minEdgeThickness: 0.6,
    zIndex: true,
    allowInvalidContainer: true,
  });
  dotsNow = () => graph.nodes().map(key => [key, sigma.getNodeDisplayData(key)])
    .filter(([, data]) => data && !data.hidden)
    .map(([, data]) => ({ ...sigma.framedGraphToViewport(data), size: sigma.scaleSize(data.size) }));
  sigma.on('beforeRender', () => {
    written.length = 0;
    dots = null;
  });
  sigma.refresh();
  return sigma;
}
