#!/usr/bin/env python3
"""Scores predictions and fails where a figure lies below its floor.

usage: floors.py NAME SCORER GOLD... PREDICTIONS [--raise] [--without=TYPE]

Floors are in floors.json under NAME; of a figure with precision, recall and F1 the F1 counts. The same input gives the
same figures, so a floor is the figure reached, cut to two places. --raise puts floors up to it and never down;
--without is handed to the scorer.
"""
import json, math, os, subprocess, sys

name, scorer, *compared = [a for a in sys.argv[1:] if not a.startswith('--')]
file = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'floors.json')
every = json.load(open(file, encoding='utf-8'))
floors = every[name]
done = subprocess.run([sys.executable, scorer, *compared, '--json', *(a for a in sys.argv if a.startswith('--without='))], capture_output=True, text=True)
if done.returncode:
    sys.exit(f'{name}: the scorer failed: {done.stderr or done.stdout}')
scores = json.loads(done.stdout)
below = []
for figure, floor in floors.items():
    got = scores[figure][2] if isinstance(scores[figure], list) else scores[figure]
    print(f'{name:9} {figure:12} {got:.4f}  floor {floor:.4f}')
    if got < floor:
        below.append(figure)
    floors[figure] = max(floor, math.floor(got * 100) / 100)
if '--raise' in sys.argv:
    with open(file, 'w', encoding='utf-8') as out:
        out.write('{\n' + ',\n'.join(f'  {json.dumps(n)}: {json.dumps(f)}' for n, f in every.items()) + '\n}\n')
if below:
    sys.exit(f'{name}: below the floor: ' + ', '.join(below))
