// Swift calls nothing in this library: it is preloaded into a program.
