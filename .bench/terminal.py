"""A program in a pseudo terminal, and what it costs there."""

import fcntl, glob, os, select, shutil, signal, struct, sys, termios, time

COLUMNS, ROWS = 120, 40
# What a terminal answers when it is asked who it is and where the cursor stands.
ANSWERS = {b"\x1b[c": b"\x1b[?62;22c", b"\x1b[>c": b"\x1b[>0;276;0c", b"\x1b[6n": b"\x1b[1;1R"}


class Terminal:
    """Starts `words`; times are those of the last byte that was read, in milliseconds."""

    def __init__(self, words, environment):
        self.master, self.slave = os.openpty()
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        os.set_blocking(self.master, False)
        self.shown, self.count = b"", 0
        # Opened by the child after setsid, so that it is its controlling terminal.
        files = [(os.POSIX_SPAWN_OPEN, 0, os.ttyname(self.slave), os.O_RDWR, 0)]
        files += [(os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        program = shutil.which(words[0])
        self.started = time.monotonic_ns()
        self.pid = os.posix_spawn(program, words, environment, file_actions=files, setsid=True)

    def read(self, since, quiet, expected=b"", limit=10.0):
        """Until nothing has come for `quiet` seconds and `expected` is among it: the time, and how many bytes."""
        last, count, self.shown = None, 0, b""
        end = time.monotonic_ns() + int(limit * 1e9)
        while (now := time.monotonic_ns()) < end:
            is_whole = last is not None and expected in self.shown
            patience = min(quiet, (end - now) / 1e9) if is_whole else (end - now) / 1e9
            if not select.select([self.master], [], [], patience)[0]:
                if is_whole:
                    break
                continue
            data = self.take()
            last = time.monotonic_ns()
            count += len(data)
            self.shown += data
        return (last - since) / 1e6 if last and expected in self.shown else None, count

    def take(self):
        """What is there, counted; what is asked is answered."""
        data = os.read(self.master, 1 << 16)
        self.count += len(data)
        for question, answer in ANSWERS.items():
            if question in data:
                os.write(self.master, answer)
        return data

    def first_frame(self, expected, quiet=0.15):
        return self.read(self.started, quiet, expected.encode())[0]

    def press(self, key, quiet=0.03, limit=1.0):
        self.drain(0.001)
        since = time.monotonic_ns()
        os.write(self.master, key)
        return self.read(since, quiet, limit=limit)

    def walk(self, keys, quiet):
        """Through a dashboard, from its first frame to its end."""
        if self.first_frame("quit", quiet=0.5) is None:
            sys.exit("the dashboard does not open under callgrind")
        for key in keys:
            self.press(key, quiet=quiet)
        self.leave(b"q")

    def drain(self, seconds):
        """Reads what comes on its own."""
        self.read(0, seconds, limit=seconds)

    def family(self):
        """The program and all that it has started."""
        parents = {}
        for stat in glob.glob("/proc/[0-9]*/stat"):
            for line in lines(stat):
                parents[int(stat.split("/")[2])] = int(line.rpartition(")")[2].split()[1])
        family = [self.pid]
        for member in family:
            family += [pid for pid, parent in parents.items() if parent == member]
        return family

    def wake_ups(self):
        """How often any thread of it has been given a core."""
        return sum(
            int(line.split()[1])
            for pid in self.family() for status in glob.glob(f"/proc/{pid}/task/*/status")
            for line in lines(status) if "ctxt_switches" in line)

    def memory(self):
        """Proportional set size, in megabytes."""
        return sum(
            int(line.split()[1]) / 1024
            for pid in self.family() for line in lines(f"/proc/{pid}/smaps_rollup") if line.startswith("Pss:"))

    def leave(self, key):
        """By its own key."""
        os.write(self.master, key)
        if not self.ends_within(20):
            self.close()

    def close(self):
        for end in signal.SIGTERM, signal.SIGKILL:
            os.killpg(self.pid, end)
            if self.ends_within(0.5):
                break

    def ends_within(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if os.waitpid(self.pid, os.WNOHANG)[0]:
                os.close(self.master)
                os.close(self.slave)
                return True
            self.drain(0.005)
        return False


def lines(path):
    """Of a file that may be gone."""
    try:
        with open(path) as file:
            return file.readlines()
    except OSError:
        return []


def watch(terminals, seconds):
    """Reads what all of them write, so that none has to wait for it."""
    end = time.monotonic() + seconds
    by_master = {terminal.master: terminal for terminal in terminals}
    while (rest := end - time.monotonic()) > 0:
        for master in select.select(by_master, [], [], rest)[0]:
            by_master[master].take()


def environment(home):
    """Nobody's settings."""
    return {
        "HOME": home, "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
        "SHELL": "/bin/sh", "SWIFT_DETERMINISTIC_HASHING": "1"}
