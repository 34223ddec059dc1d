// Swift reads the arguments from /proc and ends the program where there is none. Whatever links this
// gives it those that the program was started with.
