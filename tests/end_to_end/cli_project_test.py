#!/usr/bin/env python3
"""Projects: made, refused, damaged, undone."""

import fcntl
import os
import sqlite3
import subprocess
import unittest

from cli import PROGRAM, TOP, CliTest


class ProjectTest(CliTest):
    def test_a_new_project_is_one_file_and_is_never_overwritten(self):
        self.cli("new", self.project, "--title", "A study")
        self.assertEqual([path.name for path in self.folder.iterdir()], ["p.parallax"])
        before = self.project.read_bytes()
        refused = self.cli("new", self.project, status=3)
        self.assertIn(f"parallax-cli: {self.project}: ", refused.err)
        self.assertEqual(self.project.read_bytes(), before)
        rows = self.cli("sql", self.project, "SELECT value FROM project WHERE key = 'title'").rows
        self.assertEqual(rows, [{"value": "A study"}])

    def test_a_folder_that_is_missing_is_named(self):
        refused = self.cli("new", self.folder / "no" / "p.parallax", status=3)
        self.assertIn("folder", refused.err)

    def test_what_is_no_project_is_refused_by_every_command_and_left_alone(self):
        text = self.write("text.parallax", "This is no project.\n" * 100)
        self.write("rows.txt", "An article.\n")
        commands = (["import", text, "rows.txt"], ["list", text, "articles"], ["show", text, "x"],
                    ["search", text, "x"], ["annotate", text], ["compare", text, "x", "y"], ["timeline", text],
                    ["export", text, "--format", "csv", "--out", "x.csv"], ["undo", text], ["redo", text],
                    ["log", text], ["check", text], ["sql", text, "SELECT 1"])
        for command in commands:
            with self.subTest(command[0]):
                refused = self.cli(*command, status=3)
                self.assertTrue(refused.err.startswith(f"parallax-cli: {text}: "), refused.err)
                self.assertEqual(refused.out, b"")
        self.assertEqual(text.read_bytes(), b"This is no project.\n" * 100)
        self.assertFalse((self.folder / "x.csv").exists())

    def test_missing_empty_and_truncated_files(self):
        self.new(a="An article.\n")
        whole = self.project.read_bytes()
        for name, content in {"empty.parallax": b"", "cut.parallax": whole[:20000],
                              "half.parallax": whole[:len(whole) // 2]}.items():
            with self.subTest(name):
                path = self.write(name, content)
                status = self.cli("list", path, "articles", status=3)
                self.assertIn(name, status.err)
                self.assertEqual(path.read_bytes(), content)
        self.assertIn("doesn't exist", self.cli("log", self.folder / "none.parallax", status=3).err)

    def test_a_newer_format_is_refused_with_a_sentence(self):
        self.new()
        with sqlite3.connect(self.project) as database:
            database.execute("PRAGMA user_version = 99")
        database.close()
        refused = self.cli("list", self.project, "articles", status=3)
        self.assertIn("newer version of Parallax", refused.err)

    def test_another_schema_is_refused(self):
        self.new(a="An article.\n")
        with sqlite3.connect(self.project) as database:
            database.execute("CREATE TRIGGER evil AFTER INSERT ON article BEGIN DELETE FROM article; END")
        database.close()
        self.cli("list", self.project, "articles", status=3)

    @unittest.skipIf(os.geteuid() == 0, "root may write anywhere")
    def test_a_file_that_cant_be_written_can_be_read(self):
        self.new(a="An article.\n")
        self.project.chmod(0o444)
        self.assertEqual(len(self.list("articles")), 1)
        self.cli("undo", self.project, status=3)

    def test_one_writer_at_a_time_and_it_is_named(self):
        self.new(a="An article.\n")
        with open(f"{self.project}.lock", "w", encoding="utf-8") as lock:
            lock.write("r.osei on desk-12 (process 4711)")
            lock.flush()
            fcntl.flock(lock, fcntl.LOCK_EX)
            refused = self.cli("undo", self.project, status=3)
            self.assertIn("r.osei on desk-12", refused.err)
            self.assertEqual(len(self.list("articles")), 1)
        self.cli("undo", self.project)

    def test_undo_and_redo_step_through_the_log(self):
        self.new(a="The Front attacked.\n")
        row = {"kind": "mention", "article": "The Front attacked.", "start": 0, "end": 9, "entity": "Front"}
        self.annotate(row)
        after = self.everything()[0]
        log = self.cli("log", self.project).rows
        self.assertEqual([edit["name"] for edit in log], ["Add 1 annotation", "Import a.txt"])
        undone = self.cli("undo", self.project, "2").rows
        self.assertEqual([edit["name"] for edit in undone], ["Add 1 annotation", "Import a.txt"])
        self.assertEqual(self.list("articles"), [])
        self.assertEqual([edit["undone"] for edit in self.cli("log", self.project).rows], [True, True])
        self.cli("redo", self.project, "2")
        self.assertEqual(self.everything()[0], after)
        nothing = self.cli("redo", self.project, status=1)
        self.assertIn("nothing to redo", nothing.err)
        # More than there is: what there was is undone, and the rest is told.
        self.assertEqual(len(self.cli("undo", self.project, "5", status=1).rows), 2)

    def test_check_finds_a_changed_body_and_changes_nothing(self):
        self.new(a="A text that is long enough to be found.\n", b="Another text.\n")
        self.assertEqual(self.cli("check", self.project).rows, [{"articles": 2, "annotations": 0, "problems": []}])
        content = self.project.read_bytes()
        damaged = content.replace(b"long enough to be found", b"lung enough to be found")
        self.assertNotEqual(content, damaged)
        self.project.write_bytes(damaged)
        found = self.cli("check", self.project, status=1)
        self.assertTrue(found.rows[0]["problems"])
        self.assertEqual(found.err.count("parallax-cli: "), len(found.rows[0]["problems"]))
        self.assertEqual(self.project.read_bytes(), damaged)
        self.cli("show", self.project, "a.txt", status=3)

    def test_a_file_of_the_first_format_is_read_as_it_is_and_written_to_beside_a_copy(self):
        content = (TOP / "tests/fixtures/schema/1.parallax").read_bytes()
        self.project.write_bytes(content)
        read = self.everything()
        self.assertEqual(self.cli("check", self.project).rows[0]["problems"], [])
        self.assertEqual(self.project.read_bytes(), content)
        done = self.cli("undo", self.project)
        copy = self.project.with_name(self.project.stem + ".format-1.parallax")
        self.assertIn(copy.name, done.err)
        self.assertTrue(copy.exists())
        self.assertEqual(self.cli("redo", self.project).err, "")
        self.assertEqual(self.everything(), read)
        self.assertEqual(self.cli("check", self.project).rows[0]["problems"], [])

    def test_sql_reads_and_only_reads(self):
        self.new(a="Source: One\n\nA text.\n", b="Source: One\n\nB text.\n")
        rows = self.cli("sql", self.project, "SELECT source, count(*) AS n, NULL AS nil, 1.5 AS real "
                                             "FROM articles GROUP BY source").rows
        self.assertEqual(rows, [{"source": "One", "n": 2, "nil": None, "real": 1.5}])
        self.assertEqual(self.cli("sql", self.project, "SELECT kind FROM annotations").rows, [])
        # Ids are beyond what JavaScript counts exactly.
        self.assertIsInstance(self.cli("sql", self.project, "SELECT article_id AS id FROM articles").rows[0]["id"], str)
        before = self.project.read_bytes()
        for statement in ("DELETE FROM article", "UPDATE article SET title = 'x'", "CREATE TABLE x (y)",
                          "ATTACH 'other.db' AS other", "PRAGMA user_version = 5", "SELECT 1; SELECT 2", "",
                          "SELECT load_extension('x')", "nonsense", "VACUUM", "BEGIN"):
            with self.subTest(statement):
                refused = self.cli("sql", self.project, statement, status=2)
                self.assertTrue(refused.err)
        self.assertEqual(self.project.read_bytes(), before)

    def test_usage(self):
        self.assertIn("parallax-cli", self.cli("--version").text)
        self.assertIn("import", self.cli("--help").text)
        for command in ("new", "import", "list", "show", "search", "annotate", "compare", "timeline", "export", "undo",
                        "redo", "log", "check", "sql"):
            self.assertIn("PROJECT", self.cli(command, "--help").text)
        for wrong in ((), ("frobnicate",), ("list",), ("list", "p", "nothing"), ("export", "p", "--format", "csv"),
                      ("undo", "p", "0"), ("undo", "p", "x"), ("list", "p", "articles", "--format", "xml"),
                      ("compare", "p", "one"), ("list", "p", "codes", "--article", "x")):
            with self.subTest(wrong):
                self.assertTrue(self.cli(*wrong, status=2).err)

    def test_the_same_inputs_give_the_same_bytes_in_a_reproducible_build(self):
        self.write("a.txt", "Source: One\n\nThe Front attacked.\n")
        self.write("b.txt", "Source: Two\n\nThe Front denied it.\n")
        row = ('{"kind": "claim", "article": "The Front attacked.", "start": 0, "end": 9, "claim": "It attacked", '
               '"event": "Attack", "event_date": "2024-11-27", "memo": "m"}\n')
        made = []
        for name in ("one", "two"):
            fixed = {"SOURCE_DATE_EPOCH": "1741953600", "USER": name, "TZ": {"one": "UTC", "two": "Asia/Tokyo"}[name]}
            path = self.folder / name / "p.parallax"
            path.parent.mkdir()
            self.cli("new", path, "--title", "T", environment=fixed)
            self.cli("import", path, "--coder", "c", "a.txt", "b.txt", environment=fixed)
            self.cli("annotate", path, "--coder", "c", stdin=row, environment=fixed)
            made.append(path.read_bytes())
        self.assertEqual(made[0], made[1])

    def test_the_program_links_no_window(self):
        libraries = subprocess.run(["ldd", PROGRAM], capture_output=True, text=True).stdout
        self.assertIn("libQt6Core", libraries)
        for window in ("Qt6Widgets", "Qt6Charts"):  # Poppler brings Qt6Gui
            self.assertNotIn(window, libraries)


if __name__ == "__main__":
    unittest.main()
