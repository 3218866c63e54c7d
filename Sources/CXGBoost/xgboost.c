#include "CXGBoost.h"

#include <dlfcn.h>
#include <stddef.h>

static struct {
#define XG_POINTER(name, parameters, arguments) int (*name) parameters;
    XG_FUNCTIONS(XG_POINTER)
#undef XG_POINTER
    const char *(*lastError)(void);
} loaded;

const char *xg_load(void) {
    void *library = dlopen("libxgboost.so.0", RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return "libxgboost.so.0";
#define XG_FIND(name, parameters, arguments) \
    loaded.name = (int (*) parameters)dlsym(library, "XG" #name); \
    if (loaded.name == NULL) return "XG" #name;
    XG_FUNCTIONS(XG_FIND)
#undef XG_FIND
    loaded.lastError = (const char *(*)(void))dlsym(library, "XGBGetLastError");
    return loaded.lastError == NULL ? "XGBGetLastError" : NULL;
}

const char *xg_lastError(void) { return loaded.lastError(); }

#define XG_CALL(name, parameters, arguments) \
    int xg_##name parameters { return loaded.name arguments; }
XG_FUNCTIONS(XG_CALL)
#undef XG_CALL
