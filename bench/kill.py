#!/usr/bin/env python3
"""Reads a corpus into an archive, killed with SIGKILL again and again, and compares with a run that nobody disturbed.

usage: bench/kill.py CORPUS.jsonl.gz [KILLS [SEED]]     (from the project's root, after `mvn package`)

The first tenth of the kills falls anywhere in a run's first seconds, the others at a random moment after a random row is on disk. After a
last run every row of every table must be as in the undisturbed archive, and so must the documents of the search index (row
and words of each, by search). Ends with 1 where anything parts.
"""
import hashlib, os, random, signal, sqlite3, subprocess, sys, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
JAVA = ['java', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-jar', os.path.join(ROOT, 'app/target/tawatur.jar')]
WORDS = ['الحكومة', 'النفط', 'مباراة', 'الرئيس', 'بغداد', 'سوريا AND الجيش', 'كأس العالم']


def command(*words):
    return [*JAVA, *words]


def rows(archive):
    """How many versions are on disk, 0 where there is no archive yet."""
    try:
        with sqlite3.connect(f'file:{archive}/archive.db?mode=ro', uri=True, timeout=10) as db:
            return db.execute('SELECT count(*) FROM version').fetchone()[0]
    except sqlite3.Error:
        return 0


def digest(archive):
    """table -> (rows, SHA-256 over all of them in order), but for the migrations' own, which tells the time."""
    found = {}
    with sqlite3.connect(f'{archive}/archive.db') as db:
        for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'flyway%' ORDER BY name").fetchall():
            sha, n = hashlib.sha256(), 0
            for row in db.execute(f'SELECT * FROM {table} ORDER BY 1, 2, 3'):
                sha.update(repr(row).encode())
                n += 1
            found[table] = (n, sha.hexdigest())
        if db.execute('PRAGMA integrity_check').fetchone()[0] != 'ok':
            sys.exit('kill: the database is damaged')
    return found


def searched(archive):
    return [sorted(subprocess.run(command('search', words, '--archive', archive, '--limit', '100000'), capture_output=True, text=True, check=True).stdout.splitlines())
            for words in WORDS]


def kill(corpus, archive, target, delay):
    """Starts a run and kills it so many seconds after so many versions are on disk; says how far it was, or None if it had ended."""
    run = subprocess.Popen(command('read', corpus, '--archive', archive), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while run.poll() is None and rows(archive) < target:
        time.sleep(0.02)
    time.sleep(delay)
    ended = run.poll() is not None
    run.send_signal(signal.SIGKILL)
    run.wait()
    return None if ended else rows(archive)


def main():
    corpus = sys.argv[1]
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 30
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.SystemRandom().randrange(10 ** 6)
    rng = random.Random(seed)
    print(f'seed {seed}', flush=True)
    with tempfile.TemporaryDirectory() as work:
        whole, killed = os.path.join(work, 'whole'), os.path.join(work, 'killed')
        subprocess.run(command('read', corpus, '--archive', whole), check=True)
        want = digest(whole)
        early = max(1, kills // 10)
        targets = [0] * early + sorted(rng.randrange(want['version'][0]) for _ in range(kills - early))
        hit = 0
        for target in targets:
            far = kill(corpus, killed, target, rng.uniform(0.1, 3) if target == 0 else rng.uniform(0, 1))
            hit += far is not None
            print(f'killed after row {far}' if far is not None else 'had ended', flush=True)
        subprocess.run(command('read', corpus, '--archive', killed), check=True)
        got = digest(killed)
        for table in want:
            print(f'{table:12} {want[table][0]:8} rows  {"equal" if got.get(table) == want[table] else "DIFFERENT"}')
        same = searched(whole) == searched(killed)
        print(f'search: {"equal" if same else "DIFFERENT"}')
        print(f'{hit} of {kills} runs were killed under way')
        sys.exit(0 if got == want and same else 1)


if __name__ == '__main__':
    main()
