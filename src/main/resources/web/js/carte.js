// @ts-check
// The map: moves through what the server computed. Its twins are the SVG picture and the table.
import { draw, drawable, graphOf } from './drawing.js';
import { chosen, hiddenIn, keepChosen, keepHidden, savePng } from './state.js';

/** @typedef {import('./drawing.js').Columns} Columns */

const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
const stage = document.getElementById('stage');
const canvas = document.getElementById('canvas');
const panel = document.getElementById('chosen');
const line = document.querySelector('[data-line]');
const numbers = new Intl.NumberFormat(document.documentElement.lang === 'fr' ? 'fr-CA' : 'en-CA');

/** A sentence of the page's language, its places filled. */
function say(key, ...values) {
  return values.reduce(
    (text, value, i) => text.replace(`{${i}}`, typeof value === 'number' ? numbers.format(value) : value),
    JSON.parse(stage.dataset.words)[key]);
}

function element(name, text, href) {
  const made = document.createElement(name);
  made.textContent = text;
  if (href) made.setAttribute('href', href);
  return made;
}

/** Lower case without accents, so that « ecole » finds « École ». */
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** @param {Columns} columns */
function start(columns) {
  const graph = graphOf(columns, canvas.clientWidth);
  const sigma = draw(canvas, graph);
  const grouped = columns.actors.length > 0;
  const alphabet = graph.nodes().sort((a, b) => columns.names[a].localeCompare(columns.names[b]));
  const whole = stage.dataset.whole;
  const hidden = hiddenIn(columns.legend);
  let current = null;
  let hovered = null;

  const shows = node => !hidden.has(columns.categories[node]);
  const partners = node => graph.neighbors(node).filter(shows);

  sigma.setSetting('nodeReducer', (node, data) => {
    const lit = hovered ?? current;
    if (!shows(node)) return { ...data, hidden: true };
    if (lit === null) return data;
    if (node === lit) return { ...data, highlighted: true, forceLabel: true, zIndex: 2 };
    if (graph.areNeighbors(node, lit)) return { ...data, forceLabel: graph.degree(lit) <= 25, zIndex: 1 };
    return { ...data, color: '#e3e0da', borderColor: '#c9c4b9', label: '' };
  });
  sigma.setSetting('edgeReducer', (edge, data) => {
    const lit = hovered ?? current;
    if (!graph.extremities(edge).every(shows)) return { ...data, hidden: true };
    if (lit === null) return data;
    return graph.hasExtremity(edge, lit)
      ? { ...data, color: '#4d5c69', size: Math.max(1.6, data.size), zIndex: 1 }
      : { ...data, hidden: graph.size > 300, color: '#ecebe7' };
  });

  function address(node) {
    if (!grouped) return stage.dataset.actors + encodeURIComponent(columns.ids[node]) + stage.dataset.recipe;
    const there = new URL(location.href);
    ['hide', 'actor', 'view'].forEach(name => there.searchParams.delete(name));
    there.searchParams.set('within', `${document.getElementById('colour').value}:${columns.ids[node]}`);
    return there.href;
  }

  /** What is told of a dot, in one sentence; `place` is where it stands among those that were walked through. */
  function sentence(node, place) {
    const category = columns.legend[columns.categories[node]].label;
    const told = grouped
      ? say('map.said.group', columns.names[node], columns.inner[node], partners(node).length)
      : say('map.said', columns.names[node], category, columns.partners[node]);
    return place ? `${told}, ${say('map.said.place', place[0], place[1])}` : told;
  }

  function show(node, place) {
    current = node;
    panel.hidden = node === null;
    panel.replaceChildren(...(node === null ? [] : told(node)));
    document.getElementById('said').textContent = node === null ? '' : sentence(node, place);
    sigma.refresh({ skipIndexation: true });
    stage.dataset.chosen = node === null ? '' : columns.names[node];
    keepChosen(node === null ? null : columns.ids[node]);
  }

  function told(node) {
    const title = element('h2', '');
    title.append(element('a', columns.names[node], address(node)));
    const category = columns.legend[columns.categories[node]];
    const facts = grouped
      ? [`${say('map.actors')} : ${numbers.format(columns.actors[node])} · ${say('map.inner')} : ${numbers.format(columns.inner[node])}`]
      : [`${category.label} · ${say('map.partners')} : ${numbers.format(columns.partners[node])}`];
    const list = element('ul', '');
    list.className = 'plain';
    const others = graph.neighbors(node).sort((a, b) => columns.names[a].localeCompare(columns.names[b]));
    for (const other of others.slice(0, 12)) {
      const item = element('li', '');
      item.append(element('a', columns.names[other], address(other)));
      if (grouped) item.append(` · ${numbers.format(columns.pairs[graph.getEdgeAttribute(graph.edge(node, other), 'number')])} ${say('map.pairs')}`);
      list.append(item);
    }
    if (others.length > 12) list.append(element('li', say('map.more', others.length - 12)));
    const parts = [title, ...facts.map(each => element('p', each)), list];
    if (grouped) {
      const open = element('p', '');
      open.append(element('a', say('map.open'), address(node)));
      parts.splice(2, 0, open);
    }
    return parts;
  }

  function look(node) {
    const { x, y } = sigma.getNodeDisplayData(node);
    const camera = sigma.getCamera();
    const there = { x, y, ratio: Math.min(camera.ratio, 0.6) };
    if (calm) camera.setState(there);
    else camera.animate(there, { duration: 300 });
  }

  // The nearest partner in an arrow's direction, or the most tied of all where nothing is chosen yet.
  function step(dx, dy) {
    if (current === null) return show(alphabet.filter(shows).reduce((a, b) => (graph.degree(b) > graph.degree(a) ? b : a)));
    const here = graph.getNodeAttributes(current);
    const near = partners(current)
      .map(node => ({ node, x: graph.getNodeAttribute(node, 'x') - here.x, y: graph.getNodeAttribute(node, 'y') - here.y }))
      .map(each => ({ ...each, far: Math.hypot(each.x, each.y) }))
      .filter(each => each.x * dx + each.y * dy > 0.3 * each.far)
      .sort((a, b) => a.far - b.far);
    if (near.length > 0) show(near[0].node);
  }

  // Through all that is shown, by name: what arrows cannot reach is reached too.
  function turn(by) {
    const names = alphabet.filter(shows);
    if (names.length === 0) return;
    const at = current === null ? (by > 0 ? 0 : names.length - 1) : (names.indexOf(current) + by + names.length) % names.length;
    show(names[at], [at + 1, names.length]);
    look(names[at]);
  }

  function zoom(way) {
    const camera = sigma.getCamera();
    const ratio = way === 'all' ? 1 : camera.ratio * (way === 'in' ? 1 / 1.5 : 1.5);
    const there = way === 'all' ? { x: 0.5, y: 0.5, angle: 0, ratio } : { ratio };
    if (calm) camera.setState({ ...camera.getState(), ...there });
    else camera.animate(there, { duration: 200 });
  }

  function count() {
    const shown = graph.nodes().filter(shows).length;
    const ties = graph.filterEdges(edge => graph.extremities(edge).every(shows)).length;
    stage.dataset.shown = String(shown);
    const text = grouped ? say('picture.groups.shown', shown, graph.order) : say('picture.shown', shown, columns.wholeActors, ties, columns.wholePairs);
    line.textContent = hidden.size === 0 ? whole : text;
  }

  function find(text) {
    const wanted = plain(text);
    const found = document.getElementById('found');
    found.textContent = '';
    if (wanted === '') return;
    const near = alphabet.filter(node => shows(node) && plain(columns.names[node]).includes(wanted));
    const exact = near.filter(node => plain(columns.names[node]) === wanted);
    const [best] = exact.concat(near);
    if (best === undefined) found.textContent = say('map.not-found');
    else {
      if (exact.length === 0 && near.length > 1) found.textContent = say('map.found-many', near.length);
      show(best);
      look(best);
    }
  }

  const keys = {
    ArrowLeft: () => step(-1, 0), ArrowRight: () => step(1, 0), ArrowUp: () => step(0, 1), ArrowDown: () => step(0, -1),
    PageDown: () => turn(1), PageUp: () => turn(-1),
    Enter: () => current !== null && location.assign(address(current)),
    Escape: () => { hovered = null; show(null); },
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
  const hover = node => {
    hovered = node;
    stage.dataset.hovered = node === null ? '' : columns.names[node];
    sigma.refresh({ skipIndexation: true });
  };
  sigma.on('enterNode', event => hover(event.node));
  sigma.on('leaveNode', () => hover(null));
  sigma.on('clickNode', event => show(event.node));
  sigma.on('doubleClickNode', event => {
    event.preventSigmaDefault();
    location.assign(address(event.node));
  });
  sigma.on('clickStage', () => show(null));
  document.querySelectorAll('[data-zoom]').forEach(button => button.addEventListener('click', () => zoom(button.dataset.zoom)));
  document.querySelectorAll('#legend input').forEach((box, category) => {
    box.checked = !hidden.has(category);
    box.addEventListener('change', () => {
      if (box.checked) hidden.delete(category);
      else hidden.add(category);
      if (current !== null && !shows(current)) show(null);
      keepHidden(hidden, columns.legend);
      count();
      document.getElementById('said').textContent = line.textContent;
      sigma.refresh({ skipIndexation: true });
    });
  });
  const search = document.getElementById('find');
  search.addEventListener('change', () => find(search.value));
  search.addEventListener('keydown', event => event.key === 'Enter' && find(search.value));

  const kept = columns.ids.indexOf(chosen());
  if (kept >= 0 && shows(kept)) show(String(kept));
  count();
  stage.querySelector('.controls').hidden = false;
  stage.dataset.nodes = String(graph.order);
  stage.dataset.ties = String(graph.size);
  stage.dataset.ready = 'true';
  // Where dots stand on the screen and how large, as a test or an extension of the browser may read them.
  stage.dots = () => graph.nodes().filter(shows).map(node => ({
    title: `${columns.names[node]} (${columns.legend[columns.categories[node]].label})`, ...sigma.graphToViewport(graph.getNodeAttributes(node)), r: graph.getNodeAttribute(node, 'size'),
    colour: graph.getNodeAttribute(node, 'color'),
  }));
}

const png = document.querySelector('[data-png]');
if (png) {
  png.hidden = false;
  png.querySelector('a').addEventListener('click', event => {
    event.preventDefault();
    savePng(event.target);
  });
}
if (stage && drawable()) {
  const answer = await fetch(stage.dataset.source, { credentials: 'same-origin' });
  if (answer.ok) start(await answer.json());
}
// Another colour makes another legend: what was hidden of the old one means nothing in it. Sizes leave it as it is.
document.querySelectorAll('#colour, #size, #view').forEach(select => select.addEventListener('change', () => {
  const address = new URL(location.href);
  if (select.id !== 'size') address.searchParams.delete('hide');
  address.searchParams.set(select.id, select.value);
  location.assign(address);
}));
