#!/usr/bin/env python3
"""Prints how well and how fast the article is taken out of web pages, by us and by others, as a Markdown table.

usage: bench/pages.py            (from the project's root, with ../shared beside the project)

Everybody reads the same annotated pages and is scored by score_pages.py; the speeds are of one run (PageRivals).
"""
import json, os, subprocess, sys, tempfile

sys.dont_write_bytecode = True
sys.path.append(os.path.dirname(os.path.abspath(__file__)))
from breakdown import SHARED  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
GOLD = os.path.join(SHARED, 'gold/pages')
PAGES = os.path.join(GOLD, 'html')

OTHERS = {'readability4j': 'Readability4J 1.0.8', 'crux': 'crux 2.1.0', 'boilerpipe': 'boilerpipe 1.1.0', 'all': 'the whole page'}
# F1 that the article extraction benchmark publishes for these pages
PUBLISHED = {'trafilatura': 0.958, 'news-please': 0.948, 'boilerpipe': 0.860}


def score(predictions):
    words = ['python3', os.path.join(SHARED, 'eval/score_pages.py'), os.path.join(GOLD, 'ground-truth.json'), predictions, '--json']
    return json.loads(subprocess.run(words, capture_output=True, text=True, check=True).stdout)


def ours(work):
    """Our score, or None where no page was read."""
    path = os.path.join(work, 'tawatur.jsonl')
    with open(path, 'w') as out:
        subprocess.run([os.path.join(ROOT, 'tawatur'), 'reports', PAGES], stdout=out, stderr=subprocess.DEVNULL)
    return score(path) if os.path.getsize(path) else None


def others(work):
    """Their scores, everybody's speeds, and what kept them from running, or ""."""
    run = subprocess.run([os.path.join(ROOT, 'bench/rivals-pages'), PAGES, work], capture_output=True, text=True)
    if run.returncode:
        return {}, {}, (run.stderr.strip().splitlines() or ['failed'])[-1]
    speeds = {name: rates for name, *rates in map(str.split, run.stdout.splitlines())}
    return {name: score(os.path.join(work, name + '.jsonl')) for name in OTHERS}, speeds, ''


def row(who, scored, rates):
    cells = [f'{scored[k]:.3f}' if k in scored else '–' for k in ('precision', 'recall', 'f1')] + (rates or ['–', '–'])
    return f'| {who} | ' + ' | '.join(cells) + ' |\n'


def table():
    if not os.path.isdir(PAGES):
        yield 'not run: the annotated pages are not here\n'
        return
    with tempfile.TemporaryDirectory() as work:
        own = ours(work)
        scores, speeds, hindrance = others(work)
    pages = own['pages'] if own else len(os.listdir(PAGES))
    yield f'On {pages} annotated pages (`score_pages.py`); speed from the file to the text, one thread, in turns in one run (`bench/pages.py`).\n\n'
    yield '| who | precision | recall | F1 | MB/s | pages/s |\n| --- | ---: | ---: | ---: | ---: | ---: |\n'
    if own:
        yield row('Tawatur', own, speeds.get('tawatur'))
    for name, who in OTHERS.items():
        if name in scores:
            yield row(who, scores[name], speeds.get(name))
    for name, f1 in PUBLISHED.items():
        yield row(f'{name}, as published', {'f1': f1}, None)
    if not own:
        yield '\nOurs: no page was read.\n'
    if hindrance:
        yield f'\nThe others were not run: {hindrance}\n'


if __name__ == '__main__':
    sys.stdout.writelines(table())
