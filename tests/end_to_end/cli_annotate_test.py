#!/usr/bin/env python3
"""Annotations from rows, all or none, and out again as CSV."""

import csv
import io
import re
import unittest

from cli import TOP, CliTest, without_ids

BODY = "😀 The Front attacked Ford. \"At least 25 died\", it said.\nNobody else counted."
MENTION = {"kind": "mention", "article": "One", "start": 2, "end": 11, "entity": "River Front", "entity_type": "group"}
CLAIM = {"kind": "claim", "article": "One", "start": 28, "end": 44, "claim": "People died", "stance": "asserts",
         "speaker": "the Front", "quotation": "direct", "certainty": "at least", "value": 25, "unit": "people",
         "event": "Attack on Ford", "event_date": "2024-11-27", "memo": "=a memo,\nof two lines"}
CODING = {"kind": "coding", "article": "One", "code": "Frames/Conflict"}
GOLDEN = TOP / "tests" / "end_to_end" / "golden" / "tagged.csv"


class AnnotateTest(CliTest):
    def setUp(self):
        super().setUp()
        self.new(one=f"Title: One\nSource: =Paper\nDate: 2024-11-28\nURL: https://paper.example/1\n\n{BODY}\n",
                 two="Title: Two\n\nThe River Front denied it.\n")

    def export(self, *options, status=0):
        path = self.folder / "out.csv"
        self.cli("export", self.project, "--format", "csv", "--out", path, *options, status=status)
        return path.read_bytes() if path.exists() else None

    def rows(self, *options):
        return list(csv.DictReader(io.StringIO(self.export(*options).decode("utf-8"), newline=""), strict=True))

    def test_rows_become_annotations_with_all_they_say(self):
        added = self.annotate(MENTION, CLAIM, CODING).rows
        self.assertEqual([row["line"] for row in added], [1, 2, 3])
        coding, mention, claim = self.rows("--raw")
        self.assertEqual({row["annotation_id"] for row in added},
                         {row["annotation_id"] for row in (coding, mention, claim)})
        self.assertEqual((mention["text"], mention["entity"], mention["entity_type"].lower()),
                         ("The Front", "River Front", "group"))
        self.assertEqual(mention["text"], BODY[2:11])
        expected = {name: str(value) for name, value in CLAIM.items() if name not in ("article", "event_date")}
        self.assertEqual({name: claim[name] for name in expected}, expected)
        self.assertEqual((claim["text"], claim["sentence"]), ("At least 25 died", '"At least 25 died", it said.'))
        self.assertEqual((coding["code"], coding["start"], coding["text"]), ("Frames/Conflict", "", ""))
        event = self.list("events")[0]
        self.assertEqual((event["happened"], event["articles"], event["claims"]), ("2024-11-27", 1, 1))
        self.assertEqual([row["path"] for row in self.list("codes")], ["Frames", "Frames/Conflict"])

    def test_known_names_ids_and_aliases_are_used_again(self):
        self.annotate(MENTION, CLAIM, CODING)
        entity = self.list("entities")[0]["entity"]
        claim = self.list("claims")[0]["claim"]
        code = [row["code"] for row in self.list("codes") if row["path"] == "Frames/Conflict"][0]
        article = [row["article"] for row in self.list("articles") if row["title"] == "Two"][0]
        self.annotate({"kind": "mention", "article": article, "start": 0, "end": 15, "entity": entity},
                      {"kind": "mention", "article_id": article, "start": 4, "end": 15, "entity": "River Front"},
                      {"kind": "claim", "article": article, "start": 0, "end": 25, "claim": claim, "stance": "denies"},
                      {"kind": "coding", "article": article, "start": 0, "end": 25, "code": code})
        self.assertEqual([(row["name"], row["mentions"]) for row in self.list("entities")], [("River Front", 3)])
        self.assertEqual([row["occurrences"] for row in self.list("claims")], [2])
        self.assertEqual(len(self.list("codes")), 2)

    def test_one_bad_row_and_nothing_is_added_and_each_is_named(self):
        self.annotate(CODING)
        before = self.everything()
        bad = {
            2: {**MENTION, "end": 4000},
            3: {**MENTION, "article": "None such"},
            4: {**MENTION, "kind": "remark"},
            5: {**CLAIM, "stance": "hopes"},
            6: {**MENTION, "start": 5, "end": 5},
            7: {**MENTION, "colour": "red"},
            8: {**CLAIM, "value": "many"},
            9: {**MENTION, "text": "Another"},
            10: {"kind": "mention", "article": "One", "entity": "River Front"},
            11: {"kind": "mention", "article": "One", "start": 0, "end": 3},
            12: {**MENTION, "code": "Frames"},
            13: {**CLAIM, "event_date": "2024-11-26"},
            14: {**MENTION, "start": -1},
            15: {**MENTION, "start": 1.5},
            16: {**CODING, "code": "Frames//Conflict"},
            17: {**CLAIM, "event_date": "27 Nov"},
        }
        # Row 13 contradicts row 1, which is good by itself.
        done = self.annotate(CLAIM, *bad.values(), status=1)
        named = [int(number) for number in re.findall(r"line (\d+):", done.err)]
        self.assertEqual(named, sorted(bad))
        self.assertEqual(done.out, b"")
        self.assertEqual(self.everything(), before)

    def test_lines_that_are_no_json(self):
        before = self.everything()
        done = self.cli("annotate", self.project, stdin='{"kind": "coding"\n\n[1]\n"x"\nnull\n', status=1)
        self.assertEqual(re.findall(r"line (\d+):", done.err), ["1", "3", "4", "5"])
        invalid = self.cli("annotate", self.project, stdin=b'{"kind": "coding\xff"}\n', status=1)
        self.assertRegex(invalid.err, r"\b16\b")
        self.assertEqual(self.everything(), before)
        self.cli("annotate", self.project, stdin="")
        self.assertEqual(self.everything(), before)

    def test_all_rows_are_one_edit(self):
        before = self.everything()[0]
        self.annotate(MENTION, CLAIM, CODING)
        self.assertEqual(self.cli("log", self.project).rows[0]["name"], "Add 3 annotations")
        self.cli("undo", self.project)
        self.assertEqual(self.everything()[0], before)

    def test_an_export_can_be_annotated_again(self):
        self.annotate(MENTION, CLAIM, CODING, options=("--coder", "ana"))
        first = self.rows("--raw")
        self.cli("undo", self.project)
        again = [{name: value for name, value in row.items() if value} for row in first]
        self.annotate(*again, options=("--coder", "ben"))
        second = self.rows("--raw")
        for row in (*first, *second):
            del row["annotation_id"], row["created"]
        self.assertEqual(second, first)

    def test_the_csv_is_rfc_4180_with_guarded_formulas(self):
        self.annotate(MENTION, CLAIM, CODING)
        data = self.export()
        self.assertTrue(data.endswith(b"\r\n"))
        header = data.split(b"\r\n")[0].decode()
        self.assertEqual(header, "annotation_id,kind,article_id,source,title,published,url,start,end,text,sentence,"
                                 "code,entity,entity_type,claim,stance,speaker,quotation,certainty,value,unit,event,"
                                 "memo,coder,created,origin")
        guarded = self.rows()
        self.assertEqual({row["source"] for row in guarded}, {"'=Paper"})
        self.assertEqual(guarded[-1]["memo"], "'=a memo,\nof two lines")
        self.assertEqual({row["source"] for row in self.rows("--raw")}, {"=Paper"})
        for row in guarded:
            self.assertRegex(row["created"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")

    def test_the_options_of_the_csv(self):
        self.annotate(MENTION, CLAIM, CODING)
        plain = self.export()
        self.assertEqual(self.export("--bom"), b"\xef\xbb\xbf" + plain)
        self.assertTrue(self.export("--delimiter", ";").startswith(b"annotation_id;kind;"))
        self.assertTrue(self.export("--delimiter", "\\t").startswith(b"annotation_id\tkind\t"))
        self.assertEqual([row["kind"] for row in self.rows("--filter", "kind=claim")], ["claim"])
        self.assertEqual(len(self.rows("--filter", "kind=claim,kind=mention,source==Paper")), 2)
        self.assertEqual(len(self.rows("--filter", "code=Frames")), 1)
        self.assertEqual(self.cli("export", self.project, "--out", "-").out, plain)
        for wrong in (("--delimiter", "ab"), ("--delimiter", '"'), ("--filter", "source=None"), ("--filter", "x")):
            with self.subTest(wrong):
                self.cli("export", self.project, "--out", "other.csv", *wrong, status=2)
        self.assertFalse((self.folder / "other.csv").exists())

    def test_a_file_that_cant_be_written_leaves_all_as_it_was(self):
        self.annotate(MENTION)
        refused = self.cli("export", self.project, "--out", "none/out.csv", status=3)
        self.assertIn("none/out.csv", refused.err)
        self.cli("export", self.project, "--out", self.folder, status=3)

    def test_the_golden_file(self):
        """Byte for byte, but for the ids and the time; to renew it, copy what the failure prints."""
        self.annotate({**MENTION, "coder": "ana"}, {**CLAIM, "coder": "ana"}, {**CODING, "coder": "ana"},
                      {"kind": "mention", "article": "Two", "start": 4, "end": 15, "entity": "River Front",
                       "coder": "ana"})
        text = without_ids(self.export().decode("utf-8"))
        text = re.sub(r"\d{4}-\d\d-\d\dT[\d:.]+Z", "TIME", text)
        self.assertEqual(text, GOLDEN.read_bytes().decode("utf-8"))

    def test_the_list_of_annotations_has_the_same_columns_and_rows(self):
        self.annotate(MENTION, CLAIM, CODING)
        listed = self.list("annotations")
        exported = self.rows("--raw")
        self.assertEqual([list(row) for row in listed], [list(row) for row in exported])
        as_text = [{name: "" if value is None else str(value) for name, value in row.items()} for row in listed]
        self.assertEqual(as_text, exported)
        self.assertEqual(self.list("annotations", "--article", "Two"), [])


if __name__ == "__main__":
    unittest.main()
