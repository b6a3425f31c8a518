(() => {
  const form = document.getElementById('filters');
  const rows = [...document.querySelectorAll('#requirements tbody tr')];
  const selects = [...form.querySelectorAll('select')];
  const query = new URLSearchParams(location.search);
  const apply = () => {
    const shown = rows.filter(row => {
      row.hidden = selects.some(s => s.value && row.dataset[s.name] !== s.value);
      return !row.hidden;
    });
    form.querySelector('output').textContent = shown.length + ' of ' + rows.length + ' requirements';
    document.getElementById('no-match').hidden = shown.length > 0;
  };
  const keep = () => {
    selects.forEach(s => s.value ? query.set(s.name, s.value) : query.delete(s.name));
    const text = query.toString();
    history.replaceState(null, '', location.pathname + (text ? '?' + text : '') + location.hash);
  };
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const row = target.closest('tr');
    if (row && row.hidden) form.reset();
    const section = target.closest('details');
    if (section) section.open = true;
    target.scrollIntoView();
  };
  selects.forEach(s => {
    const wanted = query.get(s.name);
    if ([...s.options].some(o => o.value === wanted)) s.value = wanted;
  });
  form.addEventListener('change', () => { apply(); keep(); });
  form.addEventListener('reset', () => setTimeout(() => { apply(); keep(); }));
  addEventListener('hashchange', open);
  form.hidden = false;
  apply();
  open();
})();
