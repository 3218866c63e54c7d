#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <stddef.h>
#include <stdint.h>

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
