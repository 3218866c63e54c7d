/// A run of documents of free text; like `TableBlock`, one a thread, reused.
package final class DocumentBlock {
    /// A document's place in the block, its number and its place in the input.
    struct Entry {
        var start: Int
        var length: Int
        var idStart: Int
        var idLength: Int
        var number: Int
        var byteOffset: Int
    }

    let table = TableBlock()
    private(set) var entries: [Entry] = []
    private(set) var ids: [UInt8] = []

    package init() {}

    package var count: Int { entries.count }

    /// The text of a document, valid UTF-8, valid until the block is filled again.
    package func text(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        let entry = entries[index]
        return UnsafeBufferPointer(
            rebasing: table.bytes[entry.start..<(entry.start + entry.length)])
    }

    /// The document's id as JSON: the verbatim value of the record's `id`, otherwise its number.
    package func id(_ index: Int) -> ArraySlice<UInt8> {
        let entry = entries[index]
        return ids[entry.idStart..<(entry.idStart + entry.idLength)]
    }

    /// The number of the document's first line, or of its record, from 1.
    package func number(_ index: Int) -> Int { entries[index].number }

    /// Where the document begins in the input; for records, where their block begins.
    package func byteOffset(_ index: Int) -> Int { entries[index].byteOffset }

    func clear() {
        entries.removeAll(keepingCapacity: true)
        ids.removeAll(keepingCapacity: true)
    }

    func add(
        text: Range<Int>, id: some Collection<UInt8>, number: Int, byteOffset: Int
    ) {
        let idStart = ids.count
        ids.append(contentsOf: id)
        entries.append(
            Entry(
                start: text.lowerBound, length: text.count, idStart: idStart,
                idLength: ids.count - idStart, number: number, byteOffset: byteOffset))
    }
}
