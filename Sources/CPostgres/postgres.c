#include "CPostgres.h"

#include <dlfcn.h>
#include <stddef.h>

static struct {
#define PQ_POINTER(result, name, parameters, arguments) __typeof__(&PQ##name) name;
    PQ_FUNCTIONS(PQ_POINTER)
#undef PQ_POINTER
} loaded;

const char *pq_load(void) {
    void *library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return "libpq.so.5";
#define PQ_FIND(result, name, parameters, arguments) \
    loaded.name = (__typeof__(&PQ##name))dlsym(library, "PQ" #name); \
    if (loaded.name == NULL) return "PQ" #name;
    PQ_FUNCTIONS(PQ_FIND)
#undef PQ_FIND
    return NULL;
}

#define PQ_CALL(result, name, parameters, arguments) \
    result pq_##name parameters { return loaded.name arguments; }
PQ_FUNCTIONS(PQ_CALL)
#undef PQ_CALL
