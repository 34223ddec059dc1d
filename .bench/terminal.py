"""A program in a pseudo terminal, and what it costs there."""

import fcntl, os, select, shutil, signal, struct, termios, time

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
            try:
                data = os.read(self.master, 1 << 16)
            except OSError:
                break
            last = time.monotonic_ns()
            count += len(data)
            self.shown += data
            for question, answer in ANSWERS.items():
                if question in data:
                    os.write(self.master, answer)
        self.count += count
        return (last - since) / 1e6 if last and expected in self.shown else None, count

    def first_frame(self, expected, quiet=0.15):
        return self.read(self.started, quiet, expected.encode())[0]

    def press(self, key, quiet=0.03, limit=1.0):
        self.drain(0.001)
        since = time.monotonic_ns()
        os.write(self.master, key)
        return self.read(since, quiet, limit=limit)

    def drain(self, seconds):
        """Reads what comes on its own."""
        self.read(0, seconds, limit=seconds)

    def family(self):
        """The program and all that it has started."""
        parents = {}
        for name in filter(str.isdigit, os.listdir("/proc")):
            try:
                parents[int(name)] = int(open(f"/proc/{name}/stat").read().rpartition(")")[2].split()[1])
            except OSError:
                pass
        family = [self.pid]
        for member in family:
            family += [pid for pid, parent in parents.items() if parent == member]
        return family

    def wake_ups(self):
        """How often any thread of it has been given a core."""
        return sum(
            int(line.split()[1])
            for pid in self.family() for thread in os.listdir(f"/proc/{pid}/task")
            for line in open(f"/proc/{pid}/task/{thread}/status") if "ctxt_switches" in line)

    def memory(self):
        """Proportional set size, in megabytes."""
        return sum(
            int(line.split()[1]) / 1024
            for pid in self.family() for line in open(f"/proc/{pid}/smaps_rollup") if line.startswith("Pss:"))

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


def environment(home):
    """Nobody's settings."""
    return {
        "HOME": home, "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
        "SHELL": "/bin/sh", "SWIFT_DETERMINISTIC_HASHING": "1"}
