#include "CByteScan.h"

typedef uint8_t v32 __attribute__((ext_vector_type(32), aligned(1)));
typedef bool m32 __attribute__((ext_vector_type(32)));
typedef uint8_t v16 __attribute__((ext_vector_type(16), aligned(1)));
typedef uint16_t w16 __attribute__((ext_vector_type(16), aligned(2)));

// The wider vectors of the machine that the program meets, not only those that every one has.
#if defined(__x86_64__)
#define WIDEST __attribute__((target_clones("arch=x86-64-v3", "default")))
#else
#define WIDEST
#endif

typedef uint8_t v64 __attribute__((ext_vector_type(64), aligned(1)));
typedef bool m64 __attribute__((ext_vector_type(64)));

// One bit a lane of a comparison.
#define BITS32(lanes)                                                                              \
    ({                                                                                             \
        m32 mask_ = __builtin_convertvector((lanes), m32);                                         \
        uint32_t bits_;                                                                            \
        memcpy(&bits_, &mask_, 4);                                                                 \
        bits_;                                                                                     \
    })
#define BITS64(lanes)                                                                              \
    ({                                                                                             \
        m64 mask_ = __builtin_convertvector((lanes), m64);                                         \
        uint64_t bits_;                                                                            \
        memcpy(&bits_, &mask_, 8);                                                                 \
        bits_;                                                                                     \
    })

#define IS(comparison, kind) ((v32)(comparison) & (uint8_t)(kind))

// 32 lanes of 255 before 32 of 0: a load from `32 - n` on has the first n lanes set.
static const uint8_t inside[64] = {
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
};

WIDEST
void byte_scan_classify(
    const uint8_t *bytes, size_t count, const byte_scan_cell *cells, const intptr_t *row_starts,
    size_t rows, size_t width, uint32_t least, uint16_t *classes, uint32_t *filled) {
    memset(filled, 0, width * sizeof *filled);
    for (size_t r = 0; r < rows; r++) {
        const byte_scan_cell *row = cells + row_starts[r];
        size_t present = (size_t)(row_starts[r + 1] - row_starts[r]);
        for (size_t c = 0; c < width; c++) {
            uint32_t length = c < present ? row[c].length : 0;
            filled[c] += length != 0;
            if (length < least) {
                classes[c * rows + r] = 0;
                continue;
            }
            const uint8_t *cell = bytes + row[c].start;
            size_t readable = count - row[c].start;
            v32 kinds = 0;
            uint32_t digits = 0;
            for (uint32_t done = 0; done < length; done += 32) {
                uint32_t rest = length - done;
                v32 v, lanes;
                if (done + 32 <= readable) {
                    memcpy(&v, cell + done, 32);
                } else {
                    v = 0;
                    memcpy(&v, cell + done, rest < 32 ? rest : 32);
                }
                memcpy(&lanes, inside + 32 - (rest < 32 ? rest : 32), 32);
                v32 kind = IS((v - (uint8_t)0x30) < (uint8_t)10, byte_scan_digit)
                           | IS(((v | (uint8_t)0x20) - (uint8_t)0x61) < (uint8_t)26,
                                byte_scan_letter)
                           | IS(v >= (uint8_t)0x80, byte_scan_high)
                           | IS(v == (uint8_t)0x40, byte_scan_at)
                           | IS(v == (uint8_t)0x20, byte_scan_blank)
                           | IS((v == (uint8_t)0x2F) | (v == (uint8_t)0x3A), byte_scan_date_mark);
                // ( ) + - . of the seven from ( to .
                v32 marks = IS((v - (uint8_t)0x28) < (uint8_t)7, 255)
                            & ~IS((v == (uint8_t)0x2A) | (v == (uint8_t)0x2C), 255);
                kind |= marks & (uint8_t)byte_scan_separator;
                kind |= IS(kind == (uint8_t)0, byte_scan_other);
                kind &= lanes;
                digits += (uint32_t)__builtin_popcount(BITS32(kind == (uint8_t)byte_scan_digit));
                kinds |= kind;
            }
            classes[c * rows + r] =
                (uint16_t)(__builtin_reduce_or(kinds) | (digits > 255 ? 255 : digits) << 8);
        }
    }
}

WIDEST
size_t byte_scan_widen(
    const uint8_t *bytes, size_t count, uint16_t *units, uint16_t *folded) {
    size_t done = 0;
    while (done + 16 <= count) {
        v16 v;
        memcpy(&v, bytes + done, 16);
        uint64_t halves[2];
        memcpy(halves, &v, 16);
        if ((halves[0] | halves[1]) & 0x8080808080808080) break;
        v16 capital = (v16)((v - (uint8_t)0x41) < (uint8_t)26) & (uint8_t)0x20;
        w16 wide = __builtin_convertvector(v, w16);
        w16 lower = __builtin_convertvector(v | capital, w16);
        memcpy(units + done, &wide, 32);
        memcpy(folded + done, &lower, 32);
        done += 16;
    }
    return done;
}

WIDEST
size_t byte_scan_valid_utf8(const uint8_t *bytes, size_t count, size_t *characters) {
    size_t done = 0;
    while (done + 64 <= count) {
        v64 v;
        memcpy(&v, bytes + done, 64);
        if (BITS64(v >= (uint8_t)0x80) == 0) {
            done += 64;
            continue;
        }
        uint64_t lead2 = BITS64((v & (uint8_t)0xE0) == (uint8_t)0xC0);
        uint64_t lead3 = BITS64((v & (uint8_t)0xF0) == (uint8_t)0xE0);
        uint64_t lead4 = BITS64((v & (uint8_t)0xF8) == (uint8_t)0xF0);
        // Leads that restrict the byte behind them, and bytes that never occur, are for another
        // to judge.
        uint64_t special = BITS64(
            (v == (uint8_t)0xC0) | (v == (uint8_t)0xC1) | (v == (uint8_t)0xE0)
            | (v == (uint8_t)0xED) | (v == (uint8_t)0xF0) | (v >= (uint8_t)0xF4));
        uint64_t tails = BITS64((v & (uint8_t)0xC0) == (uint8_t)0x80);
        uint64_t leads = lead2 | lead3 | lead4;
        uint64_t expected = leads << 1 | (lead3 | lead4) << 2 | lead4 << 3;
        if (special || tails != expected) break;
        // A character that the 64 bytes cut off begins the next.
        uint64_t cut = (leads & (uint64_t)1 << 63) | ((lead3 | lead4) & (uint64_t)1 << 62)
                       | (lead4 & (uint64_t)1 << 61);
        *characters += (size_t)__builtin_popcountll(leads & ~cut);
        done += cut ? (size_t)__builtin_ctzll(cut) : 64;
    }
    return done;
}
