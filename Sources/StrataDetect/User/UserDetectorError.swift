package import StrataCore

/// Why user-defined detectors cannot be used.
package enum UserDetectorError: MessageError, Hashable {
    /// The pattern does not compile. `offset` is the byte of the pattern, where it is known;
    /// `detail` is what the matcher says.
    case pattern(id: String, offset: Int?, detail: String)
    /// The pattern has more bytes than `UserDetectorSet.patternLimit`.
    case patternTooLong(id: String)
    /// The pattern's repetitions unfold to more than the matcher should carry.
    case patternTooLarge(id: String)
    case unknownValidator(id: String, name: String)
    /// More detectors or words than a set may have.
    case tooMany(limit: Int)
    /// Memory ran out.
    case resources
    /// A text longer than `UserDetectorSet.textLimit`.
    case textTooLong

    private static let patternLimit = "\(UserDetectorSet.patternLimit)"

    package var message: Message {
        switch self {
        case .pattern(let id, let offset?, let detail):
            Message("detector.patternAt", ["id": id, "offset": "\(offset)", "detail": detail])
        case .pattern(let id, nil, let detail):
            Message("detector.pattern", ["id": id, "detail": detail])
        case .patternTooLong(let id):
            Message("detector.patternTooLong", ["id": id, "limit": Self.patternLimit])
        case .patternTooLarge(let id): Message("detector.patternTooLarge", ["id": id])
        case .unknownValidator(let id, let name):
            Message("detector.unknownValidator", ["id": id, "name": name])
        case .tooMany(let limit): Message("detector.tooMany", ["limit": "\(limit)"])
        case .resources: Message("detector.resources")
        case .textTooLong:
            Message("detector.textTooLong", ["limit": "\(UserDetectorSet.textLimit)"])
        }
    }
}
