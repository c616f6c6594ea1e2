"""`parallax-cli analyze`: rows, order, publication dates and failures."""

import unittest

from cli import CliTest


class AnalyzeTest(CliTest):
    def sentences(self, *arguments, **options):
        return self.cli("analyze", "--what", "sentences", *arguments, **options)

    def test_rows_come_by_document_and_start(self):
        self.write("b.txt", "Brig. Gen. Osei spoke. He left.")
        self.write("a.txt", "It rained.")
        rows = self.sentences("b.txt", "a.txt").rows
        self.assertEqual([(row["doc"], row["kind"], row["start"], row["end"], row["text"]) for row in rows],
                         [("a", "sentence", 0, 10, "It rained."),
                          ("b", "sentence", 0, 22, "Brig. Gen. Osei spoke."),
                          ("b", "sentence", 23, 31, "He left.")])

    def test_spans_are_code_points_of_the_file_with_its_metadata(self):
        self.write("a.txt", "\ufeffdate 2024-11-28\r\n\r\n\U0001F600 fell. It rose.\r\n")
        rows = self.sentences("a.txt").rows
        text = "date 2024-11-28\n\n\U0001F600 fell. It rose.\n"
        self.assertEqual([row["text"] for row in rows], ["date 2024-11-28", "\U0001F600 fell.", "It rose."])
        for row in rows:
            self.assertEqual(text[row["start"]:row["end"]], row["text"])

    def test_folders_and_empty_files(self):
        self.write("in/a.txt", "One.")
        self.write("in/b.txt", "")
        self.assertEqual([row["doc"] for row in self.sentences("in").rows], ["a"])

    def test_what_cant_be_read_is_named_and_the_rest_goes_on(self):
        self.write("a.txt", "One.")
        self.write("b.txt", b"\xff\xfe\x00")
        done = self.sentences("missing.txt", "b.txt", "a.txt", status=1)
        self.assertEqual([row["doc"] for row in done.rows], ["a"])
        self.assertIn("missing.txt", done.err)
        self.assertIn("b.txt", done.err)

    def test_wrong_usage_is_told(self):
        self.write("a.txt", "One.")
        self.write("dates.tsv", "a\t2024-11-28\na 2024\n")
        self.assertIn("nonsense", self.cli("analyze", "a.txt", "--what", "nonsense", status=2).err)
        self.assertIn("soon", self.sentences("a.txt", "--published", "soon", status=2).err)
        self.assertIn("line 2", self.sentences("a.txt", "--dates", "dates.tsv", status=2).err)


if __name__ == "__main__":
    unittest.main()
