#!/usr/bin/env python3
"""Writes Tests/Vectors/vault.json: the vault's formats, made by another implementation.

Follows docs/formats.md with the `cryptography` package of PyPI and shares no code with Strata, so
that the test which reads the file compares two implementations. Encapsulated keys are random: the
recovery bundle is another one each time.

usage: make-vault-vectors.py > Tests/Vectors/vault.json
"""
import hashlib
import hmac
import json
import struct

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, AESSIV
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand
from cryptography.hazmat.primitives.kdf.kbkdf import KBKDFCMAC, CounterLocation, Mode


def fixed(name, count=32):
    return hashlib.sha256(name.encode()).digest()[:count]


def derive(base, info):
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=b"", info=info).derive(base)


def block(key, data):
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    return encryptor.update(data) + encryptor.finalize()


def leb128(value):
    out = b""
    while value >= 0x80:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def pad(data):
    return data + bytes(-len(data) % 32)


VAULT = fixed("vault", 16)
vectors = {"vault": VAULT.hex()}

# Search tags.
base, generation = fixed("index base"), fixed("index generation 1")
tags = []
for number, field, value in [
    (1, "phone", b"+8613800138001"),
    (2, "email", b"wangfang77@example.org"),
    (3, "identity", b"11010519491231002X"),
    (5, "lastFourAndDataset", b"800112"),
    (6, "possibleIdentity", b"G10000001"),
]:
    key = derive(base, b"strata index field 1\0" + bytes([number]))
    digest = hmac.new(key, b"\1" + value, hashlib.sha256).digest()[:16]
    tags.append({"field": field, "value": value.hex(), "tag": block(generation, digest).hex()})
vectors["index"] = {"base": base.hex(), "generation": generation.hex(), "tags": tags}

# Identifiers.
key = fixed("identifier")
identifiers = []
for kind, prefix, number in [(1, "sub", 1), (2, "rec", 987654321), (5, "era", 2**62)]:
    value = int.from_bytes(block(key, bytes([kind]) + bytes(7) + struct.pack(">q", number)), "big")
    digits = ""
    for _ in range(26):
        digits = "0123456789abcdefghjkmnpqrstvwxyz"[value & 31] + digits
        value >>= 5
    identifiers.append({"kind": kind, "number": number, "text": f"{prefix}-{digits}"})
vectors["identifiers"] = {"key": key.hex(), "values": identifiers}

# A ring: a seed, and keys of T1 identity and T1 contact that are written down.
kek, seed = fixed("tier one"), fixed("ring seed")
ring, epoch = 77, 3
plaintext = b"\x10" + seed
keys = []
for slot, gen in [(0x11, 200), (0x12, 1)]:
    secret = fixed(f"subject key {slot}")
    keys.append({"slot": slot, "generation": gen, "key": secret.hex()})
    plaintext += bytes([slot]) + leb128(gen) + secret
derived = [
    {
        "slot": slot,
        "key": KBKDFCMAC(
            algorithms.AES, Mode.CounterMode, 32, 1, 2, CounterLocation.BeforeFixed,
            b"strata keys", bytes([slot]), None,
        ).derive(seed).hex(),
    }
    for slot in [0x13, 0x14, 0x15, 0x16]
]
associated = struct.pack(">q", ring) + b"\1" + struct.pack(">I", epoch)
siv = HKDF(algorithm=hashes.SHA256(), length=64, salt=b"", info=b"strata ring 2\0" + VAULT).derive(kek)
vectors["ring"] = {
    "tierOne": kek.hex(), "ring": ring, "epoch": epoch, "keys": keys,
    "seed": seed.hex(), "derived": derived,
    "wrapped": AESSIV(siv).encrypt(plaintext, [associated]).hex(),
}

