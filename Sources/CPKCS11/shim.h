// Declarations only: the module that a vault names is loaded when it is needed.
#include <p11-kit-1/p11-kit/pkcs11.h>
