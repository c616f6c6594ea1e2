#!/usr/bin/env python3
"""Articles in, and looked at."""

import os
import signal
import subprocess
import unittest

from cli import PROGRAM, CliTest

ROW = ["input", "status", "article", "title", "source", "published", "near_duplicate_of", "grade", "shared",
       "shared_other", "warnings"]


class ImportTest(CliTest):
    def test_a_row_for_each_input_and_its_metadata_as_data(self):
        self.new()
        self.write("in/a.txt", "\ufeffdate 2024-11-28\r\n\r\nFirst sentence. Second one.\r\n")
        self.write("in/b.txt", "Title: A headline\nSource: The Paper\nDate: 2024-11-29T10:00Z\n\nBody here.\n")
        done = self.cli("import", self.project, "in")
        self.assertEqual([list(row) for row in done.rows], [ROW, ROW])
        a, b = done.rows
        self.assertEqual((a["input"], a["status"], a["title"], a["source"], a["published"]),
                         ("in/a.txt", "imported", "First sentence.", None, "2024-11-28"))
        self.assertEqual((b["title"], b["source"], b["published"]), ("A headline", "The Paper", "2024-11-29T10:00Z"))
        self.assertEqual(self.cli("show", self.project, a["article"]).out, b"First sentence. Second one.")
        original = self.cli("show", self.project, "a.txt", "--original").out
        self.assertEqual(original, (self.folder / "in/a.txt").read_bytes())
        listed = self.list("articles")
        self.assertEqual(list(listed[0]), ["article", "title", "source", "author", "published", "url", "language",
                                           "words", "annotations", "near_duplicate_of", "grade", "shared",
                                           "shared_other"])
        self.assertEqual([row["article"] for row in listed], [a["article"], b["article"]])
        self.assertEqual(listed[0]["words"], 4)

    def test_details_tell_where_each_field_was_read(self):
        self.new()
        self.write("page.html", "<html lang='en'><head><title>Flood</title><meta property='og:site_name' content='Ledger'>"
                                "<meta property='article:published_time' content='2024-11-29T10:00:00Z'>"
                                "<meta property='article:modified_time' content='2024-11-30T11:30:00Z'></head><body>"
                                "<article><h1>Flood</h1><p>" + "The river rose by four metres in the night. " * 8 +
                                "</p></article></body></html>")
        self.write("rows.csv", "title,text,desk\nOne,The first body of the table.,World\n")
        self.cli("import", self.project, "page.html", "rows.csv")
        page = self.cli("show", self.project, "page.html", "--details").rows[0]
        self.assertEqual((page["source"], page["modified"]), ("Ledger", "2024-11-30T11:30:00Z"))
        self.assertEqual({origin.split(": ")[0] for origin in page["origins"]} & {"source", "published", "modified"},
                         {"source", "published", "modified"})
        row = self.cli("show", self.project, "One", "--details").rows[0]
        self.assertEqual(row["attributes"], ["desk: World"])
        self.assertIn("title: column title", row["origins"])
        original = self.cli("show", self.project, "page.html", "--original").out
        self.assertEqual(original, (self.folder / "page.html").read_bytes())

    def test_bad_inputs_are_named_and_the_rest_goes_on(self):
        self.new()
        bad = self.write("bad.txt", b"good start \xff\xfe and more")
        self.write("empty.txt", b"")
        self.write("good.txt", "A good text.\n")
        done = self.cli("import", self.project, "bad.txt", "missing.txt", "empty.txt", "good.txt", status=1)
        status = {row["input"]: row["status"] for row in done.rows}
        self.assertEqual(status, {"bad.txt": "failed", "missing.txt": "failed", "empty.txt": "failed",
                                  "good.txt": "imported"})
        messages = {line.split(": ")[1]: line for line in done.err.splitlines()}
        self.assertEqual(set(messages), {"bad.txt", "missing.txt", "empty.txt"})
        self.assertRegex(messages["bad.txt"], r"\b11\b", "the byte offset of the first bad byte")
        self.assertEqual(len(self.list("articles")), 1)
        self.assertTrue(bad.exists())

    def test_nothing_new_changes_nothing(self):
        self.new(a="A text.\n")
        before = self.everything()
        again = self.cli("import", self.project, "a.txt").rows
        self.assertEqual([row["status"] for row in again], ["duplicate"])
        self.cli("import", self.project, "none.txt", status=1)
        self.assertEqual(self.everything(), before)

    def test_exact_duplicates_are_skipped_kept_or_flagged(self):
        self.new(a="The same text.\n")
        first = self.list("articles")[0]["article"]
        self.write("b.txt", "Source: Elsewhere\n\nThe same text.\r\n")
        skipped = self.cli("import", self.project, "b.txt").rows[0]
        self.assertEqual((skipped["status"], skipped["article"], skipped["near_duplicate_of"], skipped["grade"]),
                         ("duplicate", None, first, "exact"))
        kept = self.cli("import", self.project, "b.txt", "--duplicates", "keep").rows[0]
        self.assertEqual((kept["status"], kept["near_duplicate_of"], kept["grade"]), ("imported", first, "exact"))
        flagged = self.cli("import", self.project, "b.txt", "--duplicates", "flag").rows[0]
        self.assertTrue(any(first in warning for warning in flagged["warnings"]))
        duplicates = {row["article"]: row["near_duplicate_of"] for row in self.list("articles")}
        self.assertEqual(duplicates, {first: None, kept["article"]: first, flagged["article"]: first})

    def test_what_an_article_is_like_is_told_and_kept(self):
        self.new()
        words = [f"word{number * number % 997}" for number in range(200)]
        self.write("in/a.txt", " ".join(words) + ".\n")
        words[::20] = ["another"] * 10
        self.write("in/b.txt", " ".join(words) + ".\n")
        first, second = self.cli("import", self.project, "in").rows
        self.assertEqual((first["near_duplicate_of"], first["grade"], first["shared"]), (None, None, None))
        self.assertEqual((second["status"], second["near_duplicate_of"], second["grade"]),
                         ("imported", first["article"], "near"))
        self.assertTrue(0.7 < second["shared"] < 0.95 and 0.7 < second["shared_other"] < 0.95)
        listed = {row["article"]: row for row in self.list("articles")}
        self.assertIsNone(listed[first["article"]]["near_duplicate_of"])
        for key in ("near_duplicate_of", "grade", "shared", "shared_other"):
            self.assertEqual(listed[second["article"]][key], second[key])
        details = self.cli("show", self.project, "a.txt", "--details").rows[0]
        self.assertIsNone(details["near_duplicate_of"])
        self.assertEqual(details["alike"], [f"near {second['article']} {second['shared_other']:.3f} "
                                            f"{second['shared']:.3f}"])
        self.assertEqual(self.cli("show", self.project, "b.txt", "--details").rows[0]["grade"], "near")
        self.cli("undo", self.project)
        self.cli("redo", self.project)
        self.assertEqual({row["article"]: row for row in self.list("articles")}, listed)

    def test_what_the_person_says_wins_and_standard_input_is_an_input(self):
        self.new()
        done = self.cli("import", self.project, "-", "--source", "Wire", "--date", "2024-11",
                        stdin="Source: Other\n\nFrom a pipe.\n").rows[0]
        self.assertEqual((done["input"], done["source"], done["published"]), ("-", "Wire", "2024-11"))
        self.cli("import", self.project, "-", "--date", "yesterday", stdin="x", status=2)

    def test_one_undo_takes_the_whole_import_back(self):
        self.new()
        for number in range(20):
            self.write(f"in/{number}.txt", f"Source: S{number % 3}\n\nText number {number}.\n")
        self.cli("import", self.project, "in")
        self.assertEqual(self.cli("log", self.project).rows[0]["name"], "Import 20 articles")
        self.cli("undo", self.project)
        self.assertEqual((self.list("articles"), self.list("sources")), ([], []))
        self.assertEqual(self.cli("search", self.project, "number").rows, [])
        self.cli("redo", self.project)
        self.assertEqual(len(self.cli("search", self.project, "number").rows), 20)

    def test_an_interrupted_import_leaves_nothing_behind(self):
        self.new()
        for number in range(50):
            self.write(f"in/{number}.txt", f"Text number {number}.\n")
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        running = subprocess.Popen([PROGRAM, "import", self.project, "in", pipe], cwd=self.folder,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        with open(pipe, "wb") as last:  # goes on when the import, which is then under way, opens it too
            running.send_signal(signal.SIGINT)
            last.write(b"The last text.\n")
        out, message = running.communicate(timeout=300)
        self.assertEqual((running.returncode, out), (3, b""), message)
        self.assertIn(b"cancelled", message)
        self.assertEqual(self.list("articles"), [])
        self.assertEqual([path.name for path in self.folder.iterdir() if path.is_file()], ["p.parallax"])

    def test_search_gives_words_in_their_context_by_code_points(self):
        self.new(a="Title: One\n\n😀 Café rebels. The rebel café burned.\n", b="Title: Rebels\n\nNothing here.\n")
        hits = self.cli("search", self.project, "rebels", "--kwic", "7").rows
        body = self.cli("show", self.project, "a.txt").text
        inside = [hit for hit in hits if hit["start"] is not None]
        self.assertEqual([(hit["left"], hit["hit"], hit["right"]) for hit in inside],
                         [("😀 Café ", "rebels", ". The r")])
        self.assertEqual(body[inside[0]["start"]:inside[0]["end"]], "rebels")
        self.assertEqual([hit["hit"] for hit in hits if hit["start"] is None], ["Rebels"])
        self.assertEqual(len(self.cli("search", self.project, "cafe").rows), 2, "accents don't matter")
        self.assertEqual(len(self.cli("search", self.project, "cafe", "--limit", "1").rows), 1)
        self.assertEqual(self.cli("search", self.project, '"rebel café"').rows[0]["hit"], "rebel café")
        self.assertEqual(self.cli("search", self.project, "rebels -café").rows[0]["title"], "Rebels")
        self.cli("search", self.project, "...", status=2)

    def test_formats(self):
        self.new(a="Title: =1+1\n\nA text, with \"quotes\".\n")
        self.assertEqual(self.cli("list", self.project, "articles", "--format", "jsonl").rows[0]["title"], "=1+1")
        table = self.cli("list", self.project, "articles", "--format", "table").text.splitlines()
        self.assertTrue(table[0].startswith("article "))
        self.assertEqual(len(table), 2)
        csv = self.cli("list", self.project, "articles", "--format", "csv").text
        self.assertIn(",'=1+1,", csv)

    def test_a_table_cant_steer_the_terminal(self):
        self.new(a="Title: red \x1b[31mtitle\n\nBody.\n")
        self.assertNotIn("\x1b", self.cli("list", self.project, "articles", "--format", "table").text)
        self.assertIn("\x1b[31m", self.list("articles")[0]["title"])

    def test_a_closed_pipe_is_no_crash(self):
        self.new(**{f"n{number}": f"Text {number}.\n" for number in range(50)})
        reader = subprocess.run(f"'{PROGRAM}' list '{self.project}' articles | head -n 1", shell=True,
                                capture_output=True, timeout=300)
        self.assertEqual(len(reader.stdout.splitlines()), 1)
        self.assertNotIn(b"Sanitizer", reader.stderr)

    def test_full_output_is_told(self):
        self.new(a="A text.\n")
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, "list", self.project, "articles"], stdout=full, stderr=subprocess.PIPE,
                                  timeout=300)
        self.assertEqual(done.returncode, 3)
        self.assertIn(b"standard output", done.stderr)

    def test_an_article_is_found_by_id_title_and_file(self):
        self.new(a="Title: One title\n\nFirst body.\n", b="Title: Two\n\nSecond body.\n", c="Title: Two\n\nThird.\n")
        identity = self.list("articles")[0]["article"]
        for name in (identity, "One title", "a.txt", "a"):
            self.assertEqual(self.cli("show", self.project, name).out, b"First body.")
        self.assertIn("2 articles", self.cli("show", self.project, "Two", status=1).err)
        self.assertIn("nobody", self.cli("show", self.project, "nobody", status=1).err)


if __name__ == "__main__":
    unittest.main()
