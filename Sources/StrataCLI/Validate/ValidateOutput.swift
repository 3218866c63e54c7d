import StrataCore
import StrataDetect

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes one line for each answer: `valid`, a tab and the compact form, or `invalid`, a tab, the
/// reason's name, a tab and its text; or the same as a JSON object.
struct ValidateOutput {
    private let format: ValidateCommand.OutputFormat
    private let language: Language
    private var buffer: [UInt8] = []
    /// The error number of a write that failed; 0 while all went well.
    private(set) var failure: Int32 = 0

    init(format: ValidateCommand.OutputFormat, language: Language) {
        self.format = format
        self.language = language
    }

    mutating func write(_ validation: Validation) {
        switch (validation, format) {
        case (.valid(let compact), .table): line("valid\t\(Self.plain(compact))")
        case (.valid(let compact), .json):
            line("{\"valid\":true,\"compact\":\(Self.quoted(compact))}")
        case (.invalid(let reason), .table):
            line("invalid\t\(reason.name)\t\(reason.message.text(in: language))")
        case (.invalid(let reason), .json):
            let text = Self.quoted(reason.message.text(in: language))
            line(
                "{\"valid\":false,\"reason\":\"\(reason.name)\",\"sort\":\"\(reason.sort)\","
                    + "\"message\":\(text)}")
        }
    }

    /// One line of `--list`: name, labels, title.
    mutating func describe(_ validator: Validator) {
        let labels = validator.labels.map(\.rawValue)
        switch format {
        case .table:
            line(
                "\(validator.name)\t\(labels.joined(separator: ","))\t\(validator.title[language])")
        case .json:
            let list = labels.map(Self.quoted).joined(separator: ",")
            line(
                "{\"name\":\(Self.quoted(validator.name)),\"labels\":[\(list)],"
                    + "\"title\":{\"en\":\(Self.quoted(validator.title.en)),"
                    + "\"zh\":\(Self.quoted(validator.title.zh))}}")
        }
    }

    private mutating func line(_ text: String) {
        buffer.append(contentsOf: text.utf8)
        buffer.append(0x0a)
        if buffer.count >= 65536 { flush() }
    }

    mutating func flush() {
        var start = 0
        while start < buffer.count, failure == 0 {
            let written = buffer.withUnsafeBytes { bytes in
                unsafeWrite(bytes, from: start)
            }
            if written > 0 {
                start += written
            } else if errno != EINTR {
                failure = errno
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }

    private func unsafeWrite(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        let console = Console.current
        return console.write(
            UnsafeRawBufferPointer(rebasing: bytes[start...]), to: console.output)
    }

    /// A compact form never breaks the line or drives the terminal.
    private static func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7f ? "\u{FFFD}" : $0 }))
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if scalar.value < 0x20 {
                    let digits = String(scalar.value, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }
}
