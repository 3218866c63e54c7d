#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// AES-256-GCM with a 12-byte nonce under a key that may change from call to call: the context is
// made once. Output and input may not overlap. All return 1 for success.

static inline EVP_CIPHER_CTX *crypto_gcm_new(void) {
    EVP_CIPHER *cipher = EVP_CIPHER_fetch(NULL, "AES-256-GCM", NULL);
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    if (cipher && context && EVP_EncryptInit_ex2(context, cipher, NULL, NULL, NULL) != 1) {
        EVP_CIPHER_CTX_free(context);
        context = NULL;
    }
    EVP_CIPHER_free(cipher);
    return context;
}

static inline int crypto_gcm_seal(
    EVP_CIPHER_CTX *context, const uint8_t *key, const uint8_t *nonce, const uint8_t *associated,
    int associated_length, const uint8_t *plaintext, int length, uint8_t *output) {
    int count;
    return EVP_EncryptInit_ex2(context, NULL, key, nonce, NULL) == 1
        && EVP_EncryptUpdate(context, NULL, &count, associated, associated_length) == 1
        && EVP_EncryptUpdate(context, output, &count, plaintext, length) == 1
        && EVP_EncryptFinal_ex(context, output + length, &count) == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, 16, output + length) == 1;
}

// `ciphertext` has `length` bytes, and behind them the tag.
static inline int crypto_gcm_open(
    EVP_CIPHER_CTX *context, const uint8_t *key, const uint8_t *nonce, const uint8_t *associated,
    int associated_length, const uint8_t *ciphertext, int length, uint8_t *output) {
    int count;
    return EVP_DecryptInit_ex2(context, NULL, key, nonce, NULL) == 1
        && EVP_CIPHER_CTX_ctrl(
               context, EVP_CTRL_AEAD_SET_TAG, 16, (void *)(ciphertext + length)) == 1
        && EVP_DecryptUpdate(context, NULL, &count, associated, associated_length) == 1
        && EVP_DecryptUpdate(context, output, &count, ciphertext, length) == 1
        && EVP_DecryptFinal_ex(context, output + length, &count) == 1;
}

// AES-256 of single blocks under one key, in one direction.
static inline EVP_CIPHER_CTX *crypto_block_new(const uint8_t *key, int encrypts) {
    EVP_CIPHER *cipher = EVP_CIPHER_fetch(NULL, "AES-256-ECB", NULL);
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    if (cipher && context
        && (EVP_CipherInit_ex2(context, cipher, key, NULL, encrypts, NULL) != 1
            || EVP_CIPHER_CTX_set_padding(context, 0) != 1)) {
        EVP_CIPHER_CTX_free(context);
        context = NULL;
    }
    EVP_CIPHER_free(cipher);
    return context;
}

static inline int crypto_block(EVP_CIPHER_CTX *context, const uint8_t *input, uint8_t *output) {
    int count;
    return EVP_CipherUpdate(context, output, &count, input, 16) == 1 && count == 16;
}

// HMAC-SHA-256 under one key, whose pads are hashed once.
static inline EVP_MAC_CTX *crypto_mac_new(const uint8_t *key, size_t length) {
    char digest[] = "SHA256";
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string("digest", digest, 0), OSSL_PARAM_construct_end()};
    EVP_MAC *mac = EVP_MAC_fetch(NULL, "HMAC", NULL);
    EVP_MAC_CTX *context = mac ? EVP_MAC_CTX_new(mac) : NULL;
    if (context && EVP_MAC_init(context, key, length, parameters) != 1) {
        EVP_MAC_CTX_free(context);
        context = NULL;
    }
    EVP_MAC_free(mac);
    return context;
}

static inline int crypto_mac(
    EVP_MAC_CTX *context, const uint8_t *message, size_t length, uint8_t *output) {
    size_t count;
    return EVP_MAC_init(context, NULL, 0, NULL) == 1
        && EVP_MAC_update(context, message, length) == 1
        && EVP_MAC_final(context, output, &count, 32) == 1;
}

