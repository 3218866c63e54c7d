/// The `$1`, `$2` … of a statement.
enum SQLPlaceholders {
    /// The highest number that stands outside quotes; 0 without any.
    static func highest(in sql: String) -> Int {
        var highest = 0
        var quote: UInt8?
        var bytes = sql.utf8[...]
        while let byte = bytes.popFirst() {
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                quote = byte
            } else if byte == UInt8(ascii: "$") {
                var number = 0
                while let digit = bytes.first, digit >= 48, digit <= 57, number < 100_000 {
                    number = number * 10 + Int(digit - 48)
                    bytes.removeFirst()
                }
                highest = max(highest, number)
            }
        }
        return highest
    }
}
