#!/usr/bin/env python3
"""Plants a breach of each rule in a small tree that keeps them all, and expects the checker to name it."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from check import breaches

CLASSES = {"QWidget", "QApplication", "QMessageBox", "QLabel"}
GOOD = {
    "models/CMakeLists.txt": "# order\nforeach(folder domain text storage project)\nendforeach()\n",
    "models/domain/CMakeLists.txt": "parallax_library(models_domain LINKS Qt6::Core)",
    "models/domain/span.h": "#pragma once\n#include <QString>\n",
    "models/text/CMakeLists.txt": "parallax_library(models_text\n    LINKS parallax::models_domain ICU::uc)",
    "models/text/words.h": '#pragma once\n#include "models/domain/span.h"\n',
    "models/text/words.cpp": '#include "models/text/words.h"\nauto s = u"Select words and press E";\n',
    "models/storage/CMakeLists.txt":
        "parallax_library(models_storage LINKS parallax::models_domain)\n"
        "target_link_libraries(parallax_models_storage PRIVATE SQLiteCpp)\n",
    "models/storage/reader.cpp": '#include <SQLiteCpp/SQLiteCpp.h>\nauto q = "SELECT 1";\n',
    "models/project/CMakeLists.txt": "parallax_library(models_project LINKS parallax::models_storage)",
    "models/project/project.h": '#pragma once\n// #include "ui/reading/pane.h"; "SELECT 1"; QWidget\n'
                                '#include "models/domain/span.h"\n',
    "ui/CMakeLists.txt": "foreach(folder widgets reading timeline main_window)\nendforeach()\n",
    "ui/widgets/CMakeLists.txt": "parallax_library(ui_widgets LINKS parallax::models_domain Qt6::Widgets)",
    "ui/widgets/chip.h": "#pragma once\nclass QWidget;\n",
    "ui/reading/CMakeLists.txt": "parallax_library(ui_reading LINKS parallax::ui_widgets parallax::models_project)",
    "ui/reading/pane.h": '#pragma once\n#include "ui/widgets/chip.h"\n#include "models/project/project.h"\n',
    "ui/reading/pane.cpp": '#include "ui/reading/pane.h"\n#include "pane.moc"\n',
    "ui/timeline/CMakeLists.txt": "parallax_library(ui_timeline LINKS parallax::ui_widgets parallax::models_project)",
    "ui/timeline/view.h": '#pragma once\n#include "ui/widgets/chip.h"\n',
    "ui/main_window/CMakeLists.txt": "parallax_library(ui_main_window LINKS parallax::ui_reading parallax::ui_timeline)",
    "ui/main_window/window.cpp": '#include "ui/reading/pane.h"\n#include "ui/timeline/view.h"\n',
    "app/CMakeLists.txt":
        "add_executable(parallax main.cpp)\ntarget_link_libraries(parallax PRIVATE parallax::ui_main_window)\n"
        "add_executable(parallax-cli cli.cpp)\ntarget_link_libraries(parallax-cli PRIVATE parallax::models_project)\n",
    "app/main.cpp": '#include "ui/reading/pane.h"\n#include <QApplication>\n',
}


class CheckerTest(unittest.TestCase):
    def found(self, **changes):
        with tempfile.TemporaryDirectory() as top:
            for name, text in (GOOD | changes.pop("files", {})).items():
                path = Path(top, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return breaches(top, CLASSES)

    def expect(self, files, sentence):
        found = self.found(files=files)
        self.assertEqual(len(found), 1, found)
        self.assertIn(sentence, found[0])

    def test_a_good_tree_has_no_breach(self):
        self.assertEqual(self.found(), [])

    def test_include_without_a_link(self):
        self.expect({"models/text/words.cpp": '#include "models/project/project.h"\n'},
                    "models/text/words.cpp: includes models/project/project.h, but")

    def test_include_of_a_folder_inside_a_linked_one(self):
        inside = {"models/CMakeLists.txt": "foreach(folder domain text text/dates storage project)\nendforeach()\n",
                  "models/text/dates/CMakeLists.txt": "parallax_library(models_text_dates LINKS parallax::models_text)",
                  "models/text/dates/date.h": "#pragma once\n"}
        self.assertEqual(self.found(files=inside), [])
        self.expect(inside | {"models/text/words.cpp": '#include "models/text/dates/date.h"\n'},
                    "links no way to models/text/dates")

    def test_include_of_ui_from_models(self):
        self.expect({"models/project/project.cpp": '#include "ui/reading/pane.h"\n'}, "links no way to ui/reading")

    def test_include_of_ui_in_angle_brackets(self):
        self.expect({"models/project/project.cpp": "#  include <ui/reading/pane.h>\n"}, "links no way to ui/reading")

    def test_include_of_app(self):
        self.expect({"ui/reading/pane.cpp": '#include "app/log.h"\n', "app/log.h": "#pragma once\n"},
                    "ui/reading/pane.cpp: includes app/log.h")

    def test_include_of_a_header_that_does_not_exist(self):
        self.expect({"models/text/words.cpp": '#include "models/domain/gone.h"\n'}, "does not exist")

    def test_include_not_from_the_top(self):
        self.expect({"models/text/words.cpp": '#include "words.h"\n'}, "not written from the top")
        self.expect({"models/text/words.cpp": '#include "../domain/span.h"\n'}, "not written from the top")

    def test_sibling_in_ui_even_where_linked(self):
        found = self.found(files={
            "ui/timeline/CMakeLists.txt": "parallax_library(ui_timeline LINKS parallax::ui_reading)",
            "ui/timeline/view.h": '#pragma once\n#include "ui/reading/pane.h"\n'})
        self.assertIn("ui/timeline/CMakeLists.txt: links its sibling ui/reading", found)
        self.assertIn("ui/timeline/view.h: includes its sibling ui/reading/pane.h", found)

    def test_link_against_the_order(self):
        self.expect({"models/domain/CMakeLists.txt": "parallax_library(models_domain LINKS parallax::models_text)"},
                    "models/domain/CMakeLists.txt: links models/text, which stands after it")

    def test_link_to_a_folder_that_does_not_exist(self):
        self.expect({"models/text/CMakeLists.txt":
                     "parallax_library(models_text LINKS parallax::models_domain parallax::models_words)"},
                    "parallax::models_words, which no folder declares")

    def test_folder_that_nothing_builds(self):
        self.expect({"models/items/list.cpp": "int x;\n"}, "no CMakeLists.txt builds this folder")

    def test_widgets_by_every_way_of_naming_them(self):
        for line in ("#include <QLabel>", "#include <QtWidgets/QLabel>", "#include <QtWidgets>", "#include <qlabel.h>",
                     "#include <QtCharts/QChart>", "class QWidget;", "auto b = QMessageBox::warning;"):
            self.expect({"models/text/words.cpp": line + "\n"}, "below ui/")

    def test_widgets_linked_below_ui(self):
        found = self.found(files={
            "models/text/CMakeLists.txt": "parallax_library(models_text LINKS parallax::models_domain Qt6::Charts)"})
        self.assertEqual(found, ["models/text/CMakeLists.txt: models_text reaches Qt6::Charts"])

    def test_widgets_reached_by_the_cli(self):
        found = self.found(files={"app/CMakeLists.txt": GOOD["app/CMakeLists.txt"]
                                  + "target_link_libraries(parallax-cli PRIVATE parallax::ui_widgets)\n"})
        self.assertIn("app/CMakeLists.txt: parallax-cli reaches Qt6::Widgets", found)

    def test_sql_text_anywhere_but_in_storage(self):
        for sql in ('"SELECT id FROM article"', 'u"  INSERT INTO a VALUES (1)"', 'R"(\nUPDATE a SET b = 1)"',
                    'R"sql(DELETE FROM a)sql"', '"PRAGMA user_version"', '"CREATE TABLE a (b)"', '"select a from b"',
                    '"WITH t AS (SELECT 1) SELECT 2"', '"BEGIN IMMEDIATE"'):
            self.expect({"models/project/project.cpp": f"auto q = {sql};\n"}, "SQL outside models/storage")
            self.expect({"app/main.cpp": f"auto q = {sql};\n"}, "SQL outside models/storage")

    def test_sqlite_headers_anywhere_but_in_storage(self):
        for header in ("<sqlite3.h>", "<SQLiteCpp/Database.h>", "<QSqlQuery>", "<QtSql/QSqlQuery>"):
            self.expect({"models/project/project.cpp": f"#include {header}\n"}, "outside models/storage")

    def test_sqlite_linked_anywhere_but_in_storage(self):
        self.expect({"models/text/CMakeLists.txt":
                     "parallax_library(models_text LINKS parallax::models_domain SQLite::SQLite3)"},
                    "links SQLite::SQLite3, outside models/storage")

    def test_widgets_that_know_a_project(self):
        self.expect({"ui/widgets/CMakeLists.txt":
                     "parallax_library(ui_widgets LINKS parallax::models_domain parallax::models_storage)"},
                    "ui/widgets knows no project")

    def test_header_without_pragma_once(self):
        self.expect({"models/text/words.h": "// #pragma once\n"}, "models/text/words.h: has no #pragma once")


if __name__ == "__main__":
    unittest.main()
