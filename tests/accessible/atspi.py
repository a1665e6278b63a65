#!/usr/bin/python3
"""Reads the window as a screen reader does, over AT-SPI, and drives it by keys.

    xvfb-run -a dbus-run-session -- /usr/bin/python3 atspi.py PROGRAM

Exit status 77: what it needs is not here. A failure says what was expected and what was found."""

import os
import subprocess
import sys
import tempfile
import time

try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as problem:
    print(f"skipped: {problem}. It needs python3-gi, gir1.2-atspi-2.0 and at-spi2-core.")
    sys.exit(77)

PATIENCE = 60  # seconds, on a busy machine
heard = []     # (kind of event, name of the object, role)


def listen(event):
    try:
        heard.append((event.type, event.source.get_name() or "", event.source.get_role_name()))
    except GLib.Error:
        pass  # it is gone already


def settle(seconds):
    """Lets events come in."""
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def wait_for(what, found):
    """Until found() gives something; a failed check otherwise."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            result = found()
        except GLib.Error:
            result = None
        if result:
            return result
        settle(0.1)
    raise AssertionError(f"not found in {PATIENCE} s: {what}; heard last: {heard[-8:]}")


def walk(item, depth=0):
    """All objects below, but of a long list only the first ones."""
    yield item
    if depth > 25:
        return
    for i in range(min(item.get_child_count(), 60)):
        child = item.get_child_at_index(i)
        if child is not None:
            yield from walk(child, depth + 1)


def find(top, role=None, name=None):
    for item in walk(top):
        if (role is None or item.get_role_name() == role) and (name is None or name in (item.get_name() or "")):
            return item
    return None


def has(item, state):
    return item.get_state_set().contains(state)


def program():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child is not None and child.get_name() == "tcp-teardown":
            return child
    return None


def press(key):
    subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)


def check_window(app):
    frame = wait_for("the window", lambda: find(app, role="frame"))
    # there is no window manager that would give it the keyboard
    subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "TCP Teardown Explorer", "windowfocus", "--sync"],
                   check=True, timeout=PATIENCE)
    assert "TCP Teardown Explorer" in frame.get_name(), frame.get_name()
    bar = wait_for("the menu bar", lambda: find(frame, role="menu bar"))
    menus = [bar.get_child_at_index(i).get_name() for i in range(bar.get_child_count())]
    for menu in ("File", "Edit", "Run", "Lesson", "View", "Help"):
        assert menu in menus, menus
    return frame


def check_first_start(app, frame):
    """An example runs already, three hints stand there, and no dialog is in the way."""
    hints = wait_for("the hints", lambda: find(frame, name="Hints"))
    words = hints.get_name()
    for hint in ("Break it", "Time", "Why?"):
        assert hint in words, words
    events = wait_for("the events", lambda: find(frame, role="list", name="Events up to"))
    wait_for("the example to run by itself", lambda: events.get_child_count() > 2)
    assert app.get_child_count() == 1, [app.get_child_at_index(i).get_name() for i in range(app.get_child_count())]


def check_remembered(home, started):
    """What is remembered lies where freedesktop says, and nothing else is left in the home folder."""
    press("ctrl+q")
    assert started.wait(30) == 0, started.returncode
    assert os.path.exists(home + "/config/tcp-teardown/tcp-teardown.conf"), os.listdir(home)
    assert set(os.listdir(home)) <= {"config", "data", ".cache"}, os.listdir(home)


def check_names(frame):
    """Nothing that can have the focus and can be seen is without a name."""
    count = 0
    for item in walk(frame):
        if not (has(item, Atspi.StateType.FOCUSABLE) and has(item, Atspi.StateType.SHOWING)):
            continue
        count += 1
        inside = item.get_role_name() in ("table cell", "tree item", "scroll bar", "separator")
        assert inside or item.get_name(), f"no name: {item.get_role_name()} in {path(item)}"
    assert count > 20, count


def path(item):
    steps = []
    while item is not None and len(steps) < 12:
        steps.append(f"{item.get_role_name()} {item.get_name()!r}")
        item = item.get_parent()
    return " < ".join(steps)


def check_machines(frame):
    machines = wait_for("the machines", lambda: find(frame, name="Machines and cables"))
    names = [machines.get_child_at_index(i).get_name() for i in range(machines.get_child_count())]
    for word in ("client", "router", "firewall", "server", "Cable"):
        assert any(word in name for name in names), names
    assert all(names), names


def check_events(frame):
    events = wait_for("the events", lambda: find(frame, role="list", name="Events up to"))
    wait_for("a run that stands still", lambda: find(frame, name="unless you act"))
    all_of_it = events.get_child_count()
    press("ctrl+Home")
    wait_for("few events at the start", lambda: events.get_child_count() < all_of_it)
    before = events.get_child_count()
    heard.clear()
    for _ in range(4):
        press("period")
        settle(0.7)
    wait_for("new events in the list", lambda: events.get_child_count() > before)
    names = [events.get_child_at_index(i).get_name() for i in range(events.get_child_count())]
    assert any("SYN" in name for name in names) and all(names), names
    return events


def check_announced():
    """What has just happened was told as a change of name and as a notification that shows."""
    wait_for("an announcement", lambda: [h for h in heard if h[0].startswith("object:property-change:accessible-name")
                                         and "SYN" in h[1]])
    wait_for("a notification", lambda: [h for h in heard if h[0].startswith("object:state-changed:showing")
                                        and h[2] == "notification"])


def check_focus(frame, events):
    """Home in the diagram selects the first event, and the focus is told to be there."""
    diagram = find(frame, name="Sequence diagram")
    assert diagram.get_component_iface().grab_focus() or True
    heard.clear()
    press("Home")
    press("Down")
    told = wait_for("the focus on an event", lambda: [h for h in heard if h[0].startswith("object:state-changed:focused")
                                                      and h[2] == "list item"])
    assert told[-1][1], told
    wait_for("a selected event", lambda: [i for i in range(events.get_child_count())
                                          if has(events.get_child_at_index(i), Atspi.StateType.SELECTED)])


def check_actions(events):
    item = events.get_child_at_index(1)
    action = item.get_action_iface()
    names = [Atspi.Action.get_action_name(action, i) for i in range(action.get_n_actions())]
    assert len(names) == 3, names
    action.do_action(0)
    wait_for("the event to be selected", lambda: has(events.get_child_at_index(1), Atspi.StateType.SELECTED))
    box = item.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    assert box.width > 0 and box.height > 0, (box.width, box.height)


def check_slider(frame):
    slider = wait_for("the bar of the run", lambda: find(frame, role="slider", name="Position in the run"))
    value = slider.get_value_iface()
    assert value.get_maximum_value() > value.get_minimum_value()


def main():
    Atspi.init()
    # a screen reader that listens, so that programs know that there is one
    listener = Atspi.EventListener.new(listen)
    for kind in ("object:property-change:accessible-name", "object:state-changed:showing", "object:state-changed:focused",
                 "object:state-changed:selected"):
        listener.register(kind)
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", HOME=home,
                           XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/data")
        started = subprocess.Popen([sys.argv[1]], env=environment)
        try:
            app = wait_for("the program", program)
            frame = check_window(app)
            check_first_start(app, frame)
            check_names(frame)
            check_machines(frame)
            events = check_events(frame)
            check_announced()
            check_focus(frame, events)
            check_actions(events)
            check_slider(frame)
            check_remembered(home, started)
        finally:
            if started.poll() is None:
                started.terminate()
                started.wait(20)
    print("the window is as a screen reader needs it")


if __name__ == "__main__":
    main()
