"""Drives the built window as a person does: by accessible names (AT-SPI), the keyboard and the pointer, in a real
window on an X server and session bus of its own. A test runs itself again inside those (see on_a_desktop)."""

import atexit
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

SECONDS = 120  # a sanitized program on a busy machine
SIZE = "1440x900"


def on_a_desktop():
    """Called first by each test file: the same file again with a display, a bus and settings of its own, and in it the
    window manager and the bus of screen readers."""
    if os.environ.get("PARALLAX_DESKTOP"):
        start_desktop()
        return
    home = tempfile.mkdtemp(prefix="parallax-home-")
    environment = dict(os.environ, PARALLAX_DESKTOP="1", HOME=home, XDG_CONFIG_HOME=home + "/config",
                       XDG_DATA_HOME=home + "/data", XDG_CACHE_HOME=home + "/cache", QT_QPA_PLATFORM="xcb",
                       XDG_RUNTIME_DIR=home, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="0")
    os.chmod(home, 0o700)
    try:
        sys.exit(subprocess.call(["xvfb-run", "-a", "-s", f"-screen 0 {SIZE}x24 -nolisten tcp", "dbus-run-session", "--",
                                  sys.executable, "-B", *sys.argv], env=environment))
    finally:
        shutil.rmtree(home, ignore_errors=True)


def start_desktop():
    managed = pathlib.Path(os.environ["HOME"]) / "managed"
    for command in (["openbox", "--startup", f"touch {managed}"],
                    ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"]):
        helper = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        atexit.register(end, helper)
    eventually("the window manager", managed.exists)


def end(process):
    process.terminate()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def eventually(what, condition):
    """The first true value that condition() gives; what it waits for is named when it never does."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        try:
            if value := condition():
                return value
        except Exception as reason:  # a widget may go while it is looked at
            if type(reason).__name__ not in ("GError", "Error", "LookupError", "AttributeError", "NotImplementedError"):
                raise
        time.sleep(0.05)
    raise AssertionError(f"waited {SECONDS} s for: {what}")


def keys(*names):
    subprocess.run(["xdotool", "key", "--delay", "30", *names], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "12", text], check=True)


class Widget:
    """What a screen reader knows of a widget, an item or the window."""

    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def name(self):
        return self.accessible.name

    @property
    def role(self):
        return self.accessible.getRoleName()

    def has(self, state):
        import pyatspi
        return self.accessible.getState().contains(getattr(pyatspi, "STATE_" + state))

    @property
    def children(self):
        count = self.accessible.childCount
        return [Widget(child) for i in range(min(count, 400)) if (child := self.accessible.getChildAtIndex(i))]

    def find(self, name, role=None):
        """The first below with this name (and role) that shows; breadth first, so that frames come before their parts."""
        level = [self]
        while level:
            below = []
            for widget in level:
                try:
                    if widget.name == name and role in (None, widget.role) and widget.has("SHOWING"):
                        return widget
                    below += widget.children
                except Exception:  # went away meanwhile
                    continue
            level = below
        return None

    def need(self, name, role=None):
        return eventually(f"{role or 'widget'} “{name}”", lambda: self.find(name, role))

    def gone(self, name, role=None):
        eventually(f"no {role or 'widget'} “{name}”", lambda: self.find(name, role) is None)

    def press(self):
        self.accessible.queryAction().doAction(0)

    def focus(self):
        self.accessible.queryComponent().grabFocus()

    @property
    def text(self):
        return self.accessible.queryText().getText(0, -1)

    def set_text(self, text):
        self.accessible.queryEditableText().setTextContents(text)

    def select_text(self, start, end):
        """Characters [start, end), as by the mouse."""
        text = self.accessible.queryText()
        if not text.addSelection(start, end):
            text.setSelection(0, start, end)


class WindowTest(unittest.TestCase):
    """A test with the window open on a project of its own: self.window, self.project."""

    maxDiff = None
    arguments = ()  # more for the program's command line

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="parallax-window-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.project = self.folder / "p.parallax"
        shutil.copy(os.environ["PARALLAX_SAMPLE"], self.project)
        self.program = subprocess.Popen([os.environ["PARALLAX"], *self.arguments, self.project], stdin=subprocess.DEVNULL)
        self.addCleanup(end, self.program)
        self.window = eventually("the window", self.find_window)

    def find_window(self):
        import pyatspi
        if self.program.poll() is not None:
            self.fail(f"the program ended with {self.program.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            application = desktop.getChildAtIndex(i)
            if application and application.get_process_id() == self.program.pid and application.childCount:
                return Widget(application)
        return None

    def titles(self):
        """The articles as the list names them, from the top."""
        articles = self.window.find("Articles", "list")
        return [child.name for child in articles.children if child.role == "list item"] if articles else []

    def quit(self):
        keys("ctrl+q")
        self.assertEqual(self.program.wait(SECONDS), 0)

    def shot(self, path):
        """A picture of the screen, for looking at."""
        subprocess.run(["import", "-window", "root", str(path)], check=True)
