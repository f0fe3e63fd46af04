#!/usr/bin/env python3
"""Compare extracted records with hand-annotated articles. Standard library only.

    python3 measure/examples.py EXTRACT.ndjson EXPECTED.json ARTICLE_ID [--all]

EXPECTED.json lists statements (text, start, end, accepted speakers, country) and events (accepted types, countries of actors and
recipients, date, accepted statuses, anchor). Offsets of EXPECTED are code points, of EXTRACT UTF-16 code units; both are compared in code
points of the readable body, so the article must have no character outside the basic plane (or be passed through --all unchanged).

A statement is found when one record shares more than half of its words with it, both ways. Its speaker is right when the record's
speaker has one of the accepted names (case, "the" and punctuation aside; for a person the last name suffices) or its mention has, and the country is the same.
An event is found when a record of an accepted type overlaps its sentence and names its actors; type, actors, date and status are also
counted alone, over the records that overlap the anchor best.
"""
import argparse
import json
import re
import sys


def words(text):
    return re.findall(r"\w+", (text or '').lower())


def share(a, b):
    """how much of the words of each is in the other, the smaller share"""
    x, y = words(a), words(b)
    if not x or not y:
        return 0.0
    common = sum(min(x.count(w), y.count(w)) for w in set(x))
    return min(common / len(x), common / len(y))


def names(actor):
    return [n for n in (actor.get('name'), (actor.get('mention') or {}).get('text')) if n] if actor else []


def same_name(a, b):
    x, y = [w for w in words(a) if w != 'the'], [w for w in words(b) if w != 'the']
    return bool(x) and bool(y) and (x == y or (x[-1] == y[-1] and x[-1] not in ('ministry', 'affairs', 'statement', 'spokesperson')))


def speaker_right(record, gold):
    speaker = record.get('speaker')
    if not speaker:
        return False
    country = speaker.get('country') or record.get('principal')
    return country == gold['country'] and (any(same_name(n, g) for n in names(speaker) for g in gold['speaker']))


def statements(records, gold):
    rows = []
    for g in gold:
        best = max(records, key=lambda r: share(r['text'], g['text']), default=None)
        found = best is not None and share(best['text'], g['text']) > .5
        rows.append((g, best if found else None, found and speaker_right(best, g)))
    return rows


def overlap(event, gold):
    spans = [event.get('trigger'), event.get('evidence')]
    inside = lambda s: s and s['start'] < gold['end'] and gold['start'] < s['end']
    return 2 if inside(spans[0]) else 1 if inside(spans[1]) else 0


def event_parts(event, gold):
    codes = lambda side: {a.get('country') for a in event.get(side) or []}
    when = event.get('when') or {}
    day = gold['date']
    date_ok = day is None or (when.get('from') or '').startswith(day[:len(day)]) if day else True
    accepted = gold['status'] if isinstance(gold['status'], list) else [gold['status']]
    both = codes('actors') | codes('recipients')
    actors_ok = set(gold['actors']) <= (both if not gold['recipients'] else codes('actors'))
    recipients_ok = set(gold['recipients']) <= codes('recipients')
    return {'type': event.get('type') in gold['types'], 'actors': actors_ok and recipients_ok, 'date': bool(date_ok), 'status': event.get('status') in accepted}


def events(records, gold):
    rows, used = [], set()
    for g in gold:
        near = [(e, event_parts(e, g)) for e in records if overlap(e, g) and e['id'] not in used]
        best = max(near, key=lambda x: (sum(x[1].values()) + overlap(x[0], g) / 10), default=(None, None))
        if best[0] is not None:
            used.add(best[0]['id'])
        rows.append((g, best[0], best[1] or {'type': False, 'actors': False, 'date': False, 'status': False}))
    return rows


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('extract')
    ap.add_argument('expected')
    ap.add_argument('article')
    ap.add_argument('--all', action='store_true', help='also those that a good reader may leave out')
    a = ap.parse_args()
    records = [json.loads(line) for line in open(a.extract, encoding='utf8') if line.strip()]
    records = [r for r in records if r.get('articleId') == a.article]
    if not records:
        sys.exit('no record of article %s in %s' % (a.article, a.extract))
    expected = json.load(open(a.expected, encoding='utf8'))
    wanted = lambda kind: [g for g in expected[kind] if a.all or g['must']]
    said = statements([r for r in records if r['record'] == 'statement'], wanted('statements'))
    for g, r, ok in said:
        if r is None or not ok:
            print('statement %s: %s' % ('MISSED' if r is None else 'WRONG SPEAKER %s, not %s' % (names(r.get('speaker')) or r.get('speakerReason'), g['speaker'][0]), g['text'][:90]))
    done = events([r for r in records if r['record'] == 'event'], wanted('events'))
    for g, r, parts in done:
        wrong = [k for k, v in parts.items() if not v]
        if wrong:
            print('event %s: %s %s  %s' % ('MISSED' if r is None else 'wrong ' + ', '.join(wrong), g['types'][0], g['anchor'][:70], '' if r is None else (r['type'], r['status'], [x.get('country') or x['name'] for x in r.get('actors', [])], [x.get('country') or x['name'] for x in r.get('recipients', [])], (r.get('when') or {}).get('from'))))
    bad = [r['text'][:80] for r in records if r['record'] == 'statement' and any(n.lower() in r['text'].lower() for n in expected['not_statements'])]
    for text in bad:
        print('NOT A STATEMENT: %s' % text)
    print('statements found %d of %d, speaker right %d; events found %d of %d, type %d, actors %d, date %d, status %d; furniture %d' % (
        sum(r is not None for _, r, _ in said), len(said), sum(ok for _, _, ok in said),
        sum(all(p.values()) for _, _, p in done), len(done), *(sum(p[k] for _, _, p in done) for k in ('type', 'actors', 'date', 'status')), len(bad)))


if __name__ == '__main__':
    main()
