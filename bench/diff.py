#!/usr/bin/env python3
"""Prints where predictions part from annotated claims, gold beside predicted, with the sentence.

usage: bench/diff.py GOLD_DIR PREDICTIONS.jsonl TEXT_DIR [KIND …] [--report NAME]

Claims are matched as score_claims.py matches them (contents overlapping by half or more); optional ones count neither way.
KINDs: missed invented speaker source act mode via extent (overlap below nine tenths); all where none is named. A claim
wrong in several ways is printed once. Marked: [cue] {source} <content>.
"""
import glob, json, os, sys

sys.dont_write_bytecode = True
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
for shared in ('../shared', '../../shared'):
    sys.path.append(os.path.join(ROOT, shared, 'eval'))
from score_claims import iou, load_gold, load_pred, match, norm  # noqa: E402

KINDS = ('missed', 'invented', 'speaker', 'source', 'act', 'mode', 'via', 'extent')


def text_of(folder, name):
    for path in sorted(glob.glob(os.path.join(folder, name + '*.txt'))):
        base = os.path.basename(path)[:-4]
        if base == name or base.split('_')[0] == name:
            return open(path, encoding='utf-8', newline='').read()
    sys.exit(f'diff: no text of {name} in {folder}')


def marked(text, claim):
    """The lines a claim stands in, or of a long line the sentences around it."""
    spans = [s for s in (claim['cue'], claim.get('source'), claim['content']) if s]
    start, end = min(s[0] for s in spans), max(s[1] for s in spans)
    while start > 0 and text[start - 1] != '\n' and not (text[start - 1] == ' ' and text[start - 2] in '.!؟'):
        start -= 1
    while end < len(text) and text[end] != '\n' and text[end - 1] not in '.!؟':
        end += 1
    marks = []
    for pair, span in (('<>', claim['content']), ('{}', claim.get('source')), ('[]', claim['cue'])):
        if span:
            marks += [(span[0], 1, pair[0]), (span[1], 0, pair[1])]
    out, at = [], start
    for where, _, mark in sorted(marks):
        out += [text[at:where], mark]
        at = where
    return (''.join(out) + text[at:end]).replace('\n', ' / ')


def told(claim):
    speakers = claim['speakers'] if 'speakers' in claim else [claim.get('speaker')]
    acts = claim['acts'] if 'acts' in claim else [claim.get('act')]
    modes = claim['modes'] if 'modes' in claim else [claim.get('mode')]
    via = claim.get('via') or []
    return ' = '.join(str(s) for s in speakers) + (f' | via {" < ".join(via)}' if via else '') + f' | {"/".join(map(str, acts))} {"/".join(map(str, modes))}' + (f' | {claim["rule"]}' if 'rule' in claim else '')


def wrong(g, p, overlap):
    """In which ways a matched prediction is wrong."""
    gs, ps = g.get('source'), p.get('source')
    tests = {
        'speaker': norm(p.get('speaker')) in {norm(x) for x in g['speakers']},
        'source': (not gs and not ps) or bool(gs and ps and iou(gs, ps) >= 0.5),
        'act': p.get('act') in g['acts'],
        'mode': p.get('mode') in g['modes'],
        'via': {norm(x) for x in p.get('via') or []} == {norm(x) for x in g.get('via') or []},
        'extent': overlap >= 0.9}
    return [kind for kind, right in tests.items() if not right]


def differences(gs, ps):
    """(kinds, gold or None, predicted or None) of one report, in the order of the text."""
    pairs = match(gs, ps)
    optional = {i for i, g in enumerate(gs) if g.get('optional')}
    hit, used = {g for g, _, _ in pairs}, {p for _, p, _ in pairs}
    found = [(wrong(gs[g], ps[p], v), gs[g], ps[p]) for g, p, v in pairs if g not in optional]
    found += [(['missed'], g, None) for i, g in enumerate(gs) if i not in hit | optional]
    found += [(['invented'], None, p) for i, p in enumerate(ps)
              if i not in used and not any(iou(gs[o]['content'], p['content']) >= 0.5 for o in optional)]
    return sorted((f for f in found if f[0]), key=lambda f: (f[1] or f[2])['content'])


def main():
    words = sys.argv[1:]
    only = words.pop(words.index('--report') + 1) if '--report' in words else None
    words = [w for w in words if w != '--report']
    if len(words) < 3 or any(w not in KINDS for w in words[3:]):
        sys.exit(__doc__)
    gold = load_gold(words[0])
    predicted, _ = load_pred(words[1], set(gold))
    wanted = set(words[3:] or KINDS)
    counts = dict.fromkeys(KINDS, 0)
    for name, gs in gold.items():
        if only and only != name:
            continue
        text = None
        for kinds, g, p in differences(gs, predicted.get(name, [])):
            for kind in kinds:
                counts[kind] += 1
            if not wanted & set(kinds):
                continue
            text = text or text_of(words[2], name)
            print(f'== {name} {"+".join(kinds).upper()}')
            for sign, claim in (('gold', g), ('read', p)):
                if claim:
                    print(f'  {sign} {told(claim)}\n       {marked(text, claim)}')
            print()
    print('  '.join(f'{kind} {n}' for kind, n in counts.items()))


if __name__ == '__main__':
    main()
