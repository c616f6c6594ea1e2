#!/usr/bin/env python3
"""Tagging in the window: words selected, a key, a name; and what the file then holds, also after undo."""

import sqlite3
import unittest

from window import WindowTest, eventually, keys, on_a_desktop, type_text


class TaggingTest(WindowTest):
    def setUp(self):
        super().setUp()
        self.text = self.window.need("Article text")
        eventually("the article", lambda: self.text.text.startswith("The list is taped"))

    def rows(self, sql):
        connection = sqlite3.connect(f"file:{self.project}?mode=ro", uri=True)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def select(self, words):
        start = self.text.text.index(words)
        self.text.select_text(start, start + len(words))
        eventually("the article to have the keyboard", lambda: self.text.has("FOCUSED"))

    def mentions_of(self, name):
        return self.rows("SELECT n.label, e.type FROM annotation n JOIN entity e ON e.id = n.entity_id "
                         f"WHERE e.name = '{name}'")

    def test_words_become_a_mention_and_undo_takes_it_back(self):
        self.select("Quay Street")
        keys("e")
        field = self.window.need("Entity name")
        eventually("the words to be offered", lambda: field.text == "Quay Street")
        keys("alt+3")  # a place
        keys("Return")
        self.window.gone("Entity name")
        eventually("the mention", lambda: self.mentions_of("Quay Street") == [("Quay Street", 3)])
        keys("ctrl+z")
        eventually("no mention", lambda: not self.mentions_of("Quay Street"))
        keys("ctrl+shift+z")
        eventually("the mention again", lambda: self.mentions_of("Quay Street"))

    def test_a_screen_reader_states_a_claim(self):
        self.select("23 people died")
        keys("c")
        self.window.need("Claim wording").set_text("The toll is too low")
        self.window.need("denies", "radio button").press()
        self.window.need("Speaker").set_text("the families")
        self.assertEqual(self.window.need("Value").text, "23")
        self.window.need("Unit").set_text("people")
        self.window.need("Tag claim").press()
        self.window.gone("Claim wording")
        eventually("the claim", lambda: self.rows(
            "SELECT s.stance, s.speaker, s.value, s.unit FROM claim c JOIN annotation n ON n.claim_id = c.id "
            "JOIN claim_statement s ON s.annotation_id = n.id WHERE c.text = 'The toll is too low'")
            == [(2, "the families", 23.0, "people")])

    def test_a_code_and_its_deletion(self):
        count = "SELECT count(*) FROM annotation n JOIN code k ON k.id = n.code_id WHERE k.name = 'Grief'"
        self.select("the town hall would not have it")
        keys("k")
        eventually("the code's field to have the keyboard", lambda: self.window.need("Code path").has("FOCUSED"))
        type_text("Frames/Grief")
        keys("Return")
        self.window.gone("Code path")
        eventually("the coding", lambda: self.rows(count) == [(1,)])
        self.window.need("Delete annotation")  # the inspector shows it
        keys("Delete")
        eventually("no coding", lambda: self.rows(count) == [(0,)])


if __name__ == "__main__":
    on_a_desktop()
    unittest.main(verbosity=2)
