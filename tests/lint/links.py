#!/usr/bin/env python3
"""links.py TOP: every relative link of the Markdown files leads to a file, and to a heading where it names one."""

import re
import sys
from pathlib import Path

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)[^)]*\)|<img[^>]* src=\"([^\"]+)\"")
SKIPPED = {"build", ".git", "fixtures", "corpus"}


def markdown_files(top):
    return [path for path in sorted(top.rglob("*.md")) if not SKIPPED & set(path.relative_to(top).parts)]


def anchors(path):
    """Headings as the usual renderers name them: lower case, punctuation dropped, spaces to hyphens."""
    headings = re.findall(r"^#+ +(.+?) *$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def breaches(top):
    for path in markdown_files(top):
        text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        for target in (a or b for a, b in LINK.findall(text)):
            if re.match(r"[a-z]+:", target):
                continue
            name, _, anchor = target.partition("#")
            file = path.parent / name if name else path
            if not file.exists():
                yield f"{path.relative_to(top)}: {target} leads nowhere"
            elif anchor and file.suffix == ".md" and anchor not in anchors(file):
                yield f"{path.relative_to(top)}: {target} names no heading of {file.name}"


def main():
    top = Path(sys.argv[1])
    files = markdown_files(top)
    found = list(breaches(top))
    print("\n".join(found) or f"the links of {len(files)} files lead somewhere")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
