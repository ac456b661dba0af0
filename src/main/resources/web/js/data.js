// @ts-check
// Dropping files onto the form, sending them at once, and saying how far a load is. Without it the forms work all the same.
const form = document.querySelector('[data-drop]');

function send() {
  form.querySelector('[data-progress]').textContent = form.dataset.sending;
  form.querySelector('button').disabled = true;
  form.submit();
}

if (form) {
  const input = form.querySelector('input[type=file]');
  for (const name of ['dragenter', 'dragover']) {
    form.addEventListener(name, event => {
      event.preventDefault();
      form.classList.add('over');
    });
  }
  for (const name of ['dragleave', 'drop']) form.addEventListener(name, () => form.classList.remove('over'));
  form.addEventListener('drop', event => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      send();
    }
  });
}

const load = document.querySelector('[data-load]');
load?.addEventListener('submit', () => {
  const line = load.querySelector('[data-progress]');
  load.querySelector('button').disabled = true;
  setInterval(async () => {
    const answer = await fetch('/api/v1/imports/progress', { credentials: 'same-origin' });
    const { step } = await answer.json();
    if (step) line.textContent = line.dataset[step];
  }, 400);
});
