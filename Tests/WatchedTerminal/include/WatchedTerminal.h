// Nothing is called from Swift: a program is started with this library before its own.
