internal import Glibc

/// Who asks an object store, as the tools of this field take it: `AWS_ACCESS_KEY_ID` and
/// `AWS_SECRET_ACCESS_KEY`, or the profile `AWS_PROFILE` of `AWS_SHARED_CREDENTIALS_FILE`.
package struct S3Credentials: Sendable, Hashable {
    package var identifier: String
    package var secret: String
    /// Of credentials that end.
    package var token: String?

    package init(identifier: String, secret: String, token: String? = nil) {
        self.identifier = identifier
        self.secret = secret
        self.token = token
    }

    /// - Parameter variable: Looks up a variable of the environment.
    /// - Returns: The first that are there.
    /// - Throws: `S3Error.noCredentials`, `.credentialsFile`.
    package static func find(
        _ variable: (String) -> String? = { getenv($0).map { String(cString: $0) } }
    ) throws(S3Error) -> S3Credentials {
        if let identifier = variable("AWS_ACCESS_KEY_ID"),
            let secret = variable("AWS_SECRET_ACCESS_KEY"), !identifier.isEmpty, !secret.isEmpty
        {
            return S3Credentials(
                identifier: identifier, secret: secret, token: variable("AWS_SESSION_TOKEN"))
        }
        let path =
            variable("AWS_SHARED_CREDENTIALS_FILE")
            ?? variable("HOME").map { $0 + "/.aws/credentials" }
        guard let path, access(path, F_OK) == 0 else { throw .noCredentials }
        let bytes: [UInt8]?
        do { bytes = try AuditFile.read(path) } catch { throw .credentialsFile(path) }
        let text = String(decoding: bytes ?? [], as: UTF8.self)
        guard let found = Self(text, profile: variable("AWS_PROFILE") ?? "default") else {
            throw .credentialsFile(path)
        }
        return found
    }

    /// Reads a profile of a credentials file.
    ///
    /// - Returns: `nil` where it is not there or not whole.
    package init?(_ text: String, profile: String) {
        var isIn = false
        var values: [String: String] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            let line = line.trimmingBlanks
            if line.hasPrefix("["), line.hasSuffix("]") {
                isIn = line.dropFirst().dropLast().trimmingBlanks == profile
            } else if isIn, !line.hasPrefix("#"), let equals = line.firstIndex(of: "=") {
                values[line[..<equals].trimmingBlanks] =
                    line[line.index(after: equals)...].trimmingBlanks
            }
        }
        guard let identifier = values["aws_access_key_id"],
            let secret = values["aws_secret_access_key"], !identifier.isEmpty, !secret.isEmpty
        else { return nil }
        self.init(
            identifier: identifier, secret: secret, token: values["aws_session_token"])
    }
}

extension StringProtocol {
    fileprivate var trimmingBlanks: String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}