# A record: two envelopes behind one header.
record, kind, revision, schema = 4711, 1, 2, 5
nonce = fixed("record nonce", 12)
header = b"\2\1" + leb128(schema) + leb128(ring) + nonce
place = VAULT + struct.pack(">qBq", record, kind, revision)
sealed = header
parts = []
for slot, gen, body in [
    # {0: "11010519491231002X"}
    (0x11, 200, b"\xa1\x00\x72" + b"11010519491231002X"),
    # {1: "王芳", -1: "***002X"}
    (0x22, 1, b"\xa2\x01\x66" + "王芳".encode() + b"\x20\x67" + b"***002X"),
]:
    secret = fixed(f"subject key {slot}")
    plain = pad(body)
    head = bytes([slot]) + leb128(gen) + leb128(len(plain) + 16)
    sealed += head + AESGCM(secret).encrypt(nonce, plain, header + head + place)
    parts.append(
        {"slot": slot, "generation": gen, "key": secret.hex(), "plaintext": plain.hex()})
vectors["record"] = {
    "record": record, "kind": kind, "revision": revision, "schema": schema, "ring": ring,
    "parts": parts, "sealed": sealed.hex(),
}

# Row codes and the digest of the state.
integrity = fixed("integrity")
row_key, addend_key = derive(integrity, b"strata row 1"), derive(integrity, b"strata state addend 1")
state_key = derive(integrity, b"strata state 1")
fields = struct.pack(">qqqq", 77, 1, 0, 1) + struct.pack(">q", 77)
code = hmac.new(row_key, b"subject\0" + fields, hashlib.sha256).digest()[:16]
addend = block(addend_key, code)
state = VAULT + struct.pack(">q", 9) + addend + struct.pack(">qq", 1, 4)
vectors["rows"] = {
    "integrity": integrity.hex(), "subject": 77, "code": code.hex(), "addend": addend.hex(),
    "sequence": 9, "keySequence": 4,
    "state": hmac.new(state_key, state, hashlib.sha256).hexdigest(),
}

# Objects: recordings in chunks. Small chunks here; the vault's own have 64 KiB (bits 16).
secret, slot, generation, ring, record = fixed("object subject key"), 0x14, 3, 77, 4711
objects = []
for name, bits, plaintext in [
    ("empty", 5, b""),
    ("short", 5, b"abc"),
    ("whole chunks", 5, bytes(range(64))),
    ("three chunks", 5, bytes(range(70))),
    ("usual chunks", 16, b"".join(fixed(f"audio {n}") for n in range(2049))),
]:
    object_id = fixed(f"object {name}", 16)
    header = bytes([1, 1, bits, slot]) + struct.pack(">Iq", generation, ring) + object_id
    key = HKDF(
        algorithm=hashes.SHA256(), length=32, salt=object_id, info=b"strata object 1\0" + VAULT
    ).derive(secret)
    size = 1 << bits
    chunks = [plaintext[n : n + size] for n in range(0, len(plaintext), size)] or [b""]
    sealed = header
    for index, chunk in enumerate(chunks):
        nonce = bytes(3) + struct.pack(">q", index) + bytes([index == len(chunks) - 1])
        sealed += AESGCM(key).encrypt(nonce, chunk, header + VAULT + struct.pack(">q", record))
    vector = {"name": name, "bits": bits, "object": object_id.hex(), "length": len(plaintext)}
    if bits == 16:
        # Too long to print: the plaintext is SHA-256 of "audio 0", "audio 1" and so on.
        vector["sealedDigest"] = hashlib.sha256(sealed).hexdigest()
    else:
        vector |= {"plaintext": plaintext.hex(), "sealed": sealed.hex()}
    objects.append(vector)
vectors["objects"] = {
    "key": secret.hex(), "slot": slot, "generation": generation, "ring": ring, "record": record,
    "objects": objects,
}


# The recovery bundle: HPKE (RFC 9180) in mode base, with X-Wing (draft-connolly-cfrg-xwing-kem).
def head(major, count):
    if count < 24:
        return bytes([major << 5 | count])
    if count < 256:
        return bytes([major << 5 | 24, count])
    if count < 65536:
        return bytes([major << 5 | 25]) + struct.pack(">H", count)
    return bytes([major << 5 | 26]) + struct.pack(">I", count)


