// @ts-check
// The map: draws positions and colours that the server computed. Its twins are the SVG picture and the table.
import '/static/vendor/graphology-0.26.0.umd.min.js';
import '/static/vendor/sigma-3.0.3.min.js';

/** @typedef {{ids: string[], names: string[], x: number[], y: number[], sizes: number[], categories: number[],
 *   partners: number[], ties: number[], legend: {letter: string, label: string, colour: string, key: string}[]}} Columns */

const INK = '#1d2733';
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
const stage = document.getElementById('stage');
const canvas = document.getElementById('canvas');
const chosen = document.getElementById('chosen');

function drawable() {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/** @param {Columns} columns */
function graphOf(columns) {
  const graph = new window.graphology.UndirectedGraph();
  const few = columns.ids.length <= 400;
  columns.ids.forEach((id, v) => {
    const category = columns.legend[columns.categories[v]];
    graph.addNode(v, {
      x: columns.x[v],
      y: columns.y[v],
      size: (few ? 5 : 2.5) + (few ? 9 : 6) * Math.sqrt(columns.sizes[v]),
      color: category.key === '' ? '#ffffff' : category.colour,
      borderColor: INK,
      label: `${columns.names[v]} (${category.letter})`,
    });
  });
  for (let i = 0; i < columns.ties.length; i += 2) {
    graph.addEdge(columns.ties[i], columns.ties[i + 1], { color: few ? '#aab4bd' : '#d5dade', size: few ? 1 : 0.5 });
  }
  return graph;
}

function label(context, node, settings) {
  if (!node.label) return;
  const text = node.label.length > 32 ? `${node.label.slice(0, 31)}…` : node.label;
  context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = '#ffffff';
  context.fillStyle = INK;
  const width = context.measureText(text).width;
  const right = node.x + node.size + 3;
  const x = right + width > context.canvas.clientWidth ? node.x - node.size - 3 - width : right;
  context.strokeText(text, x, node.y + settings.labelSize / 3);
  context.fillText(text, x, node.y + settings.labelSize / 3);
}

/** @param {Columns} columns */
function draw(columns) {
  const graph = graphOf(columns);
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
    labelGridCellSize: 210,
    labelDensity: 0.5,
    labelRenderedSizeThreshold: 4,
    stagePadding: 40,
    zIndex: true,
    allowInvalidContainer: true,
  });
  return { graph, sigma };
}

