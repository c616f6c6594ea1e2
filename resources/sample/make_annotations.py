#!/usr/bin/env python3
"""Makes annotations.jsonl, the input of `parallax-cli annotate`, from tags.txt and articles/.

make_annotations.py           writes annotations.jsonl beside this file
make_annotations.py --check   compares instead; exit 1 when it differs
make_annotations.py --csv F   compares with a tagged CSV of the sample project: same spans, same words; exit 1 when not

Spans are [start, end) in Unicode code points of the body as import stores it (see body()).
"""
import csv
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
OUTPUT = HERE / "annotations.jsonl"
HEADER = re.compile(r"(title|source|date|author|url):\s*(.*)", re.IGNORECASE)
FOOTER = re.compile(r"\n+Original Source: [^\n]*\s*\Z")


def article(name):
    """Title and body of an article file: without its header block, its `Original Source:` line and blank ends."""
    text = (HERE / "articles" / name).read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    head, text = text.split("\n\n", 1)
    fields = {}
    for line in head.splitlines():
        match = HEADER.fullmatch(line)
        if not match:
            sys.exit(f"{name}: not a header line: {line}")
        fields[match[1].lower()] = match[2]
    return fields["title"], FOOTER.sub("", text).rstrip().lstrip("\n")


def spans(body, words):
    """Where the quoted words stand: one span, or every one for '#*'. An error when they aren't there."""
    words, _, which = (words.partition(" #") if re.search(r" #(\d+|\*)$", words) else (words, "", "1"))
    first, gap, last = words.partition(" [...] ")
    found = []
    for match in re.finditer(re.escape(first) + (".*?" + re.escape(last) if gap else ""), body, re.DOTALL):
        found.append(match.span())
    chosen = found if which == "*" else found[int(which) - 1:int(which)]
    if not chosen:
        raise ValueError(f"the article doesn't have these words {which} time(s): {words}")
    return chosen


def rows():
    known = {"event": {}, "claim": {}, "entity": {}}
    title = body = None
    for number, line in enumerate((HERE / "tags.txt").read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        fields = [field.strip() for field in line.split("|")]
        kind, _, key = (part.strip() for part in fields[0].partition(" "))
        try:
            if kind in known:
                known[kind][key] = fields[1:]
            elif kind == "article":
                title, body = article(key)
            else:
                yield from tagged(known, kind, key, fields[1:], title, body)
        except (KeyError, ValueError) as problem:
            sys.exit(f"tags.txt:{number}: {problem}")


def tagged(known, kind, key, fields, title, body):
    words, rest = fields[0], fields[1:]
    for start, end in [(None, None)] if words == "*" else spans(body, words):
        row = {"kind": {"m": "mention", "c": "claim", "k": "coding"}[kind], "article": title}
        if start is not None:
            row |= {"start": start, "end": end, "text": body[start:end]}
        if kind == "m":
            row |= zip(("entity", "entity_type"), known["entity"][key])
            row |= zip(("memo",), rest)
        elif kind == "c":
            row |= claim(known, key, rest)
        else:
            row["code"] = key
            row |= zip(("memo",), rest)
        yield {name: value for name, value in row.items() if value != ""}


def claim(known, key, fields):
    wording, event = known["claim"][key]
    row = {"claim": wording}
    row |= zip(("stance", "speaker", "quotation", "certainty", "value", "memo"), fields)
    if row.get("value"):
        value, row["unit"] = row["value"].split(" ", 1)
        row["value"] = int(value)
    row |= zip(("event", "event_date"), known["event"][event])
    return row


def compare_csv(path):
    """What the program cut out with its spans must be what this file's spans cut out."""
    bodies = dict(article(file.name) for file in (HERE / "articles").glob("*.txt"))
    expected = sorted(
        (row["kind"], row["article"], str(row.get("start", "")), str(row.get("end", "")),
         bodies[row["article"]][row["start"]:row["end"]] if "start" in row else "")
        for row in rows())
    with open(path, encoding="utf-8-sig", newline="") as file:
        written = sorted((row["kind"], row["title"], row["start"], row["end"], row["text"] if row["start"] else "")
                         for row in csv.DictReader(file))
    for row in expected:
        if row not in written:
            print("missing from the CSV:", row, file=sys.stderr)
    if written != expected:
        sys.exit(f"{path}: {len(written)} rows, {len(expected)} expected, or their spans differ")


def main():
    if sys.argv[1:2] == ["--csv"]:
        return compare_csv(sys.argv[2])
    made = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows())
    if sys.argv[1:] == ["--check"]:
        if OUTPUT.read_text(encoding="utf-8") != made:
            sys.exit("annotations.jsonl is not what tags.txt and articles/ make: run make_annotations.py")
    else:
        OUTPUT.write_text(made, encoding="utf-8", newline="\n")


main()
