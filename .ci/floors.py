#!/usr/bin/env python3
"""Scores predictions and fails where a figure lies below its floor.

usage: floors.py NAME SCORER GOLD PREDICTIONS

Floors are in floors.json under NAME; of a figure with precision, recall and F1 the F1 counts. A floor is only raised.
"""
import json, os, subprocess, sys

name, scorer, gold, predictions = sys.argv[1:]
floors = json.load(open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'floors.json'), encoding='utf-8'))[name]
done = subprocess.run([sys.executable, scorer, gold, predictions, '--json'], capture_output=True, text=True)
if done.returncode:
    sys.exit(f'{name}: the scorer failed: {done.stderr or done.stdout}')
scores = json.loads(done.stdout)
below = []
for figure, floor in floors.items():
    got = scores[figure][2] if isinstance(scores[figure], list) else scores[figure]
    print(f'{name:9} {figure:10} {got:.4f}  floor {floor:.4f}')
    if got < floor:
        below.append(figure)
if below:
    sys.exit(f'{name}: below the floor: ' + ', '.join(below))
