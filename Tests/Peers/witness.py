"""A witness for one log, as C2SP tlog-witness and tlog-cosignature say; for tests.

    witness.py LOG-VERIFIER-KEY STATE-FILE

Prints its port and its verifier key, then serves 127.0.0.1 until it is ended. Shares no code with
Strata; keeps the newest checkpoint in STATE-FILE.
"""
import base64
import hashlib
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

NAME = "witness.test/one"


def node_hash(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def is_consistent(first, first_root, second, second_root, proof):
    """RFC 9162, section 2.1.4.2."""
    if first == second:
        return not proof and first_root == second_root
    if first == 0:
        return not proof
    if not proof:
        return False
    path = list(proof)
    if first & (first - 1) == 0:
        path.insert(0, first_root)
    fn, sn = first - 1, second - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = path[0]
    for hash_ in path[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr, sr = node_hash(hash_, fr), node_hash(hash_, sr)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = node_hash(sr, hash_)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and fr == first_root and sr == second_root


log_name, _, log_data = sys.argv[1].split("+", 2)
log_raw = base64.b64decode(log_data)
log_id = hashlib.sha256(log_name.encode() + b"\n" + log_raw).digest()[:4]
log_key = Ed25519PublicKey.from_public_bytes(log_raw[1:])
own = Ed25519PrivateKey.generate()
own_raw = b"\x04" + own.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
own_id = hashlib.sha256(NAME.encode() + b"\n" + own_raw).digest()[:4]


def state():
    if not os.path.exists(sys.argv[2]):
        return 0, hashlib.sha256(b"").digest()
    with open(sys.argv[2], encoding="utf-8") as file:
        size, root = file.read().split()
    return int(size), base64.b64decode(root)


def judge(body):
    """The status, the body and its type."""
    head, _, note = body.partition("\n\n")
    lines = head.split("\n")
    old = int(lines[0].removeprefix("old "))
    proof = [base64.b64decode(line, validate=True) for line in lines[1:]]
    text, _, signatures = note.rpartition("\n\n")
    text += "\n"
    origin, size, root = text.split("\n")[:3]
    if origin != log_name:
        return 404, "", "text/plain"
    for line in signatures.split("\n")[:-1]:
        raw = base64.b64decode(line.split(" ")[2])
        if raw[:4] == log_id:
            try:
                log_key.verify(raw[4:], text.encode())
                break
            except InvalidSignature:
                pass
    else:
        return 403, "", "text/plain"
    size, root = int(size), base64.b64decode(root)
    held, held_root = state()
    if old > size:
        return 400, "", "text/plain"
    if old != held:
        return 409, "%d\n" % held, "text/x.tlog.size"
    if old == size and root != held_root:
        return 409, "%d\n" % held, "text/x.tlog.size"
    if not is_consistent(old, held_root, size, root, proof):
        return 422, "", "text/plain"
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        file.write("%d %s" % (size, base64.b64encode(root).decode()))
    now = int(time.time())
    signature = own.sign(("cosignature/v1\ntime %d\n%s" % (now, text)).encode())
    raw = own_id + now.to_bytes(8, "big") + signature
    return 200, "\u2014 %s %s\n" % (NAME, base64.b64encode(raw).decode()), "text/plain"


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        status, answer, kind = judge(body) if self.path == "/add-checkpoint" else (404, "", "text/plain")
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(answer.encode())

    def log_message(self, *arguments):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
print("%s+%s+%s" % (NAME, own_id.hex(), base64.b64encode(own_raw).decode()), flush=True)
server.serve_forever()
