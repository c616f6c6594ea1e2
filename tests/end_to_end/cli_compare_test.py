#!/usr/bin/env python3
"""Comparisons: what counts, into which columns, and what was saved by name."""

import json
import sqlite3
import unittest

from cli import CliTest

ONE = ("Prime Minister Helena Marsh said on Monday that the government would fall. "
       "Marsh spoke in London after meeting the United Nations.")
TWO = "In London, Helena Marsh denied it on Tuesday. Marsh was attacked."


class CompareTest(CliTest):
    def setUp(self):
        super().setUp()
        self.new(one=f"Title: One\nSource: Paper\n\n{ONE}\n", two=f"Title: Two\nSource: Post\n\n{TWO}\n")

    def rows(self, what, *arguments):
        return [row for row in self.cli("compare", self.project, *arguments).rows if row["what"] == what]

    def save(self, name, **settings):
        with sqlite3.connect(self.project) as file:
            file.execute("INSERT INTO comparison (id, name, settings) VALUES (?, ?, ?)",
                         (len(name), name, json.dumps(settings)))
        file.close()

    def test_suggestions_count_only_where_asked_for_and_are_marked(self):
        self.cli("suggest", self.project)
        self.assertEqual(self.rows("name", "One", "Two"), [])
        marsh = [row for row in self.rows("name", "One", "Two", "--suggestions") if row["name"] == "Helena Marsh"]
        self.assertTrue(marsh)
        for row in marsh:
            self.assertEqual(row["suggested"], row["count"])
            self.assertIsNone(row["entity"])
            self.assertTrue(all(one.startswith("g") for one in row["annotations"]), row)
        roles = [row for row in self.rows("role", "One", "Two", "--suggestions") if row["name"] == "Helena Marsh"]
        self.assertIn(("no_agent", "Post"), {(row["role"], row["source"]) for row in roles})
        count = sum(row["count"] for row in marsh)
        self.cli("accept", self.project)
        accepted = [row for row in self.rows("name", "One", "Two", "--suggestions") if row["name"] == "Helena Marsh"]
        self.assertEqual(sum(row["count"] for row in accepted), count)
        self.assertEqual({row["suggested"] for row in accepted}, {0})

    def test_a_matrix_counts_suggestions_where_asked_for(self):
        self.cli("suggest", self.project)
        self.assertEqual([row["figure"] for row in self.cli("matrix", self.project, "--rows", "kind").rows
                          if row["row"] is None and row["column"] is None], [0])
        rows = self.cli("matrix", self.project, "--rows", "origin", "--suggestions").rows
        total = [row for row in rows if row["row"] is None and row["column"] is None][0]
        self.assertEqual(total["figure"], total["suggested"])
        self.assertGreater(total["suggested"], 0)
        self.cli("matrix", self.project, "--rows", "origin", "--suggestions", "--out", self.folder / "m.csv")
        with open(self.folder / "m.csv", encoding="utf-8") as file:
            self.assertIn("counted as if they were accepted", file.read())

    def test_articles_are_grouped_by_attributes(self):
        self.cli("attribute", self.project, "Country", "Velmora", "One", "Two")
        self.cli("attribute", self.project, "Country", "Ketterin", "Two")
        self.assertEqual([(row["attribute"], row["value"], row["articles"]) for row in self.list("attributes")],
                         [("Country", "Ketterin", 1), ("Country", "Velmora", 1)])
        wording = self.rows("wording", "One", "Two", "--by", "attribute:Country")
        self.assertEqual([row["column"] for row in wording], ["Velmora", "Ketterin"])
        rows = self.cli("matrix", self.project, "--rows", "attribute:Country", "--columns", "source",
                        "--measure", "articles").rows
        self.assertEqual({row["row"] for row in rows if row["row"]}, {"Velmora", "Ketterin"})
        self.cli("attribute", self.project, "Country", "", "One", "Two")
        self.assertEqual(self.list("attributes"), [])
        self.cli("undo", self.project, 1)
        self.assertEqual(len(self.list("attributes")), 2)
        self.cli("attribute", self.project, "Country", "x", "nobody", status=1)
        self.cli("compare", self.project, "One", "Two", "--by", "outlet", status=2)
        self.cli("matrix", self.project, "--rows", "attribute:", status=2)

    def test_what_was_saved_is_compared_again(self):
        ids = [row["article"] for row in self.list("articles")]
        self.save("Both", view="compare", articles=ids, texts=ids, columns="source", suggestions=True, tab="names")
        self.save("Kinds", view="matrix", rows="kind", columns="source", measure="articles", suggestions=False)
        listed = self.list("comparisons")
        self.assertEqual([(row["name"], row["view"], row["articles"]) for row in listed],
                         [("Both", "compare", 2), ("Kinds", "matrix", None)])
        self.cli("suggest", self.project)
        self.assertEqual(self.rows("name", "--saved", "Both"),
                         self.rows("name", *ids, "--by", "source", "--suggestions"))
        self.assertTrue(self.rows("name", "--saved", "Both"))
        self.assertEqual(self.cli("matrix", self.project, "--saved", "Kinds").text,
                         self.cli("matrix", self.project, "--rows", "kind", "--measure", "articles").text)
        self.cli("compare", self.project, "--saved", "Kinds", status=1)
        self.cli("matrix", self.project, "--saved", "Both", status=1)
        self.cli("compare", self.project, "--saved", "Nothing", status=1)


if __name__ == "__main__":
    unittest.main()
