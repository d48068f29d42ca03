#!/usr/bin/env python3
"""Writes docs/measured.md: every score and time, measured now with the jars as built.

usage: [GROWTH=REPORTS] bench/measure.py      (from the project's root, after `mvn verify`, with ../shared beside the project)

GROWTH is to how many reports the growth bench goes, a million where it is left out (half an hour).

Nothing in docs/measured.md is typed; what cannot be run is left out and said so.
"""
import datetime, json, os, subprocess, sys, tempfile, time

sys.dont_write_bytecode = True
sys.path.append(os.path.dirname(os.path.abspath(__file__)))
import breakdown  # noqa: E402
import pages  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHARED = breakdown.SHARED
TAWATUR = os.path.join(ROOT, 'tawatur')


def run(*words, out=None):
    with open(out, 'w') if out else open(os.devnull, 'w') as f:
        p = subprocess.run(words, stdout=f if out else subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT)
    if p.returncode:
        sys.exit(f'measure: {" ".join(words)}: {p.stderr[-2000:]}')
    return p.stdout


def code(text):
    return '```\n' + text.rstrip() + '\n```\n'


def zones(paths):
    """report -> [(start, end, kind)] of the reports as read."""
    lines = run(TAWATUR, 'reports', *paths).splitlines()
    return {r['report']: [(z['start'], z['end'], z['kind']) for z in r['zones']] for r in map(json.loads, lines)}


def zone_of(zoned):
    by_name = {name.split('_')[0]: spans for name, spans in zoned.items()}

    def place(report, claim):
        return next((kind for start, end, kind in by_name[report] if start <= claim['cue'][0] < end), 'none')
    return place


def claims(work):
    yield '## Reading: claims, speakers, chains\n'
    yield 'Detection: contents overlap by half or more; attributed: and the speaker is right; exact: and by nine tenths.\n'
    yield 'These annotations stood beside the project while rules were written, so on unseen text expect less: [limits](limits.md) says how much.\n'
    shown = sorted(f'{SHARED}/gold/claims/{f}' for f in os.listdir(f'{SHARED}/gold/claims') if f.endswith('.txt'))
    outlets = {r['id']: r['outlet'] for r in map(json.loads, open(f'{SHARED}/gold/claims.reports.jsonl', encoding='utf-8'))}
    for name, gold, paths, place, what in (
            ('the five founding reports', 'gold/founding', [f'{SHARED}/founding'], lambda report, _: report, 'report'),
            ('thirty reports of ten events, five outlets, 2018', 'gold/claims', shown, lambda report, _: outlets[report], 'outlet')):
        out = os.path.join(work, gold.replace('/', '-') + '.jsonl')
        run(TAWATUR, 'claims', *paths, out=out)
        yield f'\nOn {name} (`./tawatur claims …`, `score_claims.py {gold}`):\n'
        yield code(run('python3', f'{SHARED}/eval/score_claims.py', f'{SHARED}/{gold}', out))
        annotated, predicted = breakdown.load(f'{SHARED}/{gold}', out)
        for table, by in ((breakdown.by_class(annotated, predicted, 'acts'), 'act'),
                          (breakdown.by_class(annotated, predicted, 'modes'), 'mode'),
                          (breakdown.by_place(annotated, predicted, place), what),
                          (breakdown.by_place(annotated, predicted, zone_of(zones(paths))), 'zone')):
            yield '\n'
            yield from table.markdown(by)
    yield '\nBy act and mode a claim found under another class counts against both; by zone, where the cue stands (`bench/breakdown.py`).\n'


