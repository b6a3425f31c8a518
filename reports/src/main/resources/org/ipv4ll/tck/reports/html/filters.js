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
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const row = target.closest('tr');
    if (row && row.hidden) {
      selects.forEach(s => s.value = '');
      apply();
      keep('replaceState');
    }
    const section = target.closest('details');
    if (section) section.open = true;
    target.scrollIntoView();
  };
  form.addEventListener('change', () => { apply(); keep('pushState'); });
  form.addEventListener('reset', () => setTimeout(() => { apply(); keep('pushState'); }));
  addEventListener('hashchange', open);
  addEventListener('popstate', restore);
  form.hidden = false;
  restore();
  open();
})();
