#!/usr/bin/env python3
"""The window on the sample: articles by name, modes by keys, import and undo, search, and a clean end."""

import unittest

from window import WindowTest, eventually, keys, on_a_desktop, type_text

TITLE = "Ferry collision in the Gannet Narrows — Parallax"


class FrameTest(WindowTest):
    def setUp(self):
        super().setUp()
        self.window.need(TITLE, "frame")
        eventually("five articles", lambda: len(self.titles()) == 5)

    def test_articles_are_listed_newest_first(self):
        self.assertTrue(self.titles()[0].startswith("Twenty-six names"))
        self.assertTrue(self.window.need("Article text").text.startswith("The list is taped"))
        self.window.need("All changes saved")

    def test_keys_switch_the_modes(self):
        for key, name in (("ctrl+2", "Compare"), ("ctrl+3", "Timeline"), ("ctrl+1", "Read")):
            keys(key)
            eventually(f"{name} to be chosen", lambda: self.mode(name).has("CHECKED"))

    def mode(self, name):
        for role in ("push button", "button", "toggle button", "check box", "radio button"):
            if widget := self.window.find(name, role):
                return widget
        raise LookupError(name)

    def test_an_import_is_one_undo(self):
        article = self.folder / "late.txt"
        article.write_text("Divers found the recorder. It was empty.\n\nNobody could say why.\n", encoding="utf-8")
        keys("ctrl+i")
        self.window.need("Import files")
        type_text(str(article))
        keys("Return")
        button = self.window.need("Import 1 article")
        eventually("the button to be enabled", lambda: button.has("ENABLED"))
        button.press()
        eventually("six articles", lambda: len(self.titles()) == 6)
        self.assertIn("Divers found the recorder.", self.titles())
        self.window.need("1 article imported.")
        keys("ctrl+z")
        eventually("five articles again", lambda: len(self.titles()) == 5)
        self.assertNotIn("Divers found the recorder.", self.titles())

    def test_search_opens_an_article_at_the_place(self):
        keys("ctrl+k")
        eventually("the search box to have the keyboard", lambda: self.window.find("Search", "text").has("FOCUSED"))
        type_text("bakery window")
        self.window.need("Search results", "list")
        keys("Return")
        self.window.gone("Search results", "list")
        text = self.window.need("Article text")
        eventually("the words to be selected", lambda: text.accessible.queryText().getNSelections() == 1)
        start, end = text.accessible.queryText().getSelection(0)
        self.assertEqual(text.text[start:end].lower(), "bakery window")

    def test_it_ends_with_one_file(self):
        self.quit()
        self.assertEqual([path.name for path in self.folder.iterdir()], ["p.parallax"])


if __name__ == "__main__":
    on_a_desktop()
    unittest.main(verbosity=2)
