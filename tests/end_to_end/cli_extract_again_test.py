#!/usr/bin/env python3
"""Texts read anew from the originals that a project keeps."""

import hashlib
import sqlite3
import unittest

from cli import CliTest

OLD = "Home World\n\nThe dam failed at dawn. Nobody was hurt in Harrow."
NEW = "The dam failed at dawn. Nobody was hurt in Harrow."


class ExtractAgainTest(CliTest):
    def setUp(self):
        super().setUp()
        self.new(dam=OLD + "\n", bells="The bells rang.\n")
        # What an older extractor made of an original differs from what is read today: here the original does.
        with sqlite3.connect(self.project) as database:
            old = hashlib.sha256((OLD + "\n").encode()).digest()
            new = (NEW + "\n").encode()
            changed = database.execute("UPDATE original_file SET bytes = ?, sha256 = ? WHERE sha256 = ?",
                                       (new, hashlib.sha256(new).digest(), old)).rowcount
        database.close()
        self.assertEqual(changed, 1)

    def body(self):
        return self.cli("show", self.project, "dam.txt").text

    def again(self, *arguments, status=0):
        return self.cli("extract-again", self.project, *arguments, status=status)

    def tag(self, start, end):
        self.annotate({"kind": "mention", "article": "Home World", "start": start, "end": end, "entity": "E",
                       "entity_type": "Other"})

    def test_nothing_is_changed_without_replace(self):
        before = self.project.read_bytes()
        rows = self.again().rows
        self.assertEqual({row["title"]: row["status"] for row in rows},
                         {"Home World": "changed", "The bells rang.": "same"})
        changed = next(row for row in rows if row["status"] == "changed")
        self.assertEqual((changed["words"], changed["new_words"]), (12, 10))
        self.assertEqual(self.project.read_bytes(), before)

    def test_replace_is_one_edit_that_is_undone(self):
        self.tag(16, 19)  # dam
        rows = self.again("dam.txt", "--replace").rows
        self.assertEqual([(row["status"], row["tags_kept"], row["tags_lost"]) for row in rows],
                         [("replaced", 1, 0)])
        self.assertEqual(self.body(), NEW)
        tag = self.list("annotations")[0]
        self.assertEqual((tag["start"], tag["text"]), (4, "dam"))
        self.cli("check", self.project)
        self.assertEqual(self.again("dam.txt").rows[0]["status"], "same")
        self.cli("undo", self.project)
        self.assertEqual(self.body(), OLD)
        self.assertEqual(self.list("annotations")[0]["start"], 16)

    def test_tags_are_only_lost_when_that_is_said(self):
        self.tag(0, 10)  # Home World
        row = self.again("--replace", "dam.txt").rows[0]
        self.assertEqual((row["status"], row["tags_lost"], row["lost_quotations"]), ("changed", 1, ["Home World"]))
        self.assertEqual(row["lost_annotations"], [self.list("annotations")[0]["annotation_id"]])
        self.assertEqual(self.body(), OLD)
        self.assertEqual(self.again("--replace", "--drop-lost-tags").rows[0]["tags_lost"], 1)
        self.assertEqual(self.body(), NEW)
        self.assertEqual(self.list("annotations"), [])

    def test_what_cant_be_read_is_named(self):
        with sqlite3.connect(self.project) as database:
            database.execute("UPDATE original_file SET bytes = x''")
        database.close()
        failed = self.again("dam.txt", "--replace", status=1)
        self.assertEqual(failed.rows[0]["status"], "failed")
        self.assertIn("parallax-cli: Home World: ", failed.err)
        self.assertEqual(self.body(), OLD)
        unknown = self.again("no such article", status=1)
        self.assertEqual(unknown.out, b"")


if __name__ == "__main__":
    unittest.main()
