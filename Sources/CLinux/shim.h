#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/random.h>

// `prctl` takes a variable number of arguments, which Swift cannot call.
static inline int linux_set_undumpable(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

// The flags are an enumeration whose members are macros of themselves, which Swift does not see.
static inline int linux_event_descriptor(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

// From now on the calling thread, and threads that it starts, have a working folder and a mask of
// file modes of their own (CLONE_FS). Declared here: <sched.h> has it for GNU sources alone.
extern int unshare(int);
static inline int linux_own_folder(void) { return unshare(0x200); }

// Everything of the file system of a descriptor is on disk. <unistd.h> has it for GNU sources alone.
extern int syncfs(int);
static inline int linux_sync_file_system(int descriptor) { return syncfs(descriptor); }
