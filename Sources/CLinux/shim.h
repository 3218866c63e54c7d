#include <sys/prctl.h>
#include <sys/random.h>

// `prctl` takes a variable number of arguments, which Swift cannot call.
static inline int linux_set_undumpable(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
