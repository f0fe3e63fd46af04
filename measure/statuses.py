#!/usr/bin/env python3
"""Status of events: what the extractor finds in extract-service/src/test/resources/measured/statuses.jsonl.

    python3 measure/statuses.py articles [--set FILE] > a.ndjson;  ./demarche extract a.ndjson > x.ndjson
    python3 measure/statuses.py score x.ndjson [--set FILE] [--half even|odd] [--errors]

Rules are made with the even ids in view and checked on the odd ones; other sets of the same format, to practise on, are named by --set. An event is found when one of the sentence has its trigger within the
labelled words (or the labelled words within five characters of it) or is of the labelled type. The best of those counts: right status first.
Python 3 standard library only."""
import collections, json, os, sys

GOLD = os.path.join(os.path.dirname(__file__), '..', 'extract-service', 'src', 'test', 'resources', 'measured', 'statuses.jsonl')


def rows(path):
    with open(path, encoding='utf8') as f:
        return [json.loads(line) for line in f if line.strip()]


def articles(gold):
    for r in rows(gold):
        day = r.get('publishedAt')
        article = {'id': r['id'], 'body': r['sentence'], 'language': 'en'}
        if day:
            article['publishedAt'] = day + 'T12:00:00Z'
        print(json.dumps(article, ensure_ascii=False))


def candidates(r, events):
    start = r['sentence'].find(r['trigger'])
    end = start + len(r['trigger'])
    near = [e for e in events if e['trigger']['start'] < end + 5 and start - 5 < e['trigger']['end']]
    return near or [e for e in events if e['type'] == r['type']]


def score(path, gold, half, errors):
    found = collections.defaultdict(list)
    for x in rows(path):
        if x['record'] == 'event':
            found[x['articleId']].append(x)
    n = collections.Counter()
    confusion = collections.Counter()
    for r in rows(gold):
        if half and int(r['id'][1:]) % 2 != (half == 'odd'):
            continue
        events = candidates(r, found[r['id']])
        events.sort(key=lambda e: (e['status'] != r['status'], e['type'] != r['type']))
        status = events[0]['status'] if events else 'nothing'
        confusion[r['status'], status] += 1
        n['all'] += 1
        n['found'] += bool(events)
        n['right'] += status == r['status']
        n['type'] += any(e['type'] == r['type'] for e in events)
        if errors and status != r['status']:
            print(r['id'], r['status'], r['type'], '|', r['trigger'], '|', r['sentence'], '->',
                  [(e['type'], e['status'], e['trigger']['text']) for e in found[r['id']]])
    print('%d events: found %.3f, right status of all %.3f, of the found %.3f; right type %.3f' % (
        n['all'], n['found'] / n['all'], n['right'] / n['all'], n['right'] / max(1, n['found']), n['type'] / n['all']))
    for status in ('occurred', 'ongoing', 'planned', 'hypothetical', 'denied'):
        print('  %-13s' % status, ', '.join('%s %d' % (got, c) for (gold, got), c in confusion.most_common() if gold == status))


if __name__ == '__main__':
    a = sys.argv[1:]
    gold = a[a.index('--set') + 1] if '--set' in a else GOLD
    if a[:1] == ['articles']:
        articles(gold)
    elif a[:1] == ['score'] and len(a) > 1:
        score(a[1], gold, a[a.index('--half') + 1] if '--half' in a else None, '--errors' in a)
    else:
        sys.exit(__doc__)
