#!/usr/bin/env python3
"""The analyst's day on the sample: read, tagged, compared, placed in time, exported."""

import csv
import io
import json
import unittest

from cli import SAMPLE, CliTest


class SampleTest(CliTest):
    def setUp(self):
        super().setUp()
        self.sample()
        self.given = [json.loads(line) for line in (SAMPLE / "annotations.jsonl").read_text("utf-8").splitlines()]

    def test_all_is_there(self):
        articles = self.list("articles")
        self.assertEqual(len(articles), 5)
        self.assertEqual(len({row["source"] for row in articles}), 5)
        self.assertTrue(all(row["published"] and 450 < row["words"] < 1000 for row in articles))
        self.assertEqual(sum(row["annotations"] for row in articles), len(self.given))
        self.assertEqual({row["name"] for row in self.list("entities")},
                         {row["entity"] for row in self.given if row["kind"] == "mention"})
        self.assertEqual({row["text"] for row in self.list("claims")},
                         {row["claim"] for row in self.given if row["kind"] == "claim"})
        self.assertEqual(self.cli("check", self.project).rows[0]["problems"], [])

    def test_the_csv_holds_the_words_that_were_tagged(self):
        data = self.cli("export", self.project, "--out", "-", "--raw").text
        rows = list(csv.DictReader(io.StringIO(data, newline=""), strict=True))
        self.assertEqual(len(rows), len(self.given))
        bodies = {row["article"]: self.cli("show", self.project, row["article"]).text for row in self.list("articles")}
        for row in rows:
            if row["start"]:
                self.assertEqual(bodies[row["article_id"]][int(row["start"]):int(row["end"])], row["text"])
                self.assertIn(row["text"], row["sentence"])
        order = [(row["published"], row["source"]) for row in rows]
        self.assertEqual(order, sorted(order))

    def test_comparing_shows_passages_names_and_claims(self):
        ids = [row["article"] for row in self.list("articles")]
        rows = self.cli("compare", self.project, *ids).rows
        what = {kind: [row for row in rows if row["what"] == kind] for kind in ("article", "passage", "name", "claim")}
        self.assertEqual([row["article"] for row in what["article"]], ids)
        self.assertEqual({row["relation"] for row in what["passage"]}, {"shared", "reworded", "only"})
        bodies = {one: self.cli("show", self.project, one).text for one in ids}
        for row in what["passage"]:
            self.assertEqual(bodies[row["article_a"]][slice(*row["a"])], row["text_a"])
            if row["relation"] == "only":
                self.assertIsNone(row["article_b"])
            else:
                self.assertEqual(bodies[row["article_b"]][slice(*row["b"])], row["text_b"])
        # One actor under several names.
        labels = {}
        for row in what["name"]:
            labels.setdefault(row["name"], set()).add(row["label"].lower())
        self.assertGreaterEqual(max(map(len, labels.values())), 4)
        self.assertEqual(sum(row["count"] for row in what["name"]),
                         sum(row["kind"] == "mention" for row in self.given))
        # Numbers disagree, somebody denies, somebody is silent.
        by_claim = {}
        for row in what["claim"]:
            by_claim.setdefault(row["text"], []).append(row)
        for stated in by_claim.values():
            self.assertEqual({row["article"] for row in stated}, set(ids))
        self.assertTrue(any(len({row["value"] for row in stated if row["value"]}) > 1 for stated in by_claim.values()))
        stances = {row["stance"] for row in what["claim"]}
        self.assertTrue({"asserts", "denies", "silent"} <= stances, stances)

    def test_comparing_shows_what_words_are_distinctive(self):
        ids = [row["article"] for row in self.list("articles")]
        rows = self.cli("compare", self.project, *ids, "--words", "5").rows
        wording = [row for row in rows if row["what"] == "wording"]
        self.assertEqual([row["article"] for row in wording], ids)
        words = {row["article"]: row["words"] for row in rows if row["what"] == "article"}
        for row in wording:
            self.assertEqual(row["words"], words[row["article"]])
            self.assertEqual(row["hedge_per_1000"], round(1000 * row["hedge"] / row["words"], 3))
        found = [row for row in rows if row["what"] == "word"]
        for one in ids:
            for use, sign in (("more", 1), ("less", -1)):
                ranked = [row["z"] * sign for row in found
                          if row["article"] == one and row["use"] == use and row["length"] == 1]
                self.assertTrue(ranked)
                self.assertLessEqual(len(ranked), 5)
                self.assertEqual(ranked, sorted(ranked, reverse=True))
                self.assertGreaterEqual(min(ranked), 0)

    def test_comparing_shows_frames(self):
        ids = [row["article"] for row in self.list("articles")]
        rows = [row for row in self.cli("compare", self.project, *ids).rows if row["what"] == "frame"]
        given = [row["code"] for row in self.given if row["kind"] == "coding"]
        self.assertEqual({row["path"] for row in rows}, set(given))
        self.assertEqual(len(rows), len(set(given)) * len(ids), "a row also where an article hasn't the code")
        self.assertEqual(sum(row["codings"] for row in rows), len(given))
        for row in rows:
            self.assertEqual(len(row["annotations"]), row["codings"])
            self.assertEqual(row["codings"] > 0, row["share"] > 0)

    def test_comparing_in_the_other_formats(self):
        ids = [row["article"] for row in self.list("articles")][:2]
        document = json.loads(self.cli("compare", self.project, *ids, "--format", "json").text)
        self.assertEqual(list(document), ["articles", "passages", "names", "roles", "claims", "frames",
                                          "frames_together", "voices", "wording", "words"])
        table = self.cli("compare", self.project, *ids, "--format", "table").text
        for title in ("Articles", "Passages", "Names", "Claims", "Frames"):
            self.assertIn(f"{title}\n", table)
        self.assertIn("Words that an article uses more", table)
        self.cli("compare", self.project, ids[0], ids[0], status=2)
        self.cli("compare", self.project, ids[0], "nobody", status=1)

    def test_the_timeline(self):
        published = self.cli("timeline", self.project).rows
        dates = [row["published"] for row in published]
        self.assertEqual((len(dates), dates), (5, sorted(dates)))
        self.write("undated.txt", "No date here.\n")
        self.cli("import", self.project, "undated.txt")
        self.assertIsNone(self.cli("timeline", self.project).rows[-1]["published"], "an undated article is never lost")
        happened = self.cli("timeline", self.project, "--by", "happened").rows
        events = {row["text"]: row["happened"] for row in happened if row["kind"] == "event"}
        self.assertEqual(events, {row["event"]: row.get("event_date") for row in self.given if row.get("event")})

    def test_everything_is_undone_and_done_again(self):
        before = self.everything()[0]
        self.cli("undo", self.project, "2")
        self.assertEqual(self.list("articles"), [])
        self.cli("redo", self.project, "2")
        self.assertEqual(self.everything()[0], before)


if __name__ == "__main__":
    unittest.main()
