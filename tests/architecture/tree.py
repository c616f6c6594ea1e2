"""The source tree as its CMake files declare it: folders, what they link, and the files in them."""

import re
from dataclasses import dataclass, field
from pathlib import Path

LIBRARY = re.compile(r"parallax_library\(\s*(\w+)\s*(?:LINKS([^)]*))?\)")
PROGRAM = re.compile(r"(?:qt_)?add_executable\(\s*([\w-]+)")
LINK = re.compile(r"target_link_libraries\(\s*([\w-]+)([^)]*)\)")
ORDER = re.compile(r"foreach\(folder\s+([^)]*)\)")
TOKEN = re.compile(
    r'R"(?P<tag>[^()\s\\]{0,16})\((?P<raw>.*?)\)(?P=tag)"'
    r'|"(?P<text>(?:\\.|[^"\\\n])*)"'
    r"|'(?:\\.|[^'\\\n])+'"
    r"|//[^\n]*|/\*.*?\*/",
    re.DOTALL)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">]', re.MULTILINE)


@dataclass
class Target:
    """A library or program, by its alias without `parallax::`, such as models_text."""
    name: str
    folder: str
    links: list = field(default_factory=list)


@dataclass
class Source:
    path: str      # from the top, with '/'
    text: str

    @property
    def folder(self):
        return self.path.rpartition("/")[0]

    @property
    def top(self):
        return self.path.split("/")[0]

    def includes(self):
        """(quoted, path) of each #include outside comments."""
        bare = TOKEN.sub(lambda m: m.group(0) if m.group(0)[0] in "\"'R" else " ", self.text)
        return [(kind == '"', name) for kind, name in INCLUDE.findall(bare)]

    def literals(self):
        found = (m.group("raw") if m.group("raw") is not None else m.group("text") for m in TOKEN.finditer(self.text))
        return [text for text in found if text is not None]

    def code(self):
        """Without comments, literals and #include lines."""
        return INCLUDE.sub(" ", TOKEN.sub(lambda m: '""' if m.group(0)[0] in "\"R" else " ", self.text))


def targets_of(cmake, folder):
    """The targets that one CMakeLists.txt declares, with everything they link, in whatever visibility."""
    text = re.sub(r"#[^\n]*", "", cmake)
    targets = {}
    for name, links in LIBRARY.findall(text):
        targets[name] = Target(name, folder, links.split())
    for name in PROGRAM.findall(text):
        targets[name] = Target(name, folder)
    for name, links in LINK.findall(text):
        target = targets.get(name.removeprefix("parallax_")) or targets.get(name)
        if target:
            target.links += [link for link in links.split() if link not in ("PUBLIC", "PRIVATE", "INTERFACE")]
    for target in targets.values():
        target.links = [link.removeprefix("parallax::") for link in target.links]
    return targets


class Tree:
    def __init__(self, top):
        self.top = Path(top)
        self.targets = {}
        self.sources = []
        self.order = {}            # "models" → folder names in arrow order
        for part in ("models", "ui", "app"):
            for cmake in sorted((self.top / part).rglob("CMakeLists.txt")):
                folder = cmake.parent.relative_to(self.top).as_posix()
                text = cmake.read_text(encoding="utf-8")
                self.targets |= targets_of(text, folder)
                if folder == part and (order := ORDER.search(text)):
                    self.order[part] = order.group(1).split()
            for path in sorted((self.top / part).rglob("*")):
                if path.suffix in (".cpp", ".h"):
                    text = path.read_text(encoding="utf-8")
                    self.sources.append(Source(path.relative_to(self.top).as_posix(), text))

    def reach(self, name):
        """All that a target links, directly or not, itself included."""
        seen, todo = set(), [name]
        while todo:
            current = todo.pop()
            if current not in seen:
                seen.add(current)
                todo += self.targets[current].links if current in self.targets else []
        return seen

    def targets_in(self, folder):
        """The targets whose CMakeLists.txt is the nearest to a folder."""
        while folder:
            if found := [target for target in self.targets.values() if target.folder == folder]:
                return found
            folder = folder.rpartition("/")[0]
        return []
