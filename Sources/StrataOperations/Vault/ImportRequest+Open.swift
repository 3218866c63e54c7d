import StrataConnect
import StrataDetect

extension ImportRequest {
    /// Opens a table of the file, by its place among them, with the engine that looks into its texts.
    ///
    /// - Throws: `ImportError.unreadable`, `UserDetectorError`.
    func open(_ place: Int) throws -> (engine: DetectionEngine, input: OpenedInput, part: TablePart)
    {
        guard let item = InputDiscovery(paths: [path]).items.first else {
            throw ImportError.unreadable(path: path)
        }
        let engine = try PolicyDetectors.engine(DetectionEngine(depth: depth), of: policy)
        let input: OpenedInput
        do {
            input = try InputReader(isData: { HeaderCheck(engine).isData($0) }).open(item)
        } catch {
            throw ImportError.unreadable(path: path)
        }
        guard input.tables.indices.contains(place) else {
            throw ImportError.unreadable(path: path)
        }
        return (engine, input, input.tables[place])
    }
}
