'use strict';
(() => {
  const root = document.documentElement;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const pane = document.getElementById('pane');
  const search = document.getElementById('search');
  const narrow = window.matchMedia('(max-width: 63.99rem)');
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  let opener = null;
  root.classList.add('js');

  /* Language of the interface: both are in the page. */
  const language = lang => {
    root.lang = lang;
    root.dir = lang === 'ar' ? 'rtl' : 'ltr';
    for (const name of ['aria-label', 'title', 'placeholder']) {
      for (const element of all(`[data-${name}-${lang}]`)) {
        element.setAttribute(name, element.getAttribute(`data-${name}-${lang}`));
      }
    }
    find();
  };
  document.getElementById('language').addEventListener('click', () => language(root.lang === 'ar' ? 'en' : 'ar'));

  /* The pane: one report at a time, the passage marked. */
  const reports = new Map(all('.report').map(report => [report.dataset.report, report]));

  const show = id => {
    for (const [key, report] of reports) {
      report.classList.toggle('open', key === id);
    }
    for (const tab of all('.tab')) {
      tab.dataset.tab === id ? tab.setAttribute('aria-current', 'true') : tab.removeAttribute('aria-current');
    }
  };

  const unmark = () => {
    for (const hit of all('.hit')) {
      const parent = hit.parentNode;
      hit.replaceWith(...hit.childNodes);
      parent.normalize();
    }
    all('.printed.now').forEach(line => line.classList.remove('now'));
  };

  /* Offsets are code points of the report's text; script counts UTF-16 units. */
  const units = (text, points) => {
    let at = 0;
    for (let i = 0; i < points && at < text.length; i++) {
      at += text.codePointAt(at) > 0xffff ? 2 : 1;
    }
    return at;
  };

  const mark = (report, start, end) => {
    const walker = document.createTreeWalker(report.querySelector('[data-text]'), NodeFilter.SHOW_TEXT, node =>
      node.parentElement.closest('[data-skip]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const found = [];
    let at = 0;
    for (let node = walker.nextNode(); node && at < end; node = walker.nextNode()) {
      const length = [...node.data].length;
      if (at + length > start) {
        found.push([node, Math.max(0, start - at), Math.min(length, end - at)]);
      }
      at += length;
    }
    return found.filter(([node, from, to]) => to > from && node.data.trim()).map(([node, from, to]) => {
      const range = document.createRange();
      range.setStart(node, units(node.data, from));
      range.setEnd(node, units(node.data, to));
      const hit = document.createElement('span');
      hit.className = 'hit';
      range.surroundContents(hit);
      return hit;
    });
  };

  /* What is folded is opened where it is searched, linked to, or printed. */
  const unfold = folds => folds.forEach(fold => { fold.open = true; });
  window.addEventListener('beforeprint', () => unfold(all('details.more')));

  const openPane = from => {
    if (narrow.matches && !pane.classList.contains('open')) {
      opener = from;
      pane.classList.add('open');
      pane.focus({ preventScroll: true });
    }
  };

  const closePane = () => {
    pane.classList.remove('open');
    if (opener) {
      opener.focus({ preventScroll: true });
      opener = null;
    }
  };

  const scroll = element => {
    const body = pane.querySelector('.pane-body');
    const furniture = element.closest('details');
    if (furniture) {
      furniture.open = true;
    }
    const top = element.getBoundingClientRect().top - body.getBoundingClientRect().top + body.scrollTop - body.clientHeight / 4;
    body.scrollTo({ top: Math.max(0, top), behavior: calm.matches ? 'auto' : 'smooth' });
  };

  const openPassage = (link, from) => {
    const report = reports.get(link.dataset.report);
    unmark();
    show(link.dataset.report);
    openPane(from);
    const hits = mark(report, Number(link.dataset.start), Number(link.dataset.end));
    link.classList.add('now');
    if (hits.length) {
      scroll(hits[0]);
    }
  };

  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-start], a[data-tab]');
    const copy = event.target.closest('.copy');
    const inside = event.target.closest('a[href^="#"]:not([data-start]):not([data-tab])');
    const meant = inside && document.getElementById(inside.hash.slice(1));
    if (meant) {
      unfold([...document.querySelectorAll('details.more')].filter(fold => fold.contains(meant)));
    }
    if (copy) {
      cite(copy);
    } else if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      if (link.dataset.start) {
        openPassage(link, link);
        history.replaceState(null, '', link.hash);
      } else {
        unmark();
        show(link.dataset.tab);
        openPane(link);
        pane.querySelector('.pane-body').scrollTop = 0;
      }
    }
  });
  document.getElementById('close').addEventListener('click', closePane);
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && pane.classList.contains('open')) {
      closePane();
    } else if (event.key === '/' && !event.target.closest('input')) {
      event.preventDefault();
      search.focus();
    }
  });

  /* A citation to paste: words, report, offsets. */
  const cite = async button => {
    const link = button.parentElement.querySelector('a[data-start]');
    const { report, start, end } = link.dataset;
    const { outlet, day } = reports.get(report).dataset;
    const text = `${link.textContent.trim()} — ${outlet}${day ? `, ${day}` : ''} [${report}:${start}-${end}]`;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    button.classList.add('done');
    setTimeout(() => button.classList.remove('done'), 1500);
  };

  /* Search: Arabic letters are compared without their marks, alefs and yehs as one. */
  const plain = text => text.normalize('NFKD').replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[\u0671]/g, '\u0627').replace(/\u0649/g, '\u064a').replace(/\u0629/g, '\u0647').toLowerCase();
  let items = null;

  function find() {
    const words = plain(search.value).split(/\s+/).filter(Boolean);
    if (!items && !words.length) {
      return;
    }
    items = items || all('[data-item]').map(item => [item, plain(item.textContent)]);
    if (words.length) {
      unfold(all('details.more'));
    }
    let shown = 0;
    for (const [item, text] of items) {
      item.hidden = !words.every(word => text.includes(word));
      shown += item.hidden ? 0 : 1;
    }
    for (const group of all('[data-group]')) {
      group.hidden = !group.querySelector('[data-item]:not([hidden])');
    }
    for (const section of all('.story > section')) {
      section.hidden = words.length > 0 && !section.querySelector('[data-item]:not([hidden])');
    }
    document.getElementById('found').textContent = words.length ? `${shown} / ${items.length}` : '';
  }
  search.addEventListener('input', find);

  const target = location.hash && all('a[data-start]').find(link => link.hash === location.hash);
  if (target) {
    openPassage(target, target);
  } else if (reports.size) {
    show(reports.keys().next().value);
  }
})();