def beside_others(work):
    """Figures others publish, with their conditions, and ours measured at the same threshold."""
    annotated, predicted = breakdown.load(f'{SHARED}/gold/claims', os.path.join(work, 'gold-claims.jsonl'))
    n, read, p, r, f, sp, sr, sf = breakdown.direct(annotated, predicted)
    yield '\n### Direct quotations alone\n\n'
    yield 'On the thirty reports: only claims read as direct against only claims annotated as direct, contents overlapping by half or more.\n\n'
    yield '| | annotated | read | P | R | F1 |\n| --- | ---: | ---: | ---: | ---: | ---: |\n'
    yield f'| found | {n} | {read} | {p:.3f} | {r:.3f} | {f:.3f} |\n| and the speaker right | {n} | {read} | {sp:.3f} | {sr:.3f} | {sf:.3f} |\n'
    yield '\n### Beside published figures\n\n'
    yield 'Other texts, other languages, other guidelines: a figure says what is reached under its own conditions, no more. '
    yield 'Ours: the thirty reports, optional claims left out, overlap as intersection over union, on annotations that were seen while rules were written.\n\n'
    yield '| who | text | reads | P | R | F1 | conditions | ours P | R | F1 |\n| --- | --- | --- | ---: | ---: | ---: | --- | ---: | ---: | ---: |\n'
    ours = breakdown.figures(annotated, predicted)
    for line in open(os.path.join(ROOT, 'bench/published.tsv'), encoding='utf-8'):
        if line.strip() and not line.startswith('#'):
            what, who, text, reads, *scores, conditions, source = line.rstrip('\n').split('\t')
            row = [who, text, reads] + [s.replace('-', '–') for s in scores] + [f'{conditions} ({source})'] + [f'{100 * x:.1f}' for x in ours[what]]
            yield '| ' + ' | '.join(row) + ' |\n'


def facts():
    yield '\n## Zones, times, figures\n'
    yield 'On the five founding reports, by `FoundingTest`: every furniture, caption, dateline and title span and all five days of publication are asserted.\n'
    path = os.path.join(ROOT, 'bench/target/founding.md')
    yield '| what | right |\n| --- | --- |\n' + (open(path).read() if os.path.exists(path) else '')
    path = os.path.join(ROOT, 'bench/target/times.md')
    if os.path.exists(path):
        yield '\n## Times\n'
        yield ('Everyday Arabic time expressions with exact values, converted from Duckling\'s examples, read by the policy `NEXT` (`TimesTest`). '
               'Eight of the misses are lines that the conversion gave another line\'s value.\n\n')
        yield '| what | right |\n| --- | --- |\n' + open(path).read()


def copies(work):
    yield '\n## Copies\n'
    out = os.path.join(work, 'reprints.jsonl')
    run(TAWATUR, 'reprints', f'{SHARED}/founding', out=out)
    kinds = [json.loads(l)['kind'] for l in open(out)]
    yield f'Founding reports: {kinds.count("verbatim")} verbatim (two whole paragraphs, offsets asserted by `FoundingTest`), {kinds.count("edited")} edited.\n'


def stories(work):
    yield '\n## Stories\n'
    out = os.path.join(work, 'stories.jsonl')
    run(TAWATUR, 'stories', f'{SHARED}/gold/stories/dev.reports.jsonl', out=out)
    yield 'On 570 reports of three days (`score_stories.py`):\n'
    yield code(run('python3', f'{SHARED}/eval/score_stories.py', f'{SHARED}/gold/stories/dev.stories.json', f'{SHARED}/gold/stories/dev.reports.jsonl', out))
    yield ('\nThe decision whether a report joins a story was trained on this window among others. By trees that did not see the window, each of five '
           '(`bench/loop stories`; all but the first were annotated by a language model after the example of the first, more coarsely where a story runs for days), and by the trees that come along, as recorded when '
           'these were made:\n')
    yield code(open(os.path.join(ROOT, 'bench/stories.txt'), encoding='utf-8').read())
    yield '\nWhat CPU time a report costs as more and more have been read (`bench/loop story-pace`):\n'
    yield code(run('java', '-cp', 'bench/target/bench.jar', 'org.tawatur.bench.StoryPace', f'{SHARED}/corpus/ant-2018.jsonl.gz'))


ACCOUNTS_INTRO = ('Six invented stories of ten reports each, with a truth that was traced by hand before Tawatur read them (`samples/six`, `SixTest`). The reports of each are '
                  'given as one story, but in the first line, which says how many of the ten land in one story by themselves:\n\n')


INVARIANTS_INTRO = ('What must hold for every line of every account, whoever is right: checked by a program over all stories of the corpus that several reports tell '
                    '(`bench/README.md`, Invariants). Whether a line is well joined or well understood it cannot say.\n\n')