// AES-256-SIV (RFC 5297) with one string of associated data, for plaintexts of 16 to 1,008 bytes.
// libcrypto's own sets up its key, which costs more than a short message, for every message.
typedef struct {
    EVP_CIPHER_CTX *cbc, *ctr;
    // The subkeys of CMAC, and the code of a block of zeros.
    uint8_t whole[16], padded[16], zero[16];
} crypto_siv;

static inline void crypto_double(uint8_t *block) {
    uint8_t carry = (block[0] & 0x80) ? 0x87 : 0;
    for (int i = 0; i < 15; i++) block[i] = (uint8_t)(block[i] << 1 | block[i + 1] >> 7);
    block[15] = (uint8_t)(block[15] << 1) ^ carry;
}

static inline EVP_CIPHER_CTX *crypto_keyed(const char *name, const uint8_t *key) {
    static const uint8_t zeros[16];
    EVP_CIPHER *cipher = EVP_CIPHER_fetch(NULL, name, NULL);
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    if (cipher && context
        && (EVP_EncryptInit_ex2(context, cipher, key, zeros, NULL) != 1
            || EVP_CIPHER_CTX_set_padding(context, 0) != 1)) {
        EVP_CIPHER_CTX_free(context);
        context = NULL;
    }
    EVP_CIPHER_free(cipher);
    return context;
}

// The last block of AES-CBC without a last step: `length` is a multiple of 16.
static inline int crypto_chain(
    crypto_siv *siv, const uint8_t *blocks, int length, uint8_t *output) {
    static const uint8_t zeros[16];
    uint8_t chained[1024];
    int count;
    int done = EVP_EncryptInit_ex2(siv->cbc, NULL, NULL, zeros, NULL) == 1
        && EVP_EncryptUpdate(siv->cbc, chained, &count, blocks, length) == 1 && count == length;
    if (done) memcpy(output, chained + length - 16, 16);
    return done;
}

// AES-CMAC (RFC 4493).
static inline int crypto_cmac(
    crypto_siv *siv, const uint8_t *message, int length, uint8_t *output) {
    uint8_t blocks[1024];
    int isWhole = length > 0 && length % 16 == 0;
    int size = isWhole ? length : (length / 16 + 1) * 16;
    memcpy(blocks, message, (size_t)length);
    if (!isWhole) {
        memset(blocks + length, 0, (size_t)(size - length));
        blocks[length] = 0x80;
    }
    const uint8_t *subkey = isWhole ? siv->whole : siv->padded;
    for (int i = 0; i < 16; i++) blocks[size - 16 + i] ^= subkey[i];
    int done = crypto_chain(siv, blocks, size, output);
    OPENSSL_cleanse(blocks, (size_t)size);
    return done;
}

// `key` has 64 bytes: that of CMAC, then that of the counter mode.
static inline crypto_siv *crypto_siv_new(const uint8_t *key) {
    static const uint8_t zeros[16];
    crypto_siv *siv = (crypto_siv *)calloc(1, sizeof *siv);
    if (!siv) return NULL;
    siv->cbc = crypto_keyed("AES-256-CBC", key);
    siv->ctr = crypto_keyed("AES-256-CTR", key + 32);
    int done = siv->cbc && siv->ctr && crypto_chain(siv, zeros, 16, siv->whole);
    if (done) {
        crypto_double(siv->whole);
        memcpy(siv->padded, siv->whole, 16);
        crypto_double(siv->padded);
        done = crypto_cmac(siv, zeros, 16, siv->zero);
    }
    if (done) return siv;
    EVP_CIPHER_CTX_free(siv->cbc);
    EVP_CIPHER_CTX_free(siv->ctr);
    free(siv);
    return NULL;
}

