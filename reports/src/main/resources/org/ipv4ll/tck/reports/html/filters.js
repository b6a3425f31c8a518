(() => {
  const all = selector => [...document.querySelectorAll(selector)];
  const count = (items, noun) => items.filter(i => !i.hidden).length + ' of ' + items.length + ' ' + noun;
  const texts = new Map();
  const text = item => {
    if (!texts.has(item)) {
      const parts = item.matches('.case') ? [...item.querySelectorAll('summary, .reason, .findings, .rules')] : [item];
      texts.set(item, parts.map(part => part.textContent).join(' ').toLowerCase());
    }
    return texts.get(item);
  };
  const fits = (item, field) => field.type === 'search'
    ? field.value.toLowerCase().split(/\s+/).every(word => text(item).includes(word))
    : !field.value || item.dataset[field.name].split(', ').includes(field.value);
  const rows = all('#requirements tbody tr'), cases = all('.case'), defects = all('.defect');
  const filter = (id, items, told) => {
    const form = document.getElementById(id);
    if (!form) return null;
    const fields = [...form.querySelectorAll('select, input')];
    return {
      form, items, fields,
      apply() {
        items.forEach(item => item.hidden = !fields.every(field => fits(item, field)));
        form.querySelector('output').textContent = told();
      },
      clear() { fields.forEach(field => field.value = ''); this.apply(); }
    };
  };
  const filters = [
    filter('find', [...defects, ...cases], () => [defects.length && count(defects, 'defects'), count(cases, 'cases')].filter(Boolean).join(', ')),
    filter('filters', rows, () => {
      document.getElementById('no-match').hidden = rows.some(row => !row.hidden);
      return count(rows, 'requirements');
    })
  ].filter(Boolean);
  const fields = filters.flatMap(f => f.fields);
  const keep = how => {
    const query = new URLSearchParams(location.search);
    fields.forEach(f => f.value ? query.set(f.name, f.value) : query.delete(f.name));
    const words = query.toString();
    history[how](null, '', location.pathname + (words ? '?' + words : '') + location.hash);
  };
  const restore = () => {
    const query = new URLSearchParams(location.search);
    fields.forEach(f => {
      const wanted = query.get(f.name) || '';
      f.value = f.options && ![...f.options].some(o => o.value === wanted) ? '' : wanted;
    });
    filters.forEach(f => f.apply());
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
    const item = target.closest('tr[id^="req-"], .case, .defect');
    const hiding = filters.find(f => item && item.hidden && f.items.includes(item));
    if (hiding) {
      hiding.clear();
      keep('replaceState');
    }
    const section = target.closest('details');
    if (section) section.open = true;
    (target.classList.contains('body') ? section : target).scrollIntoView();
  };
  filters.forEach(f => {
    f.form.addEventListener('submit', e => e.preventDefault());
    f.form.addEventListener('input', e => {
      f.apply();
      keep(e.target.type === 'search' ? 'replaceState' : 'pushState');
    });
    f.form.addEventListener('reset', () => setTimeout(() => { f.apply(); keep('pushState'); }));
    f.form.hidden = false;
  });
  addEventListener('hashchange', open);
  addEventListener('popstate', restore);
  all('.tl-ring, .tl-vain').forEach(mark => narrow.observe(mark.closest('.scroll')));
  restore();
  keep('replaceState');
  const first = filters.find(f => f.fields.some(field => field.value));
  if (first && !location.hash) (first.form.closest('section') || first.form).scrollIntoView();
  open();
  addEventListener('load', open);
})();
