// @ts-check
// Dropping files onto the form, and sending them at once. Without it the forms work all the same.
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

// Two clicks would ask twice.
for (const once of document.querySelectorAll('[data-load]')) {
  once.addEventListener('submit', () => {
    once.querySelector('button').disabled = true;
  });
}
