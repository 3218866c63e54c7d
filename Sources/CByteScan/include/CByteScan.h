// Whole vectors of bytes at a time: what Swift's SIMD types cannot say, the bit mask of a
// comparison. Plain clang vectors, so that every processor has them.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint8_t byte_scan_v64 __attribute__((ext_vector_type(64), aligned(1)));
typedef bool byte_scan_m64 __attribute__((ext_vector_type(64)));

/// Bit `i` is set where `bytes[i]` is `a` or `b`; 64 bytes are read.
static inline uint64_t byte_scan_either(const uint8_t *bytes, uint8_t a, uint8_t b) {
    byte_scan_v64 v;
    memcpy(&v, bytes, 64);
    byte_scan_m64 m = __builtin_convertvector((v == a) | (v == b), byte_scan_m64);
    uint64_t mask;
    memcpy(&mask, &m, 8);
    return mask;
}

/// What the bytes of a cell are, as a union of these.
enum {
    byte_scan_digit = 1,
    /// Stands between the digits of a number: - ( ) + .
    byte_scan_separator = 2,
    byte_scan_letter = 4,
    byte_scan_at = 8,
    /// Beyond ASCII.
    byte_scan_high = 16,
    byte_scan_blank = 32,
    byte_scan_other = 64,
    /// Stands in dates and times: / and :
    byte_scan_date_mark = 128,
};

/// A cell's place in a text.
typedef struct {
    uint32_t start, length;
} byte_scan_cell;

/// What the cells of a block of rows are, column by column: `classes[c * rows + r]` has the kinds of
/// cell `c` of row `r`, and above them its number of digits (at most 255); 0 where it has fewer than
/// `least` bytes or is not there. Cell `c` of row `r` is `cells[row_starts[r] + c]`, which lies in
/// `bytes[..<count]`; `row_starts` has `rows + 1` elements. `filled[c]` is the number of cells that
/// are not empty.
void byte_scan_classify(
    const uint8_t *bytes, size_t count, const byte_scan_cell *cells, const intptr_t *row_starts,
    size_t rows, size_t width, uint32_t least, uint16_t *classes, uint32_t *filled);

/// Widens ASCII: copies `bytes` to `units` and, in lower case, to `folded` up to the first byte
/// beyond ASCII, in steps of 16.
///
/// - Returns: How many were copied.
size_t byte_scan_widen(
    const uint8_t *bytes, size_t count, uint16_t *units, uint16_t *folded);

/// The length of a start of `bytes` that is valid UTF-8 (RFC 3629) and ends with a whole character;
/// what follows may be valid as well. `characters` is raised by the number of characters beyond
/// ASCII in it.
size_t byte_scan_valid_utf8(const uint8_t *bytes, size_t count, size_t *characters);
