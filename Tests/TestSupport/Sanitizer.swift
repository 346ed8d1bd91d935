import Foundation

/// Whether the tests and the command are built with a sanitizer (Tests/Fuzz/README.md), which takes
/// several times the time and memory: limits of these are then not looked at.
package let isSanitized =
  dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil

/// ThreadSanitizer does not start where files may not be larger than a limit (ulimit -f).
package let isThreadSanitized = dlsym(nil, "__tsan_init") != nil