def cbor(item):
    if isinstance(item, int):
        return head(0, item)
    if isinstance(item, bytes):
        return head(2, len(item)) + item
    if isinstance(item, list):
        return head(4, len(item)) + b"".join(map(cbor, item))
    names = sorted(item, key=lambda name: (len(name), name))
    return head(5, len(names)) + b"".join(
        head(3, len(name)) + name.encode() + cbor(item[name]) for name in names)


def raw(key):
    return key.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)


def labeled_extract(salt, label, ikm):
    return hmac.new(salt or bytes(32), b"HPKE-v1" + SUITE + label + ikm, hashlib.sha256).digest()


def labeled_expand(prk, label, info, length):
    info = struct.pack(">H", length) + b"HPKE-v1" + SUITE + label + info
    return HKDFExpand(algorithm=hashes.SHA256(), length=length, info=info).derive(prk)


SUITE = b"HPKE" + struct.pack(">HHH", 0x647A, 1, 2)
seed = fixed("recovery seed")
expanded = hashlib.shake_256(seed).digest(96)
lattice = MLKEM768PrivateKey.from_seed_bytes(expanded[:64]).public_key()
curve = X25519PrivateKey.from_private_bytes(expanded[64:]).public_key()
lattice_secret, lattice_text = lattice.encapsulate()
ephemeral = X25519PrivateKey.from_private_bytes(fixed("ephemeral"))
shared = hashlib.sha3_256(
    lattice_secret + ephemeral.exchange(curve) + raw(ephemeral.public_key()) + raw(curve)
    + rb"\.//^" + b"\\").digest()
encapsulated = lattice_text + raw(ephemeral.public_key())

kept = [("integrity", 1, 1_000), ("tier.T1", 3, 2_000), ("index.generation", 2, 1_500)]
header = cbor({
    "vault": VAULT, "set": fixed("set", 4), "needed": 3, "shares": 5, "epoch": 3,
    "count": len(kept), "time": 2_000,
})
plain = b"".join(
    bytes([len(name)]) + name.encode() + struct.pack(">iq", number, made) + fixed(name)
    for name, number, made in kept)
context = (
    b"\0" + labeled_extract(b"", b"psk_id_hash", b"")
    + labeled_extract(b"", b"info_hash", b"strata recovery 1\0" + VAULT))
secret = labeled_extract(shared, b"secret", b"")
text = AESGCM(labeled_expand(secret, b"key", context, 32)).encrypt(
    labeled_expand(secret, b"base_nonce", context, 12), plain, header)
signed = [header, encapsulated, text]
mac = hmac.new(
    derive(integrity, b"strata recovery bundle 1"), cbor(signed), hashlib.sha256).digest()
vectors["recovery"] = {
    "seed": seed.hex(), "publicKey": (raw(lattice) + raw(curve)).hex(),
    "keys": [
        {"purpose": name, "generation": number, "created": made, "key": fixed(name).hex()}
        for name, number, made in kept],
    "bundle": (b"strata recovery 1\n" + cbor(signed + [mac])).hex(),
}

# The ledger of erasures: two whole people, then parts of two others.
key = fixed("ledger")
ledger, last = b"", b""


def erased(content, time):
    global ledger, last
    entry = struct.pack(">iq", 8 + len(content) + 16, time) + content
    last = hmac.new(key, last + entry, hashlib.sha256).digest()[:16]
    ledger += entry + last


erased(struct.pack(">iqq", 2, 5, 11), 3_000)
renewals = [(7, 0x12, 1, 1), (7, 0x22, 3, 0), (9, 0x25, 2, 1)]
part = b"\2" + struct.pack(">i", len(renewals)) + b"".join(
    struct.pack(">qBiB", *renewal) for renewal in renewals) + struct.pack(">iqq", 2, 8, 10)
erased(part + bytes(-len(part) % 8), 4_000)
vectors["ledger"] = {
    "key": key.hex(), "bytes": ledger.hex(),
    "rings": [5, 11], "renewals": [list(renewal) for renewal in renewals], "records": [8, 10],
}

print(json.dumps(vectors, indent=2, ensure_ascii=False))
