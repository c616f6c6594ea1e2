#!/usr/bin/env python3
"""Suggestions: made, listed, accepted, rejected, taken back."""

import unittest

from cli import CliTest

ONE = ("Prime Minister Helena Marsh said on Monday that the government would fall. "
       "Marsh spoke in London after meeting the United Nations.")
TWO = "In London, Helena Marsh denied it on Tuesday. Marsh left for Paris."


ENTRY = "Entry of government troops into Paris, 28 November 2024"


class SuggestTest(CliTest):
    def setUp(self):
        super().setUp()
        self.new(one=f"Title: One\nSource: Paper\n\n{ONE}\n", two=f"Title: Two\nSource: Post\n\n{TWO}\n")

    def pending(self, **wanted):
        return [row for row in self.list("suggestions")
                if row["state"] == "pending" and all(row[key] == value for key, value in wanted.items())]

    def test_an_actor_is_one_entity_with_the_words_that_name_it(self):
        made = self.cli("suggest", self.project).rows[0]
        self.assertEqual(made["articles"], 2)
        rows = self.list("suggestions")
        self.assertEqual(len(rows), made["suggestions"])
        marsh = self.pending(entity="Helena Marsh")
        self.assertEqual([row["text"] for row in marsh].count("Marsh"), 2)
        self.assertEqual(len({row["article"] for row in marsh}), 2)
        for row in rows:
            self.assertTrue(row["reason"] and row["rule"] and 0 <= row["confidence"] <= 1, row)
        self.assertEqual(self.list("entities"), [])
        self.assertEqual(self.list("annotations"), [])

    def test_deciding_is_an_edit_that_undo_takes_back(self):
        self.cli("suggest", self.project)
        count = len(self.pending(entity="Helena Marsh"))
        self.assertEqual(self.cli("accept", self.project, "--entity", "Helena Marsh").rows, [{"accepted": count}])
        self.assertEqual({row["origin"] for row in self.list("annotations")}, {"accepted"})
        self.assertEqual(len(self.list("annotations")), count)
        rest = len(self.pending())
        self.assertEqual(self.cli("reject", self.project, "--kind", "mention").rows, [{"rejected": rest}])
        self.assertEqual(self.pending(), [])
        self.assertEqual(self.cli("suggest", self.project).rows[0]["suggestions"], 0)
        self.cli("undo", self.project, 2)
        self.assertEqual(len(self.pending()), count + rest)
        self.assertEqual(self.list("annotations"), [])
        self.assertEqual(self.cli("check", self.project).rows[0]["problems"], [])

    def test_only_what_is_named_is_decided_on(self):
        self.cli("suggest", self.project)
        self.assertEqual(self.cli("accept", self.project, "--confidence", 101).rows, [{"accepted": 0}])
        self.assertEqual(self.cli("accept", self.project, "--kind", "claim").rows, [{"accepted": 0}])
        here = [row for row in self.pending() if row["text"] == "Paris"]
        self.assertEqual(len(here), 1)
        self.cli("reject", self.project, "--article", "Two")
        self.assertEqual({row["article"] for row in self.pending()} & {here[0]["article"]}, set())
        self.cli("accept", self.project, "--article", "Nobody", status=1)


class SuggestEventsTest(CliTest):
    def setUp(self):
        super().setUp()
        head = "Source: Paper\nDate: 2024-11-29\n\n"
        self.new(one=f"Title: One\n{head}Government troops entered Paris on Thursday. It was calm.\n",
                 two=f"Title: Two\n{head}Troops of the government entered Paris on Thursday. Nobody slept.\n")

    def test_what_several_tell_is_one_event_of_a_timeline(self):
        self.cli("suggest", self.project, "--kind", "event")
        rows = self.list("suggestions")
        self.assertEqual([(row["kind"], row["event"], row["happened"]) for row in rows],
                         [("event", ENTRY, "2024-11-28")] * 2)
        self.assertEqual(self.list("events"), [])
        self.assertEqual(self.cli("accept", self.project, "--event", "Nothing").rows, [{"accepted": 0}])
        self.assertEqual(self.cli("accept", self.project, "--kind", "event").rows, [{"accepted": 2}])
        events = self.list("events")
        self.assertEqual([(row["name"], row["happened"], row["articles"]) for row in events],
                         [(ENTRY, "2024-11-28", 2)])
        self.cli("undo", self.project)
        self.assertEqual(self.list("events"), [])
        self.cli("reject", self.project, "--event", ENTRY)
        self.assertEqual({row["state"] for row in self.list("suggestions")}, {"rejected"})

    def test_analyze_tells_events_only_to_those_who_ask(self):
        text = self.write("story.txt", "Government troops entered Paris on Thursday. It was calm.\n")
        asked = self.cli("analyze", text, "--published", "2024-11-29", "--what", "events").rows
        self.assertEqual([(row["kind"], row["event"], row["happened"]) for row in asked],
                         [("event", ENTRY, "2024-11-28")])
        kinds = {row["kind"] for row in self.cli("analyze", text, "--published", "2024-11-29").rows}
        self.assertNotIn("event", kinds)


class SuggestClaimsTest(CliTest):
    def setUp(self):
        super().setUp()
        head = "Source: Paper\nDate: 2024-11-28\n\n"
        self.new(low=f"Title: Low\n{head}At least 25 people were killed in London on Monday. It was raining.\n",
                 high=f"Title: High\n{head}The council said 31 people were killed in London. Nobody slept.\n")

    def test_a_claim_of_several_articles_has_each_ones_value(self):
        self.cli("suggest", self.project, "--kind", "claim")
        rows = self.list("suggestions")
        self.assertEqual({row["kind"] for row in rows}, {"claim"})
        self.assertEqual({row["claim"] for row in rows}, {"People were killed in London, 25 November 2024"})
        self.assertEqual(sorted(row["value"] for row in rows), [25, 31])
        self.assertEqual([row["certainty"] for row in rows if row["value"] == 25], ["at least"])
        self.assertEqual(self.cli("accept", self.project, "--kind", "claim").rows, [{"accepted": 2}])
        self.assertEqual([row["occurrences"] for row in self.list("claims")], [2])

    def test_articles_on_one_event_stand_in_one_group(self):
        rows = self.cli("events", self.project).rows
        self.assertEqual(len(rows), 2)
        for row in rows:
            self.assertEqual(row["articles"], sum(other["event"] == row["event"] for other in rows))
        self.assertEqual(len(self.cli("events", self.project, "--suggest").rows),
                         2 if rows[0]["articles"] == 2 else 0)


if __name__ == "__main__":
    unittest.main()
