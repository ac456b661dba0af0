// @ts-check
// The state of the map is in its address, so that a link, a reload and the pictures show the same.

const UNKNOWN = '?';

/** Writes a change of the page's address without leaving the page. */
function keep(change) {
  const address = new URL(location.href);
  change(address.searchParams);
  history.replaceState(null, '', address);
}

export function chosen() {
  return new URL(location.href).searchParams.get('actor');
}

/** @param {string | null} id */
export function keepChosen(id) {
  keep(query => (id === null ? query.delete('actor') : query.set('actor', id)));
}

/** The categories out of sight, by their place in the legend. */
export function hiddenIn(legend) {
  const keys = new URL(location.href).searchParams.getAll('hide');
  return new Set(legend.flatMap((each, i) => (keys.includes(each.key || UNKNOWN) ? [i] : [])));
}

/** Keeps what is hidden in the address of the page and of its pictures. */
export function keepHidden(hidden, legend) {
  const keys = [...hidden].map(i => legend[i].key || UNKNOWN).sort();
  const hide = query => {
    query.delete('hide');
    keys.forEach(key => query.append('hide', key));
  };
  keep(hide);
  document.querySelectorAll('[data-picture], [data-png] a, a.language').forEach(link => {
    const address = new URL(link.href);
    hide(address.searchParams);
    link.href = address.href;
  });
  document.querySelectorAll('[data-paper]').forEach(image => {
    const address = new URL(image.src);
    hide(address.searchParams);
    image.src = address.href;
  });
}

/** The PNG is the server's SVG, twice as fine: the two cannot differ. */
export async function savePng(link) {
  const picture = new Image();
  picture.src = link.href;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * picture.naturalWidth;
  canvas.height = 2 * picture.naturalHeight;
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  const bytes = await new Promise(done => canvas.toBlob(done, 'image/png'));
  const file = document.createElement('a');
  file.href = URL.createObjectURL(bytes);
  file.download = link.download;
  file.click();
  setTimeout(() => URL.revokeObjectURL(file.href), 10000);
}
