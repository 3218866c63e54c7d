import StrataCore

@testable import StrataOperations

/// What a request makes, in memory, and read again by code that the generator does not know.
struct GeneratedData {
    var bytes: [UInt8] = []
    var truth: [UInt8] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var truthText: String { String(decoding: truth, as: UTF8.self) }
    var lines: [Substring] { text.split(separator: "\n") }

    static func make(
        _ kind: GenerateKind, rows: Int, seed: UInt64 = 7, language: GenerateLanguage = .mixed,
        format: GenerateFormat? = nil, headers: GenerateHeaders = .clear
    ) throws -> GeneratedData {
        let request = GenerateRequest(
            kind: kind, rows: rows, seed: seed, language: language, format: format,
            headers: headers)
        var data = GeneratedData()
        var truth: [UInt8] = []
        try DataGenerator(request).generate(
            rows: { data.bytes.append(contentsOf: $0) },
            truth: { truth.append(contentsOf: $0) }, hasTruth: true)
        data.truth = truth
        return data
    }

    /// The rows of a CSV text, quoted fields and line ends in them included.
    var table: [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field: [UInt8] = []
        var quoted = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if quoted {
                if byte != 0x22 {
                    field.append(byte)
                } else if index < bytes.count, bytes[index] == 0x22 {
                    field.append(0x22)
                    index += 1
                } else {
                    quoted = false
                }
            } else if byte == 0x22 {
                quoted = true
            } else if byte == 0x2C || byte == 0x0A {
                row.append(String(decoding: field, as: UTF8.self))
                field = []
                if byte == 0x0A {
                    rows.append(row)
                    row = []
                }
            } else {
                field.append(byte)
            }
        }
        return rows
    }

    /// The cells of the column with that name in an English table, empty ones left out.
    func column(_ name: String) -> [String] {
        let rows = table
        guard let index = rows.first?.firstIndex(of: name) else { return [] }
        return rows.dropFirst().map { $0[index] }.filter { !$0.isEmpty }
    }
}

/// The digits of a text, full-width ones included.
func plainDigits(_ text: String) -> [Int] {
    text.unicodeScalars.compactMap { scalar in
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value - 0x30)
        case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
        default: nil
        }
    }
}

/// Luhn's test, written anew.
func passesLuhn(_ digits: [Int]) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, item in
        let value = item.offset % 2 == 1 ? item.element * 2 : item.element
        return sum + value / 10 + value % 10
    }
    return !digits.isEmpty && sum % 10 == 0
}
