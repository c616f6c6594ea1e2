"""The rules of docs/architecture.md, each a generator of sentences about what breaks it."""

import re

TOPS = ("models", "ui", "app")
WINDOW_LINKS = {"Qt6::Widgets", "Qt6::Charts", "Qt6::PrintSupport", "Qt6::SvgWidgets", "Qt6::OpenGLWidgets"}
WINDOW_INCLUDES = re.compile(r"^(QtWidgets|QtCharts|QtPrintSupport|QtSvgWidgets|QtOpenGLWidgets)(/|$)")
SQL_LINKS = {"SQLite::SQLite3", "SQLite3::SQLite3", "SQLiteCpp", "Qt6::Sql"}
SQL_INCLUDES = re.compile(r"^(sqlite3(ext)?\.h|SQLiteCpp/|QtSql(/|$)|QSql)")
SQL_TEXT = re.compile(
    r"\s*(SELECT|VALUES|PRAGMA|VACUUM|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|REINDEX|ANALYZE|EXPLAIN)\b"
    r"|\s*BEGIN(\s+(IMMEDIATE|EXCLUSIVE|DEFERRED|TRANSACTION))?\s*;?\s*$"
    r"|\s*(INSERT|REPLACE)\s+(OR|INTO)\b|\s*DELETE\s+FROM\b|\s*UPDATE\s+(OR\s+)?\w+\s+SET\b"
    r"|\s*(CREATE|DROP|ALTER)\s+(TEMP|TEMPORARY|TABLE|INDEX|UNIQUE|VIEW|VIRTUAL|TRIGGER)\b|\s*(ATTACH|DETACH)\s"
    r"|\s*WITH\s+(RECURSIVE\s+)?\w+\s*(\([^)]*\)\s*)?AS\b"
    r"|\s*(select\s.*\sfrom\s|insert\s+into\s|delete\s+from\s|update\s+\w+\s+set\s|create\s+table\s|pragma\s)",
    re.DOTALL)
SHARED_UI = {"widgets", "passages"}
PROJECT_LINKS = {"models_storage", "models_project", "models_edits", "models_items"}


def links_follow_the_order(tree):
    """models/ before ui/, and within each the order of its CMakeLists.txt; features of ui/ link no sibling."""
    for target in tree.targets.values():
        part, _, own = target.folder.partition("/")
        for link in target.links:
            other = tree.targets.get(link)
            if other is None:
                if re.match(r"(models|ui)_", link):
                    yield f"{target.folder}/CMakeLists.txt: links parallax::{link}, which no folder declares"
                continue
            other_part, _, name = other.folder.partition("/")
            if TOPS.index(other_part) > TOPS.index(part):
                yield f"{target.folder}/CMakeLists.txt: links {other.folder}, against app → ui → models"
            elif part == other_part and name != own:
                order = tree.order.get(part, [])
                for folder in {own, name} - set(order):
                    yield f"{part}/CMakeLists.txt: does not give {folder}'s place in the order"
                if own in order and name in order and order.index(name) > order.index(own):
                    yield f"{target.folder}/CMakeLists.txt: links {other.folder}, which stands after it"
                if part == "ui" and name not in SHARED_UI and own != "main_window":
                    yield f"{target.folder}/CMakeLists.txt: links its sibling {other.folder}"


def includes_follow_the_links(tree):
    """A file includes its own folder's headers and those of folders that its target links; ui/ siblings never."""
    for source in tree.sources:
        targets = tree.targets_in(source.folder)
        if not targets:
            yield f"{source.path}: no CMakeLists.txt builds this folder"
        reach = set().union(*(tree.reach(target.name) for target in targets))
        folders = {tree.targets[name].folder for name in reach if name in tree.targets}
        for quoted, name in source.includes():
            if name.split("/")[0] in TOPS and "/" in name:
                yield from include_follows(tree, source, folders, name)
            elif quoted and "/" not in name and (tree.top / source.folder / name).exists():
                yield f'{source.path}: includes "{name}", not written from the top'
            elif quoted and name.startswith("."):
                yield f'{source.path}: includes "{name}", not written from the top'


def include_follows(tree, source, folders, name):
    wanted = name.rpartition("/")[0]
    part, _, feature = wanted.partition("/")
    own = source.folder.partition("/")[2].split("/")[0]
    if source.top == part == "ui" and feature.split("/")[0] not in {own} | SHARED_UI and own != "main_window":
        yield f"{source.path}: includes its sibling {name}"
    elif not any(target.folder in folders for target in tree.targets_in(wanted)):
        yield f"{source.path}: includes {name}, but its CMakeLists.txt links no way to {wanted}"
    elif not (tree.top / name).exists():
        yield f"{source.path}: includes {name}, which does not exist"


def no_widgets_below_ui(tree, widget_classes):
    """Also for parallax-cli, which is a program without a window."""
    headers = {name.lower() for name in widget_classes}
    for target in tree.targets.values():
        if target.folder.startswith("models") or target.name == "parallax-cli":
            reach = tree.reach(target.name)
            for link in sorted(reach & WINDOW_LINKS) + sorted(name for name in reach if name.startswith("ui_")):
                yield f"{target.folder}/CMakeLists.txt: {target.name} reaches {link}"
    for source in tree.sources:
        if source.top != "models":
            continue
        for _, name in source.includes():
            if WINDOW_INCLUDES.match(name) or name.removesuffix(".h").lower() in headers:
                yield f"{source.path}: includes {name}, below ui/"
        for name in sorted(set(re.findall(r"\bQ\w+", source.code())) & widget_classes):
            yield f"{source.path}: names {name}, below ui/"


def no_sql_outside_storage(tree):
    for target in tree.targets.values():
        for link in SQL_LINKS & set(target.links) if target.folder != "models/storage" else ():
            yield f"{target.folder}/CMakeLists.txt: links {link}, outside models/storage"
    for source in tree.sources:
        if source.folder == "models/storage":
            continue
        for _, name in source.includes():
            if SQL_INCLUDES.match(name):
                yield f"{source.path}: includes {name}, outside models/storage"
        for text in source.literals():
            if SQL_TEXT.match(text):
                yield f'{source.path}: SQL outside models/storage: "{" ".join(text.split())[:60]}"'


def widgets_know_no_project(tree):
    for name in sorted(PROJECT_LINKS & tree.reach("ui_widgets")):
        yield f"ui/widgets/CMakeLists.txt: reaches {name}; ui/widgets knows no project"


def headers_have_pragma_once(tree):
    for source in tree.sources:
        if source.path.endswith(".h") and not re.search(r"^#pragma once$", source.text, re.MULTILINE):
            yield f"{source.path}: has no #pragma once"
