"""Runs a program in a pseudo terminal of 120x40 and measures it from the outside."""

import fcntl, glob, os, select, shutil, signal, struct, sys, termios, time

# The answers of a terminal to queries about its kind and the position of the cursor.
ANSWERS = {b"\x1b[c": b"\x1b[?62;22c", b"\x1b[>c": b"\x1b[>0;276;0c", b"\x1b[6n": b"\x1b[1;1R"}


class Terminal:
    def __init__(self, words, environment):
        self.master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        os.set_blocking(self.master, False)
        # The child opens the terminal after setsid, which makes it its controlling terminal.
        files = [(os.POSIX_SPAWN_OPEN, 0, os.ttyname(slave), os.O_RDWR, 0)]
        files += [(os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        program = shutil.which(words[0]) or sys.exit(f"{words[0]}: no such program")
        self.started = time.monotonic_ns()
        self.pid = os.posix_spawn(program, words, environment, file_actions=files, setsid=True)
        self.slave, self.is_running = slave, True

    def frame(self, since, quiet, limit=10.0):
        """Returns the milliseconds from `since` to the last byte before `quiet` seconds of silence, or None if there
        was no output, and the number of bytes."""
        last, count, self.seen = None, 0, b""
        end = since + int(limit * 1e9)
        while (now := time.monotonic_ns()) < end:
            patience = quiet if last else (end - now) / 1e9
            if not select.select([self.master], [], [], patience)[0]:
                break
            data = os.read(self.master, 1 << 16)
            last, count, self.seen = time.monotonic_ns(), count + len(data), self.seen + data
            for question, answer in ANSWERS.items():
                if question in data:
                    os.write(self.master, answer)
        return (last - since) / 1e6 if last else None, count

    def first_frame(self, quiet=0.15):
        return self.frame(self.started, quiet)

    def press(self, key, quiet=0.03):
        since = time.monotonic_ns()
        os.write(self.master, key)
        return self.frame(since, quiet, limit=2)

    def idle(self, seconds):
        """Returns how often the program woke up, and how many bytes it wrote, during `seconds` without keys."""
        before = self.wake_ups()
        count = self.frame(time.monotonic_ns(), seconds, limit=seconds)[1]
        return self.wake_ups() - before, count

    def wake_ups(self):
        tasks = glob.glob(f"/proc/{self.pid}/task/*/status")
        return sum(int(line.split()[1]) for task in tasks for line in open(task) if "ctxt_switches" in line)

    def memory(self):
        """Returns the proportional set size in MiB."""
        return next(int(line.split()[1]) / 1024 for line in open(f"/proc/{self.pid}/smaps_rollup") if line.startswith("Pss:"))

    def quit(self, key=b"q", patience=20):
        """Ends the program with its own key, or else with SIGKILL."""
        os.write(self.master, key)
        end = time.monotonic() + patience
        while not os.waitpid(self.pid, os.WNOHANG)[0]:
            self.frame(time.monotonic_ns(), 0.01, limit=0.01)
            if time.monotonic() > end:
                os.killpg(self.pid, signal.SIGKILL)
        os.close(self.master)
        os.close(self.slave)


def environment(home):
    """Returns an environment that is independent of the user's."""
    return {"HOME": home, "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
            "SHELL": "/bin/sh", "SWIFT_DETERMINISTIC_HASHING": "1"}
