import CExpat
import StrataCore

/// What a handler is told of an XML document. Names come without their namespace prefix.
class XMLHandler {
    /// The attributes of the element that starts.
    struct Attributes {
        let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

        /// The value of an attribute, whatever its prefix.
        subscript(_ name: StaticString) -> UnsafePointer<CChar>? {
            guard var pair = list else { return nil }
            while let key = pair[0] {
                if matches(XMLPump.localName(key), name) { return pair[1] }
                pair += 2
            }
            return nil
        }
    }

    func start(_ name: UnsafePointer<CChar>, _ attributes: Attributes) {}
    func end(_ name: UnsafePointer<CChar>) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    /// Asked after each element: whether to pause and give what there is.
    var wantsPause: Bool { false }
}

/// Whether a C string equals a name.
@inline(__always)
func matches(_ text: UnsafePointer<CChar>, _ name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    for index in 0..<count where UInt8(bitPattern: text[index]) != name.utf8Start[index] {
        return false
    }
    return text[count] == 0
}

/// Drives expat over an entry of a zip, piece by piece, with pauses.
///
/// Documents with a document type declaration are refused: spreadsheets have none, and entity
/// bombs and external entities need one.
final class XMLPump {
    enum Failure: Error {
        case damage(ZipArchive.Damage)
        case xml(line: Int)
        case documentType
        case tokenTooLong
    }

    /// The longest tag or other token; expat keeps an unfinished one in memory.
    static let maximumToken = 4 << 20

    private let parser: XML_Parser?
    private let archive: ZipArchive
    private let context: Context
    private var fed = 0
    private var isPaused = false
    private(set) var isDone = false

    /// What expat's callbacks reach through their user data.
    private final class Context {
        let handler: XMLHandler
        var parser: XML_Parser?
        var sawDocumentType = false
        init(handler: XMLHandler) { self.handler = handler }
    }

    init(archive: ZipArchive, handler: XMLHandler) {
        self.archive = archive
        parser = XML_ParserCreate(nil)
        context = Context(handler: handler)
        context.parser = parser
        // The context outlives the parser: both go in `deinit`.
        XML_SetUserData(parser, Unmanaged.passUnretained(context).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let data, let name else { return }
                let context = Unmanaged<Context>.fromOpaque(data).takeUnretainedValue()
                context.handler.start(
                    XMLPump.localName(name), XMLHandler.Attributes(list: attributes))
            },
            { data, name in
                guard let data, let name else { return }
                let context = Unmanaged<Context>.fromOpaque(data).takeUnretainedValue()
                context.handler.end(XMLPump.localName(name))
                if context.handler.wantsPause {
                    XML_StopParser(context.parser, XML_Bool(XML_TRUE))
                }
            })
        XML_SetCharacterDataHandler(parser) { data, text, count in
            guard let data, let text else { return }
            let context = Unmanaged<Context>.fromOpaque(data).takeUnretainedValue()
            text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
                context.handler.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
            }
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            guard let data else { return }
            let context = Unmanaged<Context>.fromOpaque(data).takeUnretainedValue()
            context.sawDocumentType = true
            XML_StopParser(context.parser, XML_Bool(XML_FALSE))
        }
    }

    deinit { XML_ParserFree(parser) }

    /// The part of a name behind its namespace prefix.
    @inline(__always)
    static func localName(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
        var at = name
        while at.pointee != 0 {
            if at.pointee == 0x3A { return at + 1 }
            at += 1
        }
        return name
    }

    /// Parses on until the handler wants a pause or the entry ends.
    func run() throws(Failure) {
        while !isDone {
            let status: XML_Status
            if isPaused {
                isPaused = false
                status = XML_ResumeParser(parser)
            } else {
                let piece: UnsafeRawBufferPointer
                do { piece = try archive.read() } catch { throw .damage(error) }
                fed += piece.count
                status = XML_Parse(
                    parser, piece.baseAddress?.assumingMemoryBound(to: CChar.self),
                    CInt(piece.count), piece.isEmpty ? 1 : 0)
                atEnd = piece.isEmpty
            }
            if status == XML_STATUS_SUSPENDED {
                isPaused = true
                return
            }
            if context.sawDocumentType { throw .documentType }
            if status == XML_STATUS_ERROR {
                throw .xml(line: Int(XML_GetCurrentLineNumber(parser)))
            }
            if fed - Int(XML_GetCurrentByteIndex(parser)) > Self.maximumToken {
                throw .tokenTooLong
            }
            if atEnd { isDone = true }
        }
    }

    private var atEnd = false
}
