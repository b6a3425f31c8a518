(() => {
  const form = document.getElementById('filters');
  const rows = [...document.querySelectorAll('#requirements tbody tr')];
  const selects = [...form.querySelectorAll('select')];
  const apply = () => {
    const shown = rows.filter(row => {
      row.hidden = selects.some(s => s.value && !row.dataset[s.name].split(', ').includes(s.value));
      return !row.hidden;
    });
    form.querySelector('output').textContent = shown.length + ' of ' + rows.length + ' requirements';
    document.getElementById('no-match').hidden = shown.length > 0;
  };
  const keep = how => {
    const query = new URLSearchParams(location.search);
    selects.forEach(s => s.value ? query.set(s.name, s.value) : query.delete(s.name));
    const text = query.toString();
    history[how](null, '', location.pathname + (text ? '?' + text : '') + location.hash);
  };
  const restore = () => {
    const query = new URLSearchParams(location.search);
    selects.forEach(s => {
      const wanted = query.get(s.name);
      s.value = [...s.options].some(o => o.value === wanted) ? wanted : '';
    });
    apply();
  };
  // On a narrow screen a timeline scrolls: to what is wrong.
  const narrow = new IntersectionObserver(entries => entries.filter(e => e.isIntersecting).forEach(e => {
    narrow.unobserve(e.target);
    const at = e.target.querySelector('.tl-ring, .tl-vain').getBoundingClientRect();
    e.target.scrollLeft += at.left + Math.min(at.width, e.boundingClientRect.width) / 2 - e.boundingClientRect.left - e.boundingClientRect.width / 2;
  }));
  const named = () => {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (malformed) {
      return null;
    }
  };
  const open = () => {
    const target = named();
    if (!target) return;
    const row = target.closest('tr');
    if (row && row.hidden) {
      selects.forEach(s => s.value = '');
      apply();
      keep('replaceState');
    }
    const section = target.closest('details');
    if (section) section.open = true;
    (target.classList.contains('body') ? section : target).scrollIntoView();
  };
  form.addEventListener('change', () => { apply(); keep('pushState'); });
  form.addEventListener('reset', () => setTimeout(() => { apply(); keep('pushState'); }));
  addEventListener('hashchange', open);
  addEventListener('popstate', restore);
  document.querySelectorAll('.tl-ring, .tl-vain').forEach(mark => narrow.observe(mark.closest('.scroll')));
  form.hidden = false;
  restore();
  keep('replaceState');
  if (selects.some(s => s.value) && !location.hash) form.closest('section').scrollIntoView();
  open();
  addEventListener('load', open);
})();