def accounts():
    path = os.path.join(ROOT, 'app/target/six.tsv')
    if os.path.exists(path):
        yield '\n## Accounts\n' + ACCOUNTS_INTRO + '| what | so many |\n| --- | ---: |\n'
        for line in open(path, encoding='utf-8'):
            story, what, so, part = line.rstrip('\n').split('\t')
            if story == 'all':
                yield f'| {what} | {so}, {part} |\n'
    checked = subprocess.run(['java', '-Xmx6g', '-cp', 'bench/target/bench.jar', 'org.tawatur.invariants.Invariants', f'{SHARED}/corpus/ant-2018.jsonl.gz'], capture_output=True, text=True, cwd=ROOT)
    yield '\n### Invariants\n' + INVARIANTS_INTRO + (checked.stdout if checked.stdout else f'not run: {checked.stderr.strip()[-300:]}\n')


def articles():
    yield '\n## Articles out of pages\n\n'
    yield from pages.table()


def speed():
    yield '\n## Speed\n'
    yield 'Timings belong to the machine; the ratios are the figures to keep. Whole reading, zones to claims, one thread:\n'
    corpus = f'{SHARED}/corpus/ant-2018.jsonl.gz'
    yield code(run('java', '-jar', 'bench/target/bench.jar', corpus, '5000'))
    yield '\nBeside CoreNLP (`bench/rivals`), one thread each, the same reports in turns:\n'
    rivals = subprocess.run(['bench/rivals', corpus], capture_output=True, text=True, cwd=ROOT)
    yield code(rivals.stdout) if rivals.stdout else f'not run: {rivals.stderr.strip().splitlines()[-1]}\n'
    yield '\nThe slowest report of the whole corpus (`SlowestReport`), the fastest of four readings each:\n'
    yield code(run('java', '-cp', 'bench/target/bench.jar', 'org.tawatur.bench.SlowestReport', corpus))
    run(TAWATUR, 'tell', f'{SHARED}/founding')
    times = []
    for _ in range(5):
        start = time.time()
        run(TAWATUR, 'tell', f'{SHARED}/founding', '--format', 'json')
        times.append(time.time() - start)
    yield f'`tell` on the founding reports from a cold start, jar built: median {sorted(times)[2]:.2f} s of five (slowest {max(times):.2f} s).\n'


def archive():
    yield '\n## The archive\n'
    yield 'Whole analysis included, two threads, each line a process from start to end (`bench/archive.py`):\n\n'
    yield run('python3', 'bench/archive.py', f'{SHARED}/corpus/ant-2018.jsonl.gz')
    kept = os.path.join(ROOT, 'bench/target/kill.txt')
    if os.path.exists(kept):
        yield '\nKilled with SIGKILL under way again and again, then compared with an undisturbed run (`bench/kill.py`):\n'
        yield code(''.join(line for line in open(kept, encoding='utf-8') if not line.startswith(('killed after', 'had ended'))))


def growth():
    yield '\n## Growth\n'
    yield ('Made news (`bench/README.md` says how) through reading, reprints and stories: what each of the last 5,000 reports cost at that size, '
           'processor time in milliseconds but for the clock (wall). Copies: how many of the planted ones were found as such, and in the story of their original; '
           'then how many reports were found to share passages with reports of other events, and how many stand in a story that another event opened.\n\n')
    grown = subprocess.run(['java', '-Xmx3g', '-Xmn500m', '-XX:+UseParallelGC', '-cp', 'bench/target/bench.jar', 'org.tawatur.bench.GrowthBench',
                            f'{SHARED}/corpus/ant-2018.jsonl.gz', os.environ.get('GROWTH', '1000000')], capture_output=True, text=True, cwd=ROOT)
    yield grown.stdout if grown.returncode in (0, 1) and grown.stdout else f'not run: {grown.stderr.strip()[-300:]}\n'


def main():
    commit = run('git', 'rev-parse', '--short', 'HEAD').strip()
    with tempfile.TemporaryDirectory() as work:
        parts = ['# Measured\n\n', f'Generated by `bench/measure.py` on {datetime.date.today()}, commit {commit}. ',
                 'The annotated texts lie beside the project, not in it.\n\n']
        for section in (claims(work), beside_others(work), facts(), copies(work), stories(work), accounts(), articles(), speed(), archive(), growth()):
            parts.extend(section)
    with open(os.path.join(ROOT, 'docs/measured.md'), 'w', encoding='utf-8') as f:
        f.write(''.join(parts))


if __name__ == '__main__':
    main()
