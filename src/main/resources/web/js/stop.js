// @ts-check
// Says that Tisserand has stopped once it answers no more. Without it the page says that it is about to.
const stopping = document.querySelector('[data-stopping]');
const stopped = document.querySelector('[data-stopped]');

async function look() {
  try {
    await fetch('/api/v1/health', { cache: 'no-store' });
    setTimeout(look, 500);
  } catch {
    stopping.hidden = true;
    stopped.hidden = false;
    document.title = stopped.querySelector('h1').textContent + ' · Tisserand';
  }
}

look();
