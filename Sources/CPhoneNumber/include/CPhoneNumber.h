#ifndef STRATA_CPHONENUMBER_H
#define STRATA_CPHONENUMBER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Parses `text` (UTF-8, `length` bytes) as a telephone number as dialled from `region`
/// (ISO 3166 alpha-2, or "ZZ" when only the international form counts).
///
/// Returns 1 and writes the E.164 form (NUL-terminated, at most 17 bytes) into `e164` and the
/// number's region into `found` (3 bytes) when the number is valid, otherwise 0.
/// Costs about 20 microseconds; safe to call from any thread.
int32_t strata_phone_parse(const char *text, size_t length, const char *region, char *e164,
                           char *found);

#ifdef __cplusplus
}
#endif
#endif
