import StrataConnect
import StrataDetect

extension ImportRequest {
    /// Opens the first table of the file, with the engine that looks into its texts.
    ///
    /// - Throws: `ImportError.unreadable`, `UserDetectorError`.
    func open() throws -> (engine: DetectionEngine, input: OpenedInput, part: TablePart) {
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
        guard let part = input.tables.first(where: { $0.columns.count > 0 }) else {
            throw ImportError.unreadable(path: path)
        }
        return (engine, input, part)
    }
}