/** @param {Columns} columns */
function start(columns) {
  const { graph, sigma } = draw(columns);
  const hidden = new Set();
  let current = null;

  sigma.setSetting('nodeReducer', (node, data) => {
    if (hidden.has(columns.categories[node])) return { ...data, hidden: true };
    if (current === null) return data;
    if (node === current) return { ...data, highlighted: true, forceLabel: true, zIndex: 2 };
    if (graph.areNeighbors(node, current)) return { ...data, forceLabel: graph.degree(current) <= 25, zIndex: 1 };
    return { ...data, color: '#e3e0da', borderColor: '#c9c4b9', label: '' };
  });
  sigma.setSetting('edgeReducer', (edge, data) => {
    if (current === null) return data;
    return graph.hasExtremity(edge, current) ? { ...data, color: '#4d5c69', size: 1.6, zIndex: 1 } : { ...data, hidden: graph.size > 300, color: '#ecebe7' };
  });

  function show(node) {
    current = node;
    chosen.hidden = node === null;
    chosen.replaceChildren();
    if (node !== null) chosen.append(...panel(node));
    sigma.refresh({ skipIndexation: true });
    stage.dataset.chosen = node === null ? '' : columns.names[node];
  }

  function element(name, text, href) {
    const made = document.createElement(name);
    made.textContent = text;
    if (href) made.setAttribute('href', href);
    return made;
  }

  function address(node) {
    return stage.dataset.actors + encodeURIComponent(columns.ids[node]) + stage.dataset.recipe;
  }

  function panel(node) {
    const title = element('h2', '');
    title.append(element('a', columns.names[node], address(node)));
    const category = columns.legend[columns.categories[node]];
    const line = element('p', `${category.label} · ${stage.dataset.partners} : ${columns.partners[node]}`);
    const list = element('ul', '');
    list.className = 'plain';
    const names = graph.neighbors(node).sort((a, b) => columns.names[a].localeCompare(columns.names[b]));
    for (const other of names.slice(0, 12)) {
      const item = element('li', '');
      item.append(element('a', columns.names[other], address(other)));
      list.append(item);
    }
    if (names.length > 12) list.append(element('li', `… ${stage.dataset.among} ${names.length}`));
    return [title, line, list];
  }

  function look(node) {
    const { x, y } = sigma.getNodeDisplayData(node);
    sigma.getCamera().animate({ x, y, ratio: Math.min(sigma.getCamera().ratio, 0.6) }, { duration: calm ? 0 : 300 });
  }

  // The nearest neighbour in an arrow's direction, or the nearest of all where nothing is chosen yet.
  function step(dx, dy) {
    if (current === null) return show(mostTied());
    const here = graph.getNodeAttributes(current);
    let best = null;
    let least = Infinity;
    for (const other of graph.neighbors(current)) {
      const there = graph.getNodeAttributes(other);
      const along = (there.x - here.x) * dx + (there.y - here.y) * dy;
      const distance = Math.hypot(there.x - here.x, there.y - here.y);
      if (along > 0.3 * distance && distance < least && !hidden.has(columns.categories[other])) {
        best = other;
        least = distance;
      }
    }
    if (best !== null) show(best);
  }

  function mostTied() {
    return graph.nodes().reduce((a, b) => (graph.degree(b) > graph.degree(a) ? b : a));
  }

  function zoom(way) {
    const camera = sigma.getCamera();
    const options = { duration: calm ? 0 : 200 };
    if (way === 'in') camera.animatedZoom(options);
    else if (way === 'out') camera.animatedUnzoom(options);
    else camera.animatedReset(options);
  }

  const keys = {
    ArrowLeft: () => step(-1, 0), ArrowRight: () => step(1, 0), ArrowUp: () => step(0, 1), ArrowDown: () => step(0, -1),
    Enter: () => current !== null && location.assign(address(current)),
    Escape: () => show(null),
    '+': () => zoom('in'), '-': () => zoom('out'), 0: () => zoom('all'),
    '/': () => document.getElementById('find').focus(),
    t: () => location.assign(document.querySelector('[data-table]').href),
  };
  canvas.addEventListener('keydown', event => {
    const act = keys[event.key];
    if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      act();
    }
  });
  sigma.on('clickNode', event => show(event.node));
  sigma.on('doubleClickNode', event => location.assign(address(event.node)));
  sigma.on('clickStage', () => show(null));
  document.querySelectorAll('[data-zoom]').forEach(button => button.addEventListener('click', () => zoom(button.dataset.zoom)));
  document.querySelectorAll('#legend input').forEach((box, category) => box.addEventListener('change', () => {
    if (box.checked) hidden.delete(category);
    else hidden.add(category);
    stage.dataset.shown = String(columns.categories.filter(each => !hidden.has(each)).length);
    sigma.refresh({ skipIndexation: true });
  }));
  document.getElementById('find').addEventListener('change', event => {
    const wanted = event.target.value.trim().toLowerCase();
    const found = columns.names.findIndex(name => name.toLowerCase() === wanted);
    if (found >= 0) {
      show(String(found));
      look(String(found));
    }
  });
  stage.querySelector('.controls').hidden = false;
  stage.dataset.nodes = String(graph.order);
  stage.dataset.ties = String(graph.size);
  stage.dataset.ready = 'true';
}

if (stage && drawable()) {
  const answer = await fetch(stage.dataset.source, { credentials: 'same-origin' });
  if (answer.ok) start(await answer.json());
}
document.querySelectorAll('#colour, #size').forEach(select => select.addEventListener('change', () => select.form.submit()));
