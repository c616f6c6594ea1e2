#!/usr/bin/env python3
"""check.py TOP --qt-headers DIR: holds the tree against docs/architecture.md; exit 1 and a line for each breach."""

import argparse
import sys
from itertools import chain
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import rules
from tree import Tree


def widget_classes(headers):
    """The class names of the modules that draw windows, as their forwarding headers name them."""
    def names(module):
        return {path.name for path in (headers / module).glob("Q*") if path.suffix == ""}
    windows = names("QtWidgets") | names("QtCharts") | names("QtPrintSupport")
    return windows - names("QtGui") - names("QtCore") - {"QtWidgets", "QtCharts", "QtPrintSupport"}


def breaches(top, classes):
    tree = Tree(top)
    return list(chain(
        rules.links_follow_the_order(tree),
        rules.includes_follow_the_links(tree),
        rules.no_widgets_below_ui(tree, classes),
        rules.no_sql_outside_storage(tree),
        rules.widgets_know_no_project(tree),
        rules.headers_have_pragma_once(tree)))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("top", type=Path)
    parser.add_argument("--qt-headers", type=Path, required=True, help="the folder that holds QtCore, QtWidgets, …")
    options = parser.parse_args()
    classes = widget_classes(options.qt_headers)
    if "QWidget" not in classes:
        sys.exit(f"check.py: no Qt Widgets headers in {options.qt_headers}")
    found = breaches(options.top, classes)
    print("\n".join(found) or f"{len(Tree(options.top).sources)} files keep the rules.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
