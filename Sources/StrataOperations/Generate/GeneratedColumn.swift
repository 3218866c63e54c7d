package import StrataCore

/// A column of a generated table: its names and what it truly holds.
package struct GeneratedColumn: Sendable {
    /// The label that a perfect scan would give; `nil` for what holds nothing personal.
    package var label: LabelID?
    var english: String
    var chinese: String
    var crypticEnglish: String
    var crypticChinese: String
    /// The languages of data in which the column stands.
    var languages: Set<GenerateLanguage> = [.zh, .en, .mixed]

    init(
        _ label: LabelID?, _ english: String, _ chinese: String, _ crypticEnglish: String,
        _ crypticChinese: String, in languages: Set<GenerateLanguage> = [.zh, .en, .mixed]
    ) {
        self.label = label
        self.english = english
        self.chinese = chinese
        self.crypticEnglish = crypticEnglish
        self.crypticChinese = crypticChinese
        self.languages = languages
    }

    /// The name in the file. A mixed table names its columns now in one language, now in the other.
    package func header(at index: Int, _ headers: GenerateHeaders, _ language: GenerateLanguage)
        -> String
    {
        let chineseName = language == .zh || language == .mixed && index % 2 == 1
        switch headers {
        case .clear: return chineseName ? chinese : english
        case .cryptic: return chineseName ? crypticChinese : crypticEnglish
        case .opaque: return language == .zh ? "字段\(index + 1)" : "f\(index + 1)"
        }
    }
}

/// A table that can be made row by row.
protocol GeneratedTable {
    /// The columns of the table, those of other languages left out.
    var columns: [GeneratedColumn] { get }
    /// Appends row `index` to the writer.
    mutating func write(row index: Int, to out: inout RowWriter)
}
