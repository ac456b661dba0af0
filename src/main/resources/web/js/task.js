// @ts-check
// Follows what is being made, may end it, and shows the page anew when it is there: its parts alone where it names some, so
// that a reader keeps the line. Without it the page asks again by itself, or « Actualiser » does.
const language = document.documentElement.lang;
const numbers = new Intl.NumberFormat(language);

// A link that was followed while its page is still awaited: to reload now would undo it.
const PATIENCE = 5000;
let left = -PATIENCE;
addEventListener('beforeunload', () => {
  left = performance.now();
});

async function renew() {
  if (performance.now() - left < PATIENCE) return setTimeout(renew, PATIENCE);
  const parts = [...document.querySelectorAll('[data-part]')];
  if (parts.length === 0) return location.reload();
  const answer = await fetch(location.href, { credentials: 'same-origin' });
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const anew = parts.map(part => fresh.getElementById(part.id));
  if (anew.includes(null)) location.reload();
  else parts.forEach((part, i) => part.replaceWith(anew[i]));
}

for (const box of document.querySelectorAll('[data-task]')) {
  const address = `/api/v1/tasks/${box.dataset.task}`;
  const [running, ended] = box.children;
  const bar = box.querySelector('progress');
  const cancel = box.querySelector('[data-cancel]');
  const events = new EventSource(`${address}/events`);

  const show = ({ step, done, total }) => {
    box.querySelector('[data-step]').textContent = step?.[language] ?? '';
    box.querySelector('[data-count]').textContent =
      done === 0 ? '' : total === 0 ? numbers.format(done) : `${numbers.format(done)} / ${numbers.format(total)}`;
    if (total === 0) bar.removeAttribute('value');
    else Object.assign(bar, { max: total, value: done });
  };
  const end = () => {
    events.close();
    if (ended) {
      running.hidden = true;
      ended.hidden = false;
    } else location.reload();
  };

  events.addEventListener('progress', event => show(JSON.parse(event.data)));
  events.addEventListener('cancelled', end);
  for (const name of ['done', 'failed']) {
    events.addEventListener(name, () => {
      events.close();
      renew();
    });
  }
  cancel.hidden = false;
  cancel.addEventListener('click', () => {
    cancel.disabled = true;
    fetch(address, { method: 'DELETE', credentials: 'same-origin' });
  });
}
