/// What single Han characters are in names and between words.
struct ChineseCharacters: Sendable {
    private let surname: [UInt8]
    private let given: [UInt8]
    private let function: [Bool]

    /// - Parameters:
    ///   - surnames: Lines of a character, a tab, and its class from 1 (most frequent) to 5.
    ///   - givenNames: The same with classes 1 to 3.
    init(surnames: StaticString, givenNames: StaticString) {
        surname = ChineseCharacters.ranks(surnames)
        given = ChineseCharacters.ranks(givenNames)
        var function = [Bool](repeating: false, count: 0x10000)
        for unit in ChineseCharacters.functionCharacters.utf16 { function[Int(unit)] = true }
        self.function = function
    }

    private static func ranks(_ list: StaticString) -> [UInt8] {
        var table = [UInt8](repeating: 0, count: 0x10000)
        WordList(list).forEach { word, attribute in
            guard let unit = String(decoding: word, as: UTF8.self).utf16.first else { return }
            let rank = attribute.first.map { $0 &- 0x30 } ?? 3
            table[Int(unit)] = min(max(rank, 1), 5)
        }
        return table
    }

    /// 1 (most frequent) to 5 where the character is a surname, else 0.
    @inline(__always) func surnameRank(_ unit: UInt16) -> UInt8 {
        surname.withUnsafeBufferPointer { $0[Int(unit)] }
    }

    /// 1 to 3 where people are named with the character, else 0.
    @inline(__always) func givenRank(_ unit: UInt16) -> UInt8 {
        given.withUnsafeBufferPointer { $0[Int(unit)] }
    }

    /// Whether the character mostly stands between words.
    @inline(__always) func isFunction(_ unit: UInt16) -> Bool {
        function.withUnsafeBufferPointer { $0[Int(unit)] }
    }

    private static let functionCharacters =
        "的是在和与给找向由让被跟同对叫为了把将请问到从自称及或并等其也都就还我你您他她它们这那个位有说至吗吧呢啊哦嗯来去要会能已因但而不没于得着过住寄送往"
}

/// The lines of a gazetteer: a word, and after a tab an attribute.
struct WordList {
    private let list: StaticString
    init(_ list: StaticString) { self.list = list }

    /// Calls `body` with each word and its attribute, both UTF-8.
    func forEach(_ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Void) {
        list.withUTF8Buffer { bytes in
            var i = 0
            while i < bytes.count {
                var end = i
                var tab = -1
                while end < bytes.count, bytes[end] != 0x0A {
                    if bytes[end] == 0x09, tab < 0 { tab = end }
                    end += 1
                }
                let wordEnd = tab < 0 ? end : tab
                if wordEnd > i {
                    body(
                        UnsafeBufferPointer(rebasing: bytes[i..<wordEnd]),
                        tab < 0
                            ? UnsafeBufferPointer(rebasing: bytes[end..<end])
                            : UnsafeBufferPointer(rebasing: bytes[(tab + 1)..<end]))
                }
                i = end + 1
            }
        }
    }
}