static inline void crypto_siv_free(crypto_siv *siv) {
    EVP_CIPHER_CTX_free(siv->cbc);
    EVP_CIPHER_CTX_free(siv->ctr);
    OPENSSL_cleanse(siv, sizeof *siv);
    free(siv);
}

// S2V of RFC 5297, section 2.4.
static inline int crypto_siv_code(
    crypto_siv *siv, const uint8_t *associated, int associated_length, const uint8_t *plaintext,
    int length, uint8_t *output) {
    uint8_t sum[16], code[16], message[1024];
    if (associated_length > 1008 || length < 16 || length > 1008) return 0;
    memcpy(sum, siv->zero, 16);
    crypto_double(sum);
    if (!crypto_cmac(siv, associated, associated_length, code)) return 0;
    for (int i = 0; i < 16; i++) sum[i] ^= code[i];
    memcpy(message, plaintext, (size_t)length);
    for (int i = 0; i < 16; i++) message[length - 16 + i] ^= sum[i];
    int done = crypto_cmac(siv, message, length, output);
    OPENSSL_cleanse(message, (size_t)length);
    return done;
}

static inline int crypto_siv_stream(
    crypto_siv *siv, const uint8_t *code, const uint8_t *input, int length, uint8_t *output) {
    uint8_t counter[16];
    int count;
    memcpy(counter, code, 16);
    counter[8] &= 0x7F;
    counter[12] &= 0x7F;
    return EVP_EncryptInit_ex2(siv->ctr, NULL, NULL, counter, NULL) == 1
        && EVP_EncryptUpdate(siv->ctr, output, &count, input, length) == 1 && count == length;
}

// Writes the code (16 bytes) and the ciphertext.
static inline int crypto_siv_seal(
    crypto_siv *siv, const uint8_t *associated, int associated_length, const uint8_t *plaintext,
    int length, uint8_t *output) {
    return crypto_siv_code(siv, associated, associated_length, plaintext, length, output)
        && crypto_siv_stream(siv, output, plaintext, length, output + 16);
}

// `sealed` has `length` bytes of ciphertext behind the code.
static inline int crypto_siv_open(
    crypto_siv *siv, const uint8_t *associated, int associated_length, const uint8_t *sealed,
    int length, uint8_t *output) {
    uint8_t code[16];
    return crypto_siv_stream(siv, sealed, sealed + 16, length, output)
        && crypto_siv_code(siv, associated, associated_length, output, length, code)
        && CRYPTO_memcmp(code, sealed, 16) == 0;
}

// Keys of 32 bytes from one: the counter mode of NIST SP 800-108r1 with AES-256-CMAC, a counter of
// one byte, the label `strata keys`, a context of one byte and the length in two. That is one
// block, so its code is the block under AES, masked. At most 12 keys; `context` is that of
// `crypto_block_new`.
static inline int crypto_derive(
    EVP_CIPHER_CTX *context, const uint8_t *key, const uint8_t *contexts, int count,
    uint8_t *output) {
    static const uint8_t zeros[16];
    uint8_t mask[16], blocks[12 * 32];
    int size;
    if (count > 12 || EVP_EncryptInit_ex2(context, NULL, key, NULL, NULL) != 1
        || EVP_EncryptUpdate(context, mask, &size, zeros, 16) != 1) return 0;
    crypto_double(mask);
    for (int i = 0; i < count * 2; i++) {
        uint8_t *block = blocks + i * 16;
        block[0] = (uint8_t)(i % 2 + 1);
        memcpy(block + 1, "strata keys", 12);
        block[13] = contexts[i / 2];
        block[14] = 1;
        block[15] = 0;
        for (int j = 0; j < 16; j++) block[j] ^= mask[j];
    }
    int done = EVP_EncryptUpdate(context, output, &size, blocks, count * 32) == 1
        && size == count * 32;
    // The context forgets the key.
    EVP_EncryptInit_ex2(context, NULL, (const uint8_t[32]){0}, NULL, NULL);
    OPENSSL_cleanse(mask, sizeof mask);
    return done;
}
