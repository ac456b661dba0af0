// @ts-check
// Follows what is being computed, may end it, and shows the page anew when it has ended. Without it « Actualiser » does.
for (const box of document.querySelectorAll('[data-task]')) {
  const address = `/api/v1/tasks/${box.dataset.task}`;
  const bar = box.querySelector('progress');
  const cancel = box.querySelector('[data-cancel]');
  const events = new EventSource(`${address}/events`);
  events.addEventListener('progress', event => {
    const { done, total } = JSON.parse(event.data);
    bar.max = total;
    bar.value = done;
  });
  for (const end of ['done', 'failed']) {
    events.addEventListener(end, () => {
      events.close();
      location.reload();
    });
  }
  cancel.hidden = false;
  cancel.addEventListener('click', async () => {
    events.close();
    cancel.disabled = true;
    await fetch(address, { method: 'DELETE', credentials: 'same-origin' });
    bar.remove();
  });
}
