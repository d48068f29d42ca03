#!/usr/bin/env python3
"""Scores of claims by act, mode, outlet and zone, of direct quotations alone, and at the thresholds others publish.

usage: bench/breakdown.py GOLD_DIR PREDICTIONS.jsonl [--json]

Claims are matched as score_claims.py matches them: one to one, contents overlapping by half or more, the largest overlap
first; optional claims count neither way. Nothing here needs Tawatur but its predictions.

By act and mode: a matched claim is right for its class where the prediction's class is among those the annotation
allows; an annotated claim that allows several stands in the one that was predicted, else in its first. Precision is of
the predictions of a class, recall of the annotated claims of it, so a claim found under another class counts against
both. By outlet and zone the classes are the same on both sides.

Direct quotations alone: only predictions of mode direct against only annotated claims whose mode can be direct, matched
by half or more of overlap. An annotated claim whose mode is direct only in the second place counts for a prediction that
meets it and not against one that does not.
"""
import json, os, sys
from collections import defaultdict

sys.dont_write_bytecode = True
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHARED = next((p for p in (os.path.join(ROOT, '..', 'shared'), os.path.join(ROOT, '..', '..', 'shared')) if os.path.isdir(p)), None)
if not SHARED:
    sys.exit(f'{sys.argv[0]}: no shared folder beside the project')
sys.path.append(os.path.join(SHARED, 'eval'))
from score_claims import iou, load_gold, load_pred, match, norm, prf  # noqa: E402


def compared(gs, ps):
    """The pairs that count, and the predictions and annotated claims that do, of one report."""
    pairs = match(gs, ps)
    optional = {i for i, g in enumerate(gs) if g.get('optional')}
    used = {p for _, p, _ in pairs}
    out = {p for g, p, _ in pairs if g in optional}
    out |= {i for i, p in enumerate(ps) if i not in used and any(iou(gs[o]['content'], p['content']) >= 0.5 for o in optional)}
    kept = [(gs[g], ps[p], v) for g, p, v in pairs if g not in optional]
    return kept, [g for i, g in enumerate(gs) if i not in optional], [p for i, p in enumerate(ps) if i not in out]


def speaker_right(g, p):
    return norm(p.get('speaker')) in {norm(x) for x in g['speakers']}


class Table:
    """Annotated, predicted, found and attributed of each class."""

    def __init__(self):
        self.rows = defaultdict(lambda: [0, 0, 0, 0])

    def add(self, place, name, n=1):
        self.rows[name][place] += n

    def scores(self):
        """class -> (annotated, predicted, (P, R, F1) of detection, (P, R, F1) of attribution)"""
        return {name: (g, p, prf(d, p, g), prf(a, p, g)) for name, (g, p, d, a) in sorted(self.rows.items())}

    def markdown(self, what):
        yield f'| {what} | annotated | read | detection P | R | F1 | attributed P | R | F1 |\n| --- ' + '| ---: ' * 8 + '|\n'
        for name, (g, p, d, a) in self.scores().items():
            yield f'| {name} | {g} | {p} | ' + ' | '.join(f'{x:.3f}' if g and p else '–' for x in (*d, *a)) + ' |\n'


def by_class(gold, predicted, field):
    """By act or mode; field is the annotation's ("acts", "modes")."""
    table = Table()
    for name, gs in gold.items():
        kept, annotated, read = compared(gs, predicted.get(name, []))
        chosen = {id(g): p[field[:-1]] if p[field[:-1]] in g[field] else g[field][0] for g, p, _ in kept}
        for g in annotated:
            table.add(0, chosen.get(id(g), g[field][0]))
        for p in read:
            table.add(1, p[field[:-1]])
        for g, p, _ in kept:
            if p[field[:-1]] in g[field]:
                table.add(2, p[field[:-1]])
                table.add(3, p[field[:-1]], speaker_right(g, p))
    return table


def by_place(gold, predicted, place):
    """By a class that both sides have: place(report, claim) names it, or None."""
    table = Table()
    for name, gs in gold.items():
        kept, annotated, read = compared(gs, predicted.get(name, []))
        for g in annotated:
            table.add(0, place(name, g))
        for p in read:
            table.add(1, place(name, p))
        for g, p, _ in kept:
            table.add(2, place(name, g))
            table.add(3, place(name, g), speaker_right(g, p))
    return table


def direct(gold, predicted):
    """(annotated, read, P, R, F1, P, R, F1 with the right speaker) of direct quotations alone."""
    found = attributed = annotated = read = 0
    for name, gs in gold.items():
        can = [dict(g, optional=g.get('optional') or g['modes'][0] != 'direct') for g in gs if 'direct' in g['modes'] or g.get('optional')]
        kept, sure, said = compared(can, [p for p in predicted.get(name, []) if p['mode'] == 'direct'])
        found += len(kept)
        attributed += sum(speaker_right(g, p) for g, p, _ in kept)
        annotated += len(sure)
        read += len(said)
    return (annotated, read, *prf(found, read, annotated), *prf(attributed, read, annotated))


def figures(gold, predicted):
    """name -> (P, R, F1), measured as the published figures are."""
    n = defaultdict(int)
    for name, gs in gold.items():
        kept, annotated, read = compared(gs, predicted.get(name, []))
        # a threshold below that of score_claims.py: matched anew, largest first
        pairs = sorted(((iou(g['content'], p['content']), i, j) for i, g in enumerate(annotated) for j, p in enumerate(read)), reverse=True)
        seen, taken = set(), set()
        for v, i, j in pairs:
            if i not in seen and j not in taken and v > 0:
                seen.add(i)
                taken.add(j)
                n['overlap-0.3'] += v >= 0.3
                n['overlap-0.8'] += v >= 0.8
        for part in ('content', 'source', 'cue'):
            a = {tuple(g[part]) for g in annotated if g.get(part)}
            b = {tuple(p[part]) for p in read if p.get(part)}
            n[part + '-exact'] += len(a & b)
            n[part + ' annotated'] += len(a)
            n[part + ' read'] += len(b)
        n['annotated'] += len(annotated)
        n['read'] += len(read)
    out = {k: prf(n[k], n['read'], n['annotated']) for k in ('overlap-0.3', 'overlap-0.8')}
    out |= {f'{k}-exact': prf(n[f'{k}-exact'], n[f'{k} read'], n[f'{k} annotated']) for k in ('content', 'source', 'cue')}
    out['direct'] = direct(gold, predicted)[2:5]
    return out


def load(gold_dir, predictions):
    gold = load_gold(gold_dir)
    return gold, load_pred(predictions, set(gold))[0]


def main():
    words = [w for w in sys.argv[1:] if not w.startswith('--')]
    if len(words) != 2:
        sys.exit(__doc__)
    gold, predicted = load(*words)
    annotated, read, p, r, f, ap, ar, af = direct(gold, predicted)
    if '--json' in sys.argv:
        print(json.dumps({'precision': round(p, 4), 'recall': round(r, 4)}))
        return
    for field in ('acts', 'modes'):
        print(''.join(by_class(gold, predicted, field).markdown(field[:-1])))
    print(f'direct quotations alone: annotated {annotated}, read {read}; P {p:.3f} R {r:.3f} F1 {f:.3f}; with the right speaker P {ap:.3f} R {ar:.3f} F1 {af:.3f}')
    for name, (p, r, f) in figures(gold, predicted).items():
        print(f'{name:14} P {p:.3f}  R {r:.3f}  F1 {f:.3f}')


if __name__ == '__main__':
    main()
