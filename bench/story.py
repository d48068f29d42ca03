#!/usr/bin/env python3
"""What a large story costs: `tell` of 200 reports in each form, and how soon its page is seen in Chromium.

usage: bench/story.py CORPUS.jsonl.gz [REPORTS [ROUNDS]]     (from the project's root, after `mvn package`)

The reports are those of the corpus that are most alike around its sharpest burst: the word of titles that stands in most reports
of ten days and in few others, then what shares most weight of words with these. They are told as one story. The page is opened by
Chromium in a fresh profile from a file; "first view" is the browser's own first contentful paint, counted from the start of
the navigation, "usable" the end of the page's script. Times are of processes from start to end; CPU is on all cores.
"""
import collections, gzip, json, math, os, re, statistics, subprocess, sys, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
JAR = os.path.join(ROOT, 'app/target/tawatur.jar')
FORMATS = ['text', 'markdown', 'json', 'html']
DAYS, LEAST, MOST = 10, 60, 2000
TELL_LIMIT, VIEW_LIMIT = 5.0, 1.0


def words(text):
    return set(re.findall(r'\w{4,}', text or ''))


def burst(reports, count):
    """So many reports of one matter."""
    days = [r['published'][:10] for r in reports]
    ordinal = {d: i for i, d in enumerate(sorted(set(days)))}
    titles = collections.defaultdict(list)
    for i, r in enumerate(reports):
        for w in words(r['title']):
            titles[w].append(i)
    best = (0, None, None)
    for word, found in sorted(titles.items()):
        if LEAST <= len(found) <= MOST:
            by_day = sorted(ordinal[days[i]] for i in found)
            for j, first in enumerate(by_day):
                inside = sum(1 for d in by_day[j:] if d < first + DAYS)
                score = inside * inside / len(by_day)
                if score > best[0]:
                    best = (score, word, first)
    _, word, first = best
    window = [i for i, d in enumerate(days) if first <= ordinal[d] < first + DAYS]
    bags = {i: words(reports[i]['title'] + ' ' + reports[i]['text']) for i in window}
    df = collections.Counter(w for b in bags.values() for w in b)
    seeds = [i for i in titles[word] if i in bags]
    centre = collections.Counter(w for i in seeds for w in bags[i])
    weigh = lambda i: sum(centre[w] / len(seeds) * math.log(len(window) / df[w]) for w in bags[i]) / math.sqrt(len(bags[i]) + 1)
    chosen = sorted(window, key=lambda i: (i not in seeds, -weigh(i), i))[:count]
    return [reports[i] for i in chosen]


def measure(call):
    start = time.time()
    with subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as run:
        said = run.stderr.read()
        _, status, used = os.wait4(run.pid, 0)
        run.returncode = os.waitstatus_to_exitcode(status)
    if run.returncode:
        sys.exit(f'story: {" ".join(call)}: {said[-500:]}')
    return time.time() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


class Browser:
    """Chromium by its DevTools pipe: messages end with a zero byte; file 3 is what it reads, file 4 what it writes."""

    def __init__(self, profile):
        from_us, to_browser = os.pipe()
        from_browser, to_us = os.pipe()

        def files():
            held = os.dup(from_us), os.dup(to_us)
            os.dup2(held[0], 3)
            os.dup2(held[1], 4)

        self.process = subprocess.Popen(['chromium', '--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
                                         '--disable-component-update', '--disable-sync', '--window-size=1400,900', '--remote-debugging-pipe', '--user-data-dir=' + profile],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, close_fds=False, preexec_fn=files)
        os.close(from_us)
        os.close(to_us)
        self.out, self.read, self.count = os.fdopen(to_browser, 'wb', 0), os.fdopen(from_browser, 'rb', 0), 0
        self.waiting = b''

    def message(self):
        while b'\0' not in self.waiting:
            more = self.read.read(65536)
            if not more:
                sys.exit('story: Chromium has gone')
            self.waiting += more
        one, self.waiting = self.waiting.split(b'\0', 1)
        return json.loads(one)

    def ask(self, method, session=None, **parameters):
        self.count += 1
        call = {'id': self.count, 'method': method, 'params': parameters}
        self.out.write(json.dumps({**call, 'sessionId': session} if session else call).encode() + b'\0')
        while True:
            answer = self.message()
            if answer.get('id') == self.count:
                return answer['result']

    def until(self, event):
        while self.message().get('method') != event:
            pass

    def close(self):
        self.ask('Browser.close')
        self.process.wait(timeout=30)


def view(page):
    """(first contentful paint, end of the page's own script, elements), times in milliseconds"""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(profile)
        target = browser.ask('Target.createTarget', url='about:blank')['targetId']
        tab = browser.ask('Target.attachToTarget', targetId=target, flatten=True)['sessionId']
        browser.ask('Page.enable', tab)
        browser.ask('Page.navigate', tab, url='file://' + page)
        browser.until('Page.loadEventFired')
        time.sleep(1)
        found = browser.ask('Runtime.evaluate', tab, returnByValue=True, expression="""[
            performance.getEntriesByName('first-contentful-paint')[0].startTime,
            performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd, document.getElementsByTagName('*').length]""")
        browser.close()
        return found['result']['value']


def main():
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    with gzip.open(sys.argv[1], 'rt', encoding='utf-8') as lines:
        chosen = burst([json.loads(line) for line in lines], count)
    with tempfile.TemporaryDirectory() as work:
        reports = os.path.join(work, 'story.jsonl')
        with open(reports, 'w', encoding='utf-8') as out:
            out.writelines(json.dumps(r, ensure_ascii=False) + '\n' for r in chosen)
        outlets = len({r['outlet'] for r in chosen})
        print(f'{len(chosen)} reports of {outlets} outlets, {sum(len(r["text"]) for r in chosen) / 1e6:.2f} million characters; medians of {rounds} rounds, '
              f'{os.cpu_count()} cores, load {os.getloadavg()[0]:.0f}; {TELL_LIMIT:.0f} s and {VIEW_LIMIT:.0f} s at most\n')
        print('| `tell --format` | wall s | CPU s | peak memory MB | output MB |\n| --- | ---: | ---: | ---: | ---: |')
        for form in FORMATS:
            file = os.path.join(work, 'told.' + form)
            runs = [measure([os.path.join(ROOT, 'tawatur'), 'tell', '--one-story', '--format', form, '--out', file, reports]) for _ in range(rounds)]
            w, c, m = (statistics.median(column) for column in zip(*runs))
            print(f'| {form} | {w:.1f} | {c:.1f} | {m:.0f} | {os.path.getsize(file) / 1e6:.1f} |', flush=True)
        page = os.path.join(work, 'page.html')
        os.rename(os.path.join(work, 'told.html'), page)
        if os.environ.get('KEEP'):
            subprocess.run(['cp', page, reports, os.environ['KEEP']], check=True)
        views = [view(page) for _ in range(rounds)]
        first, usable, elements = (statistics.median(column) for column in zip(*views))
        print(f'\nThe page: {elements:.0f} elements; first view after {first / 1000:.2f} s, usable after {usable / 1000:.2f} s.')


if __name__ == '__main__':
    main()
