// Of the C library, but not in Swift's Glibc module.
#include <stddef.h>

int wcwidth(wchar_t);
