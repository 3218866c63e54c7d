internal import Crypto
internal import HTTPTypes
internal import StrataCore
internal import StrataVault

/// The language that a client wants most of those that there are.
enum RequestLanguage {
    static func of(_ header: String?) -> Language {
        guard let header, header.utf8.count <= 512 else { return .en }
        var best: (language: Language, weight: Double)?
        for part in header.split(separator: ",") {
            let words = part.split(separator: ";").map {
                $0.trimmingPrefix(while: \.isWhitespace).lowercased()
            }
            guard let tag = words.first else { continue }
            let language: Language? = tag.hasPrefix("zh") ? .zh : tag.hasPrefix("en") ? .en : nil
            let weight =
                words.dropFirst().first { $0.hasPrefix("q=") }
                .flatMap { Double($0.dropFirst(2)) } ?? 1
            guard let language, weight > 0, weight > best?.weight ?? 0 else { continue }
            best = (language, weight)
        }
        return best?.language ?? .en
    }
}

/// What every answer says to a browser: it holds nothing to be run, framed or kept.
enum SecurityFields {
    static let requestNumber = name("x-request-id")

    static let all: HTTPFields = [
        .cacheControl: "no-store",
        .strictTransportSecurity: "max-age=31536000",
        .xContentTypeOptions: "nosniff",
        .contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
        name("referrer-policy"): "no-referrer",
        name("x-frame-options"): "DENY",
        name("cross-origin-resource-policy"): "same-origin",
        .vary: "Accept-Language, Authorization",
    ]

    private static func name(_ text: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(text) else { preconditionFailure("\(text) is a name") }
        return name
    }
}

/// A strong tag of what an answer holds.
enum EntityTag {
    static func of(_ body: [UInt8]) -> String {
        "\"" + Hexadecimal.text(Array(SHA256.hash(data: body)).prefix(12)) + "\""
    }
}

/// Percent-encoding of RFC 3986.
enum Percent {
    /// - Returns: `nil` for what is not encoded so, or no UTF-8.
    static func decoded(_ text: Substring) -> String? {
        guard text.utf8.contains(0x25) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == 0x25 else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst(), let low = rest.popFirst(),
                let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16),
                high != 0x2B, high != 0x2D
            else { return nil }
            bytes.append(value)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}

/// The phrases of statuses (RFC 9110), which HTTP/2 does without.
enum StatusPhrase {
    static func of(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 201: "Created"
        case 202: "Accepted"
        case 204: "No Content"
        case 206: "Partial Content"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 408: "Request Timeout"
        case 409: "Conflict"
        case 413: "Content Too Large"
        case 416: "Range Not Satisfiable"
        case 415: "Unsupported Media Type"
        case 422: "Unprocessable Content"
        case 429: "Too Many Requests"
        case 503: "Service Unavailable"
        case 507: "Insufficient Storage"
        default: "Internal Server Error"
        }
    }
}
