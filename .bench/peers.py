"""Other terminal programs, each with something to show, to be measured beside toprated."""

import os, shutil, subprocess

from terminal import environment

DOWN, UP = b"\x1bOB", b"\x1bOA"


class Peer:
    def __init__(self, command, expected, keys=(b"j", b"k")):
        self.command, self.expected = command, expected
        # Down and up again, so that the selection moves with every key.
        self.keys = [keys[0]] * 4 + [keys[1]] * 4
        self.name = command[0]


def installed(home, names=None):
    """Those that there are, with their files made in `home`."""
    files, repository = os.path.join(home, "files"), os.path.join(home, "repository")
    all = [
        Peer(["ncdu", files], "Total disk usage"),
        Peer(["nnn", files], "file-001"),
        Peer(["btop"], "Pid:", (b"\x1b[B", b"\x1b[A")),
        Peer(["newsboat", "-C", "/dev/null", "-u", f"{home}/urls", "-c", f"{home}/news.db"], "Feed 10", (DOWN, UP)),
        Peer(["mc", "-u", files], "file-001", (DOWN, UP)),
        Peer(["tig", "-C", repository], "Commit 190"),
        Peer(["calcurse", "-D", f"{home}/calcurse"], "Appointments"),
        Peer(["htop"], "Help", (DOWN, UP)),
        Peer(["vit"], "Task 10"),
        Peer(["visidata", f"{home}/table.csv"], "row10"),
    ]
    found = [peer for peer in all if shutil.which(peer.name) and (not names or peer.name in names)]
    prepare(home, files, repository, [peer.name for peer in found])
    return found


def prepare(home, files, repository, names):
    def write(name, text):
        path = os.path.join(home, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file:
            file.write(text)

    def run(*words, text=None):
        subprocess.run(words, check=True, capture_output=True, text=True, input=text, env=environment(home))

    numbers = range(1, 201)
    for number in numbers:
        write(f"files/file-{number:03}", "x" * 100 * number)
    write("urls", "".join(f'file://{home}/{number}.xml "~Feed {number}"\n' for number in numbers))
    write("calcurse/apts", "11/22/2026 @ 10:00 -> 11/22/2026 @ 11:00 |Meeting\n")
    write("table.csv", "name,value\n" + "".join(f"row{number},{number}\n" for number in numbers))
    if "tig" in names:
        commits = "".join(
            f"commit refs/heads/main\ncommitter A <a@b> {1_790_000_000 + number} +0000\n"
            f"data <<E\nCommit {number}\nE\n\n"
            for number in numbers)
        run("git", "init", "-q", "-b", "main", repository)
        run("git", "-C", repository, "fast-import", "--quiet", text=commits)
    if "vit" in names:
        write(".taskrc", f"data.location={home}/tasks\nconfirmation=no\n")
        write(".vit/config.ini", "")
        write("tasks.json", "".join(f'{{"description":"Task {number}"}}\n' for number in numbers))
        run("task", "import", os.path.join(home, "tasks.json"))
