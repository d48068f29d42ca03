#!/usr/bin/env python3
"""What an archive costs: `read` of a corpus beside reading alone, with the same threads, in turns in one go.

usage: bench/archive.py CORPUS.jsonl.gz [ROUNDS]     (from the project's root, after `mvn package`)

Times are of processes from start to end; CPU is what they used on all cores, which a busy machine disturbs least. The ratios
of each round are what counts; their median is printed last.
"""
import os, shutil, statistics, subprocess, sys, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
JAVA = ['java', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1']
MOST = 1.5


def measure(words):
    """(wall seconds, CPU seconds, peak memory in MB, last line said)"""
    start = time.time()
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as run:
        said = run.stdout.read().strip().splitlines()
        _, status, used = os.wait4(run.pid, 0)
        run.returncode = os.waitstatus_to_exitcode(status)
    if run.returncode:
        sys.exit(f'archive: {" ".join(words)}: {said[-3:]}')
    return time.time() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, said[-1] if said else ''


def main():
    corpus = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    alone = [*JAVA, '-cp', os.path.join(ROOT, 'bench/target/bench.jar'), 'org.tawatur.bench.ReadAlone', corpus]
    wall, cpu = [], []
    print('| | wall s | reports/s | CPU s | peak memory MB |\n| --- | ---: | ---: | ---: | ---: |')
    with tempfile.TemporaryDirectory() as work:
        for n in range(rounds):
            archive = os.path.join(work, str(n))
            read = [*JAVA, '-jar', os.path.join(ROOT, 'app/target/tawatur.jar'), 'read', corpus, '--archive', archive]
            results = [('reading alone', measure(alone)), ('into a fresh archive', measure(read)), ('the same again, nothing new', measure(read))]
            reports = int(results[0][1][3].split()[0])
            for name, (w, c, m, _) in results:
                print(f'| {name} | {w:.1f} | {reports / w:.0f} | {c:.1f} | {m:.0f} |', flush=True)
            wall.append(results[1][1][0] / results[0][1][0])
            cpu.append(results[1][1][1] / results[0][1][1])
            size = sum(os.path.getsize(os.path.join(d, f)) for d, _, files in os.walk(archive) for f in files)
            shutil.rmtree(archive)
    print(f'\n{reports} reports; the archive takes {size / 2 ** 20:.0f} MB. It costs {statistics.median(wall):.2f} times the time of reading alone, '
          f'{statistics.median(cpu):.2f} times the CPU (medians of {rounds} rounds, {os.cpu_count()} cores, load {os.getloadavg()[0]:.0f}); at most {MOST}.')


if __name__ == '__main__':
    main()
