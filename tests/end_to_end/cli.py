"""What the tests of parallax-cli share: a folder for each test, the program, and its rows."""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["PARALLAX_CLI"]
TOP = pathlib.Path(os.environ["PARALLAX_TOP"])
SAMPLE = TOP / "resources" / "sample"
SECONDS = 300  # a sanitized program on a busy machine


class Outcome:
    def __init__(self, done):
        self.status = done.returncode
        self.out = done.stdout
        self.err = done.stderr.decode("utf-8")

    @property
    def text(self):
        return self.out.decode("utf-8")

    @property
    def rows(self):
        return [json.loads(line) for line in self.text.splitlines()]


class CliTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="parallax-cli-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.project = self.folder / "p.parallax"

    def cli(self, *arguments, stdin=b"", status=0, environment=None):
        """Runs the program and fails on another exit status or on what a sanitizer says."""
        if isinstance(stdin, str):
            stdin = stdin.encode("utf-8")
        done = Outcome(subprocess.run(
            [PROGRAM, *map(str, arguments)], input=stdin, capture_output=True, timeout=SECONDS, cwd=self.folder,
            env={**os.environ, **(environment or {})}))
        self.assertNotRegex(done.err, r"Sanitizer|runtime error")
        self.assertEqual(done.status, status, f"{arguments}\n{done.err}\n{done.text[:2000]}")
        # Messages all have the one form.
        for line in done.err.splitlines():
            self.assertRegex(line, r"^parallax-cli: ")
        return done

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def new(self, **files):
        """A project with an article for each name and text."""
        self.cli("new", self.project)
        for name, text in files.items():
            self.write(f"{name}.txt", text)
        if files:
            self.cli("import", self.project, *(f"{name}.txt" for name in files))

    def annotate(self, *rows, status=0, options=()):
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        return self.cli("annotate", self.project, *options, stdin=text, status=status)

    def list(self, what, *options):
        return self.cli("list", self.project, what, *options).rows

    def sample(self):
        """The sample as a project of this test."""
        self.cli("new", self.project, "--title", "Sample")
        self.cli("import", self.project, SAMPLE / "articles")
        self.cli("annotate", self.project, stdin=(SAMPLE / "annotations.jsonl").read_bytes())

    def everything(self):
        """All that the project holds, to see that nothing changed."""
        lists = ("articles", "sources", "entities", "claims", "codes", "events", "annotations")
        return {what: self.list(what) for what in lists}, self.cli("log", self.project).rows


def without_ids(text):
    """Ids, which differ from run to run, numbered in order of appearance."""
    seen = {}
    return re.sub(r"\b[abceknrv][0-9A-HJKMNP-TV-Z]{10,13}\b",
                  lambda match: seen.setdefault(match[0], f"{match[0][0]}#{len(seen) + 1}"), text)
